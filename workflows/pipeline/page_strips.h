// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/page_image.h"
#include "ocr/recognize/cut_lines.h"
#include "ocr/text/script.h"
#include "workflows/pipeline/process_page.h"
#include "workflows/pipeline/worker.h"

namespace workflows::pipeline {

/// The lines of a page, cleaned and cut as `PageReader::read` does before it reads them, in reading
/// order for `direction`; those of `recipe.layout` where a person has set them. Two pages in one
/// picture are laid out as one. Errors: as
/// PageReader::read.
[[nodiscard]] ocr::core::Result<std::vector<ocr::recognize::CutLine>>
cutPage(PageReader &reader, const ocr::page::PageImage &image, const ReadRecipe &recipe,
        ocr::text::Direction direction, const ocr::core::Work &work);

/// The lines of `recipe.layout` (pixels of the master), cleaned and cut as they are read; one that
/// holds no ink or lies outside the page is left out. Errors: as PageReader::clean; wrongUsage
/// where there is no layout.
[[nodiscard]] ocr::core::Result<std::vector<LineStrip>>
cutSetLines(PageReader &reader, const ocr::page::PageImage &image, const ReadRecipe &recipe,
            const ocr::core::Work &work);

} // namespace workflows::pipeline
