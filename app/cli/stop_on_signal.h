// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace app::cli {

/// Turns the first SIGINT, SIGTERM or SIGHUP into a stop, and the second into an end on the spot
/// (exit code 130; workers die with their parent). One object in a program.
class StopOnSignal {
  public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal &) = delete;
    StopOnSignal &operator=(const StopOnSignal &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

  private:
    std::stop_source m_stop;
    std::jthread m_listener; ///< a signal handler may not request a stop, a thread may
};

} // namespace app::cli
