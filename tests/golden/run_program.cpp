// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/run_program.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <thread>

#include <sys/wait.h>

namespace tests::golden {
namespace {

std::string quoted(const std::string &word) {
    std::string result = "'";
    for (const char letter : word)
        result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return result + '\'';
}

} // namespace

Answer runProgram(const std::vector<std::string> &words) {
    std::string command;
    for (const std::string &word : words)
        command += quoted(word) + ' ';
    std::FILE *pipe = ::popen((command + "</dev/null").c_str(), "r");
    if (pipe == nullptr)
        return {};
    Answer answer;
    std::array<char, 4096> buffer;
    for (std::size_t got; (got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        answer.text.append(buffer.data(), got);
    const int status = ::pclose(pipe);
    answer.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return answer;
}

void forEachTwoAtATime(std::size_t count, const std::function<void(std::size_t)> &task) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i; (i = next++) < count;)
            task(i);
    };
    const std::jthread second(work);
    work();
}

} // namespace tests::golden
