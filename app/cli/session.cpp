// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace app::cli {

using ocr::core::Error;

ocr::core::Work Session::work() {
    if (!m_stop)
        m_stop.emplace();
    return {m_stop->token(), {}};
}

void Session::print(std::string_view text) {
    clearProgress();
    // Not through stdio, which drops its buffer where a signal interrupts it.
    while (!text.empty() && !m_outputFailed) {
        const auto count = ::write(STDOUT_FILENO, text.data(), text.size());
        if (count < 0 && errno == EPIPE)
            return;
        if (count < 0 && errno != EINTR)
            m_outputFailed = true;
        text.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
}

void Session::say(std::string_view text) {
    clearProgress();
    std::fprintf(stderr, "evrak: %.*s\n", static_cast<int>(text.size()), text.data());
}

int Session::fail(const Error &error) {
    say(describe(error));
    return exitCodeOf(error.code);
}

int Session::exitCodeAfter(const std::vector<Error> &errors, bool someSucceeded) {
    if (errors.empty())
        return exitDone;
    return someSucceeded ? exitSomeFailed : exitCodeOf(errors.front().code);
}

void Session::showProgress(std::size_t done, std::size_t total, std::string_view subject) {
    const bool isTerminal = ::isatty(STDERR_FILENO) == 1;
    if (!isTerminal && !wantsProgress)
        return;
    clearProgress();
    std::fprintf(stderr, "%zu/%zu %.*s%s", done, total, static_cast<int>(subject.size()),
                 subject.data(), isTerminal ? "" : "\n");
    std::fflush(stderr);
    m_hasProgressLine = isTerminal;
}

void Session::clearProgress() {
    if (m_hasProgressLine)
        std::fputs("\r\033[K", stderr);
    m_hasProgressLine = false;
}

bool Session::finishOutput() {
    clearProgress();
    if (std::fflush(stdout) != 0 && errno != EPIPE)
        m_outputFailed = true;
    return !m_outputFailed;
}

} // namespace app::cli
