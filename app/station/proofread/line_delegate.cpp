// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_delegate.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QPainter>

#include "app/station/look/appearance.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_formats.h"
#include "app/station/proofread/line_model.h"
#include "app/station/proofread/line_strip_picture.h"
#include "app/station/proofread/mark_formats.h"

namespace app::station::proofread {
namespace {

constexpr int regionGap = 10;

const bridge::Line &lineAt(const QModelIndex &index) {
    return qobject_cast<const LineModel *>(index.model())->lines().at(index.row());
}

int gapAbove(const QModelIndex &index) {
    return lineAt(index).startsRegion && index.row() > 0 ? regionGap : 0;
}

/// Where a line's shape begins.
QPoint originOf(const QStyleOptionViewItem &option, const QModelIndex &index) {
    return option.rect.topLeft() +
           QPoint(LineDelegate::gutter(option.font), LineDelegate::padding + gapAbove(index));
}

} // namespace

LineDelegate::LineDelegate(LineShapes &shapes, StripCache &strips, QObject *parent)
    : QStyledItemDelegate(parent), m_shapes(shapes), m_strips(strips) {}

int LineDelegate::gutter(const QFont &font) {
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("0000")) + 18;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto &shape = m_shapes.of(lineAt(index));
    double height = shape.text.height();
    if (m_editor && m_edited == index)
        height = std::max(QFontMetricsF(shape.font).height(),
                          double(m_editor->textHeightFor(qCeil(shape.text.width()))));
    return {gutter(option.font) + qCeil(m_shapes.width()) + sideMargin,
            qCeil(shape.text.top() + height) + 2 * padding + gapAbove(index)};
}

void LineDelegate::drawText(QPainter *painter, QPointF origin, const bridge::Line &line) const {
    const auto &shape = m_shapes.of(line);
    const auto words = placeWords(line, line.text);
    QTextLayout layout(line.text, shape.font);
    layout.setFormats(alignWords(line.text, shape.font, line.isRightToLeft, shape.starts(words),
                                 shape.text.width()) +
                      formatsOf(line, words) + markFormats(line.marks));
    layOutText(layout, line.isRightToLeft, shape.text.width());
    layout.draw(painter, origin + shape.text.topLeft());
    drawBrackets(*painter, layout, origin + shape.text.topLeft(), line.marks);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const auto &line = lineAt(index);
    const auto &shape = m_shapes.of(line);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const bool isEdited = m_editor && m_edited == index;
    painter->save();
    const QRect row = option.rect.adjusted(0, gapAbove(index), 0, 0);
    if (isCurrent) {
        QColor wash = look::accent();
        wash.setAlpha(34);
        painter->fillRect(row, wash);
        painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())), look::accent());
    }
    const QPoint origin = originOf(option, index);
    drawStrip(*painter, origin, line, shape, m_strips);
    if (isEdited)
        if (const int word = m_editor->currentWord(); word >= 0)
            lightWord(*painter, shape.wordInStrip(m_editor->words()[word]).translated(origin));
    const QRect number(row.left() + 3, origin.y() + qRound(shape.text.top()),
                       gutter(option.font) - 15, qCeil(QFontMetricsF(shape.font).height()));
    painter->setFont(option.font);
    painter->setPen(line.isByPerson ? look::accent() : look::quietText());
    const QString sign = line.offer        ? QStringLiteral("⇄ ")
                         : line.isByPerson ? QStringLiteral("✓ ")
                                           : QString();
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                      sign + QString::number(line.ordinal));
    if (!isEdited) {
        painter->setPen(option.palette.color(QPalette::Text));
        drawText(painter, origin, line);
    }
    painter->restore();
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const {
    auto *editor = new LineEditor(parent);
    m_editor = editor;
    m_edited = index;
    editor->setShape(m_shapes.of(lineAt(index)));
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
    editor->setShape(m_shapes.of(line));
    editor->setLine(line);
    if (const auto draft = qobject_cast<const LineModel *>(index.model())->unstored(line.id)) {
        editor->type(draft->text);
        editor->markAgain(draft->marks);
    }
    editor->setToolTip(index.data(Qt::ToolTipRole).toString());
    editor->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
}

void LineDelegate::setModelData(QWidget *widget, QAbstractItemModel *model,
                                const QModelIndex &index) const {
    const auto *editor = static_cast<LineEditor *>(widget);
    if (editor->isChanged())
        qobject_cast<LineModel *>(model)->take(index.row(), editor->text(), editor->marks());
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const {
    constexpr int margin = LineEditor::margin;
    const QPoint origin = originOf(option, index);
    QRect text = m_shapes.of(lineAt(index)).text.toAlignedRect().translated(origin);
    text.setBottom(option.rect.bottom() - padding);
    editor->setGeometry(text.adjusted(-margin, -margin, margin, margin));
}

void LineDelegate::reshapeEditor() {
    if (m_editor && m_edited.isValid())
        m_editor->setShape(m_shapes.of(lineAt(m_edited)));
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
