// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/hand_layout.h"

#include <algorithm>
#include <cmath>

#include "ocr/core/overlap.h"
#include "ocr/layout/tighten_line.h"

namespace workflows::pipeline {

namespace {

using ocr::core::PointF;
using ocr::page::CleanImage;
using ocr::page::LayoutLine;

/// How long a short upright stroke of the master is in the clean image at that place.
double heightIn(const CleanImage &image, PointF foot, double height) {
    const auto low = image.map.fromMaster(foot);
    const auto high = image.map.fromMaster({foot.x, foot.y - height});
    return std::hypot(high.x - low.x, high.y - low.y);
}

/// Where letters stand in a box that is drawn around a line, ascenders and descenders included.
ocr::core::Polyline levelBaseline(const ocr::core::Polygon &outline) {
    constexpr double ofTheHeight = 0.75;
    const auto box = ocr::core::boundingBox(outline);
    const double y = box.y + ofTheHeight * box.height;
    return {{double(box.x), y}, {double(box.right()), y}};
}

LayoutLine lineIn(const CleanImage &image, const LayoutLine &line) {
    auto mapped = line;
    const auto box = ocr::core::boundingBox(line.outline);
    mapped.letterHeight =
        heightIn(image, {box.x + box.width / 2.0, box.y + box.height / 2.0}, line.letterHeight);
    mapped.outline = image.fromMasterPolygon(line.outline);
    mapped.baseline = image.fromMasterPolygon(line.baseline);
    // A box drawn by hand, with room to spare: strips are framed by the letters.
    if (line.letterHeight <= 0 && line.baseline.size() <= 2)
        if (const auto tight = ocr::layout::tightenLine(image, mapped))
            return *tight;
    if (mapped.baseline.size() < 2)
        mapped.baseline = levelBaseline(mapped.outline);
    // Left to right on the page as it is read, which may lie on its head in the master.
    if (mapped.baseline.front().x > mapped.baseline.back().x)
        std::ranges::reverse(mapped.baseline);
    return mapped;
}

} // namespace

ocr::core::Result<ocr::page::PageLayout> handLayoutIn(const CleanImage &image,
                                                      const ocr::page::PageLayout &layout) {
    ocr::page::PageLayout mapped;
    for (const auto &region : layout.regions) {
        if (region.lines.empty())
            continue;
        ocr::page::Region made{region.kind, image.fromMasterPolygon(region.outline), {}};
        for (const auto &line : region.lines)
            made.lines.push_back(lineIn(image, line));
        mapped.regions.push_back(std::move(made));
    }
    return mapped;
}

void putPicks(ocr::page::PageLayout &layout, const CleanImage &image,
              const std::vector<LayoutLine> &picked) {
    constexpr double enough = 0.5;
    std::vector<ocr::core::Polygon> outlines;
    for (const auto &line : picked)
        outlines.push_back(image.fromMasterPolygon(line.outline));
    for (auto &region : layout.regions)
        for (auto &line : region.lines) {
            double best = 0;
            for (std::size_t i = 0; i < picked.size(); ++i) {
                const auto overlap = ocr::core::overlapOf(outlines[i], line.outline);
                if (overlap.ofSecond < enough || overlap.ofUnion <= best)
                    continue;
                best = overlap.ofUnion;
                line.profile = picked[i].profile;
            }
        }
}

} // namespace workflows::pipeline
