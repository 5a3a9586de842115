// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ocr/layout/running_head.h"
#include "ocr/page/page_layout.h"

namespace ocr::layout {

/// Where the notes at the foot of a page begin: a y in pixels of the layout, with all of their
/// lines below it; nothing where there are none. Below a printed rule in the lower half they are
/// told by smaller letters; without one, on pages of one column, by lines that are set closer and
/// smaller than the text and stand apart from it by more than the distance of its lines.
[[nodiscard]] std::optional<int> findNotes(const std::vector<page::Region> &regions,
                                           const PageMeasures &measures);

} // namespace ocr::layout
