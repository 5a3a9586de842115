// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "ocr/layout/separators.h"

namespace ocr::layout {

/// What the kinds of regions are told by, in pixels of the layout.
struct PageMeasures {
    double letterHeight = 0;          ///< of most of the page
    double height = 0;                ///< of the page
    std::vector<cv::Rect> levelRules; ///< printed rules from side to side
    cv::Mat ink;                      ///< CV_8UC1, 255 where there is ink, rules taken out; or none
    double inkFactor = 1;             ///< pixels of the ink for one of the layout
};

/// The lines of the page's running head: what stands side by side at the top of the page, above
/// everything else, and apart from a body of several lines. It stands apart by a rule or a row of
/// dots below it that is wider than its words, as under the heads of books and periodicals, or by a
/// page number at the edge of the body with the title far from it. A title or the date of a letter
/// has neither. `lines`: their boxes in pixels of the layout. Indices into it; none where there is
/// no head.
[[nodiscard]] std::vector<std::size_t> findRunningHead(const std::vector<cv::Rect> &lines,
                                                       const PageMeasures &measures);

} // namespace ocr::layout
