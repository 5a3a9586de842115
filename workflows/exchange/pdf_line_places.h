// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/core/geometry.h"
#include "workflows/exchange/pdf_reading_order.h"

namespace workflows::exchange {

/// Where a glyph stands on its line, in pixels of the master.
struct PdfSlot {
    double left = 0;
    double right = 0;
    [[nodiscard]] double width() const { return right - left; }
};

struct PdfLinePlaces {
    double fontSize = 0;        ///< pixels
    std::vector<PdfSlot> slots; ///< of PdfLine::glyphs; those of blanks are the gaps
};

/// The width of a mark, in parts of the font size. Two of them, an opening and a closing one, part
/// what Poppler would join to one word (below 0.1); one is no gap to MuPDF (0.15).
inline constexpr double pdfMarkWidth = 0.08;

/// Spreads a line's glyphs over its words' boxes, or over `line` where there are none or where
/// they do not run as the visual order does. Neighbours within a word touch; the gaps are as
/// narrow as extractors need to see a blank and do not take two columns for one line, the glyph
/// left of a wide gap being stretched. `wantedFontSize` is lowered where letters are so narrow
/// that extractors would take two for one printed twice.
[[nodiscard]] PdfLinePlaces placeGlyphs(const PdfLine &glyphs, const ocr::core::Rect &line,
                                        const std::vector<ocr::core::Rect> &wordBoxes,
                                        double wantedFontSize);

} // namespace workflows::exchange
