// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/history/compare_delegate.h"

#include <QPainter>
#include <QTreeView>

#include "app/station/history/compare_model.h"
#include "app/station/look/appearance.h"
#include "app/station/look/lit_text.h"

namespace app::station::history {
namespace {

constexpr int margin = 8;
constexpr int padding = 3;

look::LitText textOf(const QModelIndex &index) {
    const auto &line = qobject_cast<const CompareModel *>(index.model())->lines().at(index.row());
    const bool isFirst = index.column() == CompareModel::first;
    QList<look::LitStretch> lit;
    for (const auto &change : line.changes)
        lit.append({isFirst ? change.fromA : change.fromB, isFirst ? change.lengthA : change.lengthB,
                    isFirst ? look::Light::removed : look::Light::added});
    return {isFirst ? line.a : line.b, lit};
}

} // namespace

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option,
                                const QModelIndex &index) const {
    if (index.column() == CompareModel::number)
        return QStyledItemDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = (view ? view->columnWidth(index.column()) : 300) - 2 * margin;
    return {width, textOf(index).heightFor(width) + 2 * padding};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor wash = look::accent();
        wash.setAlpha(40);
        painter->fillRect(option.rect, wash);
    }
    const QRect place = option.rect.adjusted(margin, padding, -margin, -padding);
    if (index.column() == CompareModel::number) {
        painter->setFont(option.font);
        painter->setPen(look::quietText());
        painter->drawText(place, Qt::AlignRight | Qt::AlignTop, index.data().toString());
    } else {
        painter->setPen(option.palette.color(QPalette::Text));
        textOf(index).paint(*painter, place);
    }
    painter->restore();
}

} // namespace app::station::history
