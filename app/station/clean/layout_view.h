// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/clean/layout_edits.h"
#include "app/station/clean/scan_view.h"

namespace app::station::clean {

/// Regions and lines over the page, numbered in reading order at the end where each begins. A
/// click chooses a line and sets the caret in it, a click with Ctrl or Shift adds to the choice;
/// the handles of the one that is chosen change its size, dragging it moves it. Keys: Up and Down
/// go from line to line (with Shift they add), Left and Right move the caret, with Ctrl they move
/// the line, with Ctrl and Shift its right and lower edges. Asks for changes by signals; shows what
/// it is given.
class LayoutView : public ScanView {
    Q_OBJECT
  public:
    enum class Pen { none, line, region };

    explicit LayoutView(QWidget *parent = nullptr);

    void setLayout(const Layout &layout);
    /// What of the picture is this page; the rest steps back.
    void setArea(const QPolygonF &area);
    void setChosen(const Places &chosen);
    /// Says that the page as it is read is being made.
    void setBusy(bool isBusy);
    /// What the next drag draws.
    void setPen(Pen pen);
    [[nodiscard]] Pen pen() const { return m_pen; }
    /// A chain of arrows from line to line.
    void setOrderShown(bool isShown);
    /// Share of the chosen line's axis, from its left end.
    [[nodiscard]] double caret() const { return m_caret; }
    void setCaret(double share);
    /// The last of those chosen; none: {-1, -1}.
    [[nodiscard]] Place current() const { return m_chosen.isEmpty() ? Place{} : m_chosen.last(); }
    /// Where the number of a line stands, in screen pixels.
    [[nodiscard]] QRectF numberBox(const Place &line) const;

  signals:
    void chosenChanged(const app::station::clean::Places &chosen);
    void drawn(const QRectF &box, app::station::clean::LayoutView::Pen pen);
    /// A step of a drag is not told, its end is.
    void reshaped(const app::station::clean::Place &place, const QRectF &box);
    void penDropped();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

  private:
    /// Which edges of a box a drag takes; all four: it moves.
    struct Grip {
        bool left = false, top = false, right = false, bottom = false;
        [[nodiscard]] bool isNone() const { return !left && !top && !right && !bottom; }
    };
    [[nodiscard]] Grip gripAt(QPointF screen) const;
    [[nodiscard]] static QRectF pulled(const QRectF &box, const Grip &grip, QPointF by);
    [[nodiscard]] Place placeAt(QPointF point) const;
    void choose(const Place &place, Qt::KeyboardModifiers modifiers);
    /// To the line with that number from 0, or the nearest there is.
    void goTo(int number, bool isAdded);
    [[nodiscard]] int numberAfter(int by) const;
    bool moveByKey(QKeyEvent *event);
    [[nodiscard]] QFont numberFont() const;
    void drawRegion(QPainter &painter, int region) const;
    void drawLine(QPainter &painter, const Place &place, int number) const;
    void drawCaret(QPainter &painter) const;
    void drawGrips(QPainter &painter) const;
    void drawOrder(QPainter &painter) const;

    Layout m_layout;
    QPolygonF m_area; ///< pixels of the picture
    Places m_chosen;
    Pen m_pen = Pen::none;
    double m_usualHeight = 0; ///< of a line, pixels of the picture
    bool m_isOrderShown = false;
    bool m_isBusy = false;
    double m_caret = 0.5;
    Grip m_grip;                   ///< of the drag that is going on
    QPointF m_dragFrom;            ///< pixels of the picture
    std::optional<QRectF> m_drawn; ///< being drawn or pulled, pixels of the picture
};

} // namespace app::station::clean
