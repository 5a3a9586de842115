// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/picture_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace app::station::pages {

void PictureItem::setPicture(const QSizeF &size, const QList<QPixmap> &levels) {
    prepareGeometryChange();
    m_size = size;
    m_levels = levels;
    update();
}

QList<QPixmap> PictureItem::levelsOf(const bridge::Pyramid &pyramid) {
    QList<QPixmap> levels;
    for (const auto &image : pyramid)
        levels.append(QPixmap::fromImage(image));
    return levels;
}

void PictureItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) {
    if (m_levels.isEmpty()) {
        painter->fillRect(boundingRect(), QColor(0xfff6f3ec));
        return;
    }
    const double detail =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) *
        painter->device()->devicePixelRatioF();
    const double wanted = m_size.width() * detail;
    const QPixmap *level = &m_levels.first();
    for (const auto &smaller : m_levels)
        if (smaller.width() >= wanted)
            level = &smaller;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF shown = option->exposedRect.intersected(boundingRect());
    const double scale = level->width() / m_size.width();
    painter->drawPixmap(shown, *level, QRectF(shown.topLeft() * scale, shown.size() * scale));
}

} // namespace app::station::pages
