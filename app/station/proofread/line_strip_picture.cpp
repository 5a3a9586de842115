// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_strip_picture.h"

#include <cmath>

#include "app/station/look/appearance.h"

namespace app::station::proofread {
namespace {

constexpr double corner = 3;

} // namespace

void drawStrip(QPainter &painter, QPointF origin, const bridge::Line &line, const LineShape &shape,
               StripCache &strips) {
    if (shape.map.isEmpty())
        return;
    const double perPixel = painter.device()->devicePixelRatioF();
    const QPixmap strip = strips.strip(line.id, shape.map, shape.scale * perPixel);
    const QRectF room = shape.strip.translated(origin);
    painter.save();
    // Paper glares among dark colours.
    painter.setOpacity(look::isDark() ? (strip.isNull() ? 0.2 : 0.85) : 1);
    if (strip.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::paper());
        painter.drawRoundedRect(room, corner, corner);
        painter.restore();
        return;
    }
    const QSizeF natural = QSizeF(strip.size()) / perPixel;
    const bool isNatural = std::abs(natural.width() - room.width()) < 1.5;
    // On whole pixels, or every letter would blur.
    const QRectF target = isNatural ? QRectF(QPointF(std::round(room.left() * perPixel) / perPixel,
                                                     std::round(room.top() * perPixel) / perPixel),
                                             natural)
                                    : room;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isNatural);
    painter.drawPixmap(target, strip, QRectF(strip.rect()));
    painter.restore();
}

void lightWord(QPainter &painter, const QRectF &box) {
    if (box.isEmpty())
        return;
    // The paper is light whatever the window's palette, so these colours do not follow it.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(31, 111, 120), 1.5));
    painter.setBrush(QColor(255, 196, 61, 70));
    painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), corner, corner);
    painter.restore();
}

} // namespace app::station::proofread
