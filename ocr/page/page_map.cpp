// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_map.h"

#include <algorithm>
#include <cmath>

#include "ocr/core/result.h"

namespace ocr::page {

using core::PointF;

PointF Bend::map(PointF point) const {
    const double x = point.x / step, y = point.y / step;
    const int column = std::clamp(static_cast<int>(std::floor(x)), 0, columns - 2);
    const int row = std::clamp(static_cast<int>(std::floor(y)), 0, rows - 2);
    const double u = x - column, v = y - row;
    const auto node = [&](int c, int r) {
        return nodes[static_cast<std::size_t>(r) * static_cast<std::size_t>(columns) +
                     static_cast<std::size_t>(c)];
    };
    const auto a = node(column, row), b = node(column + 1, row);
    const auto c = node(column, row + 1), d = node(column + 1, row + 1);
    const auto mix = [&](double p, double q, double r, double s) {
        return (1 - v) * ((1 - u) * p + u * q) + v * ((1 - u) * r + u * s);
    };
    return {mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y)};
}

PageMap::PageMap(const core::Homography &plane, std::optional<Bend> bend)
    : m_plane(plane), m_back(plane.inverted()), m_bend(std::move(bend)) {
    EVRAK_ASSERT(!m_bend || (m_bend->columns >= 2 && m_bend->rows >= 2 && m_bend->step > 0 &&
                             m_bend->nodes.size() == static_cast<std::size_t>(m_bend->columns) *
                                                         static_cast<std::size_t>(m_bend->rows)));
}

PointF PageMap::toMaster(PointF clean) const {
    return m_plane.map(m_bend ? m_bend->map(clean) : clean);
}

PointF PageMap::fromMaster(PointF master) const {
    const auto unbent = m_back.map(master);
    if (!m_bend)
        return unbent;
    auto guess = unbent;
    constexpr int enough = 30;
    for (int i = 0; i < enough; ++i) {
        const auto there = m_bend->map(guess);
        const double dx = unbent.x - there.x, dy = unbent.y - there.y;
        guess = {guess.x + dx, guess.y + dy};
        if (std::abs(dx) + std::abs(dy) < 0.005)
            break;
    }
    return guess;
}

} // namespace ocr::page
