// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/page/page_text.h"

namespace workflows::proofread {

/// Boxes for the words of a corrected line, from those of the reading it was made from: both texts
/// are aligned, and a word gets the part of the old boxes where its characters stood. A word with
/// no counterpart gets the box of its neighbour. Empty where `words` is empty or the text is.
[[nodiscard]] std::vector<ocr::page::Word> carryBoxes(const std::vector<ocr::page::Word> &words,
                                                      const std::string &text);

} // namespace workflows::proofread
