// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"

namespace cv {
class Mat;
}

namespace ocr::recognize {

/// A line as the recogniser is given it.
struct CutLine {
    std::shared_ptr<const cv::Mat> strip; ///< CV_8UC1, as cutStrip gives
    page::LayoutLine line;                ///< outline and baseline in pixels of the master
};

/// All lines of a layout (pixels of the clean image) in its order; one without ink is left out.
[[nodiscard]] std::vector<CutLine> cutLines(const page::CleanImage &image,
                                            const page::PageLayout &layout);

} // namespace ocr::recognize
