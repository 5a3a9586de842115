// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QLineF>
#include <QRectF>

#include "app/station/bridge/values.h"

/// The outlines that a person changes by hand, in pixels of the frame that is shown.
namespace app::station::clean {

using ocr::core::Polygon;

/// A line as it is drawn by dragging a rectangle.
[[nodiscard]] ocr::page::LayoutLine lineIn(const QRectF &box);
[[nodiscard]] QRectF boxOf(const Polygon &outline);
/// From the line's left end to its right end: along its baseline, else through its middle.
[[nodiscard]] QLineF axisOf(const ocr::page::LayoutLine &line);
/// Where on its axis a point of a line stands, from 0 (left) to 1.
[[nodiscard]] double shareAt(const ocr::page::LayoutLine &line, QPointF point);
/// From upper to lower rim across the line at that share of its axis.
[[nodiscard]] QLineF cutAt(const ocr::page::LayoutLine &line, double share);

/// Left and right part of a line cut across its axis; either has an empty outline where nothing of
/// the line lies there.
[[nodiscard]] std::pair<ocr::page::LayoutLine, ocr::page::LayoutLine>
cutLine(const ocr::page::LayoutLine &line, double share);
/// One line around several; direction, script and letters are those of the first.
[[nodiscard]] ocr::page::LayoutLine joined(const std::vector<ocr::page::LayoutLine> &lines);
/// The same shape filling another box.
[[nodiscard]] Polygon stretched(const Polygon &points, const QRectF &from, const QRectF &to);

/// The convex hull (Andrew's monotone chain), clockwise on the page.
[[nodiscard]] Polygon hullOf(Polygon points);

} // namespace app::station::clean
