// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "ocr/core/result.h"

namespace app::cli {

/// A whole file of UTF-8. Errors: inputMissing, inputIsFolder, inputNotPermitted, inputDamaged
/// (not UTF-8).
[[nodiscard]] ocr::core::Result<std::string> readTextFile(const std::filesystem::path &path);

} // namespace app::cli
