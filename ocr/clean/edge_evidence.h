// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace ocr::clean {

/// Rows of a picture summed up from the left, so that the mean of a stretch is one subtraction.
/// CV_8UC1.
class RowSums {
  public:
    explicit RowSums(const cv::Mat &picture);
    /// Of the pixels from `from` to before `to`, as far as they are in the picture; 0 for none.
    [[nodiscard]] double mean(int y, int from, int to) const;
    /// The same summed up; both must be in the picture.
    [[nodiscard]] int sum(int y, int from, int to) const;

  private:
    cv::Mat m_sums;
};

constexpr int evidenceBand = 6; ///< pixels to each side that are compared

/// By how many per cent the paper is darker just left of each place than just right of it, in the
/// left half of a picture; brighter where `outwards` is -1. CV_8UC1 in and out.
[[nodiscard]] cv::Mat stepsOf(const cv::Mat &paper, int outwards);

/// By how many per cent each place is darker than the paper on both sides of it. CV_8UC1 in and
/// out.
[[nodiscard]] cv::Mat dipsOf(const cv::Mat &folds);

} // namespace ocr::clean
