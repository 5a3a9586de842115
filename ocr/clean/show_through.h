// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <opencv2/core.hpp>

namespace ocr::clean {

/// How dark the two sides of a sheet are in an evenly lit page, 0 (as paper) to 255.
struct SheetSides {
    double recto = 0; ///< of most pieces of ink on this side
    double verso = 0; ///< of most that shows through; clearly below recto
};

/// Looks for what shines through from the other side: a second kind of pieces of ink, both lighter
/// than the first and more blurred for its darkness, as ink seen through paper is. A page that is
/// faint all over, a carbon copy or a faded corner has one kind only, or two that are equally
/// sharp, and is left alone. Two kinds of ink told apart by their levels: after Tonazzini, Salerno
/// and Bedini, "Fast correction of bleed-through distortion in grayscale documents by a blind
/// source separation technique", IJDAR 10 (2007), without the verso's own picture. `even`: CV_8UC1
/// as evenOutLight gives it; `letterHeight` of a small letter in pixels, over 0.
[[nodiscard]] std::optional<SheetSides> findShowThrough(const cv::Mat &even, double letterHeight);

/// Takes the verso's level away from all that is no darker and touches no ink of this side; what
/// lies between the levels fades in proportion, and strokes keep their soft edges. CV_8UC1 in and
/// out.
[[nodiscard]] cv::Mat fadeVerso(const cv::Mat &even, const SheetSides &sides, double letterHeight);

} // namespace ocr::clean
