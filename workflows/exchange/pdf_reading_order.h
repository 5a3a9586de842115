// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ocr/text/script.h"

namespace workflows::exchange {

/// What a glyph of the invisible text stands for. Marks are direction controls (U+202A, U+202B,
/// U+202C), put in where an extractor could not otherwise tell where a run ends.
enum class PdfGlyphKind { letter, space, mark };

struct PdfGlyph {
    char32_t character = 0;
    PdfGlyphKind kind = PdfGlyphKind::letter;
    int word = -1;         ///< index of the word it belongs to, words being parted by blanks
    bool isNarrow = false; ///< to be as narrow as can be, see arrangeLine
};

/// A line of text as a PDF must hold it so that extractors give the stored text back.
struct PdfLine {
    std::vector<PdfGlyph> glyphs; ///< in the order of the content stream, which is the logical one
    std::vector<int> visual;      ///< indices into `glyphs`, from left to right on the page
};

/// Finds the two orders for one line. Extractors come in two kinds. Those that trust the content
/// stream (MuPDF, text editors' imports) need it in logical order. Those that trust the places
/// (Poppler, after xpdf) sort the glyphs from left to right and turn runs of right-to-left
/// letters around by fixed rules, with one base direction for the whole page; the visual order is
/// the one that these rules lead back to the text. Where no order does (neutral characters between
/// a run and what follows it), a mark is put in.
/// `text` is one line in logical order without blanks at its ends; runs of blanks count as one.
/// `startMarks` marks are put before the line: one starts a new line where the place alone does
/// not.
[[nodiscard]] PdfLine arrangeLine(std::u32string_view text, ocr::text::Direction page,
                                  int startMarks = 0);

struct PdfPageDirection {
    ocr::text::Direction direction = ocr::text::Direction::leftToRight;
    int balance = 0; ///< start marks that some line must have for extractors to find it
};

/// The base direction that extractors by place will find on a page with these lines: that of most
/// letters, the marks that arrangeLine adds being counted in.
[[nodiscard]] PdfPageDirection pageDirection(const std::vector<std::u32string> &lines);

/// The text with blanks trimmed and joined, as code points.
[[nodiscard]] std::u32string toPdfText(std::string_view utf8);

} // namespace workflows::exchange
