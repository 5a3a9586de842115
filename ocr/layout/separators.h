// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

namespace ocr::layout {

/// What keeps columns and articles apart, as boxes in pixels of the ink image.
struct Separators {
    std::vector<cv::Rect> upright; ///< printed rules from top to bottom
    std::vector<cv::Rect> level;   ///< printed rules from side to side, underlines too
};

/// Finds printed rules in CV_8UC1 ink (ink over 0): openings with long thin kernels, after Gatos,
/// Danatsas, Pratikakis and Perantonis, "Automatic table detection in document images", ICAPR 2005.
/// Rules may be broken and lean by a degree. `letterHeight` in pixels.
[[nodiscard]] Separators findRules(const cv::Mat &ink, double letterHeight);

/// Takes the rules' ink away; letters that a rule crosses keep what sticks out of it.
void eraseRules(cv::Mat &ink, const Separators &rules, double letterHeight);

/// White stretches from top to bottom between columns, at least some seven lines tall, in CV_8UC1
/// letters (ink over 0): an opening of the paper with a tall kernel, the simple case of Breuel,
/// "Two geometric algorithms for layout analysis", DAS 2002. CV_8UC1 of the same size, 255 there.
[[nodiscard]] cv::Mat findGutters(const cv::Mat &letters, double letterHeight);

} // namespace ocr::layout
