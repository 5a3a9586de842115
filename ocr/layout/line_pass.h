// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "ocr/layout/find_lines.h"
#include "ocr/layout/ink_parts.h"

namespace ocr::layout {

/// All measures in letter heights.
struct RunSettings {
    double along = 2.0;     ///< how far ink is smeared along the line (standard deviation)
    double across = 0.45;   ///< and across it
    double surround = 1.1;  ///< of the taller Gaussian that is taken away
    double tallest = 3.2;   ///< a part taller than this is no letter of the line
    double smallest = 0.25; ///< a part lower than this is a dot, an accent or a speck
    double own = 0.7;       ///< share of a part's ink on one ridge that makes it that line's own
    double touching = 0.15; ///< share from which it belongs to that line as well
    double reach = 0.9;     ///< how far above or below the middle a dot may lie, beyond a half
    double small = 0.7;     ///< runs of lower letters than this are looked at again
    double scattered = 0.5; ///< and runs whose letters stand further from the middle (mean square)
    double large = 1.6;     ///< parts higher than this that are on no line may be a heading
};

/// Which parts of the ink are spoken for, by index.
using Taken = std::vector<char>;

/// The ink of the parts that are not left out; CV_8UC1.
[[nodiscard]] cv::Mat inkOf(const InkImage &image, const Taken &isLeftOut);

/// Finds the lines of letters of one size.
class LinePass {
  public:
    LinePass(const InkImage &image, double letterHeight) : m_image(image), m_h(letterHeight) {}

    /// Runs of the parts that are not taken; takes them.
    std::vector<LineRun> find(Taken &taken);

  private:
    [[nodiscard]] const cv::Rect &boxOf(int index) const {
        return m_image.parts[static_cast<std::size_t>(index)].box;
    }
    [[nodiscard]] bool isLetter(const InkPart &part) const;
    [[nodiscard]] cv::Mat findRidges(const Taken &isLeftOut);
    [[nodiscard]] cv::Vec3d fitMiddle(const LineRun &run) const;
    [[nodiscard]] bool isGutter(double from, double to, double y) const;
    [[nodiscard]] std::vector<LineRun> splitAtGaps(const LineRun &whole) const;
    void settleMiddle(LineRun &piece, const LineRun &whole) const;

    const InkImage &m_image;
    double m_h;
    RunSettings m_settings;
    cv::Mat m_gutters;   ///< CV_8UC1, 255 between columns, on a smaller copy
    double m_factor = 1; ///< to that copy
};

} // namespace ocr::layout
