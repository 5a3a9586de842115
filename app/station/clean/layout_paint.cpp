// SPDX-License-Identifier: GPL-3.0-or-later
// How regions and lines are drawn over the scan.
#include "app/station/clean/layout_view.h"

#include <cmath>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "app/station/bridge/convert.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_shapes.h"

namespace app::station::clean {
namespace {

// The paper is light whatever the window's palette, so these colours do not follow it.
const QColor lineInk(0xff1f6f78);
const QColor chosenFill(255, 196, 61, 90);
const QColor caretInk(0xffc0392b);

QColor regionInk(bridge::RegionKind kind) {
    using Kind = bridge::RegionKind;
    switch (kind) {
    case Kind::heading:
        return QColor(0xff8a4fa3);
    case Kind::header:
    case Kind::pageNumber:
    case Kind::footnote:
        return QColor(0xff4a6fb5);
    case Kind::table:
        return QColor(0xff2c7a41);
    case Kind::picture:
    case Kind::stamp:
        return QColor(0xffb3700e);
    case Kind::noise:
    case Kind::rule:
        return QColor(0xff8d887e);
    case Kind::paragraph:
        break;
    }
    return QColor(0xff5d6b70);
}

} // namespace

QFont LayoutView::numberFont() const {
    // Small where lines lie close, so that the numbers do not cover each other; one size for all,
    // although some outlines reach into their neighbours.
    const double lineHeight = m_usualHeight * zoom();
    QFont font = this->font();
    const double usual = QFontInfo(font).pixelSize();
    font.setPixelSize(int(std::clamp(lineHeight * 0.75, 6.0, usual)));
    return font;
}

QRectF LayoutView::numberBox(const Place &place) const {
    const auto &line = lineAt(m_layout, place).layout;
    const QRectF box = viewportTransform().mapRect(clean::boxOf(line.outline));
    const QString text = locale().toString(numberOf(m_layout, place));
    const QFontMetricsF metrics(numberFont());
    const QSizeF size(metrics.horizontalAdvance(text) + metrics.height() * 0.5, metrics.height());
    // Where the line begins: at its right end when it is read from there.
    const bool isRight = line.direction == bridge::Direction::rightToLeft;
    const double x = isRight ? box.right() + 3 : box.left() - size.width() - 3;
    return {QPointF(x, box.center().y() - size.height() / 2), size};
}

void LayoutView::drawRegion(QPainter &painter, int region) const {
    const auto &value = m_layout[std::size_t(region)];
    const QPolygonF shape = viewportTransform().map(bridge::toQt(value.outline));
    const bool isChosen = m_chosen.contains(Place{region, -1});
    const QColor colour = regionInk(value.kind);
    QPen pen(colour, isChosen ? 2.5 : 1.5, isChosen ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
    QColor wash = colour;
    wash.setAlpha(value.lines.empty() ? 40 : (isChosen ? 30 : 10));
    painter.setBrush(wash);
    painter.drawPolygon(shape);
}

void LayoutView::drawLine(QPainter &painter, const Place &place, int number) const {
    const auto &line = lineAt(m_layout, place).layout;
    const bool isChosen = m_chosen.contains(place);
    painter.setPen(QPen(lineInk, isChosen ? 2 : 1));
    painter.setBrush(isChosen ? QBrush(chosenFill) : QBrush(Qt::NoBrush));
    painter.drawPolygon(viewportTransform().map(bridge::toQt(line.outline)));
    painter.setPen(QPen(QColor(31, 111, 120, 110), 1, Qt::DotLine));
    if (line.baseline.size() >= 2)
        painter.drawPolyline(viewportTransform().map(bridge::toQt(line.baseline)));
    const QRectF box = numberBox(place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChosen ? QColor(0xffffc43d) : lineInk);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(isChosen ? QColor(0xff25231f) : QColor(Qt::white));
    painter.setFont(numberFont());
    painter.drawText(box, Qt::AlignCenter, locale().toString(number));
}

void LayoutView::drawCaret(QPainter &painter) const {
    if (!has(m_layout, current()) || !current().isLine())
        return;
    const QLineF cut = cutAt(lineAt(m_layout, current()).layout, m_caret);
    painter.setPen(QPen(caretInk, 2));
    painter.drawLine(viewportTransform().map(cut));
}

void LayoutView::drawGrips(QPainter &painter) const {
    if (m_chosen.size() != 1 || !has(m_layout, current()))
        return;
    const QRectF box = viewportTransform().mapRect(m_drawn ? *m_drawn : boxOf(m_layout, current()));
    painter.setPen(QPen(lineInk, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (m_drawn)
        painter.drawRect(box);
    painter.setBrush(Qt::white);
    const bool isLow = box.height() < 2 * reach; // no room for handles in the corners
    for (const double x : {box.left(), box.center().x(), box.right()})
        for (const double y : {box.top(), box.center().y(), box.bottom()}) {
            const QPointF at(x, y);
            const bool isMiddleY = y == box.center().y();
            const bool isMiddleX = x == box.center().x();
            if ((isMiddleX && isMiddleY) || (isLow && !isMiddleX && !isMiddleY))
                continue;
            painter.drawRect(QRectF(at - QPointF(3, 3), QSizeF(6, 6)));
        }
}

void LayoutView::drawOrder(QPainter &painter) const {
    painter.setPen(QPen(QColor(192, 57, 43, 170), 1.5));
    painter.setBrush(QColor(192, 57, 43, 170));
    std::optional<QPointF> before;
    for (const auto &place : linesOf(m_layout)) {
        const auto &line = lineAt(m_layout, place).layout;
        const QRectF box = viewportTransform().mapRect(clean::boxOf(line.outline));
        const bool isRight = line.direction == bridge::Direction::rightToLeft;
        const double inset = std::min(30.0, box.width() / 4);
        const QPointF here(isRight ? box.right() - inset : box.left() + inset, box.center().y());
        if (before) {
            const QLineF way(*before, here);
            painter.drawLine(way);
            const double length = std::max(1.0, way.length());
            const QPointF along = QPointF(way.dx(), way.dy()) / length;
            const QPointF aside(-along.y(), along.x());
            painter.drawPolygon(
                QPolygonF{here, here - along * 8 + aside * 3.5, here - along * 8 - aside * 3.5});
        }
        before = here;
    }
}

void LayoutView::drawForeground(QPainter *painter, const QRectF &rect) {
    ScanView::drawForeground(painter, rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath around;
    around.addPolygon(viewportTransform().map(QPolygonF(QRectF({}, pictureSize()))));
    QPainterPath inside;
    inside.addPolygon(viewportTransform().map(m_area));
    inside.closeSubpath();
    painter->fillPath(around.subtracted(inside), QColor(20, 22, 26, 90));
    for (int region = 0; region < int(m_layout.size()); ++region)
        drawRegion(*painter, region);
    int number = 0;
    for (const auto &place : linesOf(m_layout))
        drawLine(*painter, place, ++number);
    if (m_isOrderShown)
        drawOrder(*painter);
    drawCaret(*painter);
    drawGrips(*painter);
    if (m_drawn && m_pen != Pen::none) {
        painter->setPen(QPen(lineInk, 1.5, Qt::DashLine));
        painter->setBrush(chosenFill);
        painter->drawRect(viewportTransform().mapRect(*m_drawn));
    }
    painter->setFont(font());
    if (m_isBusy)
        drawLabelBelow(*painter, tr("Making the page ready…"));
    painter->restore();
}

} // namespace app::station::clean
