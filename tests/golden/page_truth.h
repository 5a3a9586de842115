// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "ocr/core/geometry.h"
#include "ocr/core/result.h"

namespace tests::golden {

/// The boxes of the lines of a PAGE XML file, in the reading order that it states for regions and
/// the order of the lines in each; regions without a place in it are left out. Pixels of the image.
/// Errors: inputDamaged where the file is no XML or has no such line.
[[nodiscard]] ocr::core::Result<std::vector<ocr::core::Rect>>
readLineBoxes(const std::filesystem::path &pageXml);

} // namespace tests::golden
