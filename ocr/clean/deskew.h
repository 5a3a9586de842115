// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/core/units.h"

namespace cv {
class Mat;
}

namespace ocr::clean {

/// How far the text lines of a page are turned, clockwise positive, and how clear that is.
struct SkewEstimate {
    core::Degrees angle;
    core::Confidence confidence; ///< 0 where no direction stands out, as on a blank page
    double sharpness = 0; ///< of the rows at that angle, the same measure for every size of page
};

/// Finds the angle at which the rows of ink are most sharply separated: variance of the sums along
/// sheared rows, coarse to fine within `limit` either way; after Postl, "Detection of linear
/// oblique structures and skew scan in digitized documents", ICPR 1986. `ink`: CV_8UC1, ink over 0;
/// at most about 1000 pixels wide for speed. `step`: between the first angles tried; the narrower
/// the ink, the wider it may be.
[[nodiscard]] SkewEstimate estimateSkew(const cv::Mat &ink, core::Degrees limit = {15},
                                        core::Degrees step = {0.5});

} // namespace ocr::clean
