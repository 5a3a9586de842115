// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_list_delegate.h"

#include <QGuiApplication>
#include <QPainter>

#include "app/station/look/appearance.h"
#include "app/station/look/status_look.h"
#include "app/station/pages/page_list_model.h"

namespace app::station::pages {
namespace {

constexpr int margin = 8;
constexpr double widthOfHeight = 0.77; ///< of a sheet

int textHeight(const QFontMetrics &metrics, int lines) {
    return lines * metrics.lineSpacing() + (lines - 1) * 4;
}

void paintPicture(QPainter *painter, const QRect &frame, const QPixmap &thumbnail) {
    const QPalette palette = QGuiApplication::palette();
    QRect rect = frame;
    if (!thumbnail.isNull()) {
        const QSize size = thumbnail.size().scaled(frame.size(), Qt::KeepAspectRatio);
        rect = QRect(frame.topLeft(), size);
        rect.moveCenter(frame.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(rect, thumbnail);
    } else {
        painter->fillRect(rect, palette.color(QPalette::AlternateBase));
    }
    painter->setPen(palette.color(QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
}

/// The dot and, where there is room for it, the word; gives where the room behind it begins.
void paintStatus(QPainter *painter, QRect rect, bridge::Status status, const QString &word) {
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QFontMetrics metrics = painter->fontMetrics();
    const int dot = metrics.xHeight() + 2;
    const int left = isMirrored ? rect.right() - dot : rect.left();
    const QRect circle(left, rect.center().y() - dot / 2, dot, dot);
    const QColor colour = look::StatusLook::colour(status);
    painter->setPen(QPen(colour, 1.5));
    const bool isOpen = status == bridge::Status::unread || status == bridge::Status::blank;
    painter->setBrush(isOpen ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawEllipse(circle);
    rect.adjust(isMirrored ? 0 : dot + 6, 0, isMirrored ? -dot - 6 : 0, 0);
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                      metrics.elidedText(word, Qt::ElideRight, rect.width()));
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        QColor wash = look::accent();
        wash.setAlpha(option.state.testFlag(QStyle::State_Active) ? 46 : 30);
        painter->fillRect(option.rect, wash);
    }
    if (!option.state.testFlag(QStyle::State_HasFocus) && !isSelected)
        return;
    QRect edge(option.rect.topLeft(), QSize(3, option.rect.height()));
    if (option.direction == Qt::RightToLeft)
        edge.moveRight(option.rect.right());
    painter->fillRect(edge, look::accent());
}

} // namespace

void PageListDelegate::setLook(bool isGrid, int picture) {
    m_isGrid = isGrid;
    m_picture = picture;
}

QSize PageListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    const int width = qRound(m_picture * widthOfHeight);
    if (m_isGrid)
        return {std::max(width, option.fontMetrics.averageCharWidth() * 9) + 2 * margin,
                m_picture + 6 + textHeight(option.fontMetrics, 2) + 2 * margin};
    return {width + option.fontMetrics.averageCharWidth() * 16,
            std::max(m_picture, textHeight(option.fontMetrics, 3)) + 2 * margin};
}

void PageListDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                                const QPixmap &thumbnail, const bridge::Page &page) const {
    const int width = qRound(m_picture * widthOfHeight);
    const QRect &whole = option.rect;
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, whole, rect);
    };
    const QRect frame(whole.left() + margin + 2, whole.center().y() - m_picture / 2, width,
                      m_picture);
    paintPicture(painter, mirrored(frame), thumbnail);
    const int line = option.fontMetrics.lineSpacing();
    QRect text(frame.right() + 12, whole.center().y() - textHeight(option.fontMetrics, 3) / 2,
               whole.right() - frame.right() - 12 - margin, line);
    const auto write = [&](const QString &words, Qt::TextElideMode elide) {
        painter->drawText(mirrored(text), Qt::AlignLeading | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words, elide, text.width()));
        text.translate(0, line + 4);
    };
    painter->setPen(option.palette.color(QPalette::Text));
    write(page.label, Qt::ElideMiddle);
    painter->setPen(look::quietText());
    write(tr("Page %1").arg(page.ordinal), Qt::ElideRight);
    paintStatus(painter, mirrored(text), page.status, look::StatusLook::name(page.status));
}

void PageListDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QPixmap &thumbnail, const bridge::Page &page) const {
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    paintPicture(painter, {inner.left(), inner.top(), inner.width(), m_picture}, thumbnail);
    const int line = option.fontMetrics.lineSpacing();
    QRect text(inner.left(), inner.top() + m_picture + 6, inner.width(), line);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignHCenter | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(page.label, Qt::ElideMiddle, text.width()));
    text.translate(0, line + 4);
    const QString place = QString::number(page.ordinal);
    const int mark = option.fontMetrics.xHeight() + 8;
    const int width =
        std::min(text.width(), option.fontMetrics.horizontalAdvance(place) + mark + 2);
    const QRect middle(text.center().x() - width / 2, text.top(), width + 2, line);
    paintStatus(painter, middle, page.status, place);
}

void PageListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    const auto *model = qobject_cast<const PageListModel *>(index.model());
    const auto page = model ? model->pageAt(index.row()) : std::nullopt;
    painter->save();
    painter->setFont(option.font);
    paintGround(painter, option);
    if (page)
        (this->*(m_isGrid ? &PageListDelegate::paintCell : &PageListDelegate::paintRow))(
            painter, option, model->thumbnail(page->id), *page);
    painter->restore();
}

} // namespace app::station::pages
