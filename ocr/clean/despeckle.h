// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace ocr::clean {

/// Takes grain out of black-and-white ink by its size on paper, for which the height of a small
/// letter stands: what is below a twelfth of it goes anywhere, what is below a third goes where it
/// stands alone. Dots of і, й, ё, ş and Arabic letters, full stops and dotted leaders have a letter
/// or their like within a letter's height, and stay. Sizes after O'Gorman, "Image and document
/// processing techniques for the RightPages electronic library system", ICPR 1992.
///
/// `ink`: CV_8UC1, ink over 0. `letterHeight` in pixels, over 0. CV_8UC1 of the same size.
[[nodiscard]] cv::Mat despeckle(const cv::Mat &ink, double letterHeight);

} // namespace ocr::clean
