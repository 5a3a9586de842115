// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/clean/recipe_edits.h"
#include "app/station/clean/scan_view.h"

namespace app::station::clean {

/// Two pages on one master with the gutter between them. The gutter or one of its ends is dragged,
/// or moved with Left and Right; Up and Down choose an end, the space bar both.
class SpreadView : public ScanView {
    Q_OBJECT
  public:
    explicit SpreadView(QWidget *parent = nullptr);

    /// The corners of both pages together.
    void setSpread(const Corners &corners);
    void setGutter(const Gutter &gutter);
    [[nodiscard]] const Gutter &gutter() const { return m_gutter; }
    /// Which of the two is numbered 1.
    void setRightFirst(bool isRightFirst);

  signals:
    void gutterMoved(const app::station::clean::Gutter &gutter);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

  private:
    enum class End { none, both, top, bottom };
    [[nodiscard]] QLineF gutterOnScreen() const;
    [[nodiscard]] End taken(QPointF screen) const;
    void move(End end, const Gutter &from, double byShare);
    void drawPage(QPainter &painter, const Corners &page, int number) const;

    Corners m_corners = wholeOf({});
    Gutter m_gutter;
    Gutter m_gutterBefore;
    End m_dragged = End::none;
    End m_chosen = End::both;
    QPointF m_dragFrom; ///< pixels of the master
    bool m_isRightFirst = false;
};

} // namespace app::station::clean
