// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "ocr/core/geometry.h"

namespace workflows::catalogue {

/// A line that the page has, and whether it must stay.
struct KnownLine {
    ocr::core::Polygon outline;
    bool mustStay = false;
};

/// One line of the page as it will be: known and found again, known only, or new only.
struct LinePlace {
    int known = -1;
    int fresh = -1;
    bool operator==(const LinePlace &) const = default;
};

struct LinePlan {
    std::vector<LinePlace> order;  ///< reading order
    std::vector<std::size_t> gone; ///< known lines that are no more
};

/// Brings a new layout together with the lines that a page has. A known line is found again where
/// an outline shares at least half of the union with it, the best first, each once. Known lines
/// that must stay and are not found again keep their place; new lines of which half lies upon
/// such a line, or which cover half of it, are left out. Both lists are in reading order.
[[nodiscard]] LinePlan planLines(const std::vector<KnownLine> &known,
                                 const std::vector<ocr::core::Polygon> &fresh);

} // namespace workflows::catalogue
