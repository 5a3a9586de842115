// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace cv {
class Mat;
}

namespace ocr::train {

/// One line as a recogniser sees it, and what stands on it.
struct TrainingLine {
    std::string source; ///< the page or rendering that it comes from; held back as a whole
    std::shared_ptr<const cv::Mat> strip; ///< CV_8UC1, dark on light, as recognize::cutStrip gives
    std::string text;                     ///< NFC, logical order
};

} // namespace ocr::train
