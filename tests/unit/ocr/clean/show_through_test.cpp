// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/show_through.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/background.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

constexpr double letterHeight = 21; ///< of 11 point type at 300 dpi

const train::DrawnPage &recto() {
    static const auto page =
        drawLines("Liberation Serif", repeated("Le petit nombre, ёй і şiş", 9));
    return page;
}

const train::DrawnPage &verso() {
    static const auto page =
        drawLines("Liberation Serif", repeated("Von den anderen, die gegenüber stehen", 18));
    return page;
}

train::DegradeSettings damage() {
    train::DegradeSettings settings;
    settings.paperGrain = 4;
    settings.noise = 3;
    settings.blur = {0.03};
    settings.jpegQuality = 85;
    return settings;
}

cv::Mat evenPage(const train::DegradeSettings &settings, bool showsThrough) {
    return evenOutLight(
        *train::degrade(recto(), settings, showsThrough ? &verso() : nullptr).pixels, 60);
}

TEST(FindShowThrough, findsTheOtherSideInSeveralStrengths) {
    for (const double strength : {0.25, 0.3, 0.35}) {
        auto settings = damage();
        settings.showThrough = strength;
        const auto sides = findShowThrough(evenPage(settings, true), letterHeight);
        ASSERT_TRUE(sides) << strength;
        EXPECT_LT(sides->verso, 0.7 * sides->recto);
    }
}

TEST(FindShowThrough, findsNoneOnCleanFaintOrPatchyPages) {
    EXPECT_FALSE(findShowThrough(evenPage(damage(), false), letterHeight));
    for (const double faded : {0.5, 0.8}) {
        auto settings = damage();
        settings.fadedInk = faded;
        settings.inkGrain = 0.3;
        EXPECT_FALSE(findShowThrough(evenPage(settings, false), letterHeight)) << faded;
    }
}

TEST(FindShowThrough, leavesLinesInLighterButEquallySharpInkAlone) {
    cv::Mat page = *train::degrade(recto(), damage()).pixels;
    cv::Mat lower = page.rowRange(page.rows / 3, page.rows);
    lower.convertTo(lower, -1, 0.4, 150);
    page.setTo(250, page > 240);
    EXPECT_FALSE(findShowThrough(page, letterHeight));
}

TEST(FindShowThrough, findsNoneOnABlankPage) {
    EXPECT_FALSE(findShowThrough(cv::Mat(500, 400, CV_8UC1, cv::Scalar(250)), letterHeight));
}

TEST(FadeVerso, takesTheOtherSideAwayAndKeepsEveryPieceOfThisOne) {
    auto settings = damage();
    settings.showThrough = 0.35;
    const auto even = evenPage(settings, true);
    const auto sides = findShowThrough(even, letterHeight);
    ASSERT_TRUE(sides);
    const auto faded = fadeVerso(even, *sides, letterHeight);
    const cv::Mat ink = *recto().pixels < 128;
    cv::Mat wide, labels;
    cv::dilate(ink, wide, cv::Mat::ones(9, 9, CV_8U));
    EXPECT_GT(cv::countNonZero((even < 225) & ~wide), 5000);
    EXPECT_LT(cv::countNonZero((faded < 225) & ~wide), 500);
    const int count = cv::connectedComponents(ink, labels);
    for (int i = 1; i < count; ++i)
        EXPECT_LT(cv::mean(faded, labels == i)[0], cv::mean(even, labels == i)[0] + 12) << i;
}

} // namespace
} // namespace ocr::clean
