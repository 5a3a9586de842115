// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_frame.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace app::station::clean {

using ocr::core::PointF;

namespace {

using Points = std::vector<PointF>;

bool isBefore(const Points &a, const Points &b) {
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(),
        [](PointF p, PointF q) { return p.x != q.x ? p.x < q.x : p.y < q.y; });
}

/// What is shown and what it was made from.
using Known = std::map<Points, Points, decltype(&isBefore)>;

template <typename Change> void changeShapes(Layout &layout, Change change) {
    for (auto &region : layout) {
        region.outline = change(region.outline, true);
        for (auto &line : region.lines) {
            line.layout.outline = change(line.layout.outline, true);
            line.layout.baseline = change(line.layout.baseline, false);
        }
    }
}

/// All shapes of a layout, in one order.
std::vector<const Points *> shapesOf(const Layout &layout) {
    std::vector<const Points *> shapes;
    for (const auto &region : layout) {
        shapes.push_back(&region.outline);
        for (const auto &line : region.lines) {
            shapes.push_back(&line.layout.outline);
            shapes.push_back(&line.layout.baseline);
        }
    }
    return shapes;
}

/// With points along the edges at most `step` apart.
Points withSteps(const Points &points, double step, bool isClosed) {
    Points all;
    for (std::size_t at = 0; at < points.size(); ++at) {
        const PointF a = points[at];
        all.push_back(a);
        if (!isClosed && at + 1 == points.size())
            break;
        const PointF b = points[(at + 1) % points.size()];
        const int parts = int(std::ceil(std::hypot(b.x - a.x, b.y - a.y) / step));
        for (int part = 1; part < parts; ++part)
            all.push_back({a.x + (b.x - a.x) * part / parts, a.y + (b.y - a.y) * part / parts});
    }
    return all;
}

} // namespace

bool isMaster(const PageFrame &frame) { return frame.map == ocr::page::PageMap(); }

Layout inFrame(const Layout &stored, const PageFrame &frame) {
    Layout layout = stored;
    if (isMaster(frame))
        return layout;
    changeShapes(layout, [&frame](Points points, bool) {
        for (auto &point : points)
            point = frame.map.fromMaster(point);
        return points;
    });
    return layout;
}

Layout inMaster(const Layout &edited, const Layout &shown, const Layout &stored,
                const PageFrame &frame, const QSize &master) {
    Layout layout = edited;
    if (isMaster(frame))
        return layout;
    Known known(&isBefore);
    const auto from = shapesOf(stored);
    const auto to = shapesOf(shown);
    for (std::size_t at = 0; at < std::min(from.size(), to.size()); ++at)
        known.emplace(*to[at], *from[at]);
    const auto &bend = frame.map.bend();
    changeShapes(layout, [&](Points points, bool isClosed) {
        if (const auto same = known.find(points); same != known.end())
            return same->second;
        if (bend)
            points = withSteps(points, bend->step, isClosed);
        for (auto &point : points) {
            const auto there = frame.map.toMaster(point);
            point = {std::clamp(there.x, 0.0, double(master.width())),
                     std::clamp(there.y, 0.0, double(master.height()))};
        }
        return points;
    });
    return layout;
}

} // namespace app::station::clean
