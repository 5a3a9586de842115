// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"
#include "ocr/text/script.h"

namespace ocr::layout {

struct LayoutSettings {
    /// How the script runs: decides the order of columns.
    text::Direction direction = text::Direction::leftToRight;
};

/// The lines of a cleaned page in reading order, in pixels of the clean image. A page without
/// writing has no regions. Error: stopped.
[[nodiscard]] core::Result<page::PageLayout> analyseLayout(const page::CleanImage &image,
                                                           const LayoutSettings &settings,
                                                           const core::Work &work);

} // namespace ocr::layout
