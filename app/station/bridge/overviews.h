// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QObject>

#include "app/station/bridge/listing.h"
#include "app/station/bridge/station_thread.h"

namespace workflows::catalogue {
class PageLists;
}

namespace app::station::bridge {

/// Filters and counts the pages of a collection on a thread of its own. Of several wishes only the
/// last one's answer is told. Lives on the window's thread; signals come there.
class Overviews : public QObject {
    Q_OBJECT
  public:
    explicit Overviews(const QString &folder, QObject *parent = nullptr);
    ~Overviews() override;
    void list(const PageFilter &filter);
    void count(const PageFilter &filter);

  signals:
    void listed(const app::station::bridge::PageFilter &filter,
                const QList<app::station::bridge::PageId> &pages);
    void counted(const app::station::bridge::Overview &overview);
    void failed(const QString &reason);

  private:
    /// On the thread.
    [[nodiscard]] Result<workflows::catalogue::PageLists *> lists();

    QString m_folder;
    std::unique_ptr<workflows::catalogue::PageLists> m_lists; ///< the thread's
    std::atomic<int> m_lastList = 0;
    std::atomic<int> m_lastCount = 0;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
