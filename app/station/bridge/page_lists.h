// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/station/bridge/listing.h"

namespace workflows::catalogue {
class PageLists;
}

namespace app::station::bridge {

/// What the list of pages asks for on the window's thread, in milliseconds: ids and rows, and the
/// order in which people put the pages. Filters and counts are for Overviews.
class PageLists : public QObject {
    Q_OBJECT
  public:
    explicit PageLists(const QString &folder, QObject *parent = nullptr);
    ~PageLists() override;

    /// In the order of the collection; for a filter that is empty or names a unit alone.
    [[nodiscard]] Result<QList<PageId>> ids(const PageFilter &filter = {}) const;
    /// Of the page at that place and those behind it.
    [[nodiscard]] Result<QList<PageId>> idsFrom(qint64 ordinal) const;
    /// In the order asked for; those that are no more are left out.
    [[nodiscard]] Result<QList<Page>> pages(const QList<PageId> &ids) const;
    [[nodiscard]] Result<StatusCounts> statusCounts() const;
    /// These pages take the places that they hold among themselves, in this order.
    [[nodiscard]] Result<Done> arrange(const QList<PageId> &order);

  signals:
    /// The same pages in another order.
    void arranged();

  private:
    Result<std::unique_ptr<workflows::catalogue::PageLists>> m_lists;
};

} // namespace app::station::bridge
