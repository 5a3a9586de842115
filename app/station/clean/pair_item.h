// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPixmap>

namespace app::station::clean {

/// Two pictures of one size in one place: the first is drawn left of the divider, the second right
/// of it.
class PairItem : public QGraphicsItem {
  public:
    void setPair(const QImage &before, const QImage &after);
    void setDivider(double share);

    [[nodiscard]] QRectF boundingRect() const override { return {{}, QSizeF(m_before.size())}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

  private:
    QPixmap m_before;
    QPixmap m_after;
    double m_divider = 0.5;
};

} // namespace app::station::clean
