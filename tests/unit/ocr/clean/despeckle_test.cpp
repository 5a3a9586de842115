// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/despeckle.h"

#include <string>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

constexpr double letterHeight = 21; ///< of 11 point type at 300 dpi

/// 255 where there is ink.
cv::Mat inkOf(const std::string &family, const std::string &text) {
    return *drawLines(family, text).pixels < 128;
}

int countPieces(const cv::Mat &ink) {
    cv::Mat labels;
    return cv::connectedComponents(ink, labels, 8) - 1;
}

/// How many pixels were changed.
int changed(const cv::Mat &before, const cv::Mat &after) {
    return cv::countNonZero(before != after);
}

/// Squares of `side` pixels, `gap` apart, wherever they keep clear of the ink by `distance`.
cv::Mat saltBetween(const cv::Mat &ink, int side, int gap, int distance) {
    cv::Mat wide, salt = cv::Mat::zeros(ink.size(), CV_8UC1);
    cv::dilate(ink, wide, cv::Mat::ones(2 * distance + 1, 2 * distance + 1, CV_8U));
    for (int y = gap; y + side < ink.rows; y += gap)
        for (int x = gap; x + side < ink.cols; x += gap)
            if (const cv::Rect square(x, y, side, side); cv::countNonZero(wide(square)) == 0)
                salt(square).setTo(255);
    return salt;
}

TEST(Despeckle, keepsTheDotsOfCyrillicAndLatinLetters) {
    for (const std::string text : {"ёлки ещё её всё", "і її йод май єї", "şiş çiçek jilet ığdır",
                                   "Ä ö ü ň ě ů ż", "конец. да; нет: 1.000.000", "i . j . l"}) {
        const auto ink = inkOf("Liberation Serif", text);
        EXPECT_GE(countPieces(ink), 7) << text;
        EXPECT_EQ(changed(ink, despeckle(ink, letterHeight)), 0) << text;
    }
}

TEST(Despeckle, keepsTheDotsOfArabicLettersWhateverTheirHeightIsTakenFor) {
    for (const std::string family : {"Amiri", "Noto Naskh Arabic"})
        for (const double height : {14.0, 21.0, 32.0, 42.0}) {
            const auto ink = inkOf(family, "بيت شيخ ثقة پنجاه چاى ڭونش\nكتاب فِيهِ ذِكْرٌ.");
            EXPECT_EQ(changed(ink, despeckle(ink, height)), 0) << family << " " << height;
        }
}

TEST(Despeckle, keepsDottedLeaders) {
    const auto ink = inkOf("Liberation Serif", "Bakü . . . . . . . . . . . . . . . 302");
    EXPECT_EQ(changed(ink, despeckle(ink, letterHeight)), 0);
}

TEST(Despeckle, takesOutFineGrainEvenBetweenTheLetters) {
    const auto ink = inkOf("Liberation Serif", repeated("ёй і şiş. Bir, iki; üç", 12));
    const auto salt = saltBetween(ink, 1, 7, 2);
    ASSERT_GT(countPieces(salt), 1000);
    EXPECT_EQ(changed(ink, despeckle(ink | salt, letterHeight)), 0);
}

TEST(Despeckle, takesOutSpecksAsLargeAsDotsWhereTheyStandAlone) {
    const auto ink = inkOf("Liberation Serif", repeated("ёй і şiş. Bir, iki; üç", 12));
    for (const int side : {2, 4, 6}) {
        const auto salt = saltBetween(ink, side, 60, 30);
        ASSERT_GT(countPieces(salt), 100);
        EXPECT_EQ(changed(ink, despeckle(ink | salt, letterHeight)), 0) << side;
    }
}

TEST(Despeckle, takesTheSameAtTwiceTheResolution) {
    const auto ink = inkOf("Liberation Serif", "ёй і şiş. Bir, iki; üç");
    cv::Mat salted = ink | saltBetween(ink, 4, 60, 30), doubled;
    cv::resize(salted, doubled, {}, 2, 2, cv::INTER_NEAREST);
    EXPECT_EQ(countPieces(despeckle(doubled, 2 * letterHeight)), countPieces(ink));
    EXPECT_GT(countPieces(doubled), countPieces(ink));
}

TEST(Despeckle, leavesAnEmptyPageEmpty) {
    const cv::Mat blank = cv::Mat::zeros(300, 200, CV_8UC1);
    EXPECT_EQ(cv::countNonZero(despeckle(blank, letterHeight)), 0);
}

} // namespace
} // namespace ocr::clean
