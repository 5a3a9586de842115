// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/strip_map.h"

#include <gtest/gtest.h>

#include <QPainter>

#include "app/station/bridge/pictures.h"

namespace {

using app::station::bridge::Line;
using app::station::bridge::PageFrame;
using app::station::bridge::pyramidOf;
using app::station::bridge::StripMap;
using ocr::core::Homography;

constexpr int width = 1000;
constexpr int height = 400;

/// Falls by 60 pixels over 800.
Line fallingLine() {
    Line line;
    line.outline = {QPointF(100, 160), QPointF(900, 220), QPointF(900, 270), QPointF(100, 210)};
    line.baseline = {QPointF(100, 200), QPointF(900, 260)};
    line.letterHeight = 20;
    return line;
}

PageFrame upright() { return {{}, {width, height}}; }

QImage pageWithTheLine() {
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 6));
    painter.drawLine(QPointF(120, 191.5), QPointF(880, 248.5));
    return image;
}

/// First and last row with ink in that column.
std::pair<int, int> inkIn(const QImage &strip, int column) {
    int first = -1, last = -1;
    for (int y = 0; y < strip.height(); ++y)
        if (qGray(strip.pixel(column, y)) < 128) {
            first = first < 0 ? y : first;
            last = y;
        }
    return {first, last};
}

TEST(StripMap, laysTheBaselineLevel) {
    const StripMap map(fallingLine(), upright());
    EXPECT_NEAR(map.fromFrame({100, 200}).y(), map.baseline(), 0.01);
    EXPECT_NEAR(map.fromFrame({500, 230}).y(), map.baseline(), 0.01);
    EXPECT_NEAR(map.fromFrame({900, 260}).y(), map.baseline(), 0.01);
    EXPECT_LT(map.fromFrame({100, 200}).x(), map.fromFrame({900, 260}).x());
}

TEST(StripMap, goesThereAndBack) {
    auto line = fallingLine();
    line.baseline = {QPointF(100, 200), QPointF(500, 245), QPointF(900, 260)};
    const StripMap map(line, upright());
    for (const QPointF point : {QPointF(130, 190), QPointF(500, 220), QPointF(870, 255)}) {
        const QPointF back = map.toFrame(map.fromFrame(point));
        EXPECT_NEAR(back.x(), point.x(), 0.01);
        EXPECT_NEAR(back.y(), point.y(), 0.01);
    }
}

TEST(StripMap, holdsTheWholeOutline) {
    const auto line = fallingLine();
    const StripMap map(line, upright());
    const QRectF strip({}, map.size());
    for (const auto &point : line.outline)
        EXPECT_TRUE(strip.contains(map.fromFrame(point)));
}

TEST(StripMap, takesABaselineFromTheOutlineWhereThereIsNone) {
    auto line = fallingLine();
    line.baseline.clear();
    line.letterHeight = 0;
    const StripMap map(line, upright());
    EXPECT_FALSE(map.isEmpty());
    EXPECT_GT(map.letterHeight(), 0);
    EXPECT_TRUE(QRectF({}, map.size()).contains(map.fromFrame({500, 215})));
}

TEST(StripMap, isEmptyWhereTheLineHasNoOutline) {
    const StripMap map(Line{}, upright());
    EXPECT_TRUE(map.isEmpty());
    EXPECT_TRUE(map.cut(pyramidOf(pageWithTheLine()), 1).isNull());
}

TEST(StripMap, cutsTheInkStraight) {
    const StripMap map(fallingLine(), upright());
    const QImage strip = map.cut(pyramidOf(pageWithTheLine()), 1);
    const auto left = inkIn(strip, strip.width() / 6);
    const auto right = inkIn(strip, strip.width() * 5 / 6);
    ASSERT_GE(left.first, 0);
    EXPECT_NEAR(left.first, right.first, 1);
    EXPECT_NEAR(left.second, right.second, 1);
}

TEST(StripMap, cutsAtTheScaleThatIsAskedFor) {
    const StripMap map(fallingLine(), upright());
    const QImage strip = map.cut(pyramidOf(pageWithTheLine()), 0.5);
    EXPECT_EQ(strip.size(), (map.size() * 0.5).toSize());
    EXPECT_GE(inkIn(strip, strip.width() / 2).first, 0);
}

TEST(Lightened, makesDarkPaperLightAndKeepsLightPaperAsItIs) {
    for (const auto format : {QImage::Format_Grayscale8, QImage::Format_RGB32}) {
        QImage dark(100, 20, format);
        dark.fill(QColor(110, 100, 90));
        QPainter(&dark).fillRect(10, 5, 60, 6, QColor(40, 38, 36));
        const auto light = app::station::bridge::lightened(dark);
        EXPECT_GT(qGray(light.pixel(2, 2)), 200);
        EXPECT_LT(qGray(light.pixel(20, 7)), 60);
        EXPECT_EQ(app::station::bridge::lightened(light), light);
        dark.fill(QColor(110, 100, 90));
        EXPECT_EQ(app::station::bridge::lightened(dark), dark) << "nothing stands there";
    }
    EXPECT_TRUE(app::station::bridge::lightened({}).isNull());
}

TEST(StripMap, findsTheLineOnAPageThatIsTurned) {
    // The scan lies on its side; the page is shown upright.
    Line line;
    line.outline = {QPointF(160, 900), QPointF(160, 100), QPointF(210, 100), QPointF(210, 900)};
    line.baseline = {QPointF(200, 900), QPointF(200, 100)};
    line.letterHeight = 20;
    const Homography turn({0, 1, 0, -1, 0, width, 0, 0, 1}); // shown -> scan
    const PageFrame frame{ocr::page::PageMap(turn), {width, height}};
    const StripMap map(line, frame);
    const QRectF word = map.fromMaster(QRectF(165, 700, 40, 100));
    EXPECT_NEAR(word.width(), 100, 0.01);
    EXPECT_NEAR(word.left() - map.inkLeft(), 100, 0.01);
    const QImage strip = map.cut(pyramidOf(QImage(pageWithTheLine())), 1);
    EXPECT_NEAR(strip.width(), 800 + 2 * map.inkLeft(), 1);
}

} // namespace
