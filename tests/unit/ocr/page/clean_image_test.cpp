// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/clean_image.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

namespace ocr::page {
namespace {

/// 1000 x 800 pixels of a master that was turned by so many degrees clockwise about its middle.
CleanImage turned(double degrees) {
    CleanImage image;
    image.pixels = std::make_shared<cv::Mat>(800, 1000, CV_8UC1, cv::Scalar(255));
    image.masterSize = {1000, 800};
    image.map = PageMap(core::Homography::rotation(degrees, {500, 400}).inverted());
    return image;
}

TEST(CleanImage, hasTheSizeOfItsPixels) {
    EXPECT_EQ(turned(0).size(), (core::Size{1000, 800}));
    EXPECT_EQ(CleanImage{}.size(), core::Size{});
}

TEST(CleanImage, leavesBoxesAsTheyAreWhereNothingWasTurned) {
    const core::Rect box{120, 200, 60, 18};
    EXPECT_EQ(turned(0).toMasterBox(box), box);
}

TEST(CleanImage, takesPointsBackToWhereTheyWereBeforeTheTurn) {
    const auto forth = core::Homography::rotation(2.5, {500, 400});
    const core::Polygon master{{100, 100}, {900, 120}, {880, 700}};
    core::Polygon clean;
    for (const auto &point : master)
        clean.push_back(forth.map(point));
    const auto back = turned(2.5).toMasterPolygon(clean);
    ASSERT_EQ(back.size(), master.size());
    for (std::size_t i = 0; i < back.size(); ++i) {
        EXPECT_NEAR(back[i].x, master[i].x, 1e-6);
        EXPECT_NEAR(back[i].y, master[i].y, 1e-6);
    }
}

TEST(CleanImage, putsASmallBoxWithinAPixelOfItsPlaceInTheMaster) {
    const auto forth = core::Homography::rotation(-2, {500, 400});
    const auto middle = forth.map({300, 650});
    const core::Rect box{static_cast<int>(middle.x) - 10, static_cast<int>(middle.y) - 6, 20, 12};
    const auto back = turned(-2).toMasterBox(box);
    EXPECT_NEAR(back.x + back.width / 2.0, 300, 1);
    EXPECT_NEAR(back.y + back.height / 2.0, 650, 1);
    EXPECT_LE(back.width, 20 + 3);
    EXPECT_LE(back.height, 12 + 3);
}

TEST(CleanImage, keepsBoxesInsideTheMaster) {
    const auto box = turned(0).toMasterBox({-30, 790, 100, 40});
    EXPECT_EQ(box, (core::Rect{0, 790, 70, 10}));
}

} // namespace
} // namespace ocr::page
