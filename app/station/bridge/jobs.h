// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

#include <QElapsedTimer>
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
    /// Stops the running job.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_waiting > 0; }
    [[nodiscard]] int waiting() const { return m_waiting; }

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
        void tell();
    };
    using Body = std::function<std::optional<Error>(workflows::Station &, Desk &, std::stop_token)>;
    void start(Job job, Body body);
    void receive(const Job &job);

    int m_lastNumber = 0;
    int m_waiting = 0;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
