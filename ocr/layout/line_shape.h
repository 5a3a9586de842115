// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/find_lines.h"
#include "ocr/page/page_layout.h"

namespace ocr::layout {

/// The outline of a line's ink, a letter's height of slices at a time, with a small margin, and the
/// baseline under it; in pixels of the ink image. `runs` from left to right.
[[nodiscard]] page::LayoutLine shapeOfLine(const InkImage &image,
                                           const std::vector<const LineRun *> &runs);

} // namespace ocr::layout
