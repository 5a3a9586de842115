// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/history/version_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "app/station/history/history_words.h"
#include "app/station/history/version_model.h"
#include "app/station/look/appearance.h"
#include "app/station/look/lit_text.h"

namespace app::station::history {
namespace {

using look::Light;

constexpr int margin = 10;
constexpr int padding = 4;

const VersionModel::Row &rowAt(const QModelIndex &index) {
    return qobject_cast<const VersionModel *>(index.model())->rows().at(index.row());
}

look::LitText textOf(const VersionModel::Row &row) {
    QList<look::LitStretch> lit;
    for (const auto &change : row.changes)
        lit.append({change.fromB, change.lengthB, Light::added});
    return {row.version.text, lit};
}

look::LitText beforeOf(const VersionModel::Row &row) {
    QList<look::LitStretch> lit;
    for (const auto &change : row.changes)
        lit.append({change.fromA, change.lengthA, Light::removed});
    return {row.before, lit};
}

} // namespace

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex &index) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 400) - 2 * margin;
    const auto &row = rowAt(index);
    int height = option.fontMetrics.height() + textOf(row).heightFor(width) + 2 * padding;
    if (!row.before.isEmpty())
        height += beforeOf(row).heightFor(width);
    return {width, height};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const auto &row = rowAt(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor wash = look::accent();
        wash.setAlpha(40);
        painter->fillRect(option.rect, wash);
    }
    QRect place = option.rect.adjusted(margin, padding, -margin, -padding);
    painter->setFont(option.font);
    painter->setPen(row.version.isCurrent ? look::accent() : look::quietText());
    const auto side = row.version.text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(place, int(side) | Qt::AlignTop | Qt::AlignAbsolute,
                      option.fontMetrics.elidedText(HistoryWords::about(row.version),
                                                    Qt::ElideRight, place.width()));
    place.setTop(place.top() + option.fontMetrics.height());
    painter->setPen(option.palette.color(QPalette::Text));
    const auto text = textOf(row);
    text.paint(*painter, place);
    if (!row.before.isEmpty()) {
        place.setTop(place.top() + text.heightFor(place.width()));
        painter->setPen(look::quietText());
        beforeOf(row).paint(*painter, place);
    }
    painter->restore();
}

} // namespace app::station::history
