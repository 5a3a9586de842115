// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "ocr/core/result.h"
#include "workflows/pipeline/worker_wire.h"

namespace workflows::pipeline {

/// One running child `PROGRAM worker`, spoken to over a socket that is its standard input and
/// output. It runs in a process group of its own, so that Ctrl-C at the terminal reaches only the
/// parent, with OMP_THREAD_LIMIT=1, RLIMIT_AS, no core file, no new privileges and none of the
/// parent's descriptors; it dies with the thread that started it. Killed when destroyed.
class WorkerProcess {
  public:
    /// Throws std::system_error where the system gives no more processes or descriptors.
    WorkerProcess(const std::filesystem::path &program, std::int64_t memoryBytes);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    /// Sends a request and waits for its answer. After an error the process is of no more use.
    /// Errors: stopped, outOfTime, workerCrashed, workerMisbehaved, componentMissing (the program
    /// cannot be run).
    [[nodiscard]] ocr::core::Result<Message>
    ask(std::string_view request, std::chrono::milliseconds time, const std::stop_token &stop);

  private:
    [[nodiscard]] ocr::core::Error deathNote();
    void readLog();
    void kill();

    std::filesystem::path m_program;
    pid_t m_pid = -1;
    int m_socket = -1;
    int m_log = -1;  ///< the read end of its standard error
    int m_wake = -1; ///< an eventfd that a stop writes to
    MessageBuffer m_answers;
    std::string m_lastWords; ///< the end of what it said on standard error
};

} // namespace workflows::pipeline
