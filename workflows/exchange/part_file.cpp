// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/part_file.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ocr/core/atomic_file.h"

namespace workflows::exchange {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

namespace {

fs::path folderOf(const fs::path &path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

void syncFolder(const fs::path &folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

fs::path targetOf(const fs::path &path) {
    constexpr int mostLinks = 40; // as the kernel has it
    fs::path target = path;
    std::error_code ignored;
    for (int i = 0; i < mostLinks && fs::is_symlink(target, ignored); ++i)
        target = folderOf(target) / fs::read_symlink(target, ignored);
    return target;
}

PartFile::PartFile(PartFile &&other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_path(std::move(other.m_path)),
      m_part(std::move(other.m_part)) {}

PartFile &PartFile::operator=(PartFile &&other) noexcept {
    std::swap(m_file, other.m_file);
    std::swap(m_path, other.m_path);
    std::swap(m_part, other.m_part);
    return *this;
}

PartFile::~PartFile() { discard(); }

void PartFile::discard() {
    if (!m_file)
        return;
    std::fclose(std::exchange(m_file, nullptr));
    if (!m_part.empty())
        ::unlink(m_part.c_str());
}

Result<PartFile> PartFile::create(const fs::path &path) {
    PartFile part;
    part.m_path = path;
    if (path == "-")
        return part.openStraight(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3));
    struct stat status {};
    const bool isThere = ::stat(path.c_str(), &status) == 0;
    if (isThere && S_ISDIR(status.st_mode))
        return fail(ErrorCode::inputIsFolder, path.string());
    if (isThere && !S_ISREG(status.st_mode))
        return part.openStraight(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    part.m_path = targetOf(path);
    return part.openAside();
}

Result<PartFile> PartFile::createScratch(const fs::path &folder) {
    PartFile part;
    part.m_path = folder / "scratch";
    auto opened = part.openAside();
    if (opened)
        opened->m_path = folder; // what an error is about
    return opened;
}

Result<PartFile> PartFile::openStraight(int descriptor) {
    if (descriptor < 0)
        return error(errno);
    m_file = ::fdopen(descriptor, "wb");
    return std::move(*this);
}

Result<PartFile> PartFile::openAside() {
    std::string name = (folderOf(m_path) / ".evrak-export-XXXXXX").string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return error(errno);
    m_part = name;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);
    m_file = ::fdopen(descriptor, "w+b");
    return std::move(*this);
}

fs::path PartFile::scratchFolder() const {
    return m_part.empty() ? fs::temp_directory_path() : folderOf(m_path);
}

Result<std::monostate> PartFile::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        return error(errno);
    return {};
}

Result<std::monostate> PartFile::commit() {
    if (m_part.empty()) {
        const bool isWhole = std::fflush(m_file) == 0;
        return isWhole ? Result<std::monostate>() : error(errno);
    }
    if (std::fflush(m_file) != 0 || ::fsync(::fileno(m_file)) != 0)
        return error(errno);
    if (::rename(m_part.c_str(), m_path.c_str()) != 0)
        return error(errno);
    std::fclose(std::exchange(m_file, nullptr));
    syncFolder(folderOf(m_path));
    return {};
}

ocr::core::Error PartFile::error(int errorNumber) const {
    if (errorNumber == EINTR) // only what waits for another program is ever interrupted
        return fail(ErrorCode::stopped, m_path.string(), {}, "export");
    return ocr::core::writeErrorFor(m_path, errorNumber);
}

} // namespace workflows::exchange
