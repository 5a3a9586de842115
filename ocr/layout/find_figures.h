// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "ocr/layout/find_lines.h"
#include "ocr/page/page_layout.h"

namespace ocr::layout {

/// A stamp, seal or picture on the page, in pixels of the ink image.
struct Figure {
    page::RegionKind kind = page::RegionKind::picture; ///< or stamp
    cv::Rect box;
};

/// Round stamps and seals by the ring around them (circular Hough transform, Duda and Hart 1972,
/// and a look at whether ink stands all around); pictures by being dark over more than letters are.
/// Frames around the writing are neither. `grey`: the CV_8UC1 page that the ink is of.
[[nodiscard]] std::vector<Figure> findFigures(const cv::Mat &grey, const InkImage &image);

/// Takes out the runs that lie in a figure: the lettering of a seal, the grain of a picture.
/// Writing that a stamp was put on reaches out of it and stays.
void dropRunsInside(std::vector<LineRun> &runs, const std::vector<Figure> &figures);

} // namespace ocr::layout
