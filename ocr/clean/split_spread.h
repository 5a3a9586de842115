// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "ocr/core/geometry.h"
#include "ocr/page/page_image.h"

namespace ocr::clean {

/// The two pages of a spread as areas in pixels of the master (see Recipe::area), the left one
/// first, whatever the direction of reading.
using Spread = std::array<std::array<core::PointF, 4>, 2>;

/// Finds two facing pages in one picture: a sheet wider than high, near whose middle a dark fold
/// runs from top to bottom that no line of writing crosses; or, on an evenly white scan, an empty
/// band with about as much writing on one side as on the other. Nothing where that is not clear: a
/// page cut in two does more harm than two pages in one. The pages must stand upright.
[[nodiscard]] std::optional<Spread> findSpread(const page::PageImage &image);

} // namespace ocr::clean
