// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the lines themselves while they are typed.
#include "app/station/proofread/line_desk.h"

#include <algorithm>

#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_list.h"

namespace app::station::proofread {

std::optional<bridge::Line> LineDesk::currentLine() const {
    const int row = m_list->currentIndex().row();
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return {};
    return m_model->lines().at(row);
}

QString LineDesk::selectedText() const {
    const auto *editor = m_list->editor();
    return editor ? editor->textCursor().selectedText() : QString();
}

void LineDesk::select(int from, int to) {
    auto *editor = m_list->editor();
    if (!editor)
        return;
    const int length = int(editor->text().size());
    auto caret = editor->textCursor();
    caret.setPosition(std::clamp(from, 0, length));
    caret.setPosition(std::clamp(to, 0, length), QTextCursor::KeepAnchor);
    editor->setTextCursor(caret);
}

void LineDesk::splitLine() {
    const auto *editor = m_list->editor();
    if (!editor || !m_shown || !leaveLine())
        return;
    // What was typed is stored, and stored texts are trimmed.
    const QString typed = editor->text();
    const auto letter =
        std::find_if_not(typed.begin(), typed.end(), [](QChar c) { return c.isSpace(); });
    const auto line = currentLine();
    if (!line)
        return;
    const int caret = std::clamp(editor->textCursor().position() - int(letter - typed.begin()), 0,
                                 int(line->text.size()));
    if (const auto layout = m_model->layout())
        shape(*layout, withLineSplit(*layout, m_shown(), *line, caret),
              tr("Put the caret where the line is to be split."));
}

void LineDesk::joinLine() {
    const auto line = currentLine();
    if (!line || !m_shown || !leaveLine())
        return;
    if (const auto layout = m_model->layout())
        shape(*layout, withNextJoined(*layout, m_shown(), line->id),
              tr("There is no line after this one."));
}

QRectF LineDesk::boxOfMissed() const {
    const auto layout = m_model && m_page && m_shown ? m_model->layout() : std::nullopt;
    if (!layout)
        return {};
    const auto line = currentLine();
    return boxBelow(*layout, m_shown(), line ? line->id : bridge::LineId{});
}

void LineDesk::insertLine(const QRectF &box) {
    const auto layout =
        m_model && m_page && m_shown && leaveLine() ? m_model->layout() : std::nullopt;
    if (!layout)
        return;
    const auto line = currentLine();
    shape(*layout, withLineInserted(*layout, m_shown(), box, line ? line->id : bridge::LineId{}),
          tr("This box is too small for a line."));
}

void LineDesk::shape(const bridge::Layout &before, const MaybeShaped &shaped,
                     const QString &otherwise) {
    if (!shaped) {
        emit told(otherwise);
        return;
    }
    // The field is of a line that is no more, and what it held is stored.
    if (auto *editor = m_list->editor())
        editor->document()->setModified(false);
    if (m_model->setLayout(before, shaped->layout, shaped->cuts))
        editLine(std::min(shaped->row, m_model->rowCount() - 1));
}

} // namespace app::station::proofread
