// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"
#include "ocr/page/page_text.h"

namespace ocr::recognize {

/// Reads the lines of a page (layout in pixels of the clean image) one by one with the engine that
/// is surest of them: a few long lines decide which engine reads the page, and a line that it is
/// unsure of is read by the others too. The result is in pixels of the master; lines that hold
/// nothing legible are left out. `engines`: at least one. Errors: stopped, internal.
[[nodiscard]] core::Result<std::vector<page::TextRegion>>
recognizePage(const page::CleanImage &image, const page::PageLayout &layout,
              const std::vector<engine::TesseractEngine *> &engines, const core::Work &work);

} // namespace ocr::recognize
