// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ocr/clean/line_curves.h"
#include "ocr/core/geometry.h"
#include "ocr/page/page_map.h"

namespace ocr::clean {

/// How a curled page is made flat.
struct Flattening {
    page::Bend bend; ///< pixels of the flat page -> pixels of the page
    core::Size size; ///< of the flat page, in pixels
};

/// Whether the lines of a page are clearly curled, or run apart: neither straight and parallel to
/// within a fraction of a letter, nor too few, nor at odds with each other. `lines`: as traceLines
/// gives them.
[[nodiscard]] bool isCurled(const TextInk &text, const std::vector<LineCurve> &lines);

/// The bend that makes the lines of a page level. Nothing where they are too few to tell or would
/// fold the page.
///
/// All lines together give one smooth field of heights (curl_field.h), as in Stamatopoulos, Gatos,
/// Pratikakis and Perantonis, "Goal-oriented rectification of camera-based document images", IEEE
/// Transactions on Image Processing 20 (2011); across the lines the page is stretched by what the
/// distance from line to line tells about the depth, in the spirit of Zucker's cubic sheet,
/// https://mzucker.github.io/2016/08/15/page-dewarping.html.
[[nodiscard]] std::optional<Flattening> findFlattening(const TextInk &text,
                                                       const std::vector<LineCurve> &lines);

} // namespace ocr::clean
