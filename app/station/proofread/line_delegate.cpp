// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_delegate.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QPainter>

#include "app/station/look/appearance.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_model.h"

namespace app::station::proofread {
namespace {

constexpr double doubtBelow = 0.6;
constexpr int padding = 6;
constexpr int sideMargin = 14;
constexpr int regionGap = 10;

int gutter(const QFont &font) {
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("0000")) + 18;
}

const bridge::Line &lineAt(const QModelIndex &index) {
    return qobject_cast<const LineModel *>(index.model())->lines().at(index.row());
}

int gapAbove(const QModelIndex &index) {
    return lineAt(index).startsRegion && index.row() > 0 ? regionGap : 0;
}

QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) {
    return option.rect.adjusted(gutter(option.font), padding + gapAbove(index), -sideMargin,
                                -padding);
}

double layOut(QTextLayout &layout, const bridge::Line &line, int width) {
    // A bare QTextLayout does not mirror "leading" by itself.
    QTextOption wrap(line.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    wrap.setTextDirection(line.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.setFormats(doubtsOf(line));
    layout.beginLayout();
    double height = 0;
    for (auto row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({0, height});
        height += row.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

namespace {

/// Characters that deserve a look whoever read them.
QList<QTextLayout::FormatRange> marksOf(const bridge::Line &line) {
    QColor tint = look::doubt();
    tint.setAlpha(72);
    QTextCharFormat format;
    format.setBackground(tint);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(look::doubt());
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &doubt : line.doubts)
        ranges.append({doubt.from, doubt.length, format});
    return ranges;
}

} // namespace

QList<QTextLayout::FormatRange> doubtsOf(const bridge::Line &line) {
    QList<QTextLayout::FormatRange> ranges;
    if (line.isByPerson)
        return marksOf(line);
    qsizetype from = 0;
    for (const auto &word : line.words) {
        const qsizetype at = line.text.indexOf(word.text, from);
        if (at < 0)
            continue;
        from = at + word.text.size();
        if (word.confidence >= doubtBelow)
            continue;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(look::doubt());
        ranges.append({int(at), int(word.text.size()), format});
    }
    ranges += marksOf(line);
    return ranges;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    const int textWidth = std::max(80, width - gutter(option.font) - sideMargin);
    const auto &line = lineAt(index);
    double height = 0;
    if (m_editor && m_edited == index) {
        height = m_editor->textHeightFor(textWidth);
    } else {
        QTextLayout layout(line.text, look::readingFont(line.isRightToLeft));
        height = layOut(layout, line, textWidth);
    }
    const double least = QFontMetricsF(look::readingFont(line.isRightToLeft)).height();
    return {width, qCeil(std::max(height, least)) + 2 * padding + gapAbove(index)};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const auto &line = lineAt(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    painter->save();
    const QRect row = option.rect.adjusted(0, gapAbove(index), 0, 0);
    if (isCurrent) {
        QColor wash = look::accent();
        wash.setAlpha(34);
        painter->fillRect(row, wash);
        painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())), look::accent());
    }
    const QRect rect = textRect(option, index);
    const QFont reading = look::readingFont(line.isRightToLeft);
    const QRect number(row.left() + 3, rect.top(), gutter(option.font) - 15,
                       qCeil(QFontMetricsF(reading).height()));
    painter->setFont(option.font);
    painter->setPen(line.isByPerson ? look::accent() : look::quietText());
    const QString sign = line.isByPerson ? QStringLiteral("✓ ") : QString();
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                      sign + QString::number(line.ordinal));
    if (!m_editor || m_edited != index) {
        QTextLayout layout(line.text, reading);
        layOut(layout, line, rect.width());
        painter->setPen(option.palette.color(QPalette::Text));
        layout.draw(painter, rect.topLeft());
    }
    painter->restore();
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const {
    auto *editor = new LineEditor(parent);
    m_editor = editor;
    m_edited = index;
    editor->setLine(lineAt(index));
    connect(editor, &QTextEdit::textChanged, this, [this, editor] {
        constexpr int margins = 2 * LineEditor::margin;
        if (m_editor == editor &&
            editor->textHeightFor(editor->width() - margins) != editor->height() - margins)
            emit const_cast<LineDelegate *>(this)->sizeHintChanged(m_edited);
    });
    emit editorOpened(editor);
    return editor;
}

LineEditor *LineDelegate::editor() const { return m_editor; }

void LineDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const {
    // The field itself goes a little later; the row must be drawn at once.
    if (m_editor == editor)
        m_editor = nullptr;
    QStyledItemDelegate::destroyEditor(editor, index);
}

void LineDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const {
    auto *editor = static_cast<LineEditor *>(widget);
    if (editor->isChanged())
        return; // what is being typed stays
    const auto &line = lineAt(index);
    editor->setLine(line);
    QList<QTextEdit::ExtraSelection> doubts;
    for (const auto &range : doubtsOf(line)) {
        QTextCursor cursor(editor->document());
        cursor.setPosition(range.start);
        cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
        doubts.append({cursor, range.format});
    }
    editor->setExtraSelections(doubts);
    editor->setToolTip(index.data(Qt::ToolTipRole).toString());
    editor->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
}

void LineDelegate::setModelData(QWidget *widget, QAbstractItemModel *model,
                                const QModelIndex &index) const {
    const auto *editor = static_cast<LineEditor *>(widget);
    if (editor->isChanged())
        model->setData(index, editor->text(), Qt::EditRole);
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const {
    constexpr int margin = LineEditor::margin;
    editor->setGeometry(textRect(option, index).adjusted(-margin, -margin, margin, margin));
}

bool LineDelegate::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        return false; // the editor knows its keys
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
            reason == Qt::MenuBarFocusReason)
            return false; // a look at another window does not leave the line
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace app::station::proofread
