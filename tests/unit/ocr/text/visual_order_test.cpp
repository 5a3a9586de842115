// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/visual_order.h"

#include <gtest/gtest.h>

namespace {

using ocr::text::Direction;
using ocr::text::logicalOrder;

std::u32string written(const std::u32string &fromLeft, Direction direction) {
    std::u32string text;
    for (const auto place : logicalOrder(fromLeft, direction))
        text += fromLeft[place];
    return text;
}

TEST(VisualOrder, turnsArabicRoundAndKeepsItsNumbers) {
    EXPECT_EQ(written(U"باتك ١٣٣٦ ةنس", Direction::rightToLeft), U"سنة ١٣٣٦ كتاب");
}

TEST(VisualOrder, putsTheFirstOfTwoNumbersFirst) {
    EXPECT_EQ(written(U"٤٧ ٣٤.٦.٧٣", Direction::rightToLeft), U"٣٤.٦.٧٣ ٤٧");
}

TEST(VisualOrder, keepsAStopBehindTheNumberThatItEnds) {
    EXPECT_EQ(written(U"نآ .٧١ باسح", Direction::rightToLeft), U"حساب ٧١. آن");
}

TEST(VisualOrder, keepsLatinWordsInArabicAsTheyRun) {
    EXPECT_EQ(written(U"بتكم Bank Ottoman ىكسا", Direction::rightToLeft),
              U"اسكى Bank Ottoman مكتب");
}

TEST(VisualOrder, leavesLatinAsItStands) {
    EXPECT_EQ(written(U"No. 12, 34", Direction::leftToRight), U"No. 12, 34");
}

TEST(VisualOrder, knowsWhatRunsFromTheRight) {
    EXPECT_TRUE(ocr::text::runsRightToLeft(U"٣"));
    EXPECT_TRUE(ocr::text::runsRightToLeft(U"No. ى"));
    EXPECT_FALSE(ocr::text::runsRightToLeft(U"Ağustos 1337."));
    EXPECT_TRUE(logicalOrder(U"", Direction::rightToLeft).empty());
}

} // namespace
