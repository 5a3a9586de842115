// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "ocr/clean/text_ink.h"

namespace ocr::clean {

/// Where a sheet ends on one side, as a line between two points on the rim of the picture.
struct SheetEdge {
    cv::Point2d from;
    cv::Point2d to;
    bool isGutter = false; ///< another page goes on behind it, rather than table or cloth
    double support = 0;    ///< share of its length that shows it, 0 to 1
};

enum class Side { left, top, right, bottom };

/// The ends of the main sheet, where they are clear, in the order of `Side` and in shares of the
/// picture's width and height. An end is a straight line, nearly upright or level, along most of
/// which the paper changes abruptly to something darker (backdrop, black rim) or dips into a dark
/// fold (gutter), and that runs through no writing; above and below there is next to none beyond
/// it. `text`: of the picture as it came in, its light not evened out.
[[nodiscard]] std::array<std::optional<SheetEdge>, 4> findSheetEdges(const TextInk &text);

/// The line at which two facing pages meet, between the shares `from` and `to` of the width, in
/// shares as above: a dark fold from top to bottom that no line of writing crosses, or (`isGutter`
/// false) an empty band as wide as a margin from top to bottom.
[[nodiscard]] std::optional<SheetEdge> findMeetingLine(const TextInk &text, double from, double to);

} // namespace ocr::clean
