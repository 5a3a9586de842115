// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"

namespace ocr::layout {

/// The one line of writing inside an outline that was drawn around it with room to spare, in pixels
/// of the clean image: the outline drawn in to the ink, the baseline level under the letters and
/// their height, from the rows that hold the most ink. Strokes of the lines above and below that
/// reach into the outline are left out. Direction and script are those of `drawn`. Nothing where
/// there is no ink.
[[nodiscard]] std::optional<page::LayoutLine> tightenLine(const page::CleanImage &image,
                                                          const page::LayoutLine &drawn);

} // namespace ocr::layout
