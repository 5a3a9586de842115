// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/core/geometry.h"
#include "workflows/catalogue/records.h"
#include "workflows/exchange/pdf_font.h"

namespace workflows::exchange {

/// Where a page lies in its PDF.
struct PdfPageFrame {
    ocr::core::Size pixels;    ///< of the master, upright
    double pointsPerPixel = 0; ///< 72 / dpi
    [[nodiscard]] double width() const { return pixels.width * pointsPerPixel; }
    [[nodiscard]] double height() const { return pixels.height * pointsPerPixel; }
};

/// The page's text as a content stream that paints nothing (text render mode 3) in a font named
/// /F0: the lines in their order, each word over its image, one glyph a character with real
/// blanks between words, placed so that extractors give the text back (see arrangeLine). A line's
/// text is level; words without known boxes share their line's box by length. Characters are
/// entered into `font`. Empty where there is no text.
[[nodiscard]] std::string pdfTextLayer(const std::vector<catalogue::LineRecord> &lines,
                                       const PdfPageFrame &frame, PdfFont &font);

} // namespace workflows::exchange
