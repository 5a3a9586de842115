// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "ocr/layout/separators.h"

namespace ocr::layout {

/// A connected piece of ink, in pixels of the ink image.
struct InkPart {
    cv::Rect box;
    int area = 0;  ///< pixels of ink
    int label = 0; ///< its value in InkImage::labels
};

/// The ink of a page and its connected parts.
struct InkImage {
    cv::Mat ink;    ///< CV_8UC1, 255 where there is ink, rules taken out
    cv::Mat labels; ///< CV_32SC1, 0 on paper
    std::vector<InkPart> parts;
    /// Height of a typical letter without ascender, in pixels; 0 where there are too few parts.
    double letterHeight = 0;
    Separators rules;
};

/// Separates ink from paper (Sauvola and Pietikäinen, "Adaptive document image binarization",
/// Pattern Recognition 33, 2000) in an evenly lit CV_8UC1 page takes printed rules out, and
/// collects the connected parts of the rest.
/// `window`: side of the threshold's window in pixels, some three letters.
[[nodiscard]] InkImage findInk(const cv::Mat &grey, int window);

/// Lines stand at least this many letter heights apart.
constexpr double leastPitch = 1.8;

/// The height that the most ink of letter-like parts has, at or below their median.
[[nodiscard]] double estimateLetterHeight(const std::vector<InkPart> &parts, cv::Size page);

/// The distance from line to line, in pixels: the first strong peak in the autocorrelation of the
/// ink's row sums, taken in narrow columns so that skew does not smear it. 0 where there is none.
[[nodiscard]] double estimateLinePitch(const cv::Mat &ink);

} // namespace ocr::layout
