// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace workflows::jobs {

/// Hands values from thread to thread, first in, first out. Whoever pushes minds the length.
template <typename T> class Channel {
  public:
    void push(T value) {
        {
            const std::scoped_lock lock(m_mutex);
            m_values.push_back(std::move(value));
        }
        m_changed.notify_one();
    }

    /// Waits for a value; nothing once the channel is closed, whatever is still in it.
    [[nodiscard]] std::optional<T> pop() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isClosed || !m_values.empty(); });
        if (m_isClosed)
            return std::nullopt;
        T value = std::move(m_values.front());
        m_values.pop_front();
        return value;
    }

    void close() {
        {
            const std::scoped_lock lock(m_mutex);
            m_isClosed = true;
        }
        m_changed.notify_all();
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    bool m_isClosed = false;
};

} // namespace workflows::jobs
