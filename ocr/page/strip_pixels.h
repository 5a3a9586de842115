// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "ocr/core/geometry.h"

namespace cv {
class Mat;
}

namespace ocr::page {

/// A strip (CV_8UC1) as plain bytes, for a pipe: a row after the other, a byte a pixel.
struct StripPixels {
    core::Size size;
    std::string grey;
};

[[nodiscard]] StripPixels pixelsOf(const cv::Mat &strip);

/// There must be pixels, and as many bytes.
[[nodiscard]] std::shared_ptr<const cv::Mat> stripOf(const StripPixels &pixels);

} // namespace ocr::page
