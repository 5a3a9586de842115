// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTextLayout>

#include "app/station/bridge/values.h"

class QPainter;
class QTextDocument;
class QTextEdit;

namespace app::station::proofread {

/// What marks look like in a line: struck-out letters struck through, unclear ones over dots,
/// supplied ones in angles (drawBrackets) and in the accent's colour, and the sign "…" of illegible
/// ones in a box of tint.
[[nodiscard]] QList<QTextLayout::FormatRange> markFormats(const QList<bridge::Mark> &marks);

/// Angles around supplied stretches of a text that was laid out. `origin`: of the layout.
void drawBrackets(QPainter &painter, const QTextLayout &layout, const QPointF &origin,
                  const QList<bridge::Mark> &marks);

// In a field, marks are a property of its characters: they move with them, and are undone as typing
// is.

/// By place, as a stored reading has them.
[[nodiscard]] QList<bridge::Mark> marksIn(const QTextDocument &line);
/// In place of all that were there; cannot be undone.
void loadMarks(QTextDocument &line, const QList<bridge::Mark> &marks);
/// Marks what is selected, or else the word at the caret; takes the mark off where all of it has
/// it. Illegible: puts "…" in place of what is selected, or at the caret; asked again behind the
/// sign, it counts the letters that are lost.
void toggleMark(QTextEdit &field, bridge::MarkKind kind);
/// Takes all marks off what is selected, or else the word at the caret.
void takeMarksOff(QTextEdit &field);
/// What is typed at the edge of a mark is not marked, within it, it is.
void chooseTypingFormat(QTextEdit &field);

/// Marks in words for people.
struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
  public:
    [[nodiscard]] static QString of(bridge::MarkKind kind);
    /// One sentence for each mark of a line; empty for none.
    [[nodiscard]] static QString of(const bridge::Line &line);
};

} // namespace app::station::proofread
