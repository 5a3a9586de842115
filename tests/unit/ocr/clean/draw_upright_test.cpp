// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/draw_upright.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace ocr::clean {
namespace {

/// 200 x 100 pixels, white, with a red square at (40, 20) to (60, 40).
page::PageImage redSquare() {
    cv::Mat pixels(100, 200, CV_8UC3, cv::Scalar::all(255));
    pixels(cv::Rect(40, 20, 20, 20)).setTo(cv::Scalar(0, 0, 255));
    return {std::make_shared<cv::Mat>(pixels), {300}};
}

/// Blue at a pixel: 0 in the square, 255 beside it.
int blueAt(const page::PageImage &image, int x, int y) {
    return image.pixels().at<cv::Vec3b>(y, x)[0];
}

TEST(DrawUpright, cropsInColour) {
    const auto drawn =
        drawUpright(redSquare(), page::PageMap(core::Homography::translation(30, 10)), {100, 80});
    EXPECT_EQ(drawn.size(), (core::Size{100, 80}));
    EXPECT_EQ(drawn.pixels().type(), CV_8UC3);
    EXPECT_EQ(blueAt(drawn, 10, 10), 0);
    EXPECT_EQ(blueAt(drawn, 29, 29), 0);
    EXPECT_EQ(blueAt(drawn, 9, 9), 255);
    EXPECT_EQ(blueAt(drawn, 30, 30), 255);
}

TEST(DrawUpright, bendsAsTheCleanImageDoes) {
    page::Bend bend{2, 2, 100, {{0, 10}, {100, 10}, {0, 110}, {100, 110}}};
    const auto drawn = drawUpright(redSquare(), page::PageMap({}, bend), {100, 90});
    EXPECT_EQ(blueAt(drawn, 50, 15), 0);
    EXPECT_EQ(blueAt(drawn, 50, 35), 255);
}

TEST(DrawUpright, makesASmallCopyOfTheSameFrameWithWhiteBeyondTheMaster) {
    const auto drawn = drawUpright(
        redSquare(), page::PageMap(core::Homography::translation(-100, 0)), {150, 50}, 0.5);
    EXPECT_EQ(blueAt(drawn, 75, 15), 0);
    EXPECT_EQ(blueAt(drawn, 10, 15), 255);
    EXPECT_EQ(blueAt(drawn, 90, 15), 255);
}

} // namespace
} // namespace ocr::clean
