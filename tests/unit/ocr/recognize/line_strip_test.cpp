// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/line_strip.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace ocr::recognize {
namespace {

/// A line of blocks for letters, falling by `slope` pixels in each pixel to the right.
struct BlockLine {
    cv::Mat page{cv::Mat(400, 900, CV_8UC1, cv::Scalar(255))};
    page::LayoutLine layout;
    std::vector<cv::Rect> blocks;
};

BlockLine blockLine(double slope, int height = 40) {
    BlockLine line;
    const auto baseAt = [&](double x) { return 200 + slope * (x - 100); };
    for (int x = 120; x < 780; x += 60)
        line.blocks.emplace_back(x, cvRound(baseAt(x + 15)) - height, 30, height);
    for (const auto &block : line.blocks)
        cv::rectangle(line.page, block, 0, cv::FILLED);
    line.layout.letterHeight = height;
    line.layout.baseline = {{100, baseAt(100)}, {800, baseAt(800)}};
    line.layout.outline = {{100, baseAt(100) - height - 6},
                           {800, baseAt(800) - height - 6},
                           {800, baseAt(800) + 6},
                           {100, baseAt(100) + 6}};
    return line;
}

std::vector<cv::Rect> inkOf(const LineStrip &strip) {
    cv::Mat labels, stats, centres;
    const int parts = cv::connectedComponentsWithStats(strip.grey < 128, labels, stats, centres);
    std::vector<cv::Rect> boxes;
    for (int i = 1; i < parts; ++i)
        boxes.emplace_back(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
    std::sort(boxes.begin(), boxes.end(), [](auto &a, auto &b) { return a.x < b.x; });
    return boxes;
}

class SlopingLine : public ::testing::TestWithParam<double> {};

TEST_P(SlopingLine, isMadeLevelAndItsBoxesGoBackToWhereTheyWere) {
    const auto line = blockLine(GetParam());
    const auto strip = cutStrip(line.page, line.layout);
    ASSERT_EQ(strip.grey.type(), CV_8UC1);
    const auto boxes = inkOf(strip);
    ASSERT_EQ(boxes.size(), line.blocks.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        EXPECT_NEAR(boxes[i].br().y, boxes.front().br().y, 2);
        const auto back = strip.toPage({boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height});
        EXPECT_NEAR(back.x + back.width / 2.0, line.blocks[i].x + 15, 3);
        EXPECT_NEAR(back.y + back.height / 2.0, line.blocks[i].y + 20, 4);
    }
}

INSTANTIATE_TEST_SUITE_P(Slopes, SlopingLine, ::testing::Values(-0.05, 0.0, 0.05));

TEST(CutStrip, paintsOverWhatLiesOutsideTheOutline) {
    auto line = blockLine(0);
    cv::rectangle(line.page, {300, 210, 200, 30}, 0, cv::FILLED);
    EXPECT_EQ(inkOf(cutStrip(line.page, line.layout)).size(), line.blocks.size());
}

TEST(CutStrip, bringsSmallAndLargeLettersToOneSize) {
    const auto small = cutStrip(blockLine(0, 12).page, blockLine(0, 12).layout);
    const auto large = cutStrip(blockLine(0, 60).page, blockLine(0, 60).layout);
    EXPECT_EQ(small.grey.rows, large.grey.rows);
    EXPECT_LT(small.scale, large.scale);
}

TEST(CutStrip, keepsTheSizeOfTheLettersWhereTheOutlineReachesOverEmptyPaper) {
    auto line = blockLine(0);
    const auto tight = cutStrip(line.page, line.layout);
    line.layout.outline = {{100, 154}, {400, 154}, {400, 60},  {500, 60},  {500, 154}, {800, 154},
                           {800, 206}, {600, 206}, {600, 260}, {500, 260}, {500, 206}, {100, 206}};
    EXPECT_NEAR(cutStrip(line.page, line.layout).scale, tight.scale, 0.01);
}

TEST(CutStrip, reachesAsFarAsTheInkDoes) {
    auto line = blockLine(0);
    cv::rectangle(line.page, {420, 100, 20, 30}, 0, cv::FILLED);
    line.layout.outline[0].y = line.layout.outline[1].y = 90;
    const auto strip = cutStrip(line.page, line.layout);
    int top = line.page.rows;
    for (const auto &box : inkOf(strip))
        top = std::min(top, strip.toPage({box.x, box.y, box.width, box.height}).y);
    EXPECT_NEAR(top, 100, 4);
}

TEST(CutStrip, drawsLettersWiderAndFindsTheirPlaceAgain) {
    const auto line = blockLine(0);
    const auto strip = cutStrip(line.page, line.layout), wide = cutStrip(line.page, line.layout, 2);
    EXPECT_EQ(wide.grey.rows, strip.grey.rows);
    EXPECT_NEAR(wide.grey.cols, 2 * strip.grey.cols, 2);
    const auto boxes = inkOf(wide);
    ASSERT_EQ(boxes.size(), line.blocks.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto back = wide.toPage({boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height});
        EXPECT_NEAR(back.x, line.blocks[i].x, 2);
        EXPECT_NEAR(back.width, line.blocks[i].width, 4);
    }
}

TEST(CutStrip, isEmptyWhereTheLineLiesOutsideThePage) {
    auto line = blockLine(0);
    for (auto &point : line.layout.outline)
        point.y += 5000;
    for (auto &point : line.layout.baseline)
        point.y += 5000;
    EXPECT_TRUE(cutStrip(line.page, line.layout).grey.empty());
    EXPECT_TRUE(cutStrip(line.page, {}).grey.empty());
}

} // namespace
} // namespace ocr::recognize
