// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/core/result.h"
#include "ocr/recognize/line_reader.h"

namespace ocr::recognize {

struct Ranked {
    engine::TesseractEngine *reader;
    double sureness; ///< mean over the lines that it read
    double usual;    ///< the same, on the better lines; 1 without a line
};

/// Lets candidates read long lines of a page, one line after the other, and drops those that fall
/// behind (a race, as in Maron and Moore 1994, Hoeffding Races); the one that is named first weighs
/// `favour` more. The surest comes first. Errors: as LineReader::read.
[[nodiscard]] core::Result<std::vector<Ranked>>
rankReaders(const std::vector<engine::TesseractEngine *> &candidates, double favour,
            const page::PageLayout &layout, LineReader &reader);

/// The longest lines, but the very longest of many, which often are two of neighbouring columns run
/// together.
[[nodiscard]] std::vector<const page::LayoutLine *> longLines(const page::PageLayout &layout,
                                                              std::size_t count);

} // namespace ocr::recognize
