// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "ocr/page/page_map.h"

namespace ocr::clean {

/// The picture as it looks after a bend: each pixel of the result, of `size`, is taken from where
/// `bend` says. CV_8U of any channels. Beyond the picture `outside`, or its rim drawn out where
/// that is below 0.
[[nodiscard]] cv::Mat warped(const cv::Mat &picture, const page::Bend &bend, cv::Size size,
                             int outside = -1);

} // namespace ocr::clean
