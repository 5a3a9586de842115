// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/train/degrade.h"
#include "ocr/train/random.h"
#include "ocr/train/render_page.h"

namespace ocr::train {

/// What a page was made with, which decides how letters stand and how they wear.
enum class Press { letterpress, typewriter };

/// A small page of the paragraphs, about 25 lines, as periodicals, books and typed papers of
/// 1880-1950 set them: size of type, leading, spacing, resolution and weight vary.
[[nodiscard]] PageDesign randomDesign(const std::vector<std::string> &paragraphs, Press press,
                                      Random &random);

/// One of the ways in which such pages come down to us: clean; ink spread or starved; broken type;
/// worn ribbon and carbon copy; bilevel microfilm; a phone's photo; a small JPEG. The page keeps
/// its shape (no perspective, no backdrop), for those are undone before lines are cut.
[[nodiscard]] DegradeSettings randomDamage(Press press, Random &random);

} // namespace ocr::train
