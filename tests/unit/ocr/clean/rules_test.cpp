// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/rules.h"

#include <string>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

constexpr double letterHeight = 23; ///< of 11 point typescript at 300 dpi

cv::Mat typescript() {
    return drawLines("Liberation Mono", repeated("jpqgy nous faisons, été", 14)).pixels->clone();
}

int differing(const cv::Mat &a, const cv::Mat &b) {
    cv::Mat off;
    cv::absdiff(a, b, off);
    return cv::countNonZero(off > 60);
}

/// Where the rows of writing are, top and bottom of each.
std::vector<cv::Range> rowsOf(const cv::Mat &page) {
    cv::Mat darkest;
    cv::reduce(page, darkest, 1, cv::REDUCE_MIN);
    std::vector<cv::Range> rows;
    for (int y = 1; y < page.rows; ++y) {
        const bool isInk = darkest.at<unsigned char>(y) < 128;
        const bool wasInk = darkest.at<unsigned char>(y - 1) < 128;
        if (isInk && !wasInk)
            rows.emplace_back(y, page.rows);
        else if (!isInk && wasInk)
            rows.back().end = y;
    }
    return rows;
}

TEST(RemoveRules, takesUnderlinesAwayAndLeavesTheWriting) {
    const auto clean = typescript();
    auto page = clean.clone();
    for (const auto &row : rowsOf(clean))
        cv::line(page, {200, row.end + 5}, {700, row.end + 8}, 30, 3, cv::LINE_AA);
    ASSERT_GT(differing(page, clean), 10000);
    EXPECT_LT(differing(removeRules(page, letterHeight), clean), 150);
}

TEST(RemoveRules, keepsWhatGoesThroughALine) {
    const auto clean = typescript();
    auto page = clean.clone();
    for (const auto &row : rowsOf(clean)) // through the tails of j, p, q, g and y
        cv::line(page, {150, row.end - 5}, {900, row.end - 5}, 30, 3);
    const auto cleared = removeRules(page, letterHeight);
    EXPECT_LT(differing(cleared, clean), differing(page, clean) / 4);
    cv::Mat labels;
    EXPECT_NEAR(cv::connectedComponents(cleared < 128, labels),
                cv::connectedComponents(clean < 128, labels), 30);
}

TEST(RemoveRules, takesTheRulesOfATableAway) {
    const auto clean = typescript();
    auto page = clean.clone();
    for (const int x : {60, page.cols - 60})
        cv::line(page, {x, 100}, {x + 4, page.rows - 100}, 0, 3);
    cv::line(page, {60, 100}, {page.cols - 60, 100}, 0, 2);
    EXPECT_LT(differing(removeRules(page, letterHeight), clean), 200);
}

TEST(RemoveRules, leavesDashesThickBarsAndAPageWithoutRulesAsTheyAre) {
    for (const std::string text : {"— nous — faisons ——", "EFTLZ_HHH -- llll IIIIII ++++"}) {
        auto page = drawLines("Liberation Mono", repeated(text, 6)).pixels->clone();
        cv::rectangle(page, {300, page.rows - 200, 400, 16}, 0, cv::FILLED);
        EXPECT_EQ(differing(removeRules(page, letterHeight), page), 0) << text;
    }
    for (const cv::Size size : {cv::Size(300, 200), cv::Size(1, 1), cv::Size(500, 2)}) {
        const cv::Mat blank(size, CV_8UC1, cv::Scalar(255));
        EXPECT_EQ(differing(removeRules(blank, letterHeight), blank), 0);
    }
}

TEST(RemoveRules, doesNotTouchThePictureItWasGiven) {
    auto page = typescript();
    cv::line(page, {200, 60}, {900, 60}, 0, 3);
    const auto before = page.clone();
    (void)removeRules(page, letterHeight);
    EXPECT_EQ(differing(page, before), 0);
}

} // namespace
} // namespace ocr::clean
