// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/region_kinds.h"

#include <gtest/gtest.h>

namespace ocr::layout {
namespace {

using page::RegionKind;

page::LayoutLine lineAt(int x, int y, int width, double letterHeight) {
    page::LayoutLine line;
    line.letterHeight = letterHeight;
    line.outline = core::toPolygon({x, y, width, static_cast<int>(2 * letterHeight)});
    return line;
}

/// A page of 1000 x 1500: a number at the top, a heading, ten lines, and two notes below a rule.
page::Region block() {
    page::Region region;
    region.lines.push_back(lineAt(480, 40, 40, 20));
    region.lines.push_back(lineAt(300, 150, 400, 34));
    for (int i = 0; i < 10; ++i)
        region.lines.push_back(lineAt(100, 250 + 80 * i, 800, 20));
    region.lines.push_back(lineAt(100, 1250, 780, 15));
    region.lines.push_back(lineAt(100, 1310, 300, 15));
    return region;
}

const PageMeasures measures{20, 1500, {{100, 1200, 200, 3}}, {}, 1};

TEST(PartByKind, tellsNumberHeadingTextAndNotes) {
    const auto regions = partByKind({block()}, measures);
    ASSERT_EQ(regions.size(), 4U);
    EXPECT_EQ(regions[0].kind, RegionKind::pageNumber);
    EXPECT_EQ(regions[1].kind, RegionKind::heading);
    EXPECT_EQ(regions[2].kind, RegionKind::paragraph);
    EXPECT_EQ(regions[2].lines.size(), 10U);
    EXPECT_EQ(regions[3].kind, RegionKind::footnote);
    EXPECT_EQ(regions[3].lines.size(), 2U);
}

TEST(PartByKind, keepsEveryLineInItsOrder) {
    const auto before = block();
    std::vector<page::LayoutLine> after;
    for (const auto &region : partByKind({before}, measures))
        after.insert(after.end(), region.lines.begin(), region.lines.end());
    EXPECT_EQ(after, before.lines);
}

TEST(PartByKind, takesSmallPrintThatGoesOnInTheTextForNoNotes) {
    auto region = block();
    region.lines.resize(12);
    region.lines.push_back(lineAt(100, 1050, 780, 15));
    region.lines.push_back(lineAt(100, 1110, 300, 15));
    const auto regions = partByKind({region}, {20, 1500, {}, {}, 1});
    ASSERT_EQ(regions.size(), 3U);
    EXPECT_EQ(regions[2].lines.size(), 12U);
}

TEST(PartByKind, takesAShortLineInTheTextForNoNumber) {
    auto region = block();
    region.lines.insert(region.lines.begin() + 4, lineAt(100, 400, 60, 20));
    const auto regions = partByKind({region}, measures);
    EXPECT_EQ(regions.size(), 4U);
    EXPECT_EQ(regions[2].lines.size(), 11U);
}

TEST(PartByKind, callsTheLineAboveARuleAtTheTopHeaderWhateverItsSize) {
    for (const double size : {20, 34}) {
        page::Region region;
        region.lines.push_back(lineAt(100, 40, 400, size));
        for (int i = 0; i < 10; ++i)
            region.lines.push_back(lineAt(100, 250 + 80 * i, 800, 20));
        const auto regions = partByKind({region}, {20, 1500, {{100, 115, 800, 3}}, {}, 1});
        ASSERT_EQ(regions.size(), 2U);
        EXPECT_EQ(regions[0].kind, RegionKind::header);
        EXPECT_EQ(regions[1].kind, RegionKind::paragraph);
    }
}

TEST(PartByKind, leavesFiguresAsTheyAre) {
    page::Region stamp{RegionKind::stamp, core::toPolygon({10, 10, 90, 90}), {}};
    const auto regions = partByKind({stamp}, measures);
    ASSERT_EQ(regions.size(), 1U);
    EXPECT_EQ(regions[0], stamp);
}

} // namespace
} // namespace ocr::layout
