// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <gtest/gtest.h>

#include "app/station/clean/layout_frame.h"
#include "app/station/clean/layout_shapes.h"

namespace tests::ui {

using namespace app::station::clean;
using app::station::bridge::HandRegion;
using ocr::core::Homography;
using ocr::page::Bend;
using ocr::page::PageMap;

namespace {

const QSize master(600, 800);

Layout oneLine(const QRectF &box) {
    HandRegion region;
    region.outline = lineIn(box).outline;
    region.lines.push_back({{7}, lineIn(box), {}});
    return {region};
}

/// Lines that sag by ten pixels in the middle of the master are level in it.
PageFrame sagging() {
    Bend bend{7, 9, 100, {}};
    for (int row = 0; row < bend.rows; ++row)
        for (int column = 0; column < bend.columns; ++column)
            bend.nodes.push_back(
                {column * 100.0, row * 100.0 + 10 * std::sin(column * std::acos(-1.0) / 6)});
    return {PageMap({}, bend), {600, 800}};
}

} // namespace

TEST(LayoutFrame, isTheMasterItselfUntilAnotherIsSet) {
    const auto stored = oneLine({10.1, 20.2, 300, 30});
    EXPECT_TRUE(isMaster({{}, {600, 800}}));
    EXPECT_EQ(inFrame(stored, {})[0].lines[0].layout, stored[0].lines[0].layout);
}

TEST(LayoutFrame, keepsWhatAnEditLeftAsItWasToTheLastDigit) {
    const PageFrame frame{PageMap(Homography::rotation(1.7, {123, 456})), {650, 830}};
    const auto stored = oneLine({10.1, 20.2, 300.3, 30.4});
    const auto shown = inFrame(stored, frame);
    EXPECT_NE(shown[0].outline, stored[0].outline);
    auto edited = shown;
    edited[0].lines.push_back({{}, lineIn({50, 300, 200, 30}), {}});
    const auto back = inMaster(edited, shown, stored, frame, master);
    EXPECT_EQ(back[0].outline, stored[0].outline);
    EXPECT_EQ(back[0].lines[0].layout, stored[0].lines[0].layout);
    const auto corner = back[0].lines[1].layout.outline[0];
    const auto again = frame.map.fromMaster(corner);
    EXPECT_NEAR(again.x, 50, 1e-6);
    EXPECT_NEAR(again.y, 300, 1e-6);
}

TEST(LayoutFrame, letsANewLineFollowABentPage) {
    const auto frame = sagging();
    const auto edited = oneLine({0, 400, 600, 40});
    const auto line = inMaster(edited, {}, {}, frame, master)[0].lines[0].layout;
    double lowest = 0;
    for (const auto &point : line.baseline)
        lowest = std::max(lowest, point.y);
    EXPECT_NEAR(line.baseline.front().y, 430, 0.1);
    EXPECT_NEAR(line.baseline.back().y, 430, 0.1);
    EXPECT_NEAR(lowest, 440, 0.1);
    EXPECT_GT(line.outline.size(), 10U);
}

TEST(LayoutFrame, keepsNewPointsWithinTheMaster) {
    const PageFrame frame{PageMap(Homography::translation(500, 700)), {300, 300}};
    const auto line = inMaster(oneLine({0, 0, 300, 300}), {}, {}, frame, master)[0].lines[0].layout;
    for (const auto &point : line.outline) {
        EXPECT_LE(point.x, master.width());
        EXPECT_LE(point.y, master.height());
    }
}

} // namespace tests::ui
