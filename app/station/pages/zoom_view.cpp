// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/zoom_view.h"

#include <cmath>

#include <QScrollBar>
#include <QWheelEvent>

#include "app/station/look/appearance.h"

namespace app::station::pages {
namespace {

constexpr double smallestZoom = 0.02;
constexpr double largestZoom = 8;
constexpr int fitMargin = 12;

} // namespace

ZoomView::ZoomView(QWidget *parent) : QGraphicsView(parent) {
    setScene(&m_scene);
    setDragMode(ScrollHandDrag);
    setFrameShape(NoFrame);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
}

void ZoomView::setPictureSize(const QSizeF &size) {
    m_size = size;
    m_scene.setSceneRect({{}, size});
    refit();
}

void ZoomView::setNotice(const QString &notice) {
    m_notice = notice;
    viewport()->update();
}

void ZoomView::zoomBy(double factor) {
    const double to = std::clamp(zoom() * factor, smallestZoom, largestZoom);
    m_fit = Fit::none;
    scale(to / zoom(), to / zoom());
    emit zoomChanged(zoom());
}

void ZoomView::fitWidth() {
    m_fit = Fit::width;
    refit();
}

void ZoomView::fitPage() {
    m_fit = Fit::page;
    refit();
}

void ZoomView::refit() {
    if (m_fit == Fit::none || m_size.isEmpty())
        return;
    // maximumViewportSize: as if there were no scroll bars, so that fitting never flickers.
    const QSizeF room = maximumViewportSize() - QSize(2 * fitMargin, 2 * fitMargin);
    const double bar = m_fit == Fit::width ? verticalScrollBar()->sizeHint().width() : 0;
    const double byWidth = (room.width() - bar) / m_size.width();
    const double byHeight = room.height() / m_size.height();
    const double to = std::clamp(m_fit == Fit::width ? byWidth : std::min(byWidth, byHeight),
                                 smallestZoom, largestZoom);
    setTransform(QTransform::fromScale(to, to));
    emit zoomChanged(to);
}

void ZoomView::resizeEvent(QResizeEvent *event) {
    QGraphicsView::resizeEvent(event);
    refit();
}

void ZoomView::wheelEvent(QWheelEvent *event) {
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0)
        zoomBy(std::pow(1.15, steps));
    event->accept();
}

void ZoomView::drawBackground(QPainter *painter, const QRectF &rect) {
    painter->fillRect(rect, look::desk());
}

void ZoomView::drawForeground(QPainter *painter, const QRectF &) {
    if (m_notice.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    const QRect room = viewport()->rect().adjusted(40, 40, -40, -40);
    painter->setPen(QColor(0xff8a2f25));
    painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    painter->restore();
}

QSizeF ZoomView::labelSize(const QPainter &painter, const QString &text) {
    const auto metrics = painter.fontMetrics();
    return QSizeF(metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
}

void ZoomView::drawLabel(QPainter &painter, QPointF topLeft, const QString &text) {
    const QRectF box(topLeft, labelSize(painter, text));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 22, 190));
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

void ZoomView::drawLabelBelow(QPainter &painter, const QString &text) const {
    const QSizeF size = labelSize(painter, text);
    const QRectF room = QRectF(viewport()->rect()).adjusted(10, 10, -10, -10);
    drawLabel(painter, {room.center().x() - size.width() / 2, room.bottom() - size.height()}, text);
}

} // namespace app::station::pages
