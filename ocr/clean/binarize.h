// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace ocr::clean {

/// The ink of a page in black and white, for derivatives and for finding lines. The threshold comes
/// from the edges of strokes near a pixel, so that stains, folds and faded corners need no setting,
/// and pieces whose outline is less sharp than ink's, as stains and most of what shows through are,
/// fall out: Su, Lu and Tan, "Robust document image binarization technique for degraded document
/// images", IEEE Transactions on Image Processing 22 (2013), on a page divided by its background
/// as in Gatos, Pratikakis and Perantonis (see background.h).
///
/// `grey`: CV_8UC1, evenly lit or not. `letterHeight`: height of a small letter in pixels, over 0;
/// half or twice the true one costs about a point of F-measure. CV_8UC1 of the same size, 255 where
/// there is ink; all 0 where nothing stands out from the paper.
[[nodiscard]] cv::Mat binarize(const cv::Mat &grey, double letterHeight);

} // namespace ocr::clean
