// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/pair_item.h"

#include <QPainter>

namespace app::station::clean {

void PairItem::setPair(const QImage &before, const QImage &after, const QSizeF &room) {
    prepareGeometryChange();
    m_room = room;
    m_before = QPixmap::fromImage(before);
    m_after = QPixmap::fromImage(after);
    update();
}

void PairItem::setDivider(double share) {
    m_divider = share;
    update();
}

void PairItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) {
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF whole = boundingRect();
    const double at = whole.width() * m_divider;
    const auto draw = [&](const QPixmap &picture, const QRectF &part) {
        painter->save();
        painter->setClipRect(part);
        painter->drawPixmap(whole, picture, QRectF(picture.rect()));
        painter->restore();
    };
    if (at > 0)
        draw(m_before, {0, 0, at, whole.height()});
    if (at < whole.width())
        draw(m_after, {at, 0, whole.width() - at, whole.height()});
}

} // namespace app::station::clean
