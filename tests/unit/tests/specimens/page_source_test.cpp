// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/specimens/page_source.h"

#include <gtest/gtest.h>

namespace tests::specimens {
namespace {

using ocr::page::RegionKind;
using ocr::train::Alignment;

TEST(PageSource, makesALineAParagraph) {
    const auto blocks = readBlocks("Birinci.\nİkinci.\n", Press::print);
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0].text, "Birinci.");
    EXPECT_EQ(blocks[0].kind, RegionKind::paragraph);
    EXPECT_EQ(blocks[0].alignment, Alignment::justified);
    EXPECT_EQ(blocks[1].text, "İkinci.");
}

TEST(PageSource, knowsItsMarks) {
    const auto blocks = readBlocks("@ 47\n# ЖУРНАЛЪ\n> Bakou\n| Bureau\n= a", Press::print);
    ASSERT_EQ(blocks.size(), 5U);
    EXPECT_EQ(blocks[0].kind, RegionKind::pageNumber);
    EXPECT_EQ(blocks[0].text, "47");
    EXPECT_EQ(blocks[1].kind, RegionKind::heading);
    EXPECT_TRUE(blocks[1].isBold);
    EXPECT_EQ(blocks[2].alignment, Alignment::end);
    EXPECT_FALSE(blocks[3].isIndented);
    EXPECT_EQ(blocks[4].alignment, Alignment::centred);
}

TEST(PageSource, leavesRoomForAnEmptyLine) {
    const auto blocks = readBlocks("a\n\nb\n", Press::print);
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0].spaceBefore.value, 0);
    EXPECT_GT(blocks[1].spaceBefore.value, 0);
}

TEST(PageSource, givesATypewriterNoBoldAndNoFlushLines) {
    const auto blocks = readBlocks("# A\nb", Press::typewriter);
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_FALSE(blocks[0].isBold);
    EXPECT_EQ(blocks[0].scale, 1);
    EXPECT_EQ(blocks[1].alignment, Alignment::start);
}

} // namespace
} // namespace tests::specimens
