// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ocr/clean/text_ink.h"
#include "ocr/core/geometry.h"
#include "ocr/page/page_map.h"

namespace ocr::clean {

/// How a curled page is made flat.
struct Flattening {
    page::Bend bend; ///< pixels of the flat page -> pixels of the page
    core::Size size; ///< of the flat page, in pixels
};

/// Finds how the lines of a curled page run, and the bend that makes them level. Nothing where
/// they are straight and parallel to within about half a letter, where they are too few, or
/// where they contradict each other. The lines should be within some 20 degrees of level.
///
/// In three steps: slopes of small cells give a first flattening, in which lines stand out as
/// ridges (line_curves.h); all curves together give a smooth field of heights (curl_field.h), as in
/// Stamatopoulos, Gatos, Pratikakis and Perantonis, "Goal-oriented rectification of camera-based
/// document images", IEEE Transactions on Image Processing 20 (2011); across the lines the page is
/// stretched by what the distance from line to line tells about the depth, in the spirit of
/// Zucker's cubic sheet, https://mzucker.github.io/2016/08/15/page-dewarping.html.
[[nodiscard]] std::optional<Flattening> findFlattening(const TextInk &text);

} // namespace ocr::clean
