// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QRectF>

class QGraphicsRectItem;
class QKeyEvent;
class QMouseEvent;

namespace app::station::pages {

class ZoomView;

/// Asks for a box on the picture of a view: it begins with one, arrow keys move it, with Shift they
/// move its right and lower edge, dragging the mouse draws another. Enter takes it, as does the end
/// of a drag; Esc drops it.
class BoxTool : public QObject {
    Q_OBJECT
  public:
    explicit BoxTool(ZoomView *view);

    /// In the picture's units.
    void ask(const QRectF &box);
    void drop();
    [[nodiscard]] bool isAsking() const { return m_item; }
    [[nodiscard]] QRectF box() const { return m_box; }

  signals:
    void taken(const QRectF &box);
    void dropped();

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    bool isOurs(const QKeyEvent &event) const;
    void takeKey(const QKeyEvent &event);
    bool takeMouse(QEvent::Type type, const QMouseEvent &event);
    void show(const QRectF &box);
    void end();

    ZoomView *m_view;
    QGraphicsRectItem *m_item = nullptr; ///< in the view's scene while it asks
    QRectF m_box;
    QRectF m_first;
    QPointF m_dragFrom;
    bool m_isDragging = false;
};

} // namespace app::station::pages
