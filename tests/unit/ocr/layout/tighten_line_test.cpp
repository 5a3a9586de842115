// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/tighten_line.h"

#include <gtest/gtest.h>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::layout {
namespace {

using namespace evrak_tests;

page::LayoutLine boxed(const core::Rect &box) {
    page::LayoutLine line;
    line.outline = core::toPolygon(box);
    line.script = text::Script::latin;
    return line;
}

class ABoxedLine : public ::testing::Test {
  protected:
    train::DrawnPage drawn = drawLines("Liberation Serif", repeated("les plages de Bakou", 5));
    core::Rect box = core::boundingBox(linesOf(drawn.truth).at(2).layout.outline);
    double baseline = linesOf(drawn.truth).at(2).layout.baseline.front().y;
};

TEST_F(ABoxedLine, isDrawnInToItsInk) {
    const auto line = tightenLine(
        cleanImageOf(drawn), boxed({box.x - 60, box.y - 12, box.width + 300, box.height + 24}));
    ASSERT_TRUE(line);
    const auto found = core::boundingBox(line->outline);
    EXPECT_GT(overlap(found, box), 0.8);
    EXPECT_NEAR(line->baseline.front().y, baseline, 4);
    EXPECT_EQ(line->script, text::Script::latin);
    // Of the serif drawn here a small letter is about 0.46 of a letter's full size.
    EXPECT_GT(line->letterHeight, 0.3 * box.height);
    EXPECT_LT(line->letterHeight, 0.7 * box.height);
}

TEST_F(ABoxedLine, leavesOutStrokesOfTheLinesAboveAndBelow) {
    const auto above = core::boundingBox(linesOf(drawn.truth).at(1).layout.outline);
    const int reach = box.y - above.bottom() + above.height / 6;
    const auto line =
        tightenLine(cleanImageOf(drawn),
                    boxed({box.x - 20, box.y - reach, box.width + 40, box.height + reach + 10}));
    ASSERT_TRUE(line);
    EXPECT_NEAR(core::boundingBox(line->outline).y, box.y, 0.15 * box.height);
    EXPECT_NEAR(line->baseline.front().y, baseline, 4);
}

TEST_F(ABoxedLine, isNoneWhereThereIsNoInkOrNoImage) {
    EXPECT_FALSE(
        tightenLine(cleanImageOf(drawn), boxed({100, drawn.pixels->rows - 150, 600, 100})));
    EXPECT_FALSE(tightenLine(cleanImageOf(drawn), boxed({-500, -500, 100, 100})));
    EXPECT_FALSE(tightenLine(cleanImageOf(drawn), boxed({100, 100, 3, 3})));
}

} // namespace
} // namespace ocr::layout
