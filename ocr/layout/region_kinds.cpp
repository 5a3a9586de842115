// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/region_kinds.h"

#include <algorithm>
#include <optional>

#include "ocr/layout/find_notes.h"

namespace ocr::layout {

using page::LayoutLine;
using page::Region;
using page::RegionKind;

namespace {

class KindTeller {
  public:
    KindTeller(const std::vector<Region> &regions, const PageMeasures &measures)
        : m_measures(measures) {
        for (const auto &region : regions)
            for (const auto &line : region.lines)
                m_boxes.push_back(core::boundingBox(line.outline));
        m_notes = findNotes(regions, measures);
        findHead();
    }

    /// `widest`: of the lines of its region.
    [[nodiscard]] RegionKind kindOf(const LayoutLine &line, int widest) const {
        const auto box = core::boundingBox(line.outline);
        constexpr double headingSize = 1.35, full = 0.75;
        if (isPageNumber(box))
            return RegionKind::pageNumber;
        if (std::find(m_head.begin(), m_head.end(), box) != m_head.end())
            return RegionKind::header;
        if (line.letterHeight > headingSize * m_measures.letterHeight && box.width < full * widest)
            return RegionKind::heading;
        return isFootnote(box) ? RegionKind::footnote : RegionKind::paragraph;
    }

  private:
    /// Short, with nothing beside it and nothing further out on the page.
    [[nodiscard]] bool isPageNumber(const core::Rect &box) const {
        constexpr double widest = 7, gap = 1, margin = 0.2;
        const double h = m_measures.letterHeight;
        if (box.width > widest * h)
            return false;
        const bool isAtTop = box.bottom() < margin * m_measures.height;
        const bool isAtBottom = box.y > (1 - margin) * m_measures.height;
        const bool isOutermost =
            std::all_of(m_boxes.begin(), m_boxes.end(), [&](const auto &other) {
                return other == box || (isAtTop && other.y > box.bottom() + gap * h) ||
                       (isAtBottom && other.bottom() < box.y - gap * h);
            });
        return (isAtTop || isAtBottom) && isOutermost && m_boxes.size() > 3;
    }

    [[nodiscard]] bool isFootnote(const core::Rect &box) const {
        return m_notes && box.y > *m_notes;
    }

    void findHead() {
        std::vector<cv::Rect> lines;
        for (const auto &box : m_boxes)
            lines.emplace_back(box.x, box.y, box.width, box.height);
        for (const auto index : findRunningHead(lines, m_measures))
            m_head.push_back(m_boxes[index]);
    }

    std::optional<int> m_notes; ///< where they begin
    const PageMeasures &m_measures;
    std::vector<core::Rect> m_boxes;
    std::vector<core::Rect> m_head; ///< of the boxes, the running head's
};

} // namespace

std::vector<Region> partByKind(std::vector<Region> regions, const PageMeasures &measures) {
    const KindTeller teller(regions, measures);
    std::vector<Region> parted;
    for (auto &region : regions) {
        if (region.kind != RegionKind::paragraph || region.lines.empty()) {
            parted.push_back(std::move(region));
            continue;
        }
        const auto first = parted.size();
        int widest = 0;
        for (const auto &line : region.lines)
            widest = std::max(widest, core::boundingBox(line.outline).width);
        for (auto &line : region.lines) {
            const auto kind = teller.kindOf(line, widest);
            if (parted.size() == first || parted.back().kind != kind)
                parted.push_back({kind, {}, {}});
            parted.back().lines.push_back(std::move(line));
        }
        for (auto part = parted.begin() + static_cast<std::ptrdiff_t>(first); part != parted.end();
             ++part) {
            core::Polygon corners;
            for (const auto &line : part->lines)
                corners.insert(corners.end(), line.outline.begin(), line.outline.end());
            part->outline = core::toPolygon(core::boundingBox(corners));
        }
    }
    return parted;
}

} // namespace ocr::layout
