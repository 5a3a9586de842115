// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/core/geometry.h"

namespace ocr::core {

/// How two outlines lie upon each other, each from 0 to 1.
struct Overlap {
    double ofUnion = 0;  ///< common area / area of both together
    double ofFirst = 0;  ///< common area / area of the first
    double ofSecond = 0; ///< common area / area of the second
};

/// For outlines that are bands, as those of lines are: one stretch of ink at each x. Equal
/// outlines overlap fully, whatever their shape.
[[nodiscard]] Overlap overlapOf(const Polygon &first, const Polygon &second);

} // namespace ocr::core
