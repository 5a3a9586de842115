// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/running_head.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ocr::layout {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A page of 1000 x 1500 with letters of 20: a line at the top, and ten lines below it. The ink is
/// at half the size.
class RunningHead : public testing::Test {
  protected:
    RunningHead() {
        for (int i = 0; i < 10; ++i)
            addLine({100, 200 + 80 * i, 800, 40}, {{100, 900}});
    }

    void addLine(const cv::Rect &box, const std::vector<cv::Range> &pieces) {
        lines.push_back(box);
        for (const auto &piece : pieces)
            measures.ink({box.y / 2, box.br().y / 2}, {piece.start / 2, piece.end / 2}) = 255;
    }

    void addRule(int y, int left, int right) {
        measures.levelRules.emplace_back(left, y, right - left, 3);
    }

    std::vector<cv::Rect> lines;
    PageMeasures measures{20, 1500, {}, cv::Mat::zeros(750, 500, CV_8UC1), 0.5};
};

TEST_F(RunningHead, standsAboveARuleThatIsWiderThanItsWords) {
    addLine({100, 40, 800, 40}, {{100, 160}, {400, 600}});
    addRule(100, 100, 900);
    EXPECT_THAT(findRunningHead(lines, measures), ElementsAre(10));
}

TEST_F(RunningHead, standsAboveARowOfDots) {
    addLine({100, 40, 800, 40}, {{100, 560}});
    ASSERT_THAT(findRunningHead(lines, measures), IsEmpty());
    for (int x = 52; x < 448; x += 4)
        measures.ink({50, 52}, {x, x + 2}) = 255;
    EXPECT_THAT(findRunningHead(lines, measures), ElementsAre(10));
}

TEST_F(RunningHead, isAllThatStandsSideBySideThere) {
    addLine({400, 40, 200, 40}, {{400, 600}});
    addLine({100, 45, 60, 30}, {{100, 160}});
    addRule(100, 100, 900);
    EXPECT_THAT(findRunningHead(lines, measures), ElementsAre(10, 11));
}

TEST_F(RunningHead, isToldByANumberAtTheEdgeFarFromTheTitle) {
    addLine({400, 40, 500, 40}, {{400, 650}, {860, 900}});
    EXPECT_THAT(findRunningHead(lines, measures), ElementsAre(10));
}

TEST_F(RunningHead, isNoTitleOverTheText) {
    addLine({350, 40, 300, 40}, {{350, 650}});
    EXPECT_THAT(findRunningHead(lines, measures), IsEmpty());
}

TEST_F(RunningHead, isNoUnderlinedTitle) {
    addLine({150, 40, 700, 40}, {{150, 850}});
    addRule(82, 150, 850);
    EXPECT_THAT(findRunningHead(lines, measures), IsEmpty());
}

TEST_F(RunningHead, isNoPlaceAndDateOfALetter) {
    addLine({100, 40, 800, 40}, {{100, 220}, {600, 900}});
    EXPECT_THAT(findRunningHead(lines, measures), IsEmpty());
}

TEST_F(RunningHead, isNoRowOfATable) {
    addLine({100, 40, 800, 40}, {{100, 140}, {300, 900}});
    lines.front() = {100, 200, 800, 40};
    measures.ink({100, 120}, {80, 140}) = 0;
    EXPECT_THAT(findRunningHead(lines, measures), IsEmpty());
}

TEST_F(RunningHead, isNotInTheMiddleOfThePage) {
    for (auto &line : lines)
        line.y += 500;
    addLine({100, 540, 800, 40}, {{100, 160}, {400, 600}});
    addRule(600, 100, 900);
    EXPECT_THAT(findRunningHead(lines, measures), IsEmpty());
}

TEST_F(RunningHead, isNotTheFirstOfTwoLinesAboveARule) {
    addLine({100, 40, 800, 40}, {{100, 300}, {400, 600}});
    addLine({100, 100, 800, 40}, {{100, 700}});
    addRule(160, 100, 900);
    EXPECT_THAT(findRunningHead(lines, measures), IsEmpty());
}

TEST_F(RunningHead, needsABodyBelow) {
    lines.resize(3);
    addLine({100, 40, 800, 40}, {{100, 160}, {400, 600}});
    addRule(100, 100, 900);
    EXPECT_THAT(findRunningHead(lines, measures), IsEmpty());
}

} // namespace
} // namespace ocr::layout
