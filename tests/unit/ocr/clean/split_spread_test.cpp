// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/split_spread.h"

#include <cmath>

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/crop.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

const cv::Mat &page() {
    static const auto drawn = drawLines(
        "Liberation Serif", repeated("Quelques lignes de lettres pour une page de livre", 32));
    return *drawn.pixels;
}

cv::Mat twoPages() {
    cv::Mat spread;
    cv::hconcat(page(), page(), spread);
    return spread;
}

/// Two pages of a bound book: they darken towards the fold.
cv::Mat boundPages() {
    cv::Mat spread = twoPages();
    spread.convertTo(spread, CV_8U, 0.8, 15);
    for (int x = 0; x < spread.cols; ++x)
        spread.col(x) *= 1 - 0.55 * std::exp(-std::abs(x - page().cols) / 60.0);
    return spread;
}

std::optional<Spread> spreadIn(const cv::Mat &picture) {
    return findSpread({std::make_shared<cv::Mat>(picture), {}});
}

/// Both areas, cut out, are a page each.
void expectBothPages(const std::optional<Spread> &spread, const cv::Size &picture,
                     double tolerance = 0.02) {
    ASSERT_TRUE(spread);
    const double middle = picture.width / 2.0;
    for (const auto &[left, right] : {std::pair((*spread)[0][1], (*spread)[1][0]),
                                      std::pair((*spread)[0][2], (*spread)[1][3])}) {
        EXPECT_EQ(left, right);
        EXPECT_NEAR(left.x, middle, tolerance * picture.width);
    }
    EXPECT_NEAR((*spread)[0][0].x, 0, 2);
    EXPECT_NEAR((*spread)[1][1].x, picture.width, 2);
}

TEST(FindSpread, splitsABoundSpreadAtItsFold) {
    const auto picture = boundPages();
    expectBothPages(spreadIn(picture), picture.size());
}

TEST(FindSpread, splitsASpreadOfWhichOnePageIsEmpty) {
    cv::Mat picture = boundPages();
    picture(cv::Rect(0, 0, page().cols - 300, picture.rows)).setTo(215);
    expectBothPages(spreadIn(picture), picture.size());
}

TEST(FindSpread, splitsAWhiteSpreadAtTheEmptyBand) {
    const cv::Mat picture = twoPages() > 128;
    // Anywhere between the writing of one page and that of the other.
    expectBothPages(spreadIn(picture), picture.size(), 0.08);
}

TEST(FindSpread, followsASlantingFold) {
    const auto picture = boundPages();
    cv::Mat turned;
    const auto turn = cv::getRotationMatrix2D({picture.cols / 2.0F, picture.rows / 2.0F}, -2, 1);
    cv::warpAffine(picture, turned, turn, picture.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    const auto spread = spreadIn(turned);
    ASSERT_TRUE(spread);
    // Two degrees clockwise: the fold's upper end is further right.
    const double slant = (*spread)[0][1].x - (*spread)[0][2].x;
    EXPECT_NEAR(slant, std::tan(2 * CV_PI / 180) * picture.rows, 0.02 * picture.rows);
}

TEST(FindSpread, leavesASinglePageWhole) {
    EXPECT_FALSE(spreadIn(page()));
    const auto wide = drawLines("Liberation Serif", repeated("Une page en deux colonnes", 60), 2);
    EXPECT_FALSE(spreadIn(*wide.pixels));
}

TEST(FindSpread, leavesAFoldedSheetWholeWhoseLinesCrossTheFold) {
    cv::Mat sheet = page()(cv::Rect(0, 150, page().cols, page().cols * 3 / 4)).clone();
    for (int x = 0; x < sheet.cols; ++x)
        sheet.col(x) *= 1 - 0.4 * std::exp(-std::abs(x - 0.45 * sheet.cols) / 15.0);
    EXPECT_FALSE(spreadIn(sheet));
}

TEST(FindSpread, findsNoneInABlankPicture) {
    EXPECT_FALSE(spreadIn(cv::Mat(900, 1400, CV_8UC1, cv::Scalar(220))));
    EXPECT_FALSE(spreadIn(cv::Mat(1, 3, CV_8UC1, cv::Scalar(220))));
}

} // namespace
} // namespace ocr::clean
