// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPixmap>

#include "app/station/bridge/pictures.h"

namespace app::station::pages {

/// The scan in a scene whose units are pixels of the master: whatever the zoom, it draws from the
/// nearest larger level of the pyramid, so that small views stay clear and large ones cheap.
class PictureItem : public QGraphicsItem {
  public:
    /// `size` is the master's; `levels` are a pyramid's, which may be smaller or empty (then blank
    /// paper is drawn). Pixmaps share their pixels, so that several views can show one.
    void setPicture(const QSizeF &size, const QList<QPixmap> &levels);
    [[nodiscard]] static QList<QPixmap> levelsOf(const bridge::Pyramid &pyramid);

    [[nodiscard]] QRectF boundingRect() const override { return {{}, m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

  private:
    QSizeF m_size;
    QList<QPixmap> m_levels;
};

} // namespace app::station::pages
