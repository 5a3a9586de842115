// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_editor.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include "app/station/keys/command_key.h"
#include "app/station/proofread/line_formats.h"
#include "app/station/proofread/line_highlighter.h"
#include "app/station/proofread/mark_formats.h"

namespace app::station::proofread {
namespace {

constexpr int longestLine = 5000;

bool isOverride(QChar character) {
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

LineEditor::LineEditor(QWidget *parent)
    : QTextEdit(parent), m_highlighter(new LineHighlighter(document())) {
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(margin);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    viewport()->setAutoFillBackground(false);
    setCursorWidth(2);
}

void LineEditor::setLine(const bridge::Line &line) {
    setAccessibleName(tr("Text of line %1").arg(line.ordinal));
    const auto direction = line.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    setLayoutDirection(direction);
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    // An empty field too, whose making is nothing that could be undone.
    if (text() != line.text || line.text.isEmpty()) {
        setPlainText(line.text);
        moveCursor(QTextCursor::Start);
    }
    if (marks() != line.marks)
        setMarks(line.marks);
    document()->setModified(false);
    m_highlighter->setLine(line);
}

void LineEditor::setShape(const LineShape &shape) {
    setFont(shape.font);
    m_highlighter->setShape(shape);
}

const QList<PlacedWord> &LineEditor::words() const { return m_highlighter->words(); }

int LineEditor::currentWord() const { return wordAt(words(), textCursor().position()); }

bool LineEditor::selectDoubt(bool forward) {
    const auto ranges = doubtfulRanges(m_highlighter->line(), words());
    auto caret = textCursor();
    const auto found = findDoubt(ranges, caret.selectionStart(), caret.selectionEnd(), forward);
    if (!found)
        return false;
    caret.setPosition(found->from);
    caret.setPosition(found->from + found->length, QTextCursor::KeepAnchor);
    setTextCursor(caret);
    return true;
}

void LineEditor::goToEdge(bool isEnd) { moveCursor(isEnd ? QTextCursor::End : QTextCursor::Start); }

void LineEditor::goToFirstDoubt() {
    const auto ranges = doubtfulRanges(m_highlighter->line(), words());
    if (ranges.isEmpty())
        return;
    auto caret = textCursor();
    caret.setPosition(ranges.first().from);
    setTextCursor(caret);
}

QList<bridge::Mark> LineEditor::marks() const { return marksIn(*document()); }

void LineEditor::setMarks(const QList<bridge::Mark> &marks) { loadMarks(*document(), marks); }

void LineEditor::type(const QString &text) {
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(cleaned(text));
    setTextCursor(cursor);
}

int LineEditor::textHeightFor(int textWidth) const {
    auto *page = document();
    const double width = textWidth + 2 * margin;
    if (page->textWidth() != width)
        page->setTextWidth(width);
    return qCeil(page->size().height()) - 2 * margin;
}

QString LineEditor::cleaned(const QString &text) {
    QString line;
    for (const QChar character : text) {
        if (character.isSpace())
            line += line.endsWith(u' ') ? QString() : QStringLiteral(" ");
        else if (character.category() != QChar::Other_Control && !isOverride(character))
            line += character;
    }
    return line;
}

void LineEditor::insertFromMimeData(const QMimeData *source) {
    if (!source->hasText())
        return;
    const QString pasted = source->text();
    const QString line = cleaned(pasted.left(longestLine));
    insertPlainText(line);
    const auto isText = [](QChar c) {
        return !isOverride(c) && (c.isSpace() || c.category() != QChar::Other_Control);
    };
    if (pasted.size() > longestLine)
        emit pasteChanged(tr("This is too long for a line: its first %1 characters were pasted.")
                              .arg(longestLine));
    else if (!std::all_of(pasted.begin(), pasted.end(), isText))
        emit pasteChanged(tr("Control characters and direction overrides were left out of what "
                             "was pasted."));
}

void LineEditor::undoHereOrBefore() {
    if (document()->isUndoAvailable())
        undo();
    else
        emit undoBeforeWanted();
}

void LineEditor::redoHereOrAfter() {
    if (document()->isRedoAvailable())
        redo();
    else
        emit redoAfterWanted();
}

void LineEditor::paintEvent(QPaintEvent *event) {
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const auto block = document()->firstBlock();
    drawBrackets(painter, *block.layout(), block.layout()->position(), marks());
}

void LineEditor::markAgain(const QList<bridge::Mark> &marks) {
    setMarks(marks);
    document()->setModified(true);
}

bool LineEditor::isCaretOnEdge(bool top) const {
    const QTextCursor caret = textCursor();
    const QTextLayout *layout = caret.block().layout();
    if (layout->lineCount() == 0)
        return true;
    const int row = layout->lineForTextPosition(caret.positionInBlock()).lineNumber();
    return top ? row <= 0 : row == layout->lineCount() - 1;
}

void LineEditor::goToEndOfSelection(bool isRight) {
    auto caret = textCursor();
    const auto *layout = caret.block().layout();
    const int from = caret.selectionStart(), to = caret.selectionEnd();
    const auto first = layout->lineForTextPosition(from), last = layout->lineForTextPosition(to);
    if (!first.isValid() || !last.isValid())
        return;
    // In one row the eye decides; over several, the direction of the line.
    const bool isEndRight = first.lineNumber() == last.lineNumber()
                                ? last.cursorToX(to) >= first.cursorToX(from)
                                : layoutDirection() == Qt::LeftToRight;
    caret.setPosition(isRight == isEndRight ? to : from);
    setTextCursor(caret);
}

bool LineEditor::event(QEvent *event) {
    if (event->type() != QEvent::ShortcutOverride ||
        !keys::isOfCommand(this, *static_cast<QKeyEvent *>(event)))
        return QTextEdit::event(event);
    event->ignore();
    return true;
}

void LineEditor::keyPressEvent(QKeyEvent *event) {
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        event->accept(); // a line has no breaks
    } else if (event->matches(QKeySequence::Undo)) {
        undoHereOrBefore();
    } else if (event->matches(QKeySequence::Redo)) {
        redoHereOrAfter();
    } else if ((key == Qt::Key_Left || key == Qt::Key_Right) && isPlain &&
               textCursor().hasSelection()) {
        goToEndOfSelection(key == Qt::Key_Right);
    } else if (key == Qt::Key_Up && isPlain && isCaretOnEdge(true)) {
        emit stepped(-1);
    } else if (key == Qt::Key_Down && isPlain && isCaretOnEdge(false)) {
        emit stepped(1);
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

} // namespace app::station::proofread
