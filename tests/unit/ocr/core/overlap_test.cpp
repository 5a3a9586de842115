// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/overlap.h"

#include <gtest/gtest.h>

namespace ocr::core {
namespace {

Polygon box(int x, int y, int width = 1000, int height = 40) {
    return toPolygon({x, y, width, height});
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

} // namespace
} // namespace ocr::core
