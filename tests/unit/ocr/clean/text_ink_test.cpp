// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/text_ink.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/line_slopes.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

cv::Mat drawn(double skew) {
    train::DegradeSettings damage;
    damage.skew = {skew};
    return train::degrade(drawLines("Liberation Serif",
                                    repeated("Quelques lignes de lettres sur une page", 30)),
                          damage)
        .pixels->clone();
}

TEST(FindTextInk, findsLettersAndTheirHeightInAnyLight) {
    const auto page = drawn(0);
    cv::Mat dark;
    page.convertTo(dark, CV_8U, 0.25, 20);
    for (const cv::Mat &picture : {page, dark}) {
        const auto text = findTextInk(picture);
        EXPECT_EQ(std::max(text.ink.cols, text.ink.rows), 1000);
        // 11 points at 300 dpi have small letters of some 20 pixels, tall ones of some 30.
        EXPECT_GT(text.letterHeight / text.scale, 17);
        EXPECT_LT(text.letterHeight / text.scale, 33);
        EXPECT_GT(cv::countNonZero(text.ink), 5000);
    }
}

TEST(FindTextInk, leavesOutEdgesAndRules) {
    auto page = drawn(0);
    cv::rectangle(page, {3, 0, 30, page.rows}, 0, cv::FILLED);
    cv::line(page, {100, page.rows - 60}, {1600, page.rows - 60}, 0, 6);
    const auto text = findTextInk(page);
    EXPECT_EQ(cv::countNonZero(text.ink.colRange(0, 20)), 0);
    EXPECT_EQ(cv::countNonZero(text.ink.rowRange(text.ink.rows - 40, text.ink.rows)), 0);
}

TEST(FindTextInk, findsNoLettersOnABlankSheet) {
    EXPECT_EQ(findTextInk(cv::Mat(900, 700, CV_8UC1, cv::Scalar(220))).letterHeight, 0);
}

TEST(EstimateSlopes, tellsTheSlopeOfATurnedPageEverywhere) {
    for (const double skew : {-8.0, 0.0, 4.0}) {
        const auto slopes = estimateSlopes(findTextInk(drawn(skew)));
        ASSERT_TRUE(slopes);
        for (const double y : {200.0, 400.0, 600.0})
            EXPECT_NEAR(std::atan(slopes->at(350, y)) * 180 / CV_PI, skew, 0.8);
    }
}

} // namespace
} // namespace ocr::clean
