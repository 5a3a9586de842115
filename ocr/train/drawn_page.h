// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ocr/core/units.h"
#include "ocr/page/page_text.h"

namespace cv {
class Mat;
}

namespace ocr::train {

/// A page drawn by our own code together with exactly what stands on it. The pixels are 8-bit grey
/// (CV_8UC1) or colour in OpenCV's order (CV_8UC3); they are immutable and shared.
struct DrawnPage {
    std::shared_ptr<const cv::Mat> pixels;
    core::Dpi dpi;
    /// Regions and lines in reading order, text in logical order and NFC, outlines and word boxes
    /// around the ink in pixels of `pixels`, every confidence 1.
    page::PageText truth;
    /// Lines of the design for which there was no room on the page; they are not in `truth`.
    int linesLeftOver = 0;
};

} // namespace ocr::train
