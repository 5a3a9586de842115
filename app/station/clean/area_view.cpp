// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/area_view.h"

#include <cmath>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace app::station::clean {
namespace {

/// From a point to the stretch between two others.
double distance(QPointF point, const QLineF &edge) {
    const QPointF along = edge.p2() - edge.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - edge.p1(), along) / length, 0.0, 1.0)
                   : 0;
    return QLineF(point, edge.pointAt(share)).length();
}

} // namespace

AreaView::AreaView(QWidget *parent) : ScanView(parent) {
    setObjectName(QStringLiteral("areaView"));
    setAccessibleName(tr("The page’s corners on the scan"));
    setAccessibleDescription(tr("1 to 4 choose a corner, the arrow keys move it."));
    viewport()->setMouseTracking(true);
}

void AreaView::setCorners(const Corners &corners) {
    if (!m_dragged.isEmpty())
        return; // what is in hand is not taken away
    m_corners = corners;
    viewport()->update();
}

QList<int> AreaView::taken(QPointF screen) const {
    const QPolygonF shape = viewportTransform().map(toPolygon(m_corners));
    for (int at = 0; at < 4; ++at)
        if (QLineF(shape[at], screen).length() <= reach)
            return {at};
    for (int at = 0; at < 4; ++at)
        if (distance(screen, {shape[at], shape[(at + 1) % 4]}) <= reach / 2)
            return {at, (at + 1) % 4};
    return {};
}

bool AreaView::move(const QList<int> &which, const Corners &from, QPointF by) {
    Corners now = from;
    for (const int at : which) {
        now[std::size_t(at)].x += by.x();
        now[std::size_t(at)].y += by.y();
    }
    now = keptInside(now, full());
    if (!isPage(now) || now == m_corners)
        return false;
    m_corners = now;
    viewport()->update();
    return true;
}

void AreaView::keyPressEvent(QKeyEvent *event) {
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4) {
        m_current = event->key() - Qt::Key_1;
        ensureVisible(QRectF(toPolygon(m_corners)[m_current], QSizeF(1, 1)), 40, 40);
        viewport()->update();
        return;
    }
    const double step = keyStep(event->modifiers());
    QPointF by;
    if (event->key() == Qt::Key_Left)
        by = {-step, 0};
    else if (event->key() == Qt::Key_Right)
        by = {step, 0};
    else if (event->key() == Qt::Key_Up)
        by = {0, -step};
    else if (event->key() == Qt::Key_Down)
        by = {0, step};
    else
        return ScanView::keyPressEvent(event);
    if (move({m_current}, m_corners, by))
        emit cornersChanged(m_corners);
}

void AreaView::mousePressEvent(QMouseEvent *event) {
    m_dragged = event->button() == Qt::LeftButton ? taken(event->position()) : QList<int>();
    if (m_dragged.isEmpty())
        return ScanView::mousePressEvent(event);
    m_current = m_dragged.first();
    m_cornersBefore = m_corners;
    m_dragFrom = toPicture(event->position());
    viewport()->update();
}

void AreaView::mouseMoveEvent(QMouseEvent *event) {
    if (!m_dragged.isEmpty()) {
        move(m_dragged, m_cornersBefore, toPicture(event->position()) - m_dragFrom);
        return;
    }
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(taken(event->position()).isEmpty() ? Qt::ArrowCursor
                                                                 : Qt::SizeAllCursor);
    ScanView::mouseMoveEvent(event);
}

void AreaView::mouseReleaseEvent(QMouseEvent *event) {
    if (m_dragged.isEmpty()) {
        ScanView::mouseReleaseEvent(event);
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    m_dragged.clear();
    if (m_corners != m_cornersBefore)
        emit cornersChanged(m_corners);
}

void AreaView::drawForeground(QPainter *painter, const QRectF &rect) {
    ScanView::drawForeground(painter, rect);
    if (full().isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPolygonF shape = viewportTransform().map(toPolygon(m_corners));
    QPainterPath outside;
    outside.addPolygon(viewportTransform().map(QPolygonF(QRectF({}, pictureSize()))));
    QPainterPath inside;
    inside.addPolygon(shape);
    inside.closeSubpath();
    painter->fillPath(outside.subtracted(inside), QColor(20, 22, 26, 130));
    painter->setPen(QPen(Qt::white, 3));
    painter->drawPolygon(shape);
    painter->setPen(QPen(ink(), 1.5));
    painter->drawPolygon(shape);
    // The upper edge of the page as it is read, so that a turned page can be told.
    painter->setPen(QPen(QColor(0xffffc43d), 4));
    painter->drawLine(shape[0], shape[1]);
    for (int at = 0; at < 4; ++at) {
        drawHandle(*painter, shape[at], hasFocus() && at == m_current);
        const QPointF inward = (shape.boundingRect().center() - shape[at]);
        const double length = std::max(1.0, std::hypot(inward.x(), inward.y()));
        const QPointF place = shape[at] + inward / length * 24;
        painter->setPen(ink());
        painter->drawText(QRectF(place - QPointF(12, 12), QSizeF(24, 24)), Qt::AlignCenter,
                          locale().toString(at + 1));
    }
    painter->restore();
}

} // namespace app::station::clean
