// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/clean/text_ink.h"

namespace ocr::clean {

/// How one line of writing, or a piece of it, runs: points along its middle, a letter height
/// apart, from left to right.
using LineCurve = std::vector<cv::Point2d>;

/// Follows the lines of a page, which may be curled and slant by some 20 degrees: the slopes of
/// small cells (line_slopes.h) make the lines nearly level, then they stand out as ridges of the
/// smoothed ink, as in Bukhari, Shafait and Breuel, "Script-independent handwritten textlines
/// segmentation using active contours", ICDAR 2009. Pieces that go on at the same height after a
/// gap are taken as one line. In pixels of `text.ink`; none where there is too little writing.
[[nodiscard]] std::vector<LineCurve> traceLines(const TextInk &text);

} // namespace ocr::clean
