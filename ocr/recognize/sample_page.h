// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"
#include "ocr/recognize/line_reader.h"
#include "ocr/recognize/rank_readers.h"
#include "ocr/recognize/word_evidence.h"

namespace ocr::recognize {

/// Which of the readers is surest of the page, by a few long lines, the surest first. Errors:
/// stopped, internal.
[[nodiscard]] core::Result<std::vector<Ranked>>
rankReaders(const page::CleanImage &image, const page::PageLayout &layout,
            const std::vector<engine::TesseractEngine *> &readers, Memory &memory,
            const core::Work &work);

/// Who reads the languages that stand on the page, by what `reader` makes of a few long lines, the
/// one of most letters first; empty without languages. Errors: stopped, internal.
[[nodiscard]] core::Result<std::vector<Share>>
readersByWords(const page::CleanImage &image, const page::PageLayout &layout,
               engine::TesseractEngine &reader, const text::Languages *languages, Memory &memory,
               const core::Work &work);

} // namespace ocr::recognize
