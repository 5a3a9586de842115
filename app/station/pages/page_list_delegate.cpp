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
constexpr int pictureWidth = 58;
constexpr int pictureHeight = 76;

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

void paintStatus(QPainter *painter, QRect rect, bridge::Status status) {
    const QFontMetrics metrics = painter->fontMetrics();
    const int dot = metrics.xHeight() + 2;
    const QRect circle(rect.left(), rect.center().y() - dot / 2, dot, dot);
    const QColor colour = look::StatusLook::colour(status);
    painter->setPen(QPen(colour, 1.5));
    const bool isOpen = status == bridge::Status::unread || status == bridge::Status::blank;
    painter->setBrush(isOpen ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawEllipse(circle);
    rect.setLeft(circle.right() + 6);
    painter->drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(look::StatusLook::name(status), Qt::ElideRight, rect.width()));
}

} // namespace

QSize PageListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    const int text = 3 * option.fontMetrics.lineSpacing() + 8;
    return {pictureWidth + 120, std::max(pictureHeight, text) + 2 * margin};
}

void PageListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    const auto *model = qobject_cast<const PageListModel *>(index.model());
    const auto page = model ? model->pageAt(index.row()) : std::nullopt;
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        QColor wash = look::accent();
        wash.setAlpha(option.state.testFlag(QStyle::State_Active) ? 46 : 30);
        painter->fillRect(option.rect, wash);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) || isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          look::accent());
    if (page) {
        const QRect frame(option.rect.left() + margin + 2, option.rect.top() + margin, pictureWidth,
                          option.rect.height() - 2 * margin);
        paintPicture(painter, frame, model->thumbnail(page->id));
        const QFontMetrics metrics(option.font);
        const int line = metrics.lineSpacing();
        QRect text(frame.right() + 12, option.rect.center().y() - (3 * line + 8) / 2,
                   option.rect.right() - frame.right() - 12 - margin, line);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(page->label, Qt::ElideMiddle, text.width()));
        text.translate(0, line + 4);
        painter->setPen(look::quietText());
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(tr("Page %1").arg(page->ordinal), Qt::ElideRight, text.width()));
        text.translate(0, line + 4);
        paintStatus(painter, text, page->status);
    }
    painter->restore();
}

} // namespace app::station::pages
