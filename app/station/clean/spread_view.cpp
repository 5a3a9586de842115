// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/spread_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace app::station::clean {
namespace {

constexpr double narrowest = 0.05; // share of the spread that a page has at least

} // namespace

SpreadView::SpreadView(QWidget *parent) : ScanView(parent) {
    setObjectName(QStringLiteral("spreadView"));
    setAccessibleName(tr("The two pages of the scan"));
    setAccessibleDescription(tr("Left and Right move the gutter; Up and Down choose one of its "
                                "ends, the space bar both."));
    viewport()->setMouseTracking(true);
}

void SpreadView::setSpread(const Corners &corners) {
    m_corners = corners;
    viewport()->update();
}

void SpreadView::setGutter(const Gutter &gutter) {
    m_gutter = {std::clamp(gutter.top, narrowest, 1 - narrowest),
                std::clamp(gutter.bottom, narrowest, 1 - narrowest)};
    viewport()->update();
}

void SpreadView::setRightFirst(bool isRightFirst) {
    m_isRightFirst = isRightFirst;
    viewport()->update();
}

QLineF SpreadView::gutterOnScreen() const {
    const QPolygonF shape = viewportTransform().map(toPolygon(m_corners));
    return {QLineF(shape[0], shape[1]).pointAt(m_gutter.top),
            QLineF(shape[3], shape[2]).pointAt(m_gutter.bottom)};
}

SpreadView::End SpreadView::taken(QPointF screen) const {
    const QLineF gutter = gutterOnScreen();
    if (QLineF(gutter.p1(), screen).length() <= reach)
        return End::top;
    if (QLineF(gutter.p2(), screen).length() <= reach)
        return End::bottom;
    const QLineF across = gutter.normalVector();
    const QPointF unit = QPointF(across.dx(), across.dy()) / std::max(1.0, across.length());
    const double away = QPointF::dotProduct(screen - gutter.p1(), unit);
    return std::abs(away) <= reach ? End::both : End::none;
}

void SpreadView::move(End end, const Gutter &from, double byShare) {
    Gutter now = from;
    if (end != End::bottom)
        now.top += byShare;
    if (end != End::top)
        now.bottom += byShare;
    const Gutter before = m_gutter;
    setGutter(now);
    if (m_gutter != before)
        emit gutterMoved(m_gutter);
}

void SpreadView::keyPressEvent(QKeyEvent *event) {
    const double step =
        keyStep(event->modifiers()) / std::max(1.0, toPolygon(m_corners).boundingRect().width());
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_chosen, m_gutter, -step);
    case Qt::Key_Right:
        return move(m_chosen, m_gutter, step);
    case Qt::Key_Up:
        m_chosen = End::top;
        break;
    case Qt::Key_Down:
        m_chosen = End::bottom;
        break;
    case Qt::Key_Space:
        m_chosen = End::both;
        break;
    default:
        return ScanView::keyPressEvent(event);
    }
    viewport()->update();
}

void SpreadView::mousePressEvent(QMouseEvent *event) {
    m_dragged = event->button() == Qt::LeftButton ? taken(event->position()) : End::none;
    if (m_dragged == End::none)
        return ScanView::mousePressEvent(event);
    m_chosen = m_dragged;
    m_gutterBefore = m_gutter;
    m_dragFrom = toPicture(event->position());
    viewport()->update();
}

void SpreadView::mouseMoveEvent(QMouseEvent *event) {
    if (m_dragged != End::none) {
        const QLineF top(toPolygon(m_corners)[0], toPolygon(m_corners)[1]);
        const QPointF unit = QPointF(top.dx(), top.dy()) / std::max(1.0, top.length());
        const QPointF by = toPicture(event->position()) - m_dragFrom;
        move(m_dragged, m_gutterBefore,
             QPointF::dotProduct(by, unit) / std::max(1.0, top.length()));
        return;
    }
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(taken(event->position()) == End::none ? Qt::ArrowCursor
                                                                    : Qt::SplitHCursor);
    ScanView::mouseMoveEvent(event);
}

void SpreadView::mouseReleaseEvent(QMouseEvent *event) {
    if (m_dragged == End::none) {
        ScanView::mouseReleaseEvent(event);
        viewport()->setCursor(Qt::ArrowCursor);
    }
    m_dragged = End::none;
}

void SpreadView::drawPage(QPainter &painter, const Corners &page, int number) const {
    const QPolygonF shape = viewportTransform().map(toPolygon(page));
    painter.setPen(QPen(ink(), 2));
    painter.setBrush(number == 1 ? QColor(31, 111, 120, 30) : QColor(255, 196, 61, 36));
    painter.drawPolygon(shape);
    QFont font = painter.font();
    const QFont plain = font;
    font.setPointSizeF(font.pointSizeF() * 3);
    font.setBold(true);
    painter.setFont(font);
    const QRectF room(shape.boundingRect().center() - QPointF(40, 40), QSizeF(80, 80));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 210));
    painter.drawEllipse(room.center(), 34, 34);
    painter.setPen(ink());
    painter.drawText(room, Qt::AlignCenter, locale().toString(number));
    painter.setFont(plain);
}

void SpreadView::drawForeground(QPainter *painter, const QRectF &rect) {
    ScanView::drawForeground(painter, rect);
    if (full().isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    bridge::Recipe whole;
    whole.area = m_corners;
    const auto [left, right] = halvesOf(whole, full(), m_gutter);
    drawPage(*painter, *left.area, m_isRightFirst ? 2 : 1);
    drawPage(*painter, *right.area, m_isRightFirst ? 1 : 2);
    const QLineF gutter = gutterOnScreen();
    painter->setPen(QPen(Qt::white, 4));
    painter->drawLine(gutter);
    painter->setPen(QPen(ink(), 2));
    painter->drawLine(gutter);
    drawHandle(*painter, gutter.p1(), m_chosen != End::bottom);
    drawHandle(*painter, gutter.p2(), m_chosen != End::top);
    painter->restore();
}

} // namespace app::station::clean
