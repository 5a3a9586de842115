// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/colour_ink.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

constexpr train::Colour yellowed{236, 226, 200}, paleBlue{110, 150, 225}, violet{150, 90, 190},
    red{230, 70, 80};

const train::DrawnPage &typescript() {
    static const auto page = drawLines("Liberation Mono", repeated("Baku, den 18. Juli 1921", 20));
    return page;
}

cv::Mat inked(const train::Colour &ink, double gradient = 0.3) {
    train::DegradeSettings damage;
    damage.paper = yellowed;
    damage.ink = ink;
    damage.paperGrain = 4;
    damage.noise = 3;
    damage.blur = {0.04};
    damage.lightGradient = gradient;
    damage.jpegQuality = 85;
    return *train::degrade(typescript(), damage).pixels;
}

cv::Mat plain(const cv::Mat &colours) {
    cv::Mat grey;
    cv::cvtColor(colours, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

/// How much darker than paper the ink is, as a share of the paper, in the middle of the strokes.
double contrast(const cv::Mat &grey) {
    cv::Mat core, wide;
    cv::erode(*typescript().pixels < 128, core, cv::Mat::ones(3, 3, CV_8U));
    cv::dilate(*typescript().pixels < 200, wide, cv::Mat::ones(9, 9, CV_8U));
    return 1 - cv::mean(grey, core)[0] / cv::mean(grey, ~wide)[0];
}

TEST(HasColourInk, tellsBlueCarbonFromBlackInk) {
    EXPECT_TRUE(hasColourInk(inked(paleBlue)));
    EXPECT_FALSE(hasColourInk(inked({50, 45, 40})));
    EXPECT_FALSE(hasColourInk(inked({120, 115, 105}))) << "faded black is not in colour";
}

TEST(HasColourInk, isNotMisledByAStampOnABlackPage) {
    cv::Mat page = inked({40, 40, 40});
    cv::circle(page, {page.cols / 2, page.rows - 160}, 130, {190, 60, 120}, 8);
    EXPECT_FALSE(hasColourInk(page));
}

TEST(HasColourInk, findsNoneOnGreyBlankOrTinyPages) {
    EXPECT_FALSE(hasColourInk(cv::Mat(500, 400, CV_8UC1, cv::Scalar(200))));
    EXPECT_FALSE(hasColourInk(cv::Mat(500, 400, CV_8UC3, cv::Scalar(180, 200, 210))));
    EXPECT_FALSE(hasColourInk(cv::Mat(2, 3, CV_8UC3, cv::Scalar(180, 200, 210))));
}

TEST(TakeColourInk, makesColouredInkStandOutMoreThanInPlainGrey) {
    for (const auto &[ink, gain] : {std::pair{paleBlue, 1.2}, {violet, 1.05}, {red, 1.2}}) {
        const auto page = inked(ink);
        EXPECT_GT(contrast(takeColourInk(page)), gain * contrast(plain(page))) << int{ink.blue};
        EXPECT_GT(contrast(takeColourInk(page)), 0.45) << int{ink.blue};
    }
}

TEST(TakeColourInk, keepsWordsOfAnotherColourDark) {
    cv::Mat page = inked(paleBlue, 0);
    const cv::Rect word(300, page.rows - 200, 200, 12);
    page(word).setTo(cv::Scalar(40, 30, 200));
    const auto taken = takeColourInk(page);
    EXPECT_LE(cv::mean(taken(word))[0], cv::mean(plain(page)(word))[0] + 1);
}

TEST(TakeColourInk, keepsThePaperAsBrightAsItWas) {
    const auto page = inked(paleBlue, 0);
    const cv::Rect margin(20, 20, 100, 100);
    EXPECT_NEAR(cv::mean(takeColourInk(page)(margin))[0], cv::mean(plain(page)(margin))[0], 6);
}

TEST(TakeColourInk, leavesAGreyPageAsItIs) {
    const cv::Mat grey = plain(inked({40, 40, 40}));
    EXPECT_EQ(cv::countNonZero(takeColourInk(grey) != grey), 0);
}

} // namespace
} // namespace ocr::clean
