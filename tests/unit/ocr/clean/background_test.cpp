// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/background.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr::clean {
namespace {

constexpr int inkWidth = 25;

/// Paper from 120 on the left to 240 on the right, CV_8UC1.
cv::Mat shadedPaper() {
    cv::Mat paper(600, 800, CV_8UC1);
    for (int x = 0; x < paper.cols; ++x)
        paper.col(x).setTo(120 + 120 * x / paper.cols);
    return paper;
}

/// Strokes that leave a fifth of the light.
cv::Mat written(const cv::Mat &paper, cv::Mat &ink) {
    ink = cv::Mat::zeros(paper.size(), CV_8UC1);
    for (int y = 60; y < paper.rows - 40; y += 40)
        for (int x = 60; x < paper.cols - 60; x += 20)
            cv::rectangle(ink, {x, y, 6, 18}, 255, cv::FILLED);
    cv::Mat page = paper.clone(), dark;
    paper.convertTo(dark, CV_8U, 0.2);
    dark.copyTo(page, ink);
    return page;
}

TEST(EstimateBackground, findsThePaperBehindTheInk) {
    cv::Mat ink, off;
    const auto paper = shadedPaper();
    cv::absdiff(estimateBackground(written(paper, ink), inkWidth), paper, off);
    EXPECT_EQ(off.size(), paper.size());
    EXPECT_LT(cv::mean(off)[0], 5);
    double most = 0;
    cv::minMaxLoc(off(cv::Rect(60, 60, 680, 480)), nullptr, &most);
    EXPECT_LT(most, 20);
}

TEST(EvenOutLight, makesPaperWhiteAndInkDarkUnderAnyLight) {
    cv::Mat ink, wide;
    const auto even = evenOutLight(written(shadedPaper(), ink), inkWidth);
    cv::dilate(ink, wide, cv::Mat::ones(5, 5, CV_8U));
    for (const int x : {0, 600}) {
        const cv::Rect part(x, 0, 200, 600);
        EXPECT_GT(cv::mean(even(part), ~wide(part))[0], 248) << x;
        EXPECT_LT(cv::mean(even(part), ink(part))[0], 40) << x;
    }
}

/// Strokes of this grey on light paper with this much grain, evened out.
cv::Mat evened(int stroke, double grain) {
    cv::Mat page(600, 800, CV_8UC1, cv::Scalar(225)), noise(page.size(), CV_16SC1), sum;
    for (int y = 60; y < page.rows - 40; y += 40)
        for (int x = 60; x < page.cols - 60; x += 20)
            cv::rectangle(page, {x, y, 6, 18}, stroke, cv::FILLED);
    cv::RNG random(7);
    random.fill(noise, cv::RNG::NORMAL, 0, grain);
    cv::add(page, noise, sum, cv::noArray(), CV_8U);
    return evenOutLight(sum, inkWidth);
}

TEST(EvenOutLight, liftsFaintInkAndLeavesDarkInkWhereItIs) {
    const cv::Rect stroke(62, 64, 2, 10);
    EXPECT_LT(cv::mean(evened(150, 2)(stroke))[0], 60);
    EXPECT_NEAR(cv::mean(evened(20, 2)(stroke))[0], 20 * 255.0 / 225, 6);
}

TEST(EvenOutLight, whitensCoarseGrainFurtherThanFineAndKeepsThinTipsOnSmoothPaper) {
    const cv::Rect margin(5, 5, 790, 40);
    for (const double grain : {1.0, 5.0}) {
        cv::Mat mean, deviation;
        cv::meanStdDev(evened(60, grain)(margin), mean, deviation);
        EXPECT_GT(mean.at<double>(0), 243) << grain;
        EXPECT_LT(deviation.at<double>(0), 1.2 * grain + 1) << grain;
    }
}

TEST(IsEvenlyLit, takesAGoodScanForOneAndAShadedOrGreyPageForNone) {
    cv::Mat ink;
    EXPECT_TRUE(isEvenlyLit(written(cv::Mat(600, 800, CV_8UC1, cv::Scalar(247)), ink)));
    EXPECT_FALSE(isEvenlyLit(written(cv::Mat(600, 800, CV_8UC1, cv::Scalar(200)), ink)));
    EXPECT_FALSE(isEvenlyLit(written(cv::Mat(600, 800, CV_8UC1, cv::Scalar(255)), ink)));
    EXPECT_FALSE(isEvenlyLit(written(shadedPaper(), ink)));
    cv::Mat folded(600, 800, CV_8UC1, cv::Scalar(250));
    folded.colRange(380, 470).setTo(230);
    EXPECT_FALSE(isEvenlyLit(written(folded, ink)));
}

TEST(EvenOutLight, leavesABlankSheetWhite) {
    EXPECT_GT(cv::mean(evenOutLight(shadedPaper(), inkWidth))[0], 245);
}

TEST(EvenOutLight, takesStripsAFewPixelsHighAndASinglePixel) {
    for (const cv::Size size : {cv::Size(3000, 3), cv::Size(2, 900), cv::Size(1, 1)})
        EXPECT_EQ(evenOutLight(cv::Mat(size, CV_8UC1, cv::Scalar(200)), inkWidth).size(), size);
}

} // namespace
} // namespace ocr::clean
