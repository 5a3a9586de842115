// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/overlap.h"

#include <algorithm>
#include <limits>

namespace ocr::core {

namespace {

constexpr int columns = 64;

struct Interval {
    double from = 0;
    double to = 0;
    [[nodiscard]] double length() const { return std::max(0.0, to - from); }
};

Interval widthOf(const Polygon &polygon) {
    const auto [low, high] = std::ranges::minmax_element(polygon, {}, &PointF::x);
    return {low->x, high->x};
}

/// The stretch of the outline at x, empty beside it.
Interval heightAt(const Polygon &polygon, double x) {
    Interval stretch{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const auto &a = polygon[i];
        const auto &b = polygon[(i + 1) % polygon.size()];
        if ((a.x <= x) == (b.x <= x))
            continue;
        const double y = a.y + (x - a.x) / (b.x - a.x) * (b.y - a.y);
        stretch.from = std::min(stretch.from, y);
        stretch.to = std::max(stretch.to, y);
    }
    return stretch;
}

} // namespace

Overlap overlapOf(const Polygon &first, const Polygon &second) {
    if (first == second)
        return {1, 1, 1};
    if (first.size() < 3 || second.size() < 3)
        return {};
    const auto a = widthOf(first);
    const auto b = widthOf(second);
    if (a.to <= b.from || b.to <= a.from)
        return {};
    const Interval both{std::min(a.from, b.from), std::max(a.to, b.to)};
    double areaA = 0;
    double areaB = 0;
    double common = 0;
    for (int i = 0; i < columns; ++i) {
        const double x = both.from + (i + 0.5) * both.length() / columns;
        const auto inA = heightAt(first, x);
        const auto inB = heightAt(second, x);
        areaA += inA.length();
        areaB += inB.length();
        common += Interval{std::max(inA.from, inB.from), std::min(inA.to, inB.to)}.length();
    }
    if (common <= 0)
        return {};
    return {common / (areaA + areaB - common), common / areaA, common / areaB};
}

} // namespace ocr::core
