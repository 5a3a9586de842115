// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/open_mode.h"

#include <fcntl.h>
#include <unistd.h>

namespace workflows::catalogue {

namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;

bool isWritable(const fs::path &path) {
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

} // namespace

ocr::core::Result<Database::Mode> modeFor(const fs::path &file) {
    std::error_code error;
    const bool isFile = fs::is_regular_file(file, error);
    if (error == std::errc::permission_denied)
        return fail(ErrorCode::inputNotPermitted, file.string(), error.message());
    if (!isFile)
        return fail(ErrorCode::notACollection, file.string(), "no catalogue there");
    if (fs::file_size(file, error) == 0 && !error)
        return fail(ErrorCode::catalogueDamaged, file.string(), "the file is empty");
    const auto folder = fs::absolute(file).parent_path();
    if (isWritable(folder))
        return isWritable(file) ? Database::Mode::open : Database::Mode::look;
    const auto log = fs::path(file) += "-wal";
    if (fs::exists(log, error) && fs::file_size(log, error) > 0)
        return fail(ErrorCode::outputNotPermitted, folder.string(),
                    "another program writes to the collection or ended in the midst of it, and "
                    "what it wrote last cannot be brought in without writing there");
    return Database::Mode::lookAlone;
}

} // namespace workflows::catalogue
