// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "ocr/page/page_layout.h"

namespace ocr::layout {

/// What the kinds of regions are told by, in pixels of the layout.
struct PageMeasures {
    double letterHeight = 0;          ///< of most of the page
    double height = 0;                ///< of the page
    std::vector<cv::Rect> levelRules; ///< printed rules from side to side
};

/// Parts the regions where the kind of their lines changes: headings by the size of their letters,
/// page numbers by standing alone and short at the page's top or bottom, footnotes by smaller
/// letters below a rule in the lower half. Order and lines stay as they are; regions that are no
/// paragraphs too.
[[nodiscard]] std::vector<page::Region> partByKind(std::vector<page::Region> regions,
                                                   const PageMeasures &measures);

} // namespace ocr::layout
