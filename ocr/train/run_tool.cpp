// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/run_tool.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <deque>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ocr::train {

using core::ErrorCode;
using core::fail;

namespace {

constexpr std::size_t linesKept = 8;
constexpr int stopCheckMs = 100;

/// The lines that a tool says: handed on one by one, the last ones kept.
class Speech {
  public:
    explicit Speech(const OnToolLine &onLine) : m_onLine(onLine) {}

    void add(std::string_view bytes) {
        for (const char c : bytes) {
            if (c != '\n')
                m_line += c;
            else
                endLine();
        }
    }
    [[nodiscard]] std::string last() {
        endLine();
        std::string text;
        for (const auto &line : m_last)
            text += (text.empty() ? "" : "\n") + line;
        return text;
    }

  private:
    void endLine() {
        if (m_line.empty())
            return;
        if (m_onLine)
            m_onLine(m_line);
        m_last.push_back(m_line);
        if (m_last.size() > linesKept)
            m_last.pop_front();
        m_line.clear();
    }
    const OnToolLine &m_onLine;
    std::string m_line;
    std::deque<std::string> m_last;
};

std::vector<std::string> toolEnvironment() {
    std::vector<std::string> environment{"OMP_THREAD_LIMIT=1"};
    for (char **entry = environ; *entry != nullptr; ++entry)
        if (std::strncmp(*entry, "OMP_THREAD_LIMIT=", 17) != 0)
            environment.emplace_back(*entry);
    return environment;
}

std::vector<char *> pointersTo(const std::vector<std::string> &strings) {
    std::vector<char *> pointers;
    for (const auto &string : strings)
        pointers.push_back(const_cast<char *>(string.c_str())); // posix_spawn does not write to it
    pointers.push_back(nullptr);
    return pointers;
}

/// A process group of its own, so that a stop reaches what the tool starts; SIGPIPE as usual, so
/// that a tool whose reader has died ends with its next word.
int spawn(const std::vector<std::string> &arguments, int output, pid_t &pid) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    const auto environment = toolEnvironment();
    const int failed = posix_spawnp(&pid, arguments[0].c_str(), &actions, &attributes,
                                    pointersTo(arguments).data(), pointersTo(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

/// Listens until the tool closes its mouth; kills it when stopped.
void listen(int input, pid_t pid, Speech &speech, const core::Work &work) {
    std::array<char, 4096> buffer{};
    while (true) {
        if (work.isStopped()) {
            ::kill(-pid, SIGKILL);
            return;
        }
        pollfd waiting{input, POLLIN, 0};
        if (::poll(&waiting, 1, stopCheckMs) <= 0)
            continue;
        const auto count = ::read(input, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        speech.add({buffer.data(), static_cast<std::size_t>(count)});
    }
}

} // namespace

core::Result<std::string> runTool(const std::vector<std::string> &arguments, const core::Work &work,
                                  const OnToolLine &onLine) {
    EVRAK_ASSERT(!arguments.empty());
    const std::string &tool = arguments[0];
    if (work.isStopped())
        return fail(ErrorCode::stopped, tool);
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(ErrorCode::internal, tool, std::strerror(errno), "runTool");
    pid_t pid = -1;
    const int failed = spawn(arguments, ends[1], pid);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(ends[0]);
        if (failed == ENOENT || failed == EACCES)
            return fail(ErrorCode::componentMissing, tool, "package tesseract-ocr", "runTool");
        return fail(ErrorCode::internal, tool, std::strerror(failed), "runTool");
    }
    Speech speech(onLine);
    listen(ends[0], pid, speech, work);
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (work.isStopped())
        return fail(ErrorCode::stopped, tool);
    const std::string said = speech.last();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return fail(ErrorCode::internal, tool, said, "runTool");
    return said;
}

} // namespace ocr::train
