// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/component/program.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace evrak_tests {

namespace {

std::string textOf(const std::filesystem::path &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void redirect(int descriptor, const std::filesystem::path &path) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(file, descriptor);
    ::close(file);
}

} // namespace

Program::Program(const std::filesystem::path &folder, const std::vector<std::string> &arguments,
                 const std::function<void()> &before)
    : m_out(folder / "stdout"), m_err(folder / "stderr") {
    std::vector<std::string> strings = arguments;
    std::vector<char *> pointers;
    for (auto &string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    m_pid = ::fork();
    if (m_pid == 0) {
        redirect(STDOUT_FILENO, m_out);
        redirect(STDERR_FILENO, m_err);
        if (before)
            before();
        ::execv(pointers[0], pointers.data());
        ::_exit(127);
    }
}

std::string Program::errorsSoFar() const { return textOf(m_err); }

bool Program::hasEnded() const {
    siginfo_t end{};
    const int answer = ::waitid(P_PID, static_cast<id_t>(m_pid), &end, WEXITED | WNOHANG | WNOWAIT);
    return answer != 0 || end.si_pid == m_pid;
}

Ended Program::wait() {
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    const int exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {exitCode, textOf(m_out), textOf(m_err)};
}

} // namespace evrak_tests
