// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ocr/core/result.h"

namespace app::cli {

/// What --clean means: "auto" and "none" are themselves, JSON too; everything else names a file
/// that holds a recipe. Errors: inputMissing, inputNotPermitted, inputIsFolder.
[[nodiscard]] ocr::core::Result<std::string> readCleanOption(const std::string &value);

} // namespace app::cli
