// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPixmap>

namespace app::station::clean {

/// Two pictures of one size in one place: the first is drawn left of the divider, the second right
/// of it.
class PairItem : public QGraphicsItem {
  public:
    /// Both fill a room of that size, from (0, 0).
    void setPair(const QImage &before, const QImage &after, const QSizeF &room);
    [[nodiscard]] QSize pixels() const { return m_before.size(); }
    void setDivider(double share);

    [[nodiscard]] QRectF boundingRect() const override { return {{}, m_room}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

  private:
    QPixmap m_before;
    QPixmap m_after;
    QSizeF m_room;
    double m_divider = 0.5;
};

} // namespace app::station::clean
