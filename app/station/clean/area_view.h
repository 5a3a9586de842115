// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/clean/recipe_edits.h"
#include "app/station/clean/scan_view.h"

namespace app::station::clean {

/// The four corners of a page on its master. A corner is dragged, or chosen with 1 to 4 and moved
/// with the arrow keys; an edge that is dragged takes both of its corners along.
class AreaView : public ScanView {
    Q_OBJECT
  public:
    explicit AreaView(QWidget *parent = nullptr);

    void setCorners(const Corners &corners);
    [[nodiscard]] const Corners &corners() const { return m_corners; }
    /// From 0, clockwise from top left; -1: none.
    [[nodiscard]] int currentCorner() const { return m_current; }

  signals:
    /// After a drag, or a step by key.
    void cornersChanged(const app::station::clean::Corners &corners);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

  private:
    /// Those that a point on the screen takes: a corner, the two of an edge, or none.
    [[nodiscard]] QList<int> taken(QPointF screen) const;
    /// Moves those corners, unless that would make no page.
    bool move(const QList<int> &which, const Corners &from, QPointF by);

    Corners m_corners = wholeOf({});
    Corners m_cornersBefore = m_corners;
    QList<int> m_dragged;
    QPointF m_dragFrom; ///< pixels of the master
    int m_current = 0;
};

} // namespace app::station::clean
