// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cv {
class Mat;
}

namespace ocr::clean {

/// The picture `scale` times as large, at least a pixel; each pixel the mean of those it stands
/// for. `picture`: CV_8U of any channels; `scale` at most 1. Fast: halves first, since means of two
/// by two pixels cost next to nothing.
[[nodiscard]] cv::Mat smallCopy(const cv::Mat &picture, double scale);

} // namespace ocr::clean
