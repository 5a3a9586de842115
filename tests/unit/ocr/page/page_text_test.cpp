// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_text.h"

#include <gtest/gtest.h>

namespace ocr::page {
namespace {

TextRegion regionOf(const std::vector<std::string> &lines) {
    TextRegion region;
    for (const auto &text : lines) {
        TextLine line;
        line.reading.text = text;
        region.lines.push_back(line);
    }
    return region;
}

TEST(ToPlainText, endsEveryLineAndPartsRegionsByAnEmptyOne) {
    PageText page;
    page.regions = {regionOf({"Протоколъ", "№ 7"}), regionOf({"باكو"})};
    EXPECT_EQ(toPlainText(page), "Протоколъ\n№ 7\n\nباكو\n");
}

TEST(ToPlainText, passesOverLinesAndRegionsWithoutText) {
    PageText page;
    page.regions = {regionOf({""}), regionOf({"a", "", "b"}), regionOf({}), regionOf({"c"})};
    EXPECT_EQ(toPlainText(page), "a\nb\n\nc\n");
    EXPECT_EQ(toPlainText(PageText{}), "");
}

} // namespace
} // namespace ocr::page
