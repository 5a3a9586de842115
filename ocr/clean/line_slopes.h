// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "ocr/clean/text_ink.h"

namespace ocr::clean {

/// How steeply the writing falls at each place of a page: rise of y per x, as a polynomial of third
/// degree across the page and second degree down it.
struct SlopeField {
    static constexpr int terms = 12;
    std::array<double, terms> factors{};
    cv::Point2d centre;
    cv::Point2d half; ///< half the width and height of the part that was looked at
    [[nodiscard]] double at(double x, double y) const;
};

/// The slopes of small cells, each by the sharpness of its rows (Postl, ICPR 1986, as in deskew.h),
/// smoothed into one field in pixels of `text.ink`. Nothing where too few cells have a direction.
[[nodiscard]] std::optional<SlopeField> estimateSlopes(const TextInk &text);

} // namespace ocr::clean
