// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <set>

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>

#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// Long work, one job after the other on a thread of its own. Lives on the window's thread; signals
/// come there. Destroying it stops the running job, which keeps what it has stored.
class Jobs : public QObject {
    Q_OBJECT
  public:
    explicit Jobs(const QString &folder, QObject *parent = nullptr);

    void takeIn(const QStringList &paths, const QString &profile = {});
    void readPages(const ReadOrder &order);
    void exportPages(const ExportOrder &order);
    /// Stops the job that runs, or is to run next.
    void stop();
    /// Stops it where it runs, else it is not begun.
    void stop(int number);
    /// What failed in a job once more, as a new job: those pages or files; an export as a whole.
    void again(const Job &job);
    [[nodiscard]] bool canTryAgain(const Job &job) const;
    /// How many worker processes read pages, from the next job on; 0: one for each core.
    void setWorkers(int workers) { m_workers = workers; }
    [[nodiscard]] bool isBusy() const { return !m_unfinished.empty(); }

  signals:
    void changed(const app::station::bridge::Job &job);
    void finished(const app::station::bridge::Job &job);
    void pageRead(app::station::bridge::PageId page);
    void pagesAdded();

  private:
    /// Given to the work on the other thread: `tell` sends a copy of the job to the window.
    struct Desk {
        Job job;
        QElapsedTimer clock;
        Jobs *jobs;
        qint64 toldAt = -1; ///< on the clock
        void tell();
        /// The same a few times a second at most: a job of 100,000 failures is not copied for each.
        void tellSoon();
    };
    using Body = std::function<std::optional<Error>(workflows::Station &, Desk &, std::stop_token)>;
    void start(Job job, Body body);
    void receive(const Job &job);
    [[nodiscard]] Body takingBody(const QStringList &paths, const QString &profile);
    [[nodiscard]] Body readingBody(const ReadOrder &order);
    /// False where it was called off meanwhile.
    [[nodiscard]] bool begin(int number);

    int m_lastNumber = 0;
    std::set<int> m_unfinished; ///< by number; the first is the one that runs
    int m_workers = 0;
    QHash<int, std::function<void(const Job &)>> m_again; ///< by number
    QHash<int, QStringList> m_failedFiles;                ///< that were not taken in, by number
    QHash<int, Job> m_orders;                             ///< as they were given, by number
    std::mutex m_mutex;                                   ///< of what follows
    int m_begun = 0;                                      ///< the job that began last
    std::set<int> m_calledOff;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
