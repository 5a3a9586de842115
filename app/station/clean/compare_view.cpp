// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/compare_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/station/clean/pair_item.h"
#include "app/station/look/appearance.h"

namespace app::station::clean {
namespace {

constexpr double reach = 8;            // screen pixels around the divider that take it
constexpr double shortestMeasure = 20; // a line to measure by, in screen pixels
constexpr double sameShape = 0.005;    // difference of scales across and down

} // namespace

CompareView::CompareView(QWidget *parent) : ZoomView(parent), m_pair(new PairItem) {
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("The page before and after its cleanup"));
    setAccessibleDescription(
        tr("Left and Right move the divider; the space bar shows one side whole."));
    m_scene.addItem(m_pair);
    connect(this, &ZoomView::zoomChanged, this, [this](double zoom) {
        m_pair->setDivider(divider());
        if (hasPreview() &&
            pictureSize().width() * zoom * devicePixelRatioF() > m_pair->pixels().width() * 1.1)
            emit detailWanted();
    });
    viewport()->setMouseTracking(true);
}

void CompareView::setPreview(const bridge::Preview &preview) {
    setNotice({});
    const QSizeF size(preview.before.size());
    const QSizeF shown = pictureSize();
    const bool isSameShape =
        !shown.isEmpty() &&
        std::abs(size.width() / shown.width() - size.height() / shown.height()) < sameShape;
    m_pair->setPair(preview.before, preview.after, isSameShape ? shown : size);
    if (!isSameShape)
        setPictureSize(size);
    m_pair->setDivider(divider());
}

void CompareView::clear() {
    m_pair->setPair({}, {}, {});
    setPictureSize({});
}

void CompareView::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    viewport()->update();
}

void CompareView::setDivider(double share) {
    share = std::clamp(share, 0.0, 1.0);
    if (share == m_divider)
        return;
    m_divider = share;
    m_pair->setDivider(divider());
    viewport()->update();
    emit dividerMoved(share);
}

void CompareView::setMeasuring(bool isMeasuring) {
    const bool hasEnded = m_isMeasuring && !isMeasuring;
    m_isMeasuring = isMeasuring;
    m_measure.reset();
    viewport()->setCursor(isMeasuring ? Qt::CrossCursor : Qt::ArrowCursor);
    viewport()->update();
    if (hasEnded)
        emit measuringEnded();
}

std::pair<double, double> CompareView::seen() const {
    const QRectF room = mapToScene(viewport()->rect()).boundingRect();
    const double width = std::max(1.0, pictureSize().width());
    return {std::clamp(room.left() / width, 0.0, 1.0), std::clamp(room.right() / width, 0.0, 1.0)};
}

double CompareView::divider() const {
    if (m_divider <= 0 || m_divider >= 1 || !hasPreview())
        return m_divider;
    const auto [from, to] = seen();
    const double margin = (to - from) * 0.05;
    return to > from ? std::clamp(m_divider, from + margin, to - margin) : m_divider;
}

void CompareView::scrollContentsBy(int dx, int dy) {
    ZoomView::scrollContentsBy(dx, dy);
    m_pair->setDivider(divider());
}

double CompareView::dividerOnScreen() const {
    return viewportTransform().map(QPointF(divider() * pictureSize().width(), 0)).x();
}

bool CompareView::isNearDivider(QPointF screen) const {
    return hasPreview() && std::abs(screen.x() - dividerOnScreen()) <= reach;
}

void CompareView::keyPressEvent(QKeyEvent *event) {
    const auto [from, to] = seen();
    const double step = (event->modifiers().testFlag(Qt::ShiftModifier) ? 0.1 : 0.02) * (to - from);
    switch (event->key()) {
    case Qt::Key_Left:
        return setDivider(divider() - step);
    case Qt::Key_Right:
        return setDivider(divider() + step);
    case Qt::Key_Home:
        return setDivider(0);
    case Qt::Key_End:
        return setDivider(1);
    case Qt::Key_Space: {
        const bool isWhole = m_divider == 0 || m_divider == 1;
        if (!isWhole)
            m_dividerBefore = m_divider;
        return setDivider(m_divider == 0 ? 1 : (isWhole ? m_dividerBefore : 0));
    }
    case Qt::Key_Escape:
        if (m_isMeasuring)
            return setMeasuring(false);
        break;
    default:
        break;
    }
    ZoomView::keyPressEvent(event);
}

void CompareView::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && m_isMeasuring) {
        m_measure = QLineF(event->position(), event->position());
        return;
    }
    m_isDragged = event->button() == Qt::LeftButton && isNearDivider(event->position());
    if (!m_isDragged)
        ZoomView::mousePressEvent(event);
}

void CompareView::mouseMoveEvent(QMouseEvent *event) {
    if (m_measure) {
        m_measure->setP2(event->position());
        viewport()->update();
    } else if (m_isDragged) {
        const double x = viewportTransform().inverted().map(event->position()).x();
        setDivider(x / pictureSize().width());
    } else {
        if (event->buttons() == Qt::NoButton && !m_isMeasuring)
            viewport()->setCursor(isNearDivider(event->position()) ? Qt::SplitHCursor
                                                                   : Qt::ArrowCursor);
        ZoomView::mouseMoveEvent(event);
    }
}

void CompareView::mouseReleaseEvent(QMouseEvent *event) {
    if (m_measure) {
        QLineF line(m_measure->p1(), event->position());
        setMeasuring(false);
        if (line.length() < shortestMeasure)
            return;
        if (line.dx() < 0)
            line = QLineF(line.p2(), line.p1());
        emit leanMeasured(qRadiansToDegrees(std::atan2(line.dy(), line.dx())));
        return;
    }
    if (!m_isDragged) {
        ZoomView::mouseReleaseEvent(event);
        viewport()->setCursor(Qt::ArrowCursor);
    }
    m_isDragged = false;
}

void CompareView::drawForeground(QPainter *painter, const QRectF &rect) {
    ZoomView::drawForeground(painter, rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hasPreview())
        drawDivider(*painter);
    if (m_measure) {
        painter->setPen(QPen(look::accent(), 2));
        painter->drawLine(*m_measure);
    }
    if (m_isBusy)
        drawLabelBelow(*painter, tr("Making the preview…"));
    painter->restore();
}

void CompareView::drawDivider(QPainter &painter) const {
    const double x = dividerOnScreen();
    const double middle = viewport()->height() / 2.0;
    painter.setPen(QPen(Qt::white, 3));
    painter.drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
    painter.setPen(QPen(QColor(0xff1f6f78), 1.5));
    painter.drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(x, middle), 11, 11);
    for (const int side : {-1, 1})
        painter.drawPolyline(QPolygonF{QPointF(x + side * 3, middle - 4),
                                       QPointF(x + side * 7, middle),
                                       QPointF(x + side * 3, middle + 4)});
    drawSide(painter, tr("Before"), true);
    drawSide(painter, tr("After"), false);
}

void CompareView::drawSide(QPainter &painter, const QString &text, bool isLeft) const {
    // Each word stays on its own side of the divider, and goes where there is no room for it.
    const double width = labelSize(painter, text).width();
    const QRectF room = QRectF(viewport()->rect()).adjusted(10, 10, -10, -10);
    const double divider = dividerOnScreen();
    const double x = isLeft ? std::min(divider - width - 10, room.right() - width)
                            : std::max(divider + 10, room.left());
    if (x >= room.left() && x + width <= room.right())
        drawLabel(painter, {x, room.top()}, text);
}

} // namespace app::station::clean
