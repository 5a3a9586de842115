// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "app/station/bridge/page_lists.h"

namespace app::station::pages {

/// A stretch of pages in the order that they had and in the one that they got.
struct PageMove {
    QList<bridge::PageId> before;
    QList<bridge::PageId> after;
};

/// What it means to put the pages of these rows before another row (the number of rows: behind the
/// last), keeping their own order. Nothing is before and after where that changes nothing.
[[nodiscard]] PageMove moveOf(const QList<bridge::PageId> &ids, QList<int> rows, int beforeRow);

/// The orders that a person gave to pages in this sitting, to be taken back one by one.
class PageMoves : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// Null forgets. Must outlive its use here.
    void setLists(bridge::PageLists *lists);

    /// False where nothing changed.
    bool move(const PageMove &move);
    /// False where there is nothing to take back.
    bool undo();
    bool redo();

  signals:
    void told(const QString &news);
    void refused(const QString &reason);

  private:
    [[nodiscard]] bool arrange(const QList<bridge::PageId> &order);

    bridge::PageLists *m_lists = nullptr;
    QList<PageMove> m_done;
    QList<PageMove> m_undone;
};

} // namespace app::station::pages
