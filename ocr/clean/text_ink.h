// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace ocr::clean {

/// The writing of a page on a small copy of it, as far as it looks like letters: enough to tell
/// how lines run, not for reading.
struct TextInk {
    cv::Mat grey;            ///< CV_8UC1, the small copy itself
    cv::Mat ink;             ///< CV_8UC1, 255 on letters, 0 elsewhere
    cv::Size page;           ///< size of the page
    double scale = 1;        ///< pixels of `ink` per pixel of the page
    double letterHeight = 0; ///< of most letters, in pixels of `ink`; 0 where there are too few
};

/// Ink is what is clearly darker than its surroundings; parts that are far taller or lower than
/// most, such as the edges of sheets, rules and grain, are left out. `grey`: CV_8UC1, evenly lit or
/// not. The copy is at most `longSide` pixels long.
[[nodiscard]] TextInk findTextInk(const cv::Mat &grey, int longSide = 1000);

} // namespace ocr::clean
