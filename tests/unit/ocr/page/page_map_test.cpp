// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_map.h"

#include <cmath>

#include <gtest/gtest.h>

namespace ocr::page {
namespace {

using core::PointF;

/// A page whose lines sag by 30 pixels in the middle of 800.
Bend sagging() {
    Bend bend{17, 13, 50, {}};
    for (int row = 0; row < bend.rows; ++row)
        for (int column = 0; column < bend.columns; ++column) {
            const double x = column * bend.step, y = row * bend.step;
            bend.nodes.push_back({x + y / 40, y + 30 * std::sin(x / 800 * 3.14159)});
        }
    return bend;
}

TEST(PageMap, leavesPointsWhereTheyAreWithoutAnyMap) {
    EXPECT_EQ(PageMap().toMaster({12, 34}), (PointF{12, 34}));
    EXPECT_EQ(PageMap().fromMaster({12, 34}), (PointF{12, 34}));
}

TEST(PageMap, bendsFirstAndMovesThePlaneAfterwards) {
    const PageMap map(core::Homography::translation(1000, 0), sagging());
    const auto middle = map.toMaster({400, 0});
    EXPECT_NEAR(middle.x, 1400, 1e-9);
    EXPECT_NEAR(middle.y, 30, 0.01);
}

TEST(PageMap, comesBackFromTheMasterToWhereItStarted) {
    const PageMap map(core::Homography::rotation(3, {400, 300}) *
                          core::Homography::translation(40, -7),
                      sagging());
    for (const PointF point : {PointF{5, 5}, PointF{400, 300}, PointF{799, 12}, PointF{60, 590},
                               PointF{-40, 300}, PointF{860, 640}}) {
        const auto back = map.fromMaster(map.toMaster(point));
        EXPECT_NEAR(back.x, point.x, 0.01);
        EXPECT_NEAR(back.y, point.y, 0.01);
    }
}

TEST(Bend, goesOnPastItsRimAsItEnded) {
    const Bend bend{2, 2, 10, {{0, 0}, {20, 0}, {0, 10}, {20, 10}}};
    EXPECT_EQ(bend.map({15, 5}), (PointF{30, 5}));
    EXPECT_EQ(bend.map({-5, 20}), (PointF{-10, 20}));
}

} // namespace
} // namespace ocr::page
