// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_view.h"

#include <QGraphicsPolygonItem>
#include <QScrollBar>
#include <QWheelEvent>

#include "app/station/look/appearance.h"
#include "app/station/pages/picture_item.h"

namespace app::station::pages {
namespace {

constexpr double smallestZoom = 0.02;
constexpr double largestZoom = 8;
constexpr int clickSlack = 4;
constexpr int fitMargin = 12;

} // namespace

PageView::PageView(QWidget *parent) : QGraphicsView(parent), m_picture(new PictureItem) {
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Image of the page"));
    setScene(&m_scene);
    m_scene.addItem(m_picture);
    setDragMode(ScrollHandDrag);
    setFrameShape(NoFrame);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
}

void PageView::setPage(const std::optional<bridge::Page> &page, bridge::Pictures *pictures) {
    if (m_pictures != pictures) {
        if (m_pictures)
            m_pictures->disconnect(this);
        m_pictures = pictures;
        if (pictures) {
            connect(pictures, &bridge::Pictures::pageReady, this, &PageView::takePicture);
            connect(pictures, &bridge::Pictures::failed, this,
                    [this](bridge::PageId id, const QString &reason) {
                        if (m_page && m_page->id == id && !m_hasPicture) {
                            m_notice = reason;
                            viewport()->update();
                        }
                    });
        }
    }
    m_page = page;
    m_notice.clear();
    m_hasPicture = m_askedForFull = false;
    m_pictureWidth = 0;
    setLines({});
    const QSizeF size = page ? QSizeF(page->size) : QSizeF();
    m_picture->setPicture(size, {});
    m_picture->setVisible(page.has_value());
    m_scene.setSceneRect({{}, size});
    refit();
    verticalScrollBar()->setValue(0);
    if (page && pictures)
        pictures->wantPage(page->id, false);
}

void PageView::takePicture(bridge::PageId page, const bridge::Pyramid &pyramid, bool) {
    if (!m_page || m_page->id != page || pyramid.first().width() < m_pictureWidth)
        return;
    m_hasPicture = true;
    m_pictureWidth = pyramid.first().width();
    m_picture->setPicture(QSizeF(m_page->size), pyramid);
    askForDetail();
}

void PageView::askForDetail() {
    if (!m_page || !m_pictures || !m_hasPicture || m_askedForFull)
        return;
    const double shown = m_page->size.width() * zoom() * devicePixelRatioF();
    if (shown > m_pictureWidth * 1.1 && m_pictureWidth < m_page->size.width()) {
        m_askedForFull = true;
        m_pictures->wantPage(m_page->id, true);
    }
}

void PageView::setLines(const QList<bridge::Line> &lines) {
    qDeleteAll(m_outlines);
    m_outlines.clear();
    m_current = -1;
    for (const auto &line : lines) {
        auto *outline = m_scene.addPolygon(line.outline);
        outline->setVisible(m_areOutlinesShown);
        m_outlines.append(outline);
        styleLine(int(m_outlines.size()) - 1);
    }
}

void PageView::styleLine(int row) {
    // The paper is light whatever the window's palette, so these colours do not follow it.
    const bool isCurrent = row == m_current;
    const QColor ink(0xff1f6f78);
    QPen pen(isCurrent ? ink : QColor(31, 111, 120, 64), isCurrent ? 1.5 : 1);
    pen.setCosmetic(true);
    auto *outline = m_outlines[row];
    outline->setPen(pen);
    outline->setBrush(isCurrent ? QBrush(QColor(255, 196, 61, 80)) : QBrush(Qt::NoBrush));
    outline->setZValue(isCurrent ? 2 : 1);
    outline->setVisible(isCurrent || m_areOutlinesShown);
}

void PageView::setCurrentLine(int row) {
    const int before = m_current;
    m_current = row < m_outlines.size() ? row : -1;
    if (before >= 0 && before < m_outlines.size())
        styleLine(before);
    if (m_current < 0)
        return;
    styleLine(m_current);
    const QRectF box = m_outlines[m_current]->boundingRect();
    const int margin = int(box.height() * zoom() * 2) + 20;
    ensureVisible(box, 20, std::min(margin, viewport()->height() / 3));
}

void PageView::setOutlinesShown(bool shown) {
    m_areOutlinesShown = shown;
    for (int row = 0; row < m_outlines.size(); ++row)
        styleLine(row);
}

void PageView::zoomBy(double factor) {
    const double to = std::clamp(zoom() * factor, smallestZoom, largestZoom);
    m_fit = Fit::none;
    scale(to / zoom(), to / zoom());
    emit zoomChanged(zoom());
    askForDetail();
}

void PageView::fitWidth() {
    m_fit = Fit::width;
    refit();
}

void PageView::fitPage() {
    m_fit = Fit::page;
    refit();
}

void PageView::refit() {
    if (m_fit == Fit::none || !m_page || m_page->size.isEmpty())
        return;
    // maximumViewportSize: as if there were no scroll bars, so that fitting never flickers.
    const QSizeF room = maximumViewportSize() - QSize(2 * fitMargin, 2 * fitMargin);
    const double bar = m_fit == Fit::width ? verticalScrollBar()->sizeHint().width() : 0;
    const double byWidth = (room.width() - bar) / m_page->size.width();
    const double byHeight = room.height() / m_page->size.height();
    const double to = std::clamp(m_fit == Fit::width ? byWidth : std::min(byWidth, byHeight),
                                 smallestZoom, largestZoom);
    setTransform(QTransform::fromScale(to, to));
    emit zoomChanged(to);
    askForDetail();
}

void PageView::resizeEvent(QResizeEvent *event) {
    QGraphicsView::resizeEvent(event);
    refit();
}

void PageView::wheelEvent(QWheelEvent *event) {
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0)
        zoomBy(std::pow(1.15, steps));
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event) {
    m_pressedAt = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void PageView::mouseReleaseEvent(QMouseEvent *event) {
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if ((event->pos() - m_pressedAt).manhattanLength() > clickSlack)
        return;
    const QPointF point = mapToScene(event->pos());
    for (int row = 0; row < m_outlines.size(); ++row)
        if (m_outlines[row]->polygon().containsPoint(point, Qt::OddEvenFill)) {
            emit lineClicked(row);
            return;
        }
}

void PageView::drawBackground(QPainter *painter, const QRectF &rect) {
    painter->fillRect(rect, look::desk());
}

void PageView::drawForeground(QPainter *painter, const QRectF &) {
    if (m_notice.isEmpty())
        return;
    painter->resetTransform();
    const QRect room = viewport()->rect().adjusted(40, 40, -40, -40);
    painter->setPen(QColor(0xff8a2f25));
    painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_notice);
}

} // namespace app::station::pages
