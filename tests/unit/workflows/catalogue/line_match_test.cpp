// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/line_match.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace workflows::catalogue {
namespace {

using ocr::core::Polygon;
using testing::ElementsAre;
using testing::IsEmpty;

Polygon box(int x, int y, int width = 1000, int height = 40) {
    return ocr::core::toPolygon({x, y, width, height});
}

/// A band that sinks by `drop` from left to right.
Polygon band(double top, double drop, double height = 40) {
    return {{0, top}, {1000, top + drop}, {1000, top + drop + height}, {0, top + height}};
}

TEST(Overlap, isFullForEqualOutlines) {
    EXPECT_DOUBLE_EQ(overlapOf(box(0, 0), box(0, 0)).ofUnion, 1);
    EXPECT_DOUBLE_EQ(overlapOf({}, {}).ofUnion, 1);
}

TEST(Overlap, isThatOfTheAreas) {
    const auto overlap = overlapOf(box(0, 0, 1000), box(500, 0, 1000));
    EXPECT_NEAR(overlap.ofUnion, 1.0 / 3, 0.03);
    EXPECT_NEAR(overlap.ofFirst, 0.5, 0.03);
    const auto inside = overlapOf(box(0, 0, 1000), box(0, 0, 250));
    EXPECT_NEAR(inside.ofFirst, 0.25, 0.03);
    EXPECT_NEAR(inside.ofSecond, 1, 0.03);
}

TEST(Overlap, isNoneForNeighboursOnASkewedPageWhoseBoxesLieUponEachOther) {
    EXPECT_EQ(overlapOf(band(0, 150), band(60, 150)).ofUnion, 0);
    EXPECT_NEAR(overlapOf(band(0, 150), band(4, 150)).ofUnion, 36.0 / 44, 0.02);
}

TEST(Overlap, isNoneBesideEachOtherAndForOutlinesWithoutArea) {
    EXPECT_EQ(overlapOf(box(0, 0), box(2000, 0)).ofUnion, 0);
    EXPECT_EQ(overlapOf(box(0, 0), {{0, 0}, {5, 5}}).ofUnion, 0);
    EXPECT_EQ(overlapOf({{0, 0}, {0, 9}, {0, 5}}, box(0, 0)).ofUnion, 0);
}

TEST(PlanLines, takesNewLinesForAPageWithoutAny) {
    const auto plan = planLines({}, {box(0, 0), box(0, 100)});
    EXPECT_THAT(plan.order, ElementsAre(LinePlace{-1, 0}, LinePlace{-1, 1}));
}

TEST(PlanLines, pairsEachLineWithTheBestOnce) {
    const auto plan = planLines({{box(0, 0)}, {box(0, 10)}}, {box(0, 9), box(0, 1)});
    EXPECT_THAT(plan.order, ElementsAre(LinePlace{1, 0}, LinePlace{0, 1}));
    EXPECT_THAT(plan.gone, IsEmpty());
}

TEST(PlanLines, letsLinesGoThatAreNotFoundAgain) {
    const auto plan = planLines({{box(0, 0)}, {box(0, 100)}}, {box(0, 100)});
    EXPECT_THAT(plan.order, ElementsAre(LinePlace{1, 0}));
    EXPECT_THAT(plan.gone, ElementsAre(0U));
}

TEST(PlanLines, keepsStayingLinesBehindTheirPredecessor) {
    const auto plan =
        planLines({{box(0, 0)}, {box(0, 100), true}, {box(0, 200), true}, {box(0, 300)}},
                  {box(0, 300), box(0, 0)});
    EXPECT_THAT(plan.order,
                ElementsAre(LinePlace{3, 0}, LinePlace{0, 1}, LinePlace{1, -1}, LinePlace{2, -1}));
}

TEST(PlanLines, keepsAStayingFirstLineInFront) {
    const auto plan = planLines({{box(0, 0), true}}, {box(0, 300)});
    EXPECT_THAT(plan.order, ElementsAre(LinePlace{0, -1}, LinePlace{-1, 0}));
}

TEST(PlanLines, leavesOutWhatLiesUponAStayingLineAndPutsThatThere) {
    const auto plan = planLines({{box(0, 100), true}},
                                {box(0, 0), box(0, 100, 400), box(450, 100, 400), box(0, 200)});
    EXPECT_THAT(plan.order, ElementsAre(LinePlace{-1, 0}, LinePlace{0, -1}, LinePlace{-1, 3}));
}

TEST(PlanLines, leavesOutWhatCoversAStayingLine) {
    const auto plan = planLines({{box(0, 100, 300), true}}, {box(0, 100, 1000)});
    EXPECT_THAT(plan.order, ElementsAre(LinePlace{0, -1}));
}

} // namespace
} // namespace workflows::catalogue
