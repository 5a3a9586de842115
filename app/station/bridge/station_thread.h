// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "workflows/station.h"

namespace app::station::bridge {

/// One background thread with its own connection to a collection, working tasks off in order. The
/// only place in the station where threads are made.
class StationThread {
  public:
    /// Runs on the thread. The station is an error where the collection could not be opened there;
    /// the token is that of this task.
    using Task =
        std::function<void(workflows::Result<workflows::Station *> station, std::stop_token stop)>;

    explicit StationThread(std::filesystem::path folder);
    /// Stops the running task, forgets those that wait, and waits for the thread.
    ~StationThread();
    StationThread(const StationThread &) = delete;
    StationThread &operator=(const StationThread &) = delete;

    void add(Task task);
    /// Asks the running task to stop; those that wait come next.
    void stopCurrent();

  private:
    void run(const std::stop_token &end);

    std::filesystem::path m_folder;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_waiting;
    std::stop_source m_current;
    std::jthread m_thread; // last: joined before what it uses goes
};

} // namespace app::station::bridge
