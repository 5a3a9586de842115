// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/small_copy.h"

#include <algorithm>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr::clean {

cv::Mat smallCopy(const cv::Mat &picture, double scale) {
    const cv::Size size(std::max(1, cv::saturate_cast<int>(picture.cols * scale)),
                        std::max(1, cv::saturate_cast<int>(picture.rows * scale)));
    cv::Mat small = picture;
    while (small.cols >= 2 * size.width + 2 && small.rows >= 2 * size.height + 2)
        cv::resize(small(cv::Rect(0, 0, small.cols & ~1, small.rows & ~1)), small,
                   {small.cols / 2, small.rows / 2}, 0, 0, cv::INTER_AREA);
    cv::Mat copy;
    cv::resize(small, copy, size, 0, 0, cv::INTER_AREA);
    return copy;
}

} // namespace ocr::clean
