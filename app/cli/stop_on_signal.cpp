// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stop_on_signal.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

#include "app/cli/wording.h"

namespace app::cli {

namespace {

std::array<int, 2> pipeEnds{-1, -1};
std::atomic<bool> wasAskedBefore{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler uses it");

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
constexpr char stopByte = 's';
constexpr char endByte = 'e';

void onSignal(int) {
    if (wasAskedBefore.exchange(true))
        ::_exit(exitStopped);
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &stopByte, 1);
    errno = before;
}

} // namespace

StopOnSignal::StopOnSignal() {
    if (::pipe2(pipeEnds.data(), O_CLOEXEC) != 0)
        return;
    sigset_t asked, before;
    ::sigemptyset(&asked);
    for (const int signal : signals)
        ::sigaddset(&asked, signal);
    // The listener leaves the signals to those whose calls they are to interrupt.
    ::pthread_sigmask(SIG_BLOCK, &asked, &before);
    m_listener = std::jthread([this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) < 0 && errno == EINTR) {
        }
        if (byte == stopByte)
            m_stop.request_stop();
    });
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    struct sigaction action {};
    action.sa_handler = &onSignal;
    // Without SA_RESTART: opening a pipe may wait for its other end for ever.
    for (const int signal : signals)
        ::sigaction(signal, &action, nullptr);
}

StopOnSignal::~StopOnSignal() {
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &endByte, 1);
}

} // namespace app::cli
