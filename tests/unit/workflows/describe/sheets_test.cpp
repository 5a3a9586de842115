// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/sheets.h"

#include <gmock/gmock.h>

namespace workflows::describe {
namespace {

using testing::ElementsAre;

std::string read(const std::string &text) {
    const auto sheets = parseSheets(text);
    return sheets ? formatSheets(*sheets) : "none";
}

std::vector<std::string> counted(const std::string &first, int count, SheetSteps steps) {
    std::vector<std::string> labels;
    const auto sheet = parseSheet(first);
    if (sheet)
        for (const auto &one : countSheets(*sheet, count, steps))
            labels.push_back(formatSheet(one));
    return labels;
}

TEST(Sheets, areReadAsArchivesWriteThem) {
    EXPECT_EQ(read("258-264"), "258-264");
    EXPECT_EQ(read("33–35об."), "33-35v");
    EXPECT_EQ(read(" 3, 5 — 7 "), "3,5-7");
    EXPECT_EQ(read("12 об. - 13"), "12v-13");
    EXPECT_EQ(read("12ob"), "12v");
    EXPECT_EQ(read("12 arxa"), "12v");
    EXPECT_EQ(read("12a"), "12a");
    EXPECT_EQ(read("12б"), "12б");
    EXPECT_EQ(read("12av"), "12av");
    EXPECT_EQ(read("12 а об."), "12аv");
    EXPECT_EQ(read(""), "");
}

TEST(Sheets, areNothingElse) {
    for (const auto *text :
         {"x", "12-", "-12", "12-11", "12v-12r", "12 Bakü", "99999999999999", "12,,13", "\xff"})
        EXPECT_EQ(read(text), "none") << text;
}

TEST(Sheets, areCountedBySheetsAndBySides) {
    EXPECT_THAT(counted("12", 4, SheetSteps::sides), ElementsAre("12r", "12v", "13r", "13v"));
    EXPECT_THAT(counted("12v", 3, SheetSteps::sides), ElementsAre("12v", "13r", "13v"));
    EXPECT_THAT(counted("12", 3, SheetSteps::sheets), ElementsAre("12", "13", "14"));
    EXPECT_THAT(counted("12a", 3, SheetSteps::sheets), ElementsAre("12a", "13", "14"));
}

TEST(Sheets, tellWhetherASheetIsAmongThem) {
    const auto ranges = parseSheets("258-264, 270v");
    ASSERT_TRUE(ranges);
    for (const auto *in : {"258", "258v", "260a", "264v", "270v"})
        EXPECT_TRUE(isWithin(*parseSheet(in), *ranges)) << in;
    for (const auto *out : {"257v", "265", "270r", "1"})
        EXPECT_FALSE(isWithin(*parseSheet(out), *ranges)) << out;
}

} // namespace
} // namespace workflows::describe
