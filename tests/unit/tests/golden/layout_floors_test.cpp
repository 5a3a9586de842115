// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/layout_floors.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/component/scratch_folder.h"
#include "tests/golden/read_lines.h"

namespace tests::golden {
namespace {

using ::testing::ElementsAre;

class LayoutFloors : public ::testing::Test {
  protected:
    std::filesystem::path write(const std::string &text) {
        std::ofstream(folder.path() / "floors.tsv") << text;
        return folder.path() / "floors.tsv";
    }
    evrak_tests::ScratchFolder folder;
};

TEST_F(LayoutFloors, areReadFromTheirTable) {
    const auto sets =
        readLayoutSets(write("# a comment\nnews\tnewspaper\tp_1 p_2\t--models deu\torder\t95.5\n"));
    ASSERT_TRUE(sets);
    ASSERT_EQ(sets->size(), 1U);
    EXPECT_EQ(sets->front().source, "newspaper");
    EXPECT_THAT(sets->front().pages, ElementsAre("p_1", "p_2"));
    EXPECT_THAT(sets->front().options, ElementsAre("--models", "deu"));
    EXPECT_EQ(sets->front().measure, LayoutMeasure::order);
    EXPECT_DOUBLE_EQ(sets->front().floor, 95.5);
}

TEST_F(LayoutFloors, nameTheLineThatCannotBeRead) {
    const auto sets = readLayoutSets(write("# a comment\na\tb\tc\t-d\tguess\t8\n"));
    ASSERT_FALSE(sets);
    EXPECT_EQ(sets.error().code, ocr::core::ErrorCode::inputDamaged);
    EXPECT_EQ(sets.error().detail, "line 2");
}

TEST(LinesOfTsv, haveTheirBoxAndTheirWordsAndLeaveOutWhatHasNoText) {
    const auto lines = linesOfTsv("level\tpage_num\n"
                                  "4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t\n"
                                  "5\t1\t1\t1\t1\t1\t10\t20\t100\t40\t96.5\tHello\n"
                                  "5\t1\t1\t1\t1\t2\t120\t20\t190\t40\t95\tthere\n"
                                  "4\t1\t2\t1\t1\t0\t0\t500\t900\t700\t-1\t\n"
                                  "5\t1\t2\t1\t1\t1\t0\t500\t900\t700\t95\t \n");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, "Hello there");
    EXPECT_EQ(lines[0].box, (ocr::core::Rect{10, 20, 300, 40}));
}

} // namespace
} // namespace tests::golden
