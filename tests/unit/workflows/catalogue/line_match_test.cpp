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
