// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "ocr/layout/ink_parts.h"

namespace ocr::layout {

/// A run of ink along one line of writing, in pixels of the ink image: a whole line, or a piece of
/// one that ends at a wide gap.
struct LineRun {
    cv::Rect box;
    std::vector<int> parts;    ///< indices into InkImage::parts
    std::vector<int> touching; ///< parts that reach into other lines too, such as two letters that
                               ///< touch: only what lies within the line's own band is its
    /// The middle of the writing as a parabola, y = middle[0] + middle[1] * u + middle[2] * u * u
    /// with u = (x - origin) / letterHeight, known between `from` and `to` and level beyond.
    cv::Vec3d middle;
    double letterHeight = 1; ///< of this run's writing, in pixels
    double origin = 0;
    double from = 0;
    double to = 0;
    [[nodiscard]] double middleAt(double x) const;
};

/// Groups the ink into runs along lines: a Gaussian that is long across the page and narrow down
/// it, less a taller one, leaves a ridge on every line; ink belongs to the ridge that it lies on.
/// After Bukhari, Shafait and Breuel, "Script-independent handwritten textlines segmentation using
/// active contours", ICDAR 2009 (the ridges without the snakes). No run crosses a rule or a gutter;
/// print that is clearly smaller or larger than most of the page is looked for at its own size.
/// Works on pages whose lines are level to within some three degrees.
[[nodiscard]] std::vector<LineRun> findLineRuns(const InkImage &image);

} // namespace ocr::layout
