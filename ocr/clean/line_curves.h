// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/clean/text_ink.h"
#include "ocr/page/page_map.h"

namespace ocr::clean {

/// How one line of writing, or a piece of it, runs: points along its middle, a letter height
/// apart, from left to right.
using LineCurve = std::vector<cv::Point2d>;

/// Follows the lines as ridges of the smoothed ink, after `roughly` has made them nearly level
/// (flat -> pixels of `text.ink`); the ridges are those of Bukhari, Shafait and Breuel, "Script-
/// independent handwritten textlines segmentation using active contours", ICDAR 2009. Pieces that
/// go on at the same height after a gap are taken as one line. In pixels of `text.ink`.
[[nodiscard]] std::vector<LineCurve> findLineCurves(const TextInk &text, const page::Bend &roughly,
                                                    cv::Size flatSize);

} // namespace ocr::clean
