// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/search/hit_delegate.h"

#include <QPainter>
#include <QTextLayout>

#include "app/station/look/appearance.h"
#include "app/station/search/hit_model.h"

namespace app::station::search {
namespace {

constexpr int margin = 10;

QList<QTextLayout::FormatRange> marksOf(const bridge::Hit &hit) {
    QColor wash = look::doubt();
    wash.setAlpha(70);
    QTextCharFormat format;
    format.setBackground(wash);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[from, to] : hit.marks)
        ranges.append({from, to - from, format});
    return ranges;
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    const int reading = QFontMetrics(look::readingFont(true)).height();
    return {300, std::max(reading, option.fontMetrics.height()) + 4};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const {
    const auto &hit = qobject_cast<const HitModel *>(index.model())->hits().at(index.row());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor wash = look::accent();
        wash.setAlpha(46);
        painter->fillRect(option.rect, wash);
    }
    const int placeWidth = std::min(220, option.rect.width() / 3);
    const QRect place(option.rect.left() + margin, option.rect.top(), placeWidth - margin,
                      option.rect.height());
    const QString line = QStringLiteral(" · %1").arg(hit.lineOrdinal);
    const int room = place.width() - option.fontMetrics.horizontalAdvance(line) - margin;
    painter->setFont(option.font);
    painter->setPen(look::quietText());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(hit.pageLabel, Qt::ElideMiddle, room) + line);

    QTextLayout layout(hit.text, look::readingFont(hit.text.isRightToLeft()));
    layout.setFormats(marksOf(hit));
    QTextOption unwrapped(Qt::AlignLeft | Qt::AlignAbsolute);
    unwrapped.setWrapMode(QTextOption::NoWrap);
    unwrapped.setTextDirection(hit.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(unwrapped);
    layout.beginLayout();
    auto row = layout.createLine();
    layout.endLayout();
    const QRect text = option.rect.adjusted(placeWidth + margin, 0, -margin, 0);
    painter->setClipRect(text);
    painter->setPen(option.palette.color(QPalette::Text));
    layout.draw(painter, {double(text.left()), text.center().y() - row.height() / 2});
    painter->restore();
}

} // namespace app::station::search
