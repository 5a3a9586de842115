// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "ocr/page/page_text.h"
#include "ocr/recognize/line_strip.h"

namespace ocr::recognize {

/// A stretch of a line of which its reader made little.
struct WeakPart {
    std::size_t first = 0,
                last = 0; ///< of the reading's words, [first, last); empty: none was seen
    int from = 0, to = 0; ///< columns of the strip
    double sureness = 0;
};

/// Words of a reading (boxes in pixels of the clean image) that its reader is unsure of, neighbours
/// taken together, and ink between words that it left out; those wide enough to be a word or a
/// number.
[[nodiscard]] std::vector<WeakPart> weakParts(const page::LineText &reading,
                                              const LineStrip &strip);

/// The reading with the words of a part replaced by another reader's.
[[nodiscard]] page::LineText replaced(const page::LineText &reading, const WeakPart &part,
                                      const page::LineText &by);

} // namespace ocr::recognize
