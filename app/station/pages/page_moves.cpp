// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_moves.h"

#include <algorithm>

#include "app/station/bridge/error_text.h"

namespace app::station::pages {

using bridge::PageId;

PageMove moveOf(const QList<PageId> &ids, QList<int> rows, int beforeRow) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty() || beforeRow < 0 || beforeRow > ids.size())
        return {};
    const int from = std::min(rows.first(), beforeRow);
    const int to = std::max(rows.last() + 1, beforeRow);
    PageMove move;
    move.before = ids.mid(from, to - from);
    const auto isMoved = [&](int row) { return std::binary_search(rows.begin(), rows.end(), row); };
    const auto addOthers = [&](int first, int end) {
        for (int row = first; row < end; ++row)
            if (!isMoved(row))
                move.after.append(ids[row]);
    };
    addOthers(from, beforeRow);
    for (const int row : rows)
        move.after.append(ids[row]);
    addOthers(std::max(from, beforeRow), to);
    return move.before == move.after ? PageMove{} : move;
}

void PageMoves::setLists(bridge::PageLists *lists) {
    m_lists = lists;
    m_done.clear();
    m_undone.clear();
}

bool PageMoves::arrange(const QList<PageId> &order) {
    const auto done = m_lists->arrange(order);
    if (!done)
        emit refused(bridge::describe(done.error()));
    return done.has_value();
}

bool PageMoves::move(const PageMove &move) {
    if (!m_lists || move.after.isEmpty() || !arrange(move.after))
        return false;
    m_done.append(move);
    m_undone.clear();
    emit told(tr("The pages stand in another order now. Undo, in the list, takes it back."));
    return true;
}

bool PageMoves::undo() {
    if (!m_lists || m_done.isEmpty())
        return false;
    if (!arrange(m_done.last().before))
        return false;
    m_undone.append(m_done.takeLast());
    emit told(tr("The pages stand as before."));
    return true;
}

bool PageMoves::redo() {
    if (!m_lists || m_undone.isEmpty())
        return false;
    if (!arrange(m_undone.last().after))
        return false;
    m_done.append(m_undone.takeLast());
    emit told(tr("The pages stand in another order now. Undo, in the list, takes it back."));
    return true;
}

} // namespace app::station::pages
