// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/page/page_text.h"

namespace ocr::recognize {

/// Takes out the lines that hold nothing legible, stains and handwriting that come out as a few
/// signs nobody is sure of, and regions that held lines and hold none now. A page number stays.
void dropIllegible(std::vector<page::TextRegion> &regions);

} // namespace ocr::recognize
