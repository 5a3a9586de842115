// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/binarize.h"

#include <string>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

constexpr double letterHeight = 21; ///< of 11 point type at 300 dpi

const train::DrawnPage &straightPage() {
    static const auto page =
        drawLines("Liberation Serif", repeated("ёлки, їжак. İki şişe; été où", 18));
    return page;
}

/// Outlines drawn by hand take in pixels that are ink for a third.
cv::Mat trueInk() { return *straightPage().pixels < 170; }

/// Harmonic mean of precision and recall of ink pixels, 0 to 1.
double fMeasure(const cv::Mat &found, const cv::Mat &truth) {
    const double both = cv::countNonZero(found & truth);
    return 2 * both / (cv::countNonZero(found) + cv::countNonZero(truth));
}

double fMeasureOf(const train::DegradeSettings &damage, const train::DrawnPage *verso = nullptr) {
    const auto page = train::degrade(straightPage(), damage, verso);
    return fMeasure(binarize(*page.pixels, letterHeight), trueInk());
}

double otsuOf(const train::DegradeSettings &damage) {
    cv::Mat ink;
    cv::threshold(*train::degrade(straightPage(), damage).pixels, ink, 0, 255,
                  cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    return fMeasure(ink, trueInk());
}

TEST(Binarize, findsTheInkOfACleanPage) { EXPECT_GT(fMeasureOf({}), 0.95); }

TEST(Binarize, findsItUnderUnevenLightAndGrain) {
    train::DegradeSettings damage;
    damage.lightGradient = 0.7;
    damage.paperGrain = 8;
    damage.blur = {0.05};
    damage.noise = 4;
    EXPECT_LT(otsuOf(damage), 0.5);
    EXPECT_GT(fMeasureOf(damage), 0.9);
}

TEST(Binarize, findsFadedInk) {
    train::DegradeSettings damage;
    damage.fadedInk = 0.8;
    damage.paperGrain = 3;
    EXPECT_GT(fMeasureOf(damage), 0.85);
}

TEST(Binarize, leavesOutWhatShinesThrough) {
    const auto verso = drawLines("Liberation Serif", repeated("OTHER SIDE OF THE SHEET", 18));
    train::DegradeSettings damage;
    damage.showThrough = 0.35;
    EXPECT_GT(fMeasureOf(damage, &verso), 0.93);
}

TEST(Binarize, losesNoDotOfAnyLetter) {
    for (const auto &[family, text] : {std::pair<std::string, std::string>{"Amiri", "بيت شيخ ثقة"},
                                       {"Noto Naskh Arabic", "پنجاه چاى ڭونش"},
                                       {"Liberation Serif", "ёйі şiş. Bir: iki;"}}) {
        const auto page = drawLines(family, text);
        train::DegradeSettings damage;
        damage.blur = {0.04};
        damage.paperGrain = 3;
        const auto ink = binarize(*train::degrade(page, damage).pixels, letterHeight);
        cv::Mat labels, stats, centres;
        const int count =
            cv::connectedComponentsWithStats(*page.pixels < 128, labels, stats, centres);
        for (int i = 1; i < count; ++i)
            EXPECT_GT(cv::countNonZero(ink & (labels == i)), stats.at<int>(i, cv::CC_STAT_AREA) / 2)
                << text << " piece " << i;
    }
}

TEST(Binarize, fillsTheStrokesOfLargeType) {
    cv::Mat page(900, 900, CV_8UC1, cv::Scalar(220));
    cv::rectangle(page, {300, 200, 34, 400}, 40, cv::FILLED);
    const auto ink = binarize(page, 20);
    EXPECT_EQ(cv::countNonZero(ink(cv::Rect(302, 202, 30, 396)) == 0), 0);
}

TEST(Binarize, findsNothingOnABlankOrABlackPage) {
    for (const int level : {0, 90, 255})
        EXPECT_EQ(cv::countNonZero(binarize(cv::Mat(400, 300, CV_8UC1, cv::Scalar(level)), 20)), 0);
}

TEST(Binarize, takesAPageSmallerThanItsWindows) {
    const auto ink = binarize(cv::Mat(3, 2, CV_8UC1, cv::Scalar(200)), 40);
    EXPECT_EQ(ink.size(), cv::Size(2, 3));
}

} // namespace
} // namespace ocr::clean
