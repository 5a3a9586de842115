// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "ocr/core/geometry.h"
#include "ocr/page/page_layout.h"

namespace ocr::recognize {

/// One line cut out of a page and made level, and the way back.
struct LineStrip {
    cv::Mat grey; ///< CV_8UC1, white around the line's own ink; empty where the line holds none
    /// What to take from a row of the strip for each of its columns: the page's y is
    /// strip y * scale + shift[column].
    std::vector<float> shift;
    double left = 0;    ///< the page's x of the strip's column 0
    double scale = 1;   ///< page pixels in a strip pixel, down
    double stretch = 1; ///< by how much the strip is wider than it is true to scale

    /// The upright rectangle in the page around a rectangle of the strip.
    [[nodiscard]] core::Rect toPage(const core::Rect &box) const;
};

/// Cuts a line out of the page (CV_8UC1): ink outside the outline is painted over with paper, the
/// baseline is made level, and the strip reaches from ascender to descender, or as far as the ink
/// does, with a small margin, scaled to 48 pixels, as Tesseract's models saw their training lines.
/// `stretch` draws the letters so many times wider than they are: narrow, crowded or squeezed print
/// is read better so.
[[nodiscard]] LineStrip cutStrip(const cv::Mat &grey, const page::LayoutLine &line,
                                 double stretch = 1);

} // namespace ocr::recognize
