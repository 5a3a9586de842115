// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/analyse_layout.h"

namespace ocr::layout {

/// The lines of two facing pages in one picture, each page by itself: those of the left page and
/// then those of the right one, or the other way round where the script runs from right to left.
/// `fold`: where the pages meet, x in pixels of the image, within it. Errors as of analyseLayout.
[[nodiscard]] core::Result<page::PageLayout> analyseSpread(const page::CleanImage &image,
                                                           double fold,
                                                           const LayoutSettings &settings,
                                                           const core::Work &work);

} // namespace ocr::layout
