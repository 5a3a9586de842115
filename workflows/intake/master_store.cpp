// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/master_store.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ocr/core/atomic_file.h"
#include "ocr/core/provenance.h"
#include "workflows/intake/file_source.h"

namespace workflows::intake {

namespace fs = std::filesystem;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::writeErrorFor;

namespace {

const std::string copyPrefix = ".incoming-"; // and PID-NUMBER

class Descriptor {
  public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] bool isOpen() const { return m_value >= 0; }

  private:
    int m_value;
};

Error inputError(const fs::path &path, int reason) {
    const auto code = reason == ENOENT || reason == ENOTDIR ? ErrorCode::inputMissing
                                                            : ErrorCode::inputNotPermitted;
    return fail(code, path.string(), std::strerror(reason), "intake");
}

/// What it is, before it is opened: opening a pipe would wait for its writer.
std::optional<Error> faultOf(const fs::path &source) {
    struct stat status {};
    if (::stat(source.c_str(), &status) != 0)
        return inputError(source, errno);
    if (S_ISDIR(status.st_mode)) {
        if (isCollection(source))
            return fail(ErrorCode::wrongUsage, source.string(),
                        "a collection is not taken into a collection", "intake");
        // findFiles() leaves a folder as it is only where it could not look into it.
        const bool isClosed = ::access(source.c_str(), R_OK | X_OK) != 0;
        return fail(isClosed ? ErrorCode::inputNotPermitted : ErrorCode::inputIsFolder,
                    source.string(), {}, "intake");
    }
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::inputNotAnImage, source.string(), "not a regular file", "intake");
    if (status.st_size == 0)
        return fail(ErrorCode::inputEmpty, source.string(), {}, "intake");
    return {};
}

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    return true;
}

/// A rename is on disk once its folder is.
Result<std::monostate> syncFolder(const fs::path &folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fsync(descriptor.value()) != 0)
        return writeErrorFor(folder, errno);
    return std::monostate{};
}

} // namespace

/// Writes a file beside the masters, hashing what it writes.
class MasterWriter {
  public:
    explicit MasterWriter(const fs::path &collection) : m_copy(nameBeside(collection)) {
        m_file.emplace(
            ::open(m_copy.m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (!m_file->isOpen())
            m_fault = writeErrorFor(m_copy.m_path, errno);
    }

    void write(std::string_view piece) {
        m_hash.add(piece);
        m_copy.m_bytes += static_cast<std::int64_t>(piece.size());
        if (!m_fault && !writeAll(m_file->value(), piece))
            m_fault = writeErrorFor(m_copy.m_path, errno);
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    Result<CopiedFile> finish() {
        if (!m_fault && ::fsync(m_file->value()) != 0)
            m_fault = writeErrorFor(m_copy.m_path, errno);
        if (m_fault)
            return *m_fault;
        m_copy.m_sha256 = m_hash.finish();
        return std::move(m_copy);
    }

  private:
    static fs::path nameBeside(const fs::path &collection) {
        static std::atomic<int> copies{0};
        std::error_code problem;
        fs::create_directories(collection / "masters", problem);
        return collection / "masters" /
               (copyPrefix + std::to_string(::getpid()) + "-" + std::to_string(++copies));
    }

    CopiedFile m_copy;
    std::optional<Descriptor> m_file;
    ocr::core::Sha256 m_hash;
    std::optional<Error> m_fault;
};

CopiedFile::CopiedFile(fs::path path) : m_path(std::move(path)) {}

CopiedFile::CopiedFile(CopiedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_sha256(std::move(other.m_sha256)),
      m_bytes(other.m_bytes) {}

CopiedFile::~CopiedFile() {
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

Result<fs::path> CopiedFile::putInPlace(const fs::path &collection, const std::string &extension) {
    const fs::path file =
        fs::path("masters") / m_sha256.substr(0, 2) / (m_sha256 + "." + extension);
    const fs::path target = collection / file;
    std::error_code problem;
    const bool isNew = fs::create_directories(target.parent_path(), problem);
    if (problem)
        return writeErrorFor(target.parent_path(), problem.value());
    if (::chmod(m_path.c_str(), 0444) != 0 || ::rename(m_path.c_str(), target.c_str()) != 0)
        return writeErrorFor(target, errno);
    m_path.clear();
    auto synced = syncFolder(target.parent_path());
    if (synced && isNew)
        synced = syncFolder(target.parent_path().parent_path());
    if (!synced)
        return synced.error();
    return file;
}

Result<CopiedFile> copyIntoCollection(const fs::path &source, const fs::path &collection,
                                      const std::stop_token &stop) {
    if (auto fault = faultOf(source))
        return *fault;
    const Descriptor from(::open(source.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!from.isOpen())
        return inputError(source, errno);
    MasterWriter writer(collection);
    std::vector<char> buffer(1 << 20);
    while (!writer.fault()) {
        if (stop.stop_requested())
            return fail(ErrorCode::stopped, source.string(), {}, "intake");
        const auto count = ::read(from.value(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(ErrorCode::inputDamaged, source.string(), std::strerror(errno), "intake");
        if (count == 0)
            break;
        writer.write({buffer.data(), static_cast<std::size_t>(count)});
    }
    return writer.finish();
}

void removeLeftCopies(const fs::path &collection) {
    std::error_code problem;
    for (fs::directory_iterator entry(collection / "masters", problem), end;
         !problem && entry != end; entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(copyPrefix))
            continue;
        const long maker = std::strtol(name.c_str() + copyPrefix.size(), nullptr, 10);
        const bool isDead =
            maker > 0 && ::kill(static_cast<pid_t>(maker), 0) != 0 && errno == ESRCH;
        if (isDead)
            ::unlink(entry->path().c_str());
    }
}

Result<CopiedFile> writeIntoCollection(std::string_view bytes, const fs::path &collection) {
    MasterWriter writer(collection);
    writer.write(bytes);
    return writer.finish();
}

} // namespace workflows::intake
