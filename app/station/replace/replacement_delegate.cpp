// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/replace/replacement_delegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include "app/station/look/appearance.h"
#include "app/station/replace/replace_model.h"

namespace app::station::replace {
namespace {

constexpr int margin = 10;
constexpr int padding = 3;

const bridge::ReplacedLine &lineAt(const QModelIndex &index) {
    return static_cast<const ReplaceModel *>(index.model())->lines().at(index.row());
}

int textHeight() {
    return std::max(QFontMetrics(look::readingFont(true)).height(),
                    QFontMetrics(look::readingFont(false)).height());
}

QRect tickRect(const QStyleOptionViewItem &option) {
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    const int size = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    return {option.rect.left() + margin, option.rect.center().y() - size / 2, size, size};
}

/// A text on one row with its stretches lit. Where it is longer than the room, what was changed
/// first comes into sight.
void drawText(QPainter *painter, const QRect &room, const QString &text, bool isRightToLeft,
              const QList<std::pair<int, int>> &marks, const QColor &wash, bool isStruck) {
    QTextCharFormat format;
    format.setBackground(wash);
    format.setFontStrikeOut(isStruck);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[from, to] : marks)
        ranges.append({from, to - from, format});
    QTextLayout layout(text, look::readingFont(isRightToLeft));
    layout.setFormats(ranges);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    auto row = layout.createLine();
    layout.endLayout();
    const double over = row.naturalTextWidth() - room.width();
    double left = isRightToLeft ? -over : 0;
    if (over > 0 && !marks.isEmpty()) {
        const double at = row.cursorToX(marks.first().first);
        left = std::clamp(room.width() / 2 - at, -over, 0.0);
    }
    painter->save();
    painter->setClipRect(room);
    layout.draw(painter, {room.left() + left, room.center().y() - row.height() / 2});
    painter->restore();
}

} // namespace

QSize ReplacementDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {300, 2 * textHeight() + 2 * padding};
}

void ReplacementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const {
    const auto &line = lineAt(index);
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor wash = look::accent();
        wash.setAlpha(46);
        painter->fillRect(option.rect, wash);
    }
    QStyleOptionViewItem tick = option;
    tick.rect = tickRect(option);
    tick.state.setFlag(QStyle::State_HasFocus, false);
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    tick.state |= isTicked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);

    const int placeWidth =
        std::min(option.fontMetrics.averageCharWidth() * 26, option.rect.width() / 4);
    const QRect place(tick.rect.right() + margin, option.rect.top() + padding, placeWidth,
                      textHeight());
    const QString number = QStringLiteral(" · %1").arg(line.lineOrdinal);
    const int room = place.width() - option.fontMetrics.horizontalAdvance(number);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(line.pageLabel, Qt::ElideMiddle, room) +
                          number);
    if (line.isVerified) {
        painter->setPen(look::doubt());
        painter->drawText(place.translated(0, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(tr("verified: goes back"), Qt::ElideRight,
                                                        place.width()));
    }
    QColor gone = look::doubt(), come = look::accent();
    gone.setAlpha(70);
    come.setAlpha(80);
    const QRect before(place.right() + margin, place.top(),
                       option.rect.right() - place.right() - 2 * margin, textHeight());
    painter->setPen(look::quietText());
    drawText(painter, before, line.before, line.isRightToLeft, line.beforeMarks, gone, true);
    painter->setPen(option.palette.color(QPalette::Text));
    drawText(painter, before.translated(0, textHeight()), line.after, line.isRightToLeft,
             line.afterMarks, come, false);
    QColor rule = option.palette.color(QPalette::Text);
    rule.setAlpha(28);
    painter->setPen(rule);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

bool ReplacementDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                      const QStyleOptionViewItem &option,
                                      const QModelIndex &index) {
    bool turns = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto at = static_cast<QMouseEvent *>(event)->pos();
        turns = tickRect(option).adjusted(-margin, -margin, margin, margin).contains(at);
    } else if (event->type() == QEvent::KeyPress) {
        turns = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!turns)
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace app::station::replace
