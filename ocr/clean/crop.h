// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <opencv2/core.hpp>

#include "ocr/core/geometry.h"

namespace ocr::clean {

/// A page cut out of its master: an upright rectangle again, of its true size.
struct Crop {
    core::Homography toMaster; ///< pixels of the crop -> pixels of the master
    core::Size size;           ///< of the crop, in pixels
};

/// The crop whose corners are `area`, clockwise from the page's top left, as Recipe::area has them:
/// as wide and as high as the longer of two opposite sides, so that nothing is lost.
[[nodiscard]] Crop cropOf(const std::array<core::PointF, 4> &area);

/// Carries a crop out; CV_8U of any channels. Beyond the picture its rim is drawn out. An upright
/// rectangle of whole pixels, turned by quarters or not, is copied pixel by pixel.
[[nodiscard]] cv::Mat cropped(const cv::Mat &picture, const Crop &crop);

/// The corners of an area for a page that is `quarters` clockwise turns further on: what was at
/// the bottom left comes to the top left with one.
[[nodiscard]] std::array<core::PointF, 4> turnedBy(const std::array<core::PointF, 4> &area,
                                                   int quarters);

/// A picture turned clockwise.
[[nodiscard]] cv::Mat turnedBy(const cv::Mat &picture, int quarters);

} // namespace ocr::clean
