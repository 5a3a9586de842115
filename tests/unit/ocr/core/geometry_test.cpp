// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/geometry.h"

#include <gtest/gtest.h>

namespace ocr::core {
namespace {

void expectNear(PointF a, PointF b) {
    EXPECT_NEAR(a.x, b.x, 1e-9);
    EXPECT_NEAR(a.y, b.y, 1e-9);
}

TEST(Rect, unitesToTheSmallestAroundBoth) {
    EXPECT_EQ(unite({0, 0, 10, 10}, {20, 5, 10, 10}), (Rect{0, 0, 30, 15}));
}

TEST(Rect, isLeftAloneByAnEmptyOne) {
    EXPECT_EQ(unite({}, {20, 5, 10, 10}), (Rect{20, 5, 10, 10}));
    EXPECT_EQ(unite({20, 5, 10, 10}, {3, 3, 0, 5}), (Rect{20, 5, 10, 10}));
}

TEST(Rect, intersectsToWhatBothHold) {
    EXPECT_EQ(intersect({0, 0, 10, 10}, {5, 5, 10, 10}), (Rect{5, 5, 5, 5}));
    EXPECT_TRUE(intersect({0, 0, 10, 10}, {10, 0, 5, 5}).isEmpty());
}

TEST(BoundingBox, holdsAllPointsInWholePixels) {
    EXPECT_EQ(boundingBox({{1.2, 2.9}, {3.1, 0.5}}), (Rect{1, 0, 3, 3}));
    EXPECT_EQ(boundingBox(toPolygon({5, 6, 7, 8})), (Rect{5, 6, 7, 8}));
    EXPECT_TRUE(boundingBox({}).isEmpty());
}

TEST(BoundingBox, doesNotGrowByAPixelFromRounding) {
    EXPECT_EQ(boundingBox({{0, 0}, {10.0000000001, 9.9999999999}}), (Rect{0, 0, 10, 10}));
}

TEST(Homography, turnsClockwiseAsSeenOnThePage) {
    expectNear(Homography::rotation(90, {0, 0}).map({1, 0}), {0, 1});
    expectNear(Homography::rotation(90, {10, 10}).map({20, 10}), {10, 20});
}

TEST(Homography, appliesTheSecondFactorFirst) {
    const auto both = Homography::translation(5, 0) * Homography::scaling(2);
    expectNear(both.map({1, 1}), {7, 2});
}

TEST(Homography, isUndoneByItsInverse) {
    const Homography some({1.1, 0.2, 30, -0.1, 0.9, 12, 1e-4, -2e-4, 1});
    expectNear(some.inverted().map(some.map({123, 456})), {123, 456});
}

} // namespace
} // namespace ocr::core
