// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace workflows::pipeline
