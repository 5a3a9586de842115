// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/core/geometry.h"
#include "ocr/page/page_image.h"
#include "ocr/page/page_map.h"

namespace ocr::clean {

/// The master's own pixels, grey or colour as they came in, in the frame of a clean image: cropped,
/// turned and flattened by its map. `scale` is how many pixels of the result, whose size is `size`,
/// go on one of the clean image: below 1 for a small copy. What lies beyond the master is white.
/// Errors: outOfMemory is thrown, as OpenCV does.
[[nodiscard]] page::PageImage drawUpright(const page::PageImage &master, const page::PageMap &map,
                                          core::Size size, double scale = 1);

} // namespace ocr::clean
