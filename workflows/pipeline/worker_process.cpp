// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace workflows::pipeline {

using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

namespace {

constexpr std::size_t maxLastWords = 4096;
constexpr int cannotRunExit = 127;

// A sanitizer reserves terabytes of address space, which no limit would let it have.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool limitsMemory = false;
#else
constexpr bool limitsMemory = true;
#endif

void check(bool succeeded, const char *what) {
    if (!succeeded)
        throw std::system_error(errno, std::generic_category(), what);
}

/// Ours, with the libraries' own threads switched off: the pages are what runs side by side.
std::vector<std::string> environmentOfWorker() {
    std::vector<std::string> variables{"OMP_THREAD_LIMIT=1", "OPENCV_FOR_THREADS_NUM=1"};
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view variable(*entry);
        if (!variable.starts_with("OMP_THREAD_LIMIT=") &&
            !variable.starts_with("OPENCV_FOR_THREADS_NUM="))
            variables.emplace_back(variable);
    }
    return variables;
}

struct Start {
    const char *program;
    char *const *arguments;
    char *const *environment;
    int socket;
    int log;
    pid_t parent;
    rlim_t memoryBytes;
};

/// Between fork and exec: the parent may have threads, so only async-signal-safe calls.
[[noreturn]] void becomeWorker(const Start &start) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != start.parent)
        ::_exit(cannotRunExit);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    if (limitsMemory) {
        const rlimit memory{start.memoryBytes, start.memoryBytes};
        ::setrlimit(RLIMIT_AS, &memory);
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    ::dup2(start.socket, 0);
    ::dup2(start.socket, 1);
    ::dup2(start.log, 2);
    ::close_range(3, ~0U, 0);
    ::execve(start.program, start.arguments, start.environment);
    ::_exit(cannotRunExit);
}

std::vector<char *> pointersTo(std::vector<std::string> &strings) {
    std::vector<char *> pointers;
    for (auto &string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::string lastLineOf(std::string_view text) {
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    const auto start = text.rfind('\n');
    text.remove_prefix(start == std::string_view::npos ? 0 : start + 1);
    return std::string(text.substr(0, 300));
}

/// What is left until `end` for poll(), rounded up.
int millisecondsUntil(std::chrono::steady_clock::time_point end) {
    using namespace std::chrono;
    const auto left = ceil<milliseconds>(end - steady_clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000));
}

} // namespace

WorkerProcess::WorkerProcess(const std::filesystem::path &program, std::int64_t memoryBytes)
    : m_program(program) {
    std::array<int, 2> ends{}, log{};
    check(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0, "socketpair");
    m_socket = ends[0];
    if (::pipe2(log.data(), O_CLOEXEC) != 0) {
        const int reason = errno;
        ::close(ends[0]);
        ::close(ends[1]);
        throw std::system_error(reason, std::generic_category(), "pipe");
    }
    m_log = log[0];
    ::fcntl(m_log, F_SETFL, O_NONBLOCK);
    m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

    std::vector<std::string> arguments{program.string(), "worker"};
    auto variables = environmentOfWorker();
    const auto argumentPointers = pointersTo(arguments);
    const auto variablePointers = pointersTo(variables);
    const Start start{
        program.c_str(), argumentPointers.data(),         variablePointers.data(), ends[1], log[1],
        ::getpid(),      static_cast<rlim_t>(memoryBytes)};
    m_pid = m_wake < 0 ? -1 : ::fork();
    if (m_pid == 0)
        becomeWorker(start);
    const int reason = errno;
    ::close(ends[1]);
    ::close(log[1]);
    if (m_pid < 0) {
        kill();
        throw std::system_error(reason, std::generic_category(), "fork");
    }
}

WorkerProcess::~WorkerProcess() { kill(); }

void WorkerProcess::kill() {
    if (m_pid > 0) {
        // The group may not exist yet where the child has not come so far; the child always does.
        ::kill(-m_pid, SIGKILL);
        ::kill(m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
    }
    for (int *descriptor : {&m_socket, &m_log, &m_wake}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
}

void WorkerProcess::readLog() {
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(m_log, buffer.data(), buffer.size())) > 0;) {
        m_lastWords.append(buffer.data(), static_cast<std::size_t>(count));
        if (m_lastWords.size() > maxLastWords)
            m_lastWords.erase(0, m_lastWords.size() - maxLastWords);
    }
}

Error WorkerProcess::deathNote() {
    // It closed its end but may still run: then it must not go on.
    ::kill(m_pid, SIGKILL);
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    readLog();
    m_pid = -1;
    if (WIFEXITED(status) && WEXITSTATUS(status) == cannotRunExit)
        return fail(ErrorCode::componentMissing, m_program.string(), "cannot be run", "worker");
    std::string detail = WIFSIGNALED(status)
                             ? "killed by signal " + std::to_string(WTERMSIG(status)) + " (" +
                                   ::strsignal(WTERMSIG(status)) + ")"
                             : "exit code " + std::to_string(WEXITSTATUS(status));
    if (!m_lastWords.empty())
        detail += "; it said: " + lastLineOf(m_lastWords);
    return fail(ErrorCode::workerCrashed, {}, std::move(detail), "worker");
}

Result<Message> WorkerProcess::ask(std::string_view request, std::chrono::milliseconds time,
                                   const std::stop_token &stop) {
    const auto end = std::chrono::steady_clock::now() + time;
    m_lastWords.clear();
    const std::stop_callback wake(stop, [this] { ::eventfd_write(m_wake, 1); });
    // Requests are far smaller than the socket's buffer: a child that does not read is found out
    // by the clock.
    const auto sent = ::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent != static_cast<ssize_t>(request.size()))
        return deathNote();
    std::vector<char> buffer(1 << 18);
    for (;;) {
        std::array<pollfd, 3> events{
            {{m_socket, POLLIN, 0}, {m_wake, POLLIN, 0}, {m_log, POLLIN, 0}}};
        const int ready = ::poll(events.data(), events.size(), millisecondsUntil(end));
        if (ready < 0 && errno != EINTR)
            return fail(ErrorCode::internal, {}, std::strerror(errno), "poll");
        if (stop.stop_requested())
            return fail(ErrorCode::stopped, {}, {}, "worker");
        if (std::chrono::steady_clock::now() >= end)
            return fail(ErrorCode::outOfTime, {},
                        "no answer after " + std::to_string(time.count() / 1000) + " s", "worker");
        if (ready <= 0)
            continue;
        readLog();
        if (events[0].revents != 0) {
            const auto count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
                return deathNote();
            if (count > 0)
                m_answers.add({buffer.data(), static_cast<std::size_t>(count)});
            auto answer = m_answers.take();
            if (!answer)
                return answer.error();
            if (*answer)
                return std::move(**answer);
        } else if ((events[2].revents & (POLLIN | POLLHUP)) == POLLHUP) {
            // Standard error is closed for good; the socket tells what becomes of the rest.
            ::close(m_log);
            m_log = -1;
        }
    }
}

} // namespace workflows::pipeline
