// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "ocr/clean/recipe.h"
#include "ocr/core/geometry.h"
#include "ocr/core/result.h"

namespace ocr::clean {

/// Whether the recipe's area, where it has one, can be a page in an image of that size: every
/// corner in it or just beyond its rim, and no side too short to hold a line of writing. Error:
/// wrongUsage, its detail saying what is wrong.
[[nodiscard]] core::Result<std::monostate> checkFit(const Recipe &recipe, core::Size image);

} // namespace ocr::clean
