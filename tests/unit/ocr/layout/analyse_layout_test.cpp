// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/analyse_layout.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::layout {
namespace {

using namespace evrak_tests;
using text::Direction;

std::vector<page::LayoutLine> linesFound(const page::CleanImage &image,
                                         Direction direction = Direction::leftToRight) {
    const auto layout = analyseLayout(image, {direction}, {});
    EXPECT_TRUE(layout);
    std::vector<page::LayoutLine> lines;
    for (const auto &region : layout->regions)
        lines.insert(lines.end(), region.lines.begin(), region.lines.end());
    return lines;
}

/// The lines found are those drawn, in the order drawn.
void expectLinesOf(const train::DrawnPage &drawn, const std::vector<page::LayoutLine> &found) {
    const auto truth = linesOf(drawn.truth);
    ASSERT_EQ(found.size(), truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i)
        EXPECT_GT(overlap(core::boundingBox(found[i].outline),
                          core::boundingBox(truth[i].layout.outline)),
                  0.5)
            << "line " << i;
}

page::CleanImage cleanOf(const cv::Mat &pixels) {
    page::CleanImage image;
    image.pixels = std::make_shared<cv::Mat>(pixels);
    image.masterSize = {pixels.cols, pixels.rows};
    return image;
}

const std::string latinLine = "Le petit nombre";
const std::string arabicLine = "باكوده چیقان غزته ایله گنجه";

TEST(AnalyseLayout, findsEveryLineOfOneColumnTopDown) {
    const auto drawn = drawLines("Liberation Serif", repeated("Le petit nombre de lettres", 22));
    expectLinesOf(drawn, linesFound(cleanImageOf(drawn)));
}

TEST(AnalyseLayout, readsTheLeftColumnBeforeTheRight) {
    const auto drawn = drawLines("Liberation Serif", repeated(latinLine, 40), 2);
    ASSERT_EQ(drawn.truth.regions.size(), 2U);
    expectLinesOf(drawn, linesFound(cleanImageOf(drawn)));
}

TEST(AnalyseLayout, readsTheRightColumnBeforeTheLeftInArabic) {
    // Paragraphs end in short lines, as they do in prose.
    const auto paragraph = repeated(arabicLine, 6) + '\n' + "باكوده چیقان";
    const auto drawn = drawLines("Amiri", repeated(paragraph, 8), 2);
    ASSERT_EQ(drawn.truth.regions.size(), 2U);
    expectLinesOf(drawn, linesFound(cleanImageOf(drawn), Direction::rightToLeft));
}

TEST(AnalyseLayout, keepsTheTwoHalvesOfAVerseInOneLine) {
    const auto drawn = drawLines("Amiri", repeated(arabicLine, 68), 2);
    ASSERT_EQ(drawn.truth.regions.size(), 2U);
    ASSERT_EQ(drawn.truth.regions[0].lines.size(), drawn.truth.regions[1].lines.size());
    const auto lines = linesFound(cleanImageOf(drawn), Direction::rightToLeft);
    const auto rows = drawn.truth.regions.front().lines.size();
    EXPECT_EQ(lines.size(), rows);
    for (const auto &line : lines)
        EXPECT_GT(core::boundingBox(line.outline).width, drawn.pixels->cols / 2);
}

TEST(AnalyseLayout, partsColumnsAtAPrintedRuleHoweverNarrowTheGutter) {
    const auto drawn = drawLines("Liberation Serif", repeated(latinLine, 40), 2);
    const auto &regions = drawn.truth.regions;
    const auto left = core::boundingBox(regions[0].outline);
    const auto right = core::boundingBox(regions[1].outline);
    // The right column is moved up to the left one until a hairline fits between them.
    const int gap = right.x - left.right(), kept = 16;
    cv::Mat narrow(drawn.pixels->size(), CV_8UC1, cv::Scalar(255));
    drawn.pixels->colRange(0, left.right() + kept / 2)
        .copyTo(narrow.colRange(0, left.right() + kept / 2));
    const int width = drawn.pixels->cols - right.x + kept / 2;
    drawn.pixels->colRange(right.x - kept / 2, drawn.pixels->cols)
        .copyTo(narrow.colRange(right.x - gap + kept / 2, right.x - gap + kept / 2 + width));
    narrow.colRange(left.right() + kept / 2 - 1, left.right() + kept / 2 + 1)
        .rowRange(left.y - 20, left.bottom() + 20)
        .setTo(0);
    const auto lines = linesFound(cleanOf(narrow));
    ASSERT_EQ(lines.size(), linesOf(drawn.truth).size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        EXPECT_EQ(core::boundingBox(lines[i].outline).x > left.right(),
                  i >= regions[0].lines.size())
            << i;
}

TEST(AnalyseLayout, readsARuledTableRowByRow) {
    cv::Mat pixels(1400, 1200, CV_8UC1, cv::Scalar(255));
    constexpr int columns = 5, rows = 12, width = 200, height = 90;
    for (int column = 0; column <= columns; ++column)
        cv::line(pixels, {60 + column * width, 60}, {60 + column * width, 60 + rows * height}, 0,
                 3);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            cv::putText(pixels, std::to_string(1000 * row + 37 * column + 111),
                        {60 + column * width + 30, 60 + row * height + 60},
                        cv::FONT_HERSHEY_SIMPLEX, 1.4, 0, 3, cv::LINE_AA);
    const auto lines = linesFound(cleanOf(pixels));
    ASSERT_EQ(lines.size(), static_cast<std::size_t>(rows));
    for (const auto &line : lines)
        EXPECT_GT(core::boundingBox(line.outline).width, 4 * width);
}

TEST(AnalyseLayout, readsARuledTableOfVeryNarrowColumnsRowByRow) {
    cv::Mat pixels(1400, 900, CV_8UC1, cv::Scalar(255));
    constexpr int columns = 8, rows = 12, width = 54, height = 90;
    for (int column = 0; column <= columns; ++column)
        cv::line(pixels, {60 + column * width, 60}, {60 + column * width, 60 + rows * height}, 0,
                 3);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            cv::putText(pixels, std::to_string((row + 3 * column) % 10),
                        {60 + column * width + 12, 60 + row * height + 60},
                        cv::FONT_HERSHEY_SIMPLEX, 1.8, 0, 3, cv::LINE_AA);
    const auto lines = linesFound(cleanOf(pixels));
    ASSERT_EQ(lines.size(), static_cast<std::size_t>(rows));
    for (const auto &line : lines)
        EXPECT_GT(core::boundingBox(line.outline).width, 6 * width);
}

TEST(AnalyseLayout, findsAHeadingOfFourTimesTheSizeOfTheText) {
    const auto drawn = drawLines("Liberation Serif", repeated("Le petit nombre de lettres", 14));
    cv::Mat pixels(drawn.pixels->rows + 300, drawn.pixels->cols, CV_8UC1, cv::Scalar(255));
    drawn.pixels->copyTo(pixels.rowRange(300, pixels.rows));
    cv::putText(pixels, "JOURNAL", {200, 260}, cv::FONT_HERSHEY_TRIPLEX, 5.5, 0, 9, cv::LINE_AA);
    const auto lines = linesFound(cleanOf(pixels));
    ASSERT_EQ(lines.size(), 15U);
    EXPECT_LT(core::boundingBox(lines[0].outline).bottom(), 330);
    EXPECT_GT(core::boundingBox(lines[0].outline).width, 500);
}

TEST(AnalyseLayout, keepsDotsAndAccentsInsideTheOutlineOfTheirLine) {
    const auto drawn = drawLines("Amiri", repeated("پنجشنبه گونی چیقان ثریا", 14));
    cv::Mat left = drawn.pixels->clone();
    const int all = cv::countNonZero(left < 128);
    for (const auto &line : linesFound(cleanImageOf(drawn), Direction::rightToLeft)) {
        std::vector<cv::Point> corners;
        for (const auto &point : line.outline)
            corners.emplace_back(cvRound(point.x), cvRound(point.y));
        cv::fillPoly(left, std::vector<std::vector<cv::Point>>{corners}, 255);
    }
    EXPECT_LT(cv::countNonZero(left < 128), all / 1000);
}

TEST(AnalyseLayout, laysTheBaselineUnderTheLetters) {
    const auto drawn = drawLines("Liberation Serif", repeated("nun mumm rum sann", 10));
    const auto truth = linesOf(drawn.truth);
    const auto found = linesFound(cleanImageOf(drawn));
    ASSERT_EQ(found.size(), truth.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        ASSERT_FALSE(found[i].baseline.empty());
        EXPECT_NEAR(found[i].baseline.front().y, truth[i].layout.baseline.front().y, 5);
        EXPECT_LT(found[i].baseline.front().x, found[i].baseline.back().x);
    }
}

TEST(AnalyseLayout, givesNoRegionForABlankPage) {
    EXPECT_TRUE(linesFound(cleanOf(cv::Mat(1600, 1200, CV_8UC1, cv::Scalar(255)))).empty());
}

TEST(AnalyseLayout, givesNoRegionForPaperGrain) {
    cv::Mat paper(1600, 1200, CV_8UC1);
    cv::theRNG().state = 7;
    cv::randn(paper, 235, 6);
    EXPECT_TRUE(linesFound(cleanOf(paper)).empty());
}

TEST(AnalyseLayout, findsTheOnlyLineOfAPage) {
    cv::Mat pixels(1200, 1600, CV_8UC1, cv::Scalar(255));
    cv::putText(pixels, "HELLO WORLD", {200, 400}, cv::FONT_HERSHEY_SIMPLEX, 2, 0, 4, cv::LINE_AA);
    EXPECT_EQ(linesFound(cleanOf(pixels)).size(), 1U);
}

TEST(AnalyseLayout, findsTheOnlyLineOfAPrintedPage) {
    const auto drawn = drawLines("Liberation Serif", "Le petit nombre de lettres");
    expectLinesOf(drawn, linesFound(cleanImageOf(drawn)));
}

TEST(AnalyseLayout, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto drawn = drawLines("Liberation Serif", repeated(latinLine, 5));
    const auto layout = analyseLayout(cleanImageOf(drawn), {}, {stop.get_token(), {}});
    ASSERT_FALSE(layout);
    EXPECT_EQ(layout.error().code, core::ErrorCode::stopped);
}

} // namespace
} // namespace ocr::layout
