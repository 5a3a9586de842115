// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"
#include "ocr/page/page_text.h"
#include "ocr/text/script.h"

namespace ocr::recognize {

/// Who reads a page. Engines are the caller's and must outlive the call.
struct Readers {
    /// Candidates for the whole page, at least one: a few long lines decide which of them reads it.
    std::vector<engine::TesseractEngine *> candidates;
    /// For lines that the page's reader is unsure of, such as words in another script.
    std::vector<engine::TesseractEngine *> others;
    /// Lines come back whatever was read in them, so that the result has the lines of the layout,
    /// one for one.
    bool keepsAllLines = false;
    /// For lines of the layout whose script is known to be this one: asked where the page's reader
    /// finds another script in them.
    std::map<text::Script, engine::TesseractEngine *> ofScript{};
};

/// Reads the lines of a page (layout in pixels of the clean image) one by one. A line that the
/// page's reader is unsure of is read by the second of the candidates and by the others too, and
/// the surest reading stands, as long as that pays on this page. The result is in pixels of the
/// master; lines that hold nothing legible are left out unless all are asked for. Errors: stopped,
/// internal.
[[nodiscard]] core::Result<std::vector<page::TextRegion>>
recognizePage(const page::CleanImage &image, const page::PageLayout &layout, const Readers &readers,
              const core::Work &work, const page::CleanImage *withoutRules = nullptr);

} // namespace ocr::recognize
