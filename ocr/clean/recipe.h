// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "ocr/core/geometry.h"
#include "ocr/core/result.h"
#include "ocr/core/units.h"

namespace ocr::clean {

/// The cleanup of one page, replayable: what was decided, by a person or on the page's evidence,
/// not how. The steps are carried out in this order; what is left out of the JSON is not done.
struct Recipe {
    /// The page in the master, as corners in pixels of the master: top left, top right, bottom
    /// right, bottom left as the page is read. Crops, undoes perspective, picks one side of a
    /// spread, and turns a page that lies on its side or its head. Nothing: the whole picture.
    std::optional<std::array<core::PointF, 4>> area;
    /// "ink": "colour" takes from a colour picture what tells ink from paper best, so that blue,
    /// violet and red come out as dark as black; "grey" is the plain luminance.
    bool takesColourInk = false;
    /// "light": "even" divides the page by its paper; "keep" leaves it.
    bool evensLight = false;
    /// "verso": "fade" takes away what shows through from the other side; "keep".
    bool fadesVerso = false;
    /// "curl": "flatten" straightens the lines of a curled page; "keep".
    bool flattens = false;
    core::Degrees turn; ///< by how much the page is turned clockwise to stand upright
    bool operator==(const Recipe &other) const;
};

/// {"area": [[12, 20], [900, 22], [905, 1300], [10, 1310]], "ink": "colour", "light": "even",
///  "verso": "fade", "curl": "flatten", "turn": 0.35}
[[nodiscard]] std::string toJson(const Recipe &recipe);

/// The reverse. Error: wrongUsage; unknown keys are refused, so that a typo is no silent default,
/// and so is an area whose corners do not make a convex figure in that order.
[[nodiscard]] core::Result<Recipe> recipeFromJson(std::string_view json);

} // namespace ocr::clean
