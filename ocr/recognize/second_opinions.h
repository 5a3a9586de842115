// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/page/page_text.h"

namespace ocr::recognize {

/// Puts what other readings of the same line say about a word of doubt before its alternatives, the
/// surest first: what stands under the same ink, unless its reader was hardly sure. Boxes of all in
/// one frame.
void addOpinions(page::LineText &line, const std::vector<page::LineText> &others);

} // namespace ocr::recognize
