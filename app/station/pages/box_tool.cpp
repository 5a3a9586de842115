// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/box_tool.h"

#include <algorithm>
#include <utility>

#include <QGraphicsRectItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPen>

#include "app/station/pages/zoom_view.h"

namespace app::station::pages {
namespace {

constexpr double smallestDrag = 5; ///< screen pixels; less is a click

} // namespace

BoxTool::BoxTool(ZoomView *view) : QObject(view), m_view(view) {
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void BoxTool::ask(const QRectF &box) {
    if (!m_item) {
        m_item = m_view->scene()->addRect({});
        QPen pen(QColor(0xffb3261e), 2);
        pen.setCosmetic(true);
        m_item->setPen(pen);
        m_item->setBrush(QColor(179, 38, 30, 36));
        m_item->setZValue(5);
    }
    m_view->setDragMode(QGraphicsView::NoDrag);
    m_view->viewport()->setCursor(Qt::CrossCursor);
    m_first = box;
    show(box);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void BoxTool::show(const QRectF &box) {
    m_box = box.intersected(QRectF({}, m_view->pictureSize()));
    m_item->setRect(m_box);
    m_view->ensureVisible(m_box, 20, int(m_box.height() * m_view->zoom()) + 20);
    m_view->viewport()->update();
}

void BoxTool::end() {
    delete std::exchange(m_item, nullptr);
    m_isDragging = false;
    m_view->setDragMode(QGraphicsView::ScrollHandDrag);
    m_view->viewport()->setCursor(Qt::ArrowCursor);
    m_view->viewport()->update();
}

void BoxTool::drop() {
    if (!m_item)
        return;
    end();
    emit dropped();
}

bool BoxTool::isOurs(const QKeyEvent &event) const {
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

void BoxTool::takeKey(const QKeyEvent &event) {
    if (event.key() == Qt::Key_Escape)
        return drop();
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        end();
        emit taken(m_box);
        return;
    }
    const double step = std::max(1.0, m_first.height() / 8);
    const QPointF by(event.key() == Qt::Key_Left    ? -step
                     : event.key() == Qt::Key_Right ? step
                                                    : 0,
                     event.key() == Qt::Key_Up     ? -step
                     : event.key() == Qt::Key_Down ? step
                                                   : 0);
    if (!event.modifiers().testFlag(Qt::ShiftModifier))
        return show(m_box.translated(by));
    const QRectF larger = m_box.adjusted(0, 0, by.x(), by.y());
    if (larger.width() >= step && larger.height() >= step)
        show(larger);
}

bool BoxTool::takeMouse(QEvent::Type type, const QMouseEvent &event) {
    const QPointF at = m_view->mapToScene(event.position().toPoint());
    if (type == QEvent::MouseButtonPress && event.button() == Qt::LeftButton) {
        m_dragFrom = at;
        m_isDragging = true;
    } else if (type == QEvent::MouseMove && m_isDragging) {
        show(QRectF(m_dragFrom, at).normalized());
    } else if (type == QEvent::MouseButtonRelease && std::exchange(m_isDragging, false)) {
        const QRectF drawn = QRectF(m_dragFrom, at).normalized();
        const bool isDrag = std::min(drawn.width(), drawn.height()) * m_view->zoom() > smallestDrag;
        show(isDrag ? drawn : m_first);
        if (!isDrag)
            return true;
        end();
        emit taken(m_box);
    } else {
        return false;
    }
    return true;
}

bool BoxTool::eventFilter(QObject *watched, QEvent *event) {
    if (!m_item)
        return false;
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
        type == QEvent::MouseButtonRelease)
        return watched == m_view->viewport() && takeMouse(type, *static_cast<QMouseEvent *>(event));
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isOurs(key))
        return false;
    event->accept();
    if (type == QEvent::KeyPress)
        takeKey(key);
    return true;
}

} // namespace app::station::pages
