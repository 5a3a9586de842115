// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_notes.h"

#include <gtest/gtest.h>

namespace ocr::layout {
namespace {

/// Lines of one column on a page of 1000 x 1500, from `top` on, `pitch` from each to the next.
void addLines(page::Region &region, int count, int top, int pitch, double letterHeight) {
    for (int i = 0; i < count; ++i) {
        page::LayoutLine line;
        const int y = top + i * pitch;
        line.letterHeight = letterHeight;
        line.outline = core::toPolygon({100, y, 800, static_cast<int>(2 * letterHeight)});
        line.baseline = {{100.0, y + 1.5 * letterHeight}, {900.0, y + 1.5 * letterHeight}};
        region.lines.push_back(line);
    }
}

const PageMeasures withoutRules{20, 1500, {}, {}, 1};

TEST(FindNotes, tellsCloseSmallPrintThatStandsApartWithoutARule) {
    page::Region region;
    addLines(region, 14, 100, 70, 20);
    addLines(region, 4, 1150, 52, 18);
    const auto notes = findNotes({region}, withoutRules);
    ASSERT_TRUE(notes);
    EXPECT_GT(*notes, 1030);
    EXPECT_LT(*notes, 1151);
}

TEST(FindNotes, tellsOneLineOfNotesOnlyByMuchSmallerPrint) {
    for (const double size : {14.0, 18.0}) {
        page::Region region;
        addLines(region, 15, 100, 70, 20);
        addLines(region, 1, 1180, 52, size);
        EXPECT_EQ(findNotes({region}, withoutRules).has_value(), size < 16) << size;
    }
}

TEST(FindNotes, takesALastParagraphOfTheSamePrintForText) {
    page::Region region;
    addLines(region, 12, 100, 70, 20);
    addLines(region, 4, 1020, 70, 20);
    EXPECT_FALSE(findNotes({region}, withoutRules));
}

TEST(FindNotes, takesSmallPrintThatGoesOnWithoutAGapForText) {
    page::Region region;
    addLines(region, 14, 100, 70, 20);
    addLines(region, 4, 1075, 52, 18);
    EXPECT_FALSE(findNotes({region}, withoutRules));
}

TEST(FindNotes, needsARuleOnAPageOfColumns) {
    page::Region left, right;
    addLines(left, 14, 100, 70, 20);
    addLines(left, 4, 1150, 52, 18);
    addLines(right, 14, 100, 70, 20);
    addLines(right, 4, 1150, 52, 18);
    EXPECT_FALSE(findNotes({left, right}, withoutRules));
}

TEST(FindNotes, findsThemBelowARuleInTheLowerHalf) {
    page::Region region;
    addLines(region, 14, 100, 70, 20);
    addLines(region, 2, 1150, 60, 15);
    const PageMeasures measures{20, 1500, {{100, 1100, 200, 3}}, {}, 1};
    EXPECT_EQ(findNotes({region}, measures), 1100);
}

} // namespace
} // namespace ocr::layout
