// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_view.h"

#include <QMouseEvent>
#include <QScrollBar>

#include "app/station/bridge/convert.h"
#include "app/station/pages/box_tool.h"
#include "app/station/pages/picture_item.h"

namespace app::station::pages {
namespace {

constexpr int clickSlack = 4;

} // namespace

PageView::PageView(QWidget *parent)
    : ZoomView(parent), m_picture(new PictureItem), m_boxTool(new BoxTool(this)) {
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Image of the page"));
    m_scene.addItem(m_picture);
    m_word = m_scene.addPolygon({});
    QPen pen(QColor(0xff1f6f78), 2);
    pen.setCosmetic(true);
    m_word->setPen(pen);
    m_word->setBrush(QColor(255, 196, 61, 110));
    m_word->setZValue(3);
    connect(this, &ZoomView::zoomChanged, this, &PageView::askForDetail);
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
                        if (m_page && m_page->id == id && !m_hasPicture)
                            setNotice(reason);
                    });
        }
    }
    m_page = page;
    m_boxTool->drop();
    setNotice({});
    m_hasPicture = m_askedForFull = false;
    m_pictureWidth = 0;
    setLines({});
    m_frame = {};
    setFrame({{}, page ? bridge::fromQt(page->size) : ocr::core::Size{}});
    m_picture->setPicture(pictureSize(), {});
    m_picture->setVisible(page.has_value());
    verticalScrollBar()->setValue(0);
    if (page && pictures)
        pictures->wantPage(page->id, false);
}

void PageView::renewPicture() {
    m_askedForFull = false;
    if (m_page && m_pictures)
        m_pictures->wantPage(m_page->id, false);
}

void PageView::setFrame(const bridge::PageFrame &frame) {
    if (frame == m_frame)
        return;
    m_frame = frame;
    setPictureSize(QSizeF(bridge::toQt(frame.size)));
    const int current = m_current;
    const QRectF word = m_wordBox;
    setLines(QList<bridge::Line>(m_lines));
    setCurrentLine(current);
    setCurrentWord(word);
}

void PageView::takePicture(bridge::PageId page, const bridge::Picture &picture, bool) {
    const int width = picture.levels.first().width();
    const bool isSmaller = picture.frame == m_frame && width < m_pictureWidth;
    if (!m_page || m_page->id != page || isSmaller)
        return;
    m_hasPicture = true;
    m_pictureWidth = width;
    setFrame(picture.frame);
    m_picture->setPicture(pictureSize(), PictureItem::levelsOf(picture.levels));
    askForDetail();
}

void PageView::askForDetail() {
    if (!m_page || !m_pictures || !m_hasPicture || m_askedForFull)
        return;
    const double shown = pictureSize().width() * zoom() * devicePixelRatioF();
    if (shown > m_pictureWidth * 1.1 && m_pictureWidth < pictureSize().width()) {
        m_askedForFull = true;
        m_pictures->wantPage(m_page->id, true);
    }
}

void PageView::setLines(const QList<bridge::Line> &lines) {
    qDeleteAll(m_outlines);
    m_outlines.clear();
    m_current = -1;
    m_lines = lines;
    setCurrentWord({});
    for (const auto &line : lines) {
        auto *outline = m_scene.addPolygon(bridge::fromMaster(m_frame, line.outline));
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

void PageView::setCurrentWord(const QRectF &box) {
    m_wordBox = box;
    showWord();
    if (!box.isEmpty())
        ensureVisible(m_word->boundingRect(), 40, viewport()->height() / 6);
}

void PageView::showWord() {
    m_word->setVisible(!m_wordBox.isEmpty());
    m_word->setPolygon(bridge::fromMaster(m_frame, QPolygonF(m_wordBox)));
}

void PageView::setOutlinesShown(bool shown) {
    m_areOutlinesShown = shown;
    for (int row = 0; row < m_outlines.size(); ++row)
        styleLine(row);
}

void PageView::drawForeground(QPainter *painter, const QRectF &rect) {
    ZoomView::drawForeground(painter, rect);
    if (!m_boxTool->isAsking())
        return;
    painter->save();
    painter->resetTransform();
    drawLabelBelow(*painter, tr("Where is the line? Draw it, or move the box by arrow keys, with "
                                "Shift its edges. Enter takes it, Esc drops it."));
    painter->restore();
}

void PageView::mousePressEvent(QMouseEvent *event) {
    m_pressedAt = event->pos();
    ZoomView::mousePressEvent(event);
}

void PageView::mouseReleaseEvent(QMouseEvent *event) {
    ZoomView::mouseReleaseEvent(event);
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

} // namespace app::station::pages
