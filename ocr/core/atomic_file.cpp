// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ocr::core {

namespace {

bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// Makes the new name itself survive a power cut.
void syncFolder(const std::filesystem::path &folder) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

Error writeErrorFor(const std::filesystem::path &path, int errorNumber) {
    auto code = ErrorCode::outputFailed;
    if (errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG)
        code = ErrorCode::diskFull;
    else if (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS)
        code = ErrorCode::outputNotPermitted;
    return fail(code, path.string(), std::strerror(errorNumber), "write");
}

Result<std::monostate> writeFileAtomically(const std::filesystem::path &path,
                                           std::string_view bytes) {
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string aside = (folder / ("." + path.filename().string() + ".XXXXXX")).string();
    const int file = ::mkostemp(aside.data(), O_CLOEXEC);
    if (file < 0)
        return writeErrorFor(path, errno);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const bool isWritten =
        writeAll(file, bytes) && ::fchmod(file, 0666 & ~mask) == 0 && ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (!isWritten || ::rename(aside.c_str(), path.c_str()) != 0) {
        const auto reason = writeErrorFor(path, isWritten ? errno : error);
        ::unlink(aside.c_str());
        return reason;
    }
    syncFolder(folder);
    return std::monostate{};
}

} // namespace ocr::core
