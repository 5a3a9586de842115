// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "app/station/proofread/line_shapes.h"

namespace app::station::proofread {

class LineHighlighter;

/// The field in which the text of one line is typed. It has the direction of the line, the caret
/// goes where the eye goes, and it never holds a line break or a character that is not text. The
/// keys of commands, such as Enter, are left to these.
class LineEditor : public QTextEdit {
    Q_OBJECT
  public:
    /// Room around the text for letters that reach beyond their line.
    static constexpr int margin = 6;

    explicit LineEditor(QWidget *parent = nullptr);

    /// How the line lies on the desk: first of all, and when the desk is resized or zoomed.
    void setShape(const LineShape &shape);
    void setLine(const bridge::Line &line);
    /// Of the text as it is now, in its order.
    [[nodiscard]] const QList<PlacedWord> &words() const;
    /// The word at the caret, or at the end of what is selected; -1: there is none.
    [[nodiscard]] int currentWord() const;
    /// Selects the next range that deserves a look, or the one before, as seen from the caret.
    /// False: there is none on that side, and nothing changed.
    bool selectDoubt(bool forward);
    /// Puts the caret before the first letter or behind the last.
    void goToEdge(bool isEnd);
    /// Puts the caret before the first range that deserves a look; it stays where there is none.
    void goToFirstDoubt();
    /// Puts `text` in as if it had been typed.
    void type(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }
    [[nodiscard]] QList<bridge::Mark> marks() const;
    void setMarks(const QList<bridge::Mark> &marks);
    /// The same, as if the person had set them now.
    void markAgain(const QList<bridge::Mark> &marks);
    [[nodiscard]] bool isChanged() const { return document()->isModified(); }
    /// Of the text alone when it is laid out in `textWidth`, both without the margin.
    [[nodiscard]] int textHeightFor(int textWidth) const;
    /// Undo within the line, else the page's.
    void undoHereOrBefore();
    void redoHereOrAfter();

    /// One line of plain text: breaks and tabs become blanks, control characters and direction
    /// overrides go.
    [[nodiscard]] static QString cleaned(const QString &text);

  signals:
    void stepped(int by);
    void undoBeforeWanted();
    void redoAfterWanted();
    /// What was pasted did not come in whole, and why.
    void pasteChanged(const QString &what);

  protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

  private:
    [[nodiscard]] bool isCaretOnEdge(bool top) const;
    void goToEndOfSelection(bool isRight);

    LineHighlighter *m_highlighter; // owned by the document
};

} // namespace app::station::proofread
