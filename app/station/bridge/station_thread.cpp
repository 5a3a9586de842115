// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/station_thread.h"

namespace app::station::bridge {

StationThread::StationThread(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_thread([this](const std::stop_token &end) { run(end); }) {}

StationThread::~StationThread() {
    m_thread.request_stop();
    stopCurrent();
}

void StationThread::add(Task task) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void StationThread::stopCurrent() {
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
}

void StationThread::run(const std::stop_token &end) {
    auto station = workflows::Station::open(m_folder);
    while (true) {
        Task task;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, end, [this] { return !m_waiting.empty(); }) ||
                end.stop_requested())
                return;
            task = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_current = std::stop_source();
            stop = m_current.get_token();
        }
        if (station)
            task(station->get(), stop);
        else
            task(station.error(), stop);
    }
}

} // namespace app::station::bridge
