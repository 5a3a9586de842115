// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace tests::golden {

/// What a program printed; exit code -1 where it did not run or did not end by itself.
struct Answer {
    int exitCode = -1;
    std::string text;
};

/// Runs a program with nothing on its standard input; what it says on stderr passes through.
[[nodiscard]] Answer runProgram(const std::vector<std::string> &words);

/// Calls `task` with 0 to count - 1, in two threads.
void forEachTwoAtATime(std::size_t count, const std::function<void(std::size_t)> &task);

} // namespace tests::golden
