// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "ocr/clean/line_curves.h"
#include "ocr/core/units.h"

namespace ocr::clean {

/// One way in which a page may have to be turned to be read.
struct Orientation {
    int quarters = 0;            ///< clockwise quarter turns that make it upright, 0 to 3
    core::Confidence confidence; ///< those of all four ways add up to 1
};

/// How clearly the lines of writing run across the picture rather than down it: above 1 across,
/// below 1 down, 1 where there is no writing. Rows are compared with columns by their sharpness
/// (deskew.h) and by how much contrast the ink keeps when it is smeared along them.
[[nodiscard]] double levelness(const TextInk &text);

/// By how much the letters reach above the line more than below it, in standard errors over all
/// lines: above some 2 the page stands upright, below -2 on its head, where the script is Latin or
/// Arabic; Cyrillic print is near 0. 0 where there are too few lines. After Bloomberg's flipdetect
/// in Leptonica, which counts ascenders and descenders.
[[nodiscard]] double ascenderSurplus(const TextInk &text, const std::vector<LineCurve> &lines);

/// All four ways, the likeliest first. A page whose lines run across is thought to stand upright
/// unless its letters clearly say otherwise, since most pages do. `lines`: of `text`.
[[nodiscard]] std::array<Orientation, 4> rankOrientations(const TextInk &text,
                                                          const std::vector<LineCurve> &lines);

} // namespace ocr::clean
