// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/ceilings.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/component/scratch_folder.h"

namespace tests::golden {
namespace {

using ocr::core::ErrorCode;
using ocr::page::RegionKind;
using ::testing::ElementsAre;

class Ceilings : public ::testing::Test {
  protected:
    std::filesystem::path write(const std::string &text) {
        std::ofstream(folder.path() / "floors.tsv") << text;
        return folder.path() / "floors.tsv";
    }
    evrak_tests::ScratchFolder folder;
};

TEST_F(Ceilings, areReadFromTheirTable) {
    const auto sets = readGoldenSets(
        write("# a comment\n\nzuhur\tarabic-print\tzuhur_1 "
              "zuhur_2\t--profile arabic-print\tcer\tloose\theader footnote\t8.5\n"));
    ASSERT_TRUE(sets);
    ASSERT_EQ(sets->size(), 1U);
    const GoldenSet &set = sets->front();
    EXPECT_EQ(set.name, "zuhur");
    EXPECT_EQ(set.source, "arabic-print");
    EXPECT_THAT(set.pages, ElementsAre("zuhur_1", "zuhur_2"));
    EXPECT_THAT(set.options, ElementsAre("--profile", "arabic-print"));
    EXPECT_EQ(set.metric, Metric::cer);
    EXPECT_EQ(set.strictness, ocr::text::Strictness::loose);
    EXPECT_THAT(set.leftOut, ElementsAre(RegionKind::header, RegionKind::footnote));
    EXPECT_DOUBLE_EQ(set.ceiling, 8.5);
}

TEST_F(Ceilings, leaveOutNothingWhereTheTableHasADash) {
    const auto sets = readGoldenSets(write("a\tb\tc\t-d\tcer\tstrict\t-\t8\n"));
    ASSERT_TRUE(sets);
    EXPECT_TRUE(sets->front().leftOut.empty());
}

TEST_F(Ceilings, leaveOutNoKindOfRegionThatThereIsNot) {
    const auto sets = readGoldenSets(write("a\tb\tc\t-d\tcer\tstrict\tmarginalia\t8\n"));
    ASSERT_FALSE(sets);
    EXPECT_EQ(sets.error().detail, "line 1");
}

TEST_F(Ceilings, nameTheLineThatCannotBeRead) {
    const auto sets = readGoldenSets(write("# a comment\na\tb\tc\t-d\tcer\tsloppy\t-\t8\n"));
    ASSERT_FALSE(sets);
    EXPECT_EQ(sets.error().code, ErrorCode::inputDamaged);
    EXPECT_EQ(sets.error().detail, "line 2");
}

TEST_F(Ceilings, areRefusedWithoutATable) {
    const auto sets = readGoldenSets(folder.path() / "none.tsv");
    ASSERT_FALSE(sets);
    EXPECT_EQ(sets.error().code, ErrorCode::inputMissing);
}

TEST(ProposedCeiling, staysWhenTheRateIsOnlyALittleBetter) {
    EXPECT_EQ(proposeCeiling(10, 8.5), 10);
    EXPECT_EQ(proposeCeiling(2, 1.2), 2);
}

TEST(ProposedCeiling, comesDownToJustAboveAClearlyBetterRate) {
    const double proposed = proposeCeiling(10, 6);
    EXPECT_GT(proposed, 6);
    EXPECT_LT(proposed, 7);
}

TEST(ProposedCeiling, doesNotAskAgainOnceItWasLowered) {
    for (double rate = 0; rate < 40; rate += 0.37) {
        const double proposed = proposeCeiling(100, rate);
        EXPECT_EQ(proposeCeiling(proposed, rate), proposed) << rate;
    }
}

} // namespace
} // namespace tests::golden
