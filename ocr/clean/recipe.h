// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ocr/core/result.h"
#include "ocr/core/units.h"

namespace ocr::clean {

/// The cleanup of one page, replayable: what was decided, by a person or on the page's evidence,
/// not how. Written as JSON, {"light": "even", "turn": 0.35}.
struct Recipe {
    bool evensLight = false;
    core::Degrees turn; ///< by how much the page is turned clockwise to stand upright
    bool operator==(const Recipe &other) const {
        return evensLight == other.evensLight && turn.value == other.turn.value;
    }
};

[[nodiscard]] std::string toJson(const Recipe &recipe);

/// The reverse. Error: wrongUsage; unknown keys are refused, so that a typo is no silent default.
[[nodiscard]] core::Result<Recipe> recipeFromJson(std::string_view json);

} // namespace ocr::clean
