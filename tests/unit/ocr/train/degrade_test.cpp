// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/degrade.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/train/render_page.h"

namespace ocr::train {
namespace {

DrawnPage typedPage() {
    PageDesign design;
    design.pageWidth = {80};
    design.pageHeight = {60};
    design.marginLeft = design.marginRight = design.marginTop = design.marginBottom = {10};
    design.dpi = {200};
    for (const char *line : {"Le comité de Bakou", "1.284 francs 50", "No 7/IX, mardi"}) {
        TextBlock block;
        block.text = line;
        block.alignment = Alignment::start;
        design.blocks.push_back(block);
    }
    const auto painter = PagePainter::withFamilies({"Liberation Mono"});
    EXPECT_TRUE(painter);
    return *painter->draw(design);
}

DrawnPage blankPage(cv::Mat pixels) {
    DrawnPage page;
    page.dpi = {200};
    page.truth.masterSize = {pixels.cols, pixels.rows};
    page.pixels = std::make_shared<cv::Mat>(std::move(pixels));
    return page;
}

bool areSame(const DrawnPage &a, const DrawnPage &b) {
    return a.pixels->size() == b.pixels->size() && a.pixels->type() == b.pixels->type() &&
           cv::norm(*a.pixels, *b.pixels, cv::NORM_INF) == 0;
}

int darkPixels(const DrawnPage &page) { return cv::countNonZero(*page.pixels < 128); }

/// How many dark pixels stand inside the outline of some line, grown by two pixels.
int darkPixelsInsideLines(const DrawnPage &page) {
    cv::Mat inside = cv::Mat::zeros(page.pixels->size(), CV_8UC1);
    for (const auto &region : page.truth.regions)
        for (const auto &line : region.lines) {
            std::vector<cv::Point> corners;
            for (const auto &point : line.layout.outline)
                corners.emplace_back(cvRound(point.x), cvRound(point.y));
            cv::fillConvexPoly(inside, corners, 255);
        }
    cv::dilate(inside, inside, cv::Mat::ones(5, 5, CV_8UC1));
    const cv::Mat dark = *page.pixels < 128;
    return cv::countNonZero(dark & inside);
}

DegradeSettings everything() {
    DegradeSettings settings;
    settings.inkSpread = {0.02};
    settings.brokenType = settings.inkGrain = settings.fadedInk = 0.3;
    settings.paper = {230, 220, 200};
    settings.ink = {40, 40, 60};
    settings.paperGrain = 3;
    settings.skew = {2};
    settings.perspective = 0.05;
    settings.backdropMargin = {6};
    settings.backdrop = {90, 60, 40};
    settings.backdropGrain = 5;
    settings.lightGradient = 0.4;
    settings.blur = {0.1};
    settings.noise = 4;
    settings.jpegQuality = 70;
    return settings;
}

TEST(Degrade, leavesThePageAsItIsByDefault) {
    const DrawnPage page = typedPage();
    const DrawnPage same = degrade(page, {});
    EXPECT_TRUE(areSame(page, same));
    EXPECT_EQ(page.truth, same.truth);
}

TEST(Degrade, givesTheSamePageForTheSameSeedAndAnotherForAnother) {
    const DrawnPage page = typedPage();
    DegradeSettings settings = everything();
    const DrawnPage first = degrade(page, settings);
    const DrawnPage second = degrade(page, settings);
    EXPECT_TRUE(areSame(first, second));
    EXPECT_EQ(first.truth, second.truth);
    settings.seed = 2;
    EXPECT_FALSE(areSame(first, degrade(page, settings)));
}

TEST(Degrade, turnsThePageClockwiseAndTheTruthWithIt) {
    const DrawnPage page = typedPage();
    DegradeSettings settings;
    settings.skew = {3};
    const DrawnPage turned = degrade(page, settings);
    const auto &baseline = turned.truth.regions.at(0).lines.at(0).layout.baseline;
    EXPECT_GT(baseline.at(1).y, baseline.at(0).y);
    EXPECT_GT(darkPixelsInsideLines(turned), darkPixels(turned) * 995 / 1000);
    DrawnPage unmoved = turned;
    unmoved.truth = page.truth;
    EXPECT_LT(darkPixelsInsideLines(unmoved), darkPixels(turned) * 95 / 100);
}

TEST(Degrade, movesTheTruthIntoThePhoto) {
    const DrawnPage page = typedPage();
    DegradeSettings settings;
    settings.skew = {-2};
    settings.perspective = 0.04;
    settings.backdropMargin = {8};
    const DrawnPage photo = degrade(page, settings);
    EXPECT_EQ(photo.truth.masterSize.width, photo.pixels->cols);
    EXPECT_EQ(photo.truth.masterSize.height, photo.pixels->rows);
    // A sheet seen from an angle is smaller, and so is its ink; the shadow lies beside the lines.
    EXPECT_GT(darkPixelsInsideLines(photo), darkPixels(page) * 85 / 100);
    EXPECT_LT(darkPixelsInsideLines(photo), darkPixels(page) * 105 / 100);
}

TEST(Degrade, growsStrokesForSpreadInkAndThinsThemBelowZero) {
    const DrawnPage page = typedPage();
    DegradeSettings spread;
    spread.inkSpread = {0.05};
    DegradeSettings thin;
    thin.inkSpread = {-0.05};
    EXPECT_GT(darkPixels(degrade(page, spread)), darkPixels(page) * 5 / 4);
    EXPECT_LT(darkPixels(degrade(page, thin)), darkPixels(page) * 3 / 4);
}

TEST(Degrade, breaksType) {
    const DrawnPage page = typedPage();
    DegradeSettings settings;
    settings.brokenType = 1;
    cv::Mat labels;
    const DrawnPage broken = degrade(page, settings);
    EXPECT_GT(cv::connectedComponents(*broken.pixels < 128, labels),
              cv::connectedComponents(*page.pixels < 128, labels));
}

TEST(Degrade, fadesInkAndLeavesPaperAlone) {
    const DrawnPage page = typedPage();
    DegradeSettings settings;
    settings.fadedInk = 0.5;
    const DrawnPage faded = degrade(page, settings);
    double darkest = 0;
    double lightest = 0;
    cv::minMaxLoc(*faded.pixels, &darkest, &lightest);
    EXPECT_GT(darkest, 60);
    EXPECT_EQ(lightest, 255);
    EXPECT_EQ(cv::countNonZero(*faded.pixels < 255), cv::countNonZero(*page.pixels < 255));
}

TEST(Degrade, showsTheOtherSideMirroredAndFaint) {
    cv::Mat back(300, 400, CV_8UC1, cv::Scalar(255));
    back(cv::Rect(20, 100, 60, 100)).setTo(0);
    DegradeSettings settings;
    settings.showThrough = 0.2;
    const DrawnPage other = blankPage(back);
    const DrawnPage page =
        degrade(blankPage(cv::Mat(300, 400, CV_8UC1, cv::Scalar(255))), settings, &other);
    EXPECT_EQ(page.pixels->at<std::uint8_t>(150, 50), 255);
    EXPECT_NEAR(page.pixels->at<std::uint8_t>(150, 350), 204, 2);
}

TEST(Degrade, darkensOneSideOfThePage) {
    DegradeSettings settings;
    settings.lightGradient = 0.5;
    const DrawnPage page =
        degrade(blankPage(cv::Mat(300, 300, CV_8UC1, cv::Scalar(255))), settings);
    double darkest = 0;
    double lightest = 0;
    cv::minMaxLoc(*page.pixels, &darkest, &lightest);
    EXPECT_LT(darkest, 160);
    EXPECT_GE(darkest, 127);
    EXPECT_GT(lightest, 225);
}

TEST(Degrade, addsNoiseOfTheGivenDeviation) {
    DegradeSettings settings;
    settings.noise = 6;
    const DrawnPage page =
        degrade(blankPage(cv::Mat(300, 300, CV_8UC1, cv::Scalar(128))), settings);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(*page.pixels, mean, deviation);
    EXPECT_NEAR(mean[0], 128, 0.2);
    EXPECT_NEAR(deviation[0], 6, 0.3);
}

TEST(Degrade, roughensPaperAboutAsMuchAsAsked) {
    DegradeSettings settings;
    settings.paper = {128, 128, 128};
    settings.paperGrain = 5;
    const DrawnPage page =
        degrade(blankPage(cv::Mat(600, 600, CV_8UC1, cv::Scalar(255))), settings);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(*page.pixels, mean, deviation);
    EXPECT_NEAR(mean[0], 128, 2);
    EXPECT_NEAR(deviation[0], 5, 1.5);
}

TEST(Degrade, comesOutInColourWhereThePaperIsTinted) {
    DegradeSettings settings;
    settings.paper = {230, 220, 200};
    const DrawnPage page = degrade(typedPage(), settings);
    ASSERT_EQ(page.pixels->type(), CV_8UC3);
    EXPECT_EQ(page.pixels->at<cv::Vec3b>(2, 2), cv::Vec3b(200, 220, 230));
}

TEST(Degrade, hasOnlyBlackAndWhiteWhenBilevel) {
    DegradeSettings settings = everything();
    settings.bilevel = true;
    settings.jpegQuality = 0;
    const DrawnPage page = degrade(typedPage(), settings);
    ASSERT_EQ(page.pixels->type(), CV_8UC1);
    EXPECT_EQ(cv::countNonZero(*page.pixels == 0) + cv::countNonZero(*page.pixels == 255),
              static_cast<int>(page.pixels->total()));
}

TEST(InkLeft, fallsWithTheThresholdThatLosesThinStrokes) {
    const auto page = typedPage();
    DegradeSettings settings;
    settings.bilevel = true;
    settings.blur = {0.08};
    settings.threshold = 160;
    const double most = inkLeft(page, degrade(page, settings));
    settings.threshold = 40;
    const double little = inkLeft(page, degrade(page, settings));
    EXPECT_GT(most, 0.9);
    EXPECT_LT(little, 0.6);
}

TEST(Degrade, leavesTheTracesOfJpeg) {
    const DrawnPage page = typedPage();
    DegradeSettings settings;
    settings.jpegQuality = 30;
    const DrawnPage packed = degrade(page, settings);
    EXPECT_FALSE(areSame(page, packed));
    EXPECT_LT(cv::norm(*page.pixels, *packed.pixels, cv::NORM_L1) /
                  static_cast<double>(page.pixels->total()),
              6);
}

} // namespace
} // namespace ocr::train
