// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/core/result.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"

namespace workflows::pipeline {

/// A layout that a person has set (pixels of the master) as it lies in the clean image: outlines,
/// baselines and the height of letters. A line that is a mere box, whose letters nobody has
/// measured, is drawn in to its ink (see
/// ocr::layout::tightenLine). Regions without lines are left out.
[[nodiscard]] ocr::core::Result<ocr::page::PageLayout>
handLayoutIn(const ocr::page::CleanImage &image, const ocr::page::PageLayout &layout);

/// Gives the lines of a layout of the clean image the profiles that people picked: a line of which
/// half or more lies on one of `picked` (pixels of the master) gets the profile of the one that it
/// shares most with.
void putPicks(ocr::page::PageLayout &layout, const ocr::page::CleanImage &image,
              const std::vector<ocr::page::LayoutLine> &picked);

} // namespace workflows::pipeline
