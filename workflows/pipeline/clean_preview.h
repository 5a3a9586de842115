// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/core/result.h"
#include "ocr/page/page_image.h"
#include "workflows/pipeline/process_page.h"
#include "workflows/pipeline/worker.h"

namespace workflows::pipeline {

/// A page before and after the cleanup that `recipe` comes to, at most `maxSide` pixels on the
/// longer side (0: as large as it is read). Runs in the worker. Errors: those of PageReader::clean.
[[nodiscard]] ocr::core::Result<CleanPreviewImages>
makeCleanPreview(PageReader &reader, const ocr::page::PageImage &image, const ReadRecipe &recipe,
                 int maxSide);

} // namespace workflows::pipeline
