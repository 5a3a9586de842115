// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ocr::core {

Rect unite(const Rect &a, const Rect &b) {
    if (a.isEmpty())
        return b;
    if (b.isEmpty())
        return a;
    const int x = std::min(a.x, b.x);
    const int y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Rect intersect(const Rect &a, const Rect &b) {
    const int x = std::max(a.x, b.x);
    const int y = std::max(a.y, b.y);
    return {x, y, std::max(0, std::min(a.right(), b.right()) - x),
            std::max(0, std::min(a.bottom(), b.bottom()) - y)};
}

Polygon toPolygon(const Rect &rect) {
    const double left = rect.x, top = rect.y, right = rect.right(), bottom = rect.bottom();
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

Rect boundingBox(const std::vector<PointF> &points) {
    if (points.empty())
        return {};
    auto [left, right] = std::minmax_element(points.begin(), points.end(),
                                             [](auto &a, auto &b) { return a.x < b.x; });
    auto [top, bottom] = std::minmax_element(points.begin(), points.end(),
                                             [](auto &a, auto &b) { return a.y < b.y; });
    // A hair of slack keeps a corner that was computed as 10.0000000001 from adding a pixel.
    constexpr double slack = 1e-6;
    const int x = static_cast<int>(std::floor(left->x + slack));
    const int y = static_cast<int>(std::floor(top->y + slack));
    return {x, y, static_cast<int>(std::ceil(right->x - slack)) - x,
            static_cast<int>(std::ceil(bottom->y - slack)) - y};
}

Homography Homography::translation(double dx, double dy) {
    return Homography({1, 0, dx, 0, 1, dy, 0, 0, 1});
}

Homography Homography::scaling(double factor) {
    return Homography({factor, 0, 0, 0, factor, 0, 0, 0, 1});
}

Homography Homography::rotation(double degreesClockwise, PointF centre) {
    const double angle = degreesClockwise * std::numbers::pi / 180;
    const double c = std::cos(angle), s = std::sin(angle);
    const Homography turn({c, -s, 0, s, c, 0, 0, 0, 1});
    return translation(centre.x, centre.y) * turn * translation(-centre.x, -centre.y);
}

PointF Homography::map(PointF p) const {
    const auto &m = m_values;
    const double w = m[6] * p.x + m[7] * p.y + m[8];
    return {(m[0] * p.x + m[1] * p.y + m[2]) / w, (m[3] * p.x + m[4] * p.y + m[5]) / w};
}

Homography Homography::inverted() const {
    const auto &m = m_values;
    const double a = m[4] * m[8] - m[5] * m[7];
    const double b = m[5] * m[6] - m[3] * m[8];
    const double c = m[3] * m[7] - m[4] * m[6];
    const double det = m[0] * a + m[1] * b + m[2] * c;
    return Homography(
        {a / det, (m[2] * m[7] - m[1] * m[8]) / det, (m[1] * m[5] - m[2] * m[4]) / det, b / det,
         (m[0] * m[8] - m[2] * m[6]) / det, (m[2] * m[3] - m[0] * m[5]) / det, c / det,
         (m[1] * m[6] - m[0] * m[7]) / det, (m[0] * m[4] - m[1] * m[3]) / det});
}

Homography operator*(const Homography &first, const Homography &second) {
    std::array<double, 9> product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            for (std::size_t k = 0; k < 3; ++k)
                product[row * 3 + column] +=
                    first.values()[row * 3 + k] * second.values()[k * 3 + column];
    return Homography(product);
}

} // namespace ocr::core
