// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/part_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace workflows::exchange {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

namespace {

ErrorCode codeOf(int errorNumber) {
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::diskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::outputNotPermitted;
    default:
        return ErrorCode::outputFailed;
    }
}

void syncFolder(const std::filesystem::path &folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

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
    ::unlink(m_part.c_str());
}

Result<PartFile> PartFile::create(const std::filesystem::path &path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return fail(ErrorCode::inputIsFolder, path.string());
    PartFile part;
    part.m_path = path;
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string name = (folder / ".evrak-export-XXXXXX").string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return part.error(errno);
    part.m_part = name;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);
    part.m_file = ::fdopen(descriptor, "w+b");
    return part;
}

Result<PartFile> PartFile::createScratch(const std::filesystem::path &folder) {
    auto part = create(folder / "scratch");
    if (part)
        part->m_path = folder; // what an error is about
    return part;
}

Result<std::monostate> PartFile::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        return error(errno);
    return {};
}

Result<std::monostate> PartFile::commit() {
    if (std::fflush(m_file) != 0 || ::fsync(::fileno(m_file)) != 0)
        return error(errno);
    if (::rename(m_part.c_str(), m_path.c_str()) != 0)
        return error(errno);
    std::fclose(std::exchange(m_file, nullptr));
    syncFolder(m_path.has_parent_path() ? m_path.parent_path() : ".");
    return {};
}

ocr::core::Error PartFile::error(int errorNumber) const {
    return fail(codeOf(errorNumber), m_path.string(), std::strerror(errorNumber), "export");
}

} // namespace workflows::exchange
