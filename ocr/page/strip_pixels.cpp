// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/strip_pixels.h"

#include <cstring>

#include <opencv2/core.hpp>

#include "ocr/core/result.h"

namespace ocr::page {

StripPixels pixelsOf(const cv::Mat &strip) {
    EVRAK_ASSERT(strip.type() == CV_8UC1);
    StripPixels pixels{{strip.cols, strip.rows}, {}};
    for (int row = 0; row < strip.rows; ++row)
        pixels.grey.append(strip.ptr<char>(row), static_cast<std::size_t>(strip.cols));
    return pixels;
}

std::shared_ptr<const cv::Mat> stripOf(const StripPixels &pixels) {
    const auto &[size, grey] = pixels;
    EVRAK_ASSERT(size.width > 0 && size.height > 0 &&
                 grey.size() ==
                     static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
    auto strip = std::make_shared<cv::Mat>(size.height, size.width, CV_8UC1);
    std::memcpy(strip->data, grey.data(), grey.size());
    return strip;
}

} // namespace ocr::page
