// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <variant>

#include "ocr/core/result.h"

namespace ocr::core {

/// What a failed write to `path` means, by errno: diskFull (ENOSPC, EDQUOT, EFBIG),
/// outputNotPermitted (EACCES, EPERM, EROFS), else outputFailed.
[[nodiscard]] Error writeErrorFor(const std::filesystem::path &path, int errorNumber);

/// Writes aside and renames, after fsync, so that `path` is the old file or the whole new one.
/// Errors: diskFull, outputNotPermitted, outputFailed.
[[nodiscard]] Result<std::monostate> writeFileAtomically(const std::filesystem::path &path,
                                                         std::string_view bytes);

} // namespace ocr::core
