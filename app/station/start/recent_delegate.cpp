// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/start/recent_delegate.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include "app/station/look/appearance.h"
#include "app/station/look/icon.h"
#include "app/station/look/progress_strip.h"
#include "app/station/pages/unit_model.h"
#include "app/station/start/recent_list.h"

namespace app::station::start {
namespace {

constexpr int margin = 8;
constexpr int gap = 12;
constexpr int barHeight = 4;

int pictureHeight(const QFontMetrics &metrics) { return metrics.lineSpacing() * 3; }

void paintPicture(QPainter *painter, const QRect &frame, const RecentCard &card) {
    if (card.picture.isNull()) {
        const int side = std::min(frame.width(), frame.height()) * 2 / 3;
        QRect rect(0, 0, side, side);
        rect.moveCenter(frame.center());
        look::icon(QStringLiteral("book"))
            .paint(painter, rect, Qt::AlignCenter,
                   card.isMissing ? QIcon::Disabled : QIcon::Normal);
        return;
    }
    QRect rect(QPoint(), card.picture.size().scaled(frame.size(), Qt::KeepAspectRatio));
    rect.moveCenter(frame.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setOpacity(card.isMissing ? 0.4 : 1);
    painter->drawPixmap(rect, card.picture);
    painter->setOpacity(1);
    painter->setPen(QGuiApplication::palette().color(QPalette::Mid));
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace

RecentDelegate::RecentDelegate(RecentList *list) : QStyledItemDelegate(list), m_list(list) {}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {option.fontMetrics.averageCharWidth() * 40,
            pictureHeight(option.fontMetrics) + 2 * margin};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    const auto &card = m_list->cardAt(index.row());
    painter->save();
    if (option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver)) {
        QColor wash = look::accent();
        wash.setAlpha(option.state.testFlag(QStyle::State_HasFocus) ? 46 : 24);
        painter->fillRect(option.rect, wash);
    }
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    const int pictureWidth = pictureHeight(option.fontMetrics) * 4 / 5;
    const int barWidth = inner.width() / 4;
    paintPicture(painter, mirrored({inner.left(), inner.top(), pictureWidth, inner.height()}),
                 card);
    const int line = option.fontMetrics.lineSpacing();
    QRect text(inner.left() + pictureWidth + gap, inner.center().y() - line,
               inner.width() - pictureWidth - 2 * gap - barWidth, line);
    const QFileInfo info(card.folder);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(card.isMissing ? look::quietText() : option.palette.color(QPalette::Text));
    painter->drawText(
        mirrored(text), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(info.completeBaseName(), Qt::ElideMiddle, text.width()));
    text.translate(0, line + 2);
    painter->setFont(option.font);
    painter->setPen(card.isMissing ? look::doubt() : look::quietText());
    if (card.isMissing)
        text.setRight(inner.right());
    const QString place = QDir::toNativeSeparators(info.path());
    painter->drawText(
        mirrored(text), Qt::AlignLeading | Qt::AlignVCenter,
        option.fontMetrics.elidedText(
            card.isMissing
                ? tr("Not there now, perhaps on a disk that is not connected: %1").arg(place)
                : place,
            Qt::ElideMiddle, text.width()));
    if (!card.pages.isEmpty() && !card.isMissing) {
        const QRect bar(inner.right() - barWidth, inner.center().y() - line, barWidth, line);
        painter->drawText(
            mirrored(bar), Qt::AlignTrailing | Qt::AlignVCenter,
            tr("pages: %1").arg(QLocale().toString(pages::UnitModel::sum(card.pages))));
        look::paintProgress(painter,
                            mirrored({bar.left(), bar.bottom() + line / 2, barWidth, barHeight}),
                            card.pages, option.direction == Qt::RightToLeft);
    }
    painter->restore();
}

} // namespace app::station::start
