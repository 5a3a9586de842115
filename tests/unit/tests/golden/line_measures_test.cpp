// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/line_measures.h"

#include <gtest/gtest.h>

namespace tests::golden {
namespace {

using ocr::core::Rect;

/// A line of a column 500 wide, 40 high, lines 50 apart.
Rect line(int column, int row) { return {600 * column, 50 * row, 500, 40}; }

TEST(NeighboursInOrder, areAllOfThemWhenThePageIsReadAsItStands) {
    const std::vector<Rect> truth{line(0, 0), line(0, 1), line(1, 0), line(1, 1)};
    const Share share = countNeighboursInOrder(truth, truth);
    EXPECT_EQ(share.right, 3U);
    EXPECT_EQ(share.all, 3U);
}

TEST(NeighboursInOrder, loseAllButTheTurnOfTheColumnWhenReadAcross) {
    const std::vector<Rect> truth{line(0, 0), line(0, 1), line(1, 0), line(1, 1)};
    const std::vector<Rect> across{line(0, 0), line(1, 0), line(0, 1), line(1, 1)};
    EXPECT_EQ(countNeighboursInOrder(truth, across).right, 2U);
}

TEST(NeighboursInOrder, doNotCountLinesThatWereReadAsOne) {
    const std::vector<Rect> truth{line(0, 0), line(1, 0), line(2, 0)};
    const std::vector<Rect> joined{{0, 0, 1100, 40}, line(2, 0)};
    const Share share = countNeighboursInOrder(truth, joined);
    EXPECT_EQ(share.right, 1U);
    EXPECT_EQ(share.all, 2U);
}

TEST(NeighboursInOrder, breakOnBothSidesOfALineThatIsMissing) {
    const std::vector<Rect> truth{line(0, 0), line(0, 1), line(0, 2), line(0, 3)};
    const std::vector<Rect> read{line(0, 0), line(0, 2), line(0, 3)};
    EXPECT_EQ(countNeighboursInOrder(truth, read).right, 1U);
}

TEST(NeighboursInOrder, takeTheLineAtTheSameHeightWhereBoxesReachIntoEachOther) {
    const std::vector<Rect> truth{{0, 0, 500, 40}, {0, 50, 500, 40}};
    const std::vector<Rect> tall{{0, 0, 500, 60}, {0, 40, 500, 60}};
    EXPECT_EQ(countNeighboursInOrder(truth, tall).right, 1U);
}

TEST(LinesInOrder, forgiveWrongLettersButNotALineCutInTwo) {
    const std::vector<std::string> truth{"a line of print", "another of them", "the last one here"};
    const std::vector<std::string> read{"a lime of prinl", "another", "of them",
                                        "the last one here"};
    const Share share = countLinesInOrder(truth, read);
    EXPECT_EQ(share.right, 2U);
    EXPECT_EQ(share.all, 3U);
}

TEST(LinesInOrder, takeOneOfTwoThatChangedPlaces) {
    const std::vector<std::string> truth{"the first line", "quite another"};
    EXPECT_EQ(countLinesInOrder(truth, {"quite another", "the first line"}).right, 1U);
}

TEST(LinesInOrder, useALineOnce) {
    EXPECT_EQ(countLinesInOrder({"same", "same"}, {"same"}).right, 1U);
}

TEST(LinesInOrder, leaveEmptyLinesAndVowelMarksAside) {
    const Share share = countLinesInOrder({"كِتَابٌ", "", " "}, {"", "كتاب"});
    EXPECT_EQ(share.right, 1U);
    EXPECT_EQ(share.all, 1U);
}

TEST(LinesInOrder, areNoneWhereNothingWasRead) {
    const Share share = countLinesInOrder({"a", "b"}, {});
    EXPECT_EQ(share.right, 0U);
    EXPECT_EQ(share.all, 2U);
}

} // namespace
} // namespace tests::golden
