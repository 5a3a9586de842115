// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/core/geometry.h"
#include "ocr/text/script.h"

namespace ocr::page {

/// What a region is, after PAGE's region and text types.
enum class RegionKind {
    paragraph,
    heading,
    header, ///< the running head, repeated at the top of each page; its page number included
    pageNumber,
    footnote,
    table,
    picture,
    stamp,
    rule,
    noise
};

struct LayoutLine {
    core::Polygon outline;   ///< around the ink, ascenders and dots included
    core::Polyline baseline; ///< left to right on the page, whatever the direction of reading
    /// Height of a small letter without ascender, such as x, in the outline's pixels; 0: unknown.
    double letterHeight = 0;
    text::Direction direction = text::Direction::leftToRight;
    text::Script script = text::Script::unknown;
    std::string profile{}; ///< that a person picked for this line; empty: the page's
    bool operator==(const LayoutLine &) const = default;
};

struct Region {
    RegionKind kind = RegionKind::paragraph;
    core::Polygon outline;
    std::vector<LayoutLine> lines; ///< in reading order
    bool operator==(const Region &) const = default;
};

/// Regions in reading order. `analyseLayout` gives them in pixels of the clean image; what is
/// stored and printed is in pixels of the master.
struct PageLayout {
    std::vector<Region> regions;
    bool operator==(const PageLayout &) const = default;
};

} // namespace ocr::page
