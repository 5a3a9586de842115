// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/layout/running_head.h"
#include "ocr/page/page_layout.h"

namespace ocr::layout {

/// Parts the regions where the kind of their lines changes: the running head (see
/// findRunningHead), headings by the size of their letters, page numbers by standing alone and
/// short at the page's top or bottom, footnotes by findNotes.
/// Order and lines stay as they are; regions that are no paragraphs too.
[[nodiscard]] std::vector<page::Region> partByKind(std::vector<page::Region> regions,
                                                   const PageMeasures &measures);

} // namespace ocr::layout
