// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>

#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// The way between a page and the strip of one of its lines, in which the baseline lies straight
/// and level. A strip is measured in units of the page's frame: x along the line from the left,
/// y down from the strip's upper edge. It holds the line's ink with some air around it.
class StripMap {
  public:
    StripMap() = default;
    /// Where the line has no baseline, one is taken from its outline. A line without outline gives
    /// an empty strip.
    StripMap(const Line &line, const PageFrame &frame);

    [[nodiscard]] bool isEmpty() const { return m_size.isEmpty(); }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Height of a small letter, estimated where nobody measured it.
    [[nodiscard]] double letterHeight() const { return m_letterHeight; }
    /// The baseline's distance from the upper edge.
    [[nodiscard]] double baseline() const { return m_above; }
    /// The part of the strip, from left to right, in which ink may be.
    [[nodiscard]] double inkLeft() const { return m_air; }
    [[nodiscard]] double inkRight() const { return m_size.width() - m_air; }

    [[nodiscard]] QPointF toFrame(QPointF strip) const;
    [[nodiscard]] QPointF fromFrame(QPointF frame) const;
    /// Around a rectangle in pixels of the master, such as a word's box.
    [[nodiscard]] QRectF fromMaster(const QRectF &box) const;

    /// The strip from a picture of the page whose levels fill the frame, `scale` pixels for a unit
    /// of the frame; grey or RGB32. Null where the strip or the picture is empty,
    /// and where the strip would be larger than any line is.
    [[nodiscard]] QImage cut(const Pyramid &levels, double scale) const;

  private:
    [[nodiscard]] double rise(double along) const;

    PageFrame m_frame;
    QPointF m_along{1, 0}; ///< unit vector of the line in the frame
    QPointF m_start;       ///< of the frame, where x is 0 and the line through it has no rise
    QPolygonF m_baseline;  ///< (along, across) from m_start, along rising
    QSizeF m_size;
    double m_above = 0;
    double m_air = 0;
    double m_letterHeight = 0;
};

/// A strip of dark paper, as photographs have it, with light paper and dark ink; its hue stays.
/// Others come back as they are. Grey or RGB32.
[[nodiscard]] QImage lightened(QImage strip);

} // namespace app::station::bridge
