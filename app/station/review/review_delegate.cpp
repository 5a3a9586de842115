// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/review/review_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "app/station/look/appearance.h"
#include "app/station/look/lit_text.h"
#include "app/station/review/concern_words.h"
#include "app/station/review/review_model.h"

namespace app::station::review {
namespace {

constexpr int margin = 10;
constexpr int padding = 4;

const bridge::DoubtfulLine &lineAt(const QModelIndex &index) {
    return qobject_cast<const ReviewModel *>(index.model())->lines().at(index.row());
}

look::LitText textOf(const bridge::DoubtfulLine &line) {
    QList<look::LitStretch> lit;
    for (const auto &word : doubtfulWords(line))
        lit.append({word.from, word.length, look::Light::doubtful});
    return {line.text, lit};
}

} // namespace

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 400) - 2 * margin;
    return {width,
            option.fontMetrics.height() + textOf(lineAt(index)).heightFor(width) + 2 * padding};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    const auto &line = lineAt(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor wash = look::accent();
        wash.setAlpha(40);
        painter->fillRect(option.rect, wash);
    }
    QRect place = option.rect.adjusted(margin, padding, -margin, -padding);
    painter->setFont(option.font);
    painter->setPen(look::quietText());
    const QString where = QStringLiteral("%1 · %2").arg(line.pageLabel).arg(line.ordinal);
    const int room = std::min(place.width() / 3, option.fontMetrics.horizontalAdvance(where));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute,
                      option.fontMetrics.elidedText(where, Qt::ElideMiddle, room));
    const QRect why = place.adjusted(room + 2 * margin, 0, 0, 0);
    painter->drawText(
        why, Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute,
        option.fontMetrics.elidedText(ConcernWords::of(line), Qt::ElideRight, why.width()));
    place.setTop(place.top() + option.fontMetrics.height());
    painter->setPen(option.palette.color(QPalette::Text));
    textOf(line).paint(*painter, place);
    painter->restore();
}

} // namespace app::station::review
