// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/apart/difference_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "app/station/apart/difference_model.h"
#include "app/station/look/appearance.h"
#include "app/station/look/lit_text.h"

namespace app::station::apart {
namespace {

constexpr int margin = 10;
constexpr int padding = 5;

const bridge::ApartDifference &differenceAt(const QModelIndex &index) {
    return qobject_cast<const DifferenceModel *>(index.model())->differences().at(index.row());
}

look::LitText textOf(const bridge::ApartDifference &difference, bool isSecond) {
    QList<look::LitStretch> lit;
    for (const auto &change : difference.changes)
        lit.append({isSecond ? change.fromB : change.fromA,
                    isSecond ? change.lengthB : change.lengthA,
                    isSecond ? look::Light::added : look::Light::removed});
    return {isSecond ? difference.second : difference.line.text, lit};
}

/// The key that takes a reading stands before it.
int keyWidth(const QFontMetrics &metrics) { return metrics.horizontalAdvance(u'2') + margin; }

} // namespace

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int whole = view ? view->viewport()->width() : 400;
    const int width = whole - 2 * margin - keyWidth(option.fontMetrics);
    const auto &difference = differenceAt(index);
    return {whole, option.fontMetrics.height() + textOf(difference, false).heightFor(width) +
                       textOf(difference, true).heightFor(width) + 2 * padding};
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const {
    const auto &difference = differenceAt(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor wash = look::accent();
        wash.setAlpha(40);
        painter->fillRect(option.rect, wash);
    }
    QRect place = option.rect.adjusted(margin, padding, -margin, -padding);
    painter->setFont(option.font);
    painter->setPen(look::quietText());
    const QString about = QStringLiteral("%1 · %2 · 1: \u2068%3\u2069 · 2: \u2068%4\u2069")
                              .arg(difference.pageLabel)
                              .arg(difference.line.ordinal)
                              .arg(difference.line.by, difference.secondBy);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute,
                      option.fontMetrics.elidedText(about, Qt::ElideMiddle, place.width()));
    place.setTop(place.top() + option.fontMetrics.height());
    for (const bool isSecond : {false, true}) {
        const auto text = textOf(difference, isSecond);
        const QRect words = place.adjusted(keyWidth(option.fontMetrics), 0, 0, 0);
        const int height = text.heightFor(words.width());
        painter->setFont(option.font);
        painter->setPen(look::accent());
        painter->drawText(QRect(place.topLeft(), QSize(keyWidth(option.fontMetrics), height)),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                          isSecond ? QStringLiteral("2") : QStringLiteral("1"));
        painter->setPen(option.palette.color(QPalette::Text));
        text.paint(*painter, words);
        place.setTop(place.top() + height);
    }
    painter->restore();
}

} // namespace app::station::apart
