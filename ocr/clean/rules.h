// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <opencv2/core.hpp>

#include "ocr/page/clean_image.h"

namespace ocr::clean {

/// The page without underlines and the rules of tables and forms, for reading only: layout needs
/// them to tell columns and cells apart. What goes is long (four and a half letter heights from
/// side to side, seven from top to bottom) and thin (0.3 of one at most); letters that a rule
/// crosses are kept where their strokes go through it. Openings with long thin kernels, after
/// Gatos, Danatsas, Pratikakis and Perantonis, "Automatic table detection in document images",
/// ICAPR 2005. `grey`: CV_8UC1, dark ink on light paper, evenly lit, lines level to within some
/// three degrees; `letterHeight` of a small letter in pixels, over 0. CV_8UC1 of the same size; the
/// same pixels where there are no rules.
[[nodiscard]] cv::Mat removeRules(const cv::Mat &grey, double letterHeight);

/// The same of a whole page, its map to the master included; nothing where there are no rules.
[[nodiscard]] std::optional<page::CleanImage> withoutRules(const page::CleanImage &image,
                                                           double letterHeight);

} // namespace ocr::clean
