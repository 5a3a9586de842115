// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/warp.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace ocr::clean {
namespace {

/// Moves everything by (dx, dy) towards the top left; nodes 16 pixels apart.
page::Bend shift(double dx, double dy) {
    page::Bend bend{12, 10, 16, {}};
    for (int row = 0; row < bend.rows; ++row)
        for (int column = 0; column < bend.columns; ++column)
            bend.nodes.push_back({column * bend.step + dx, row * bend.step + dy});
    return bend;
}

cv::Mat noise() {
    cv::Mat picture(150, 170, CV_8UC3);
    cv::theRNG().state = 3;
    cv::randu(picture, 0, 256);
    return picture;
}

TEST(Warped, isThePictureItselfWhereNothingMoves) {
    const auto picture = noise();
    cv::Mat off;
    cv::absdiff(warped(picture, shift(0, 0), picture.size()), picture, off);
    EXPECT_EQ(cv::countNonZero(off.reshape(1)), 0);
}

TEST(Warped, takesEachPixelFromWhereTheBendSays) {
    const auto picture = noise();
    const auto moved = warped(picture, shift(7, 4), {100, 90});
    cv::Mat off;
    cv::absdiff(moved, picture(cv::Rect(7, 4, 100, 90)), off);
    EXPECT_EQ(cv::countNonZero(off.reshape(1)), 0);
}

TEST(Warped, fillsWhatLiesBeyondThePicture) {
    const cv::Mat picture(150, 170, CV_8UC1, cv::Scalar(90));
    EXPECT_EQ(warped(picture, shift(-30, 0), picture.size(), 0).at<unsigned char>(70, 10), 0);
    EXPECT_EQ(warped(picture, shift(-30, 0), picture.size()).at<unsigned char>(70, 10), 90);
}

} // namespace
} // namespace ocr::clean
