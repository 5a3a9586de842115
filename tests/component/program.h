// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace evrak_tests {

/// What a program left behind. `exitCode` is 128 + N where signal N ended it.
struct Ended {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// A program that runs with its outputs going to files in a folder.
class Program {
  public:
    /// `before` runs in the child between fork and exec.
    Program(const std::filesystem::path &folder, const std::vector<std::string> &arguments,
            const std::function<void()> &before = {});

    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// What it has written on standard error by now.
    [[nodiscard]] std::string errorsSoFar() const;
    /// Tells whether it ran to its end or died; `wait` still gives what it left.
    [[nodiscard]] bool hasEnded() const;
    /// Waits for its end.
    [[nodiscard]] Ended wait();

  private:
    std::filesystem::path m_out, m_err;
    pid_t m_pid = -1;
};

} // namespace evrak_tests
