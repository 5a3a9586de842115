// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/bridge/values.h"
#include "app/station/pages/zoom_view.h"

namespace app::station::clean {

class PairItem;

/// A page before and after its cleanup, one over the other: what lies left of the divider is
/// before, what lies right of it after, pixel for pixel. The divider is dragged, or moved with Left
/// and Right (with Shift farther, Home and End to the edges); the space bar shows the one or the
/// other whole. The scene is in pixels of the first
/// preview of a page.
class CompareView : public pages::ZoomView {
    Q_OBJECT
  public:
    explicit CompareView(QWidget *parent = nullptr);

    /// Both of one size. Keeps zoom, place and divider, also where the same comes in more pixels.
    void setPreview(const bridge::Preview &preview);
    /// Nothing to show yet.
    void clear();
    [[nodiscard]] bool hasPreview() const { return !pictureSize().isEmpty(); }
    /// Says that a newer one is being made.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Share of the width that shows the page before, 0 to 1. Strictly between, the divider stays
    /// within what is seen of the page, however that is zoomed and panned.
    [[nodiscard]] double divider() const;
    void setDivider(double share);
    /// The next drag follows a line of text and tells by how much it leans.
    void setMeasuring(bool isMeasuring);
    [[nodiscard]] bool isMeasuring() const { return m_isMeasuring; }

  signals:
    /// More pixels are shown than there are.
    void detailWanted();
    void dividerMoved(double share);
    /// A line was drawn along a line of text that leans clockwise by this many degrees.
    void leanMeasured(double degreesClockwise);
    void measuringEnded();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

  private:
    /// What is seen of the page, as shares of its width.
    [[nodiscard]] std::pair<double, double> seen() const;
    [[nodiscard]] double dividerOnScreen() const;
    [[nodiscard]] bool isNearDivider(QPointF screen) const;
    void drawDivider(QPainter &painter) const;
    void drawSide(QPainter &painter, const QString &text, bool isLeft) const;

    PairItem *m_pair; // owned by the scene
    double m_divider = 0.5;
    double m_dividerBefore = 0.5; ///< where the space bar goes back to
    bool m_isBusy = false;
    bool m_isDragged = false;
    bool m_isMeasuring = false;
    std::optional<QLineF> m_measure; ///< screen pixels
};

} // namespace app::station::clean
