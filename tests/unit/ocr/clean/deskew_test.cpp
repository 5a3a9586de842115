// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/deskew.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr::clean {
namespace {

/// Ink on a page of 700 x 1000 pixels, ruled, turned clockwise about its middle.
cv::Mat ruledPage(double degreesClockwise) {
    cv::Mat ink = cv::Mat::zeros(1000, 700, CV_8UC1);
    for (int y = 120; y < 880; y += 26)
        cv::line(ink, {90, y}, {610, y}, 255, 5);
    // OpenCV turns counter-clockwise.
    const auto turn = cv::getRotationMatrix2D({350, 500}, -degreesClockwise, 1);
    cv::warpAffine(ink, ink, turn, ink.size(), cv::INTER_NEAREST);
    return ink;
}

class RuledPage : public ::testing::TestWithParam<double> {};

TEST_P(RuledPage, tellsItsAngleClockwisePositive) {
    const auto skew = estimateSkew(ruledPage(GetParam()));
    EXPECT_NEAR(skew.angle.value, GetParam(), 0.1);
    EXPECT_GT(skew.confidence.value(), 0.5);
}

INSTANTIATE_TEST_SUITE_P(Angles, RuledPage,
                         ::testing::Values(-9.0, -2.0, -0.4, 0.0, 0.7, 2.0, 12.0));

TEST(EstimateSkew, keepsWithinItsLimit) {
    EXPECT_LE(std::abs(estimateSkew(ruledPage(10), {3}).angle.value), 3.5);
}

TEST(EstimateSkew, isUnsureOfWhatLiesBeyondItsLimit) {
    EXPECT_EQ(estimateSkew(ruledPage(10), {3}).confidence.value(), 0);
}

TEST(EstimateSkew, isUnsureOfABlankPage) {
    EXPECT_EQ(estimateSkew(cv::Mat::zeros(1000, 700, CV_8UC1)).confidence.value(), 0);
}

TEST(EstimateSkew, isUnsureOfSpecksWithoutLines) {
    cv::Mat noise(1000, 700, CV_8UC1);
    cv::theRNG().state = 7;
    cv::randu(noise, 0, 256);
    EXPECT_LT(estimateSkew(noise > 250).confidence.value(), 0.1);
}

} // namespace
} // namespace ocr::clean
