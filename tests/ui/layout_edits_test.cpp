// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_edits.h"

#include <gtest/gtest.h>

#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_shapes.h"
#include "app/station/clean/recipe_edits.h"

namespace tests::ui {

using namespace app::station::clean;
using app::station::bridge::Direction;
using app::station::bridge::HandLine;
using app::station::bridge::HandRegion;
using app::station::bridge::LineId;
using app::station::bridge::Recipe;
using app::station::bridge::RegionKind;

namespace {

const QSize page(600, 800);

/// Two columns; the ids of their lines are 1, 2, 3 and 4, 5.
Layout twoColumns() {
    Layout layout;
    int id = 0;
    for (const auto &[x, lines] : {std::pair{20, 3}, std::pair{320, 2}}) {
        HandRegion region;
        for (int line = 0; line < lines; ++line)
            region.lines.push_back({LineId{++id}, lineIn(QRectF(x, 100 + line * 40, 240, 30)), {}});
        refit(region);
        layout.push_back(region);
    }
    return layout;
}

std::vector<std::vector<int>> idsOf(const Layout &layout) {
    std::vector<std::vector<int>> ids;
    for (const auto &region : layout) {
        ids.emplace_back();
        for (const auto &line : region.lines)
            ids.back().push_back(int(line.id.value));
    }
    return ids;
}

using Ids = std::vector<std::vector<int>>;

} // namespace

TEST(LayoutEdits, goOverIntoTheNextRegionAtTheEndOfTheirs) {
    const auto moved = movedBy(twoColumns(), {{0, 2}}, 1);
    ASSERT_TRUE(moved);
    EXPECT_EQ(idsOf(moved->layout), (Ids{{1, 2}, {3, 4, 5}}));
    EXPECT_EQ(moved->chosen, (Places{{1, 0}}));
    const auto back = movedBy(moved->layout, moved->chosen, -1);
    ASSERT_TRUE(back);
    EXPECT_EQ(idsOf(back->layout), (Ids{{1, 2, 3}, {4, 5}}));
}

TEST(LayoutEdits, passOverRegionsThatHoldNoLines) {
    auto layout = twoColumns();
    HandRegion picture;
    picture.kind = RegionKind::picture;
    picture.outline = lineIn({0, 400, 100, 100}).outline;
    layout.insert(layout.begin() + 1, picture);
    const auto moved = movedBy(layout, {{0, 2}}, 1);
    ASSERT_TRUE(moved);
    EXPECT_EQ(idsOf(moved->layout), (Ids{{1, 2}, {}, {3, 4, 5}}));
}

TEST(LayoutEdits, moveNothingBeyondTheFirstAndTheLastLine) {
    EXPECT_FALSE(movedBy(twoColumns(), {{0, 0}}, -1));
    EXPECT_FALSE(movedBy(twoColumns(), {{1, 1}}, 1));
    EXPECT_FALSE(movedBy(twoColumns(), {{1, -1}}, 1));
    EXPECT_FALSE(movedBy(twoColumns(), {}, 1));
}

TEST(LayoutEdits, moveSeveralLinesTogether) {
    const auto moved = movedBy(twoColumns(), {{0, 0}, {0, 1}}, 1);
    ASSERT_TRUE(moved);
    EXPECT_EQ(idsOf(moved->layout), (Ids{{3, 1, 2}, {4, 5}}));
    EXPECT_EQ(moved->chosen, (Places{{0, 1}, {0, 2}}));
}

TEST(LayoutEdits, dropALineWhereItIsLetGoAndARegionThatIsEmptiedThen) {
    EXPECT_EQ(idsOf(movedTo(twoColumns(), {{0, 0}}, {1, 1})->layout), (Ids{{2, 3}, {4, 1, 5}}));
    EXPECT_EQ(idsOf(movedTo(twoColumns(), {{0, 0}}, {0, 3})->layout), (Ids{{2, 3, 1}, {4, 5}}));
    const auto all = movedTo(twoColumns(), {{0, -1}}, {2, -1});
    EXPECT_EQ(idsOf(all->layout), (Ids{{4, 5}, {1, 2, 3}}));
    const auto emptied = movedTo(twoColumns(), {{0, 0}, {0, 1}, {0, 2}}, {1, 0});
    EXPECT_EQ(idsOf(emptied->layout), (Ids{{1, 2, 3, 4, 5}}));
    EXPECT_EQ(emptied->chosen.first(), (Place{0, 0}));
}

TEST(LayoutEdits, joinLinesOfTwoRegionsIntoTheFirst) {
    const auto joined = withLinesJoined(twoColumns(), {{1, 0}, {0, 0}});
    ASSERT_TRUE(joined);
    EXPECT_EQ(idsOf(joined->layout), (Ids{{0, 2, 3}, {5}}));
    const auto &line = lineAt(joined->layout, {0, 0});
    EXPECT_EQ(line.madeFrom, (std::vector{LineId{1}, LineId{4}}));
    EXPECT_EQ(boxOf(line.layout.outline), QRectF(20, 100, 540, 30));
    for (std::size_t at = 1; at < line.layout.baseline.size(); ++at)
        EXPECT_LE(line.layout.baseline[at - 1].x, line.layout.baseline[at].x);
}

TEST(LayoutEdits, splitALineIntoPartsThatMakeItWhole) {
    const auto split = withLineSplit(twoColumns(), {0, 1}, 0.25);
    ASSERT_TRUE(split);
    const auto &left = lineAt(split->layout, {0, 1});
    const auto &right = lineAt(split->layout, {0, 2});
    EXPECT_FALSE(left.id);
    EXPECT_EQ(left.madeFrom, std::vector{LineId{2}});
    EXPECT_EQ(right.madeFrom, std::vector{LineId{2}});
    EXPECT_EQ(boxOf(left.layout.outline), QRectF(20, 140, 60, 30));
    EXPECT_EQ(boxOf(right.layout.outline), QRectF(80, 140, 180, 30));
    EXPECT_FALSE(withLineSplit(twoColumns(), {0, 1}, 0.001)); // would leave nothing at the left
}

TEST(LayoutEdits, splitALineThatLeansAcrossItsOwnDirection) {
    ocr::page::LayoutLine line;
    line.outline = {{0, 0}, {200, 100}, {190, 120}, {-10, 20}};
    line.baseline = {{-5, 15}, {195, 115}};
    const auto [left, right] = cutLine(line, 0.5);
    const QLineF cut = cutAt(line, 0.5);
    EXPECT_NEAR(std::abs(cut.dx() / cut.dy()), 0.5, 0.01); // upright on the line, not on the page
    EXPECT_NEAR(left.baseline.back().x, 95, 0.01);
    EXPECT_NEAR(right.baseline.front().x, 95, 0.01);
}

TEST(LayoutEdits, carryTheSourcesOfLinesThatAreNotStoredYet) {
    const auto split = withLineSplit(twoColumns(), {0, 0}, 0.5);
    const auto again = withLineSplit(split->layout, {0, 1}, 0.5);
    ASSERT_TRUE(again);
    EXPECT_EQ(lineAt(again->layout, {0, 2}).madeFrom, std::vector{LineId{1}});
}

TEST(LayoutEdits, putANewLineAtItsHeightInTheColumnItLiesIn) {
    auto layout = twoColumns();
    for (auto &line : layout[1].lines)
        line.layout.direction = Direction::rightToLeft;
    const auto added = withLine(layout, QRectF(330, 133, 200, 6), {0, 0}, page);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->chosen, (Places{{1, 1}}));
    EXPECT_EQ(lineAt(added->layout, {1, 1}).layout.direction, Direction::rightToLeft);
}

TEST(LayoutEdits, makeARegionForALineThatLiesInNone) {
    const auto added = withLine(twoColumns(), QRectF(100, 600, 300, 40), {0, 2}, page);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->chosen, (Places{{1, 0}})); // after the current one
    EXPECT_EQ(withLine({}, QRectF(100, 600, 300, 40), {}, page)->chosen, (Places{{0, 0}}));
    EXPECT_FALSE(withLine({}, QRectF(700, 900, 50, 50), {}, page)); // outside the page
}

TEST(LayoutEdits, takeARegionAwayWithItsLastLine) {
    const auto less = without(twoColumns(), {{1, 0}, {1, 1}, {0, 1}});
    ASSERT_TRUE(less);
    EXPECT_EQ(idsOf(less->layout), (Ids{{1, 3}}));
    EXPECT_EQ(idsOf(without(twoColumns(), {{0, -1}})->layout), (Ids{{4, 5}}));
}

TEST(LayoutEdits, drawARegionAroundItsLines) {
    const auto bigger = reshaped(twoColumns(), {0, 0}, QRectF(10, 90, 300, 40), page);
    ASSERT_TRUE(bigger);
    EXPECT_EQ(boxOf(bigger->layout, {0, -1}), QRectF(10, 90, 300, 120));
    EXPECT_FALSE(reshaped(twoColumns(), {0, 0}, boxOf(twoColumns(), {0, 0}), page));
}

TEST(LayoutEdits, leaveNoRegionEmptyWhenLinesGetOneOfTheirOwn) {
    const auto apart = withLinesInNewRegion(twoColumns(), {{0, 2}, {1, 0}, {1, 1}});
    ASSERT_TRUE(apart);
    EXPECT_EQ(idsOf(apart->layout), (Ids{{1, 2}, {3, 4, 5}}));
    EXPECT_EQ(apart->chosen.first(), (Place{1, 0}));
    EXPECT_FALSE(withLinesInNewRegion(twoColumns(), {{0, -1}})); // is one already
}

TEST(LayoutEdits, keepTheReadingOrderWhenLinesGetARegionOfTheirOwn) {
    const auto middle = withLinesInNewRegion(twoColumns(), {{0, 1}});
    EXPECT_EQ(idsOf(middle->layout), (Ids{{1}, {2}, {3}, {4, 5}}));
    EXPECT_EQ(middle->chosen, (Places{{1, 0}}));
    EXPECT_EQ(boxOf(middle->layout, {2, -1}), QRectF(20, 180, 240, 30));
    const auto first = withLinesInNewRegion(twoColumns(), {{0, 0}});
    EXPECT_EQ(idsOf(first->layout), (Ids{{1}, {2, 3}, {4, 5}}));
    EXPECT_EQ(first->chosen, (Places{{0, 0}}));
    const auto apart = withLinesInNewRegion(twoColumns(), {{0, 0}, {0, 2}});
    EXPECT_EQ(idsOf(apart->layout), (Ids{{1, 3}, {2}, {4, 5}}));
}

TEST(RecipeEdits, comeBackToWhereTheyWereAfterFourQuarters) {
    Recipe recipe;
    recipe.area = Corners{{{10, 20}, {500, 25}, {510, 700}, {5, 690}}};
    for (int quarter = 0; quarter < 4; ++quarter) {
        EXPECT_EQ(quartersOf(recipe), quarter);
        recipe = turned(recipe, page, 1);
    }
    EXPECT_EQ(recipe.area->at(0), (ocr::core::PointF{10, 20}));
    EXPECT_EQ(quartersOf(turned(Recipe{}, page, -1)), 3);
}

TEST(RecipeEdits, refuseCornersThatMakeNoPage) {
    EXPECT_TRUE(isPage(wholeOf(page)));
    EXPECT_FALSE(isPage({{{0, 0}, {100, 0}, {0, 100}, {100, 100}}})); // crossed
    EXPECT_FALSE(isPage({{{0, 0}, {100, 0}, {40, 40}, {0, 100}}}));   // caved in
    EXPECT_FALSE(isPage({{{0, 0}, {5, 0}, {5, 100}, {0, 100}}}));     // a sliver
}

TEST(RecipeEdits, partASpreadAlongItsGutter) {
    const auto [left, right] = halvesOf(Recipe{}, page, {0.5, 0.4});
    EXPECT_EQ(left.area->at(1), (ocr::core::PointF{300, 0}));
    EXPECT_EQ(left.area->at(2), (ocr::core::PointF{240, 800}));
    EXPECT_EQ(right.area->at(0), left.area->at(1));
    EXPECT_EQ(right.area->at(3), left.area->at(2));
}

} // namespace tests::ui
