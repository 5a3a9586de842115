// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace ocr::core {

/// Whole pixels, or pixels with fractions; origin top left, y down. A point (x, y) is the corner
/// between pixels, so pixel (0, 0) spans (0, 0) to (1, 1).
struct Size {
    int width = 0;
    int height = 0;
    bool operator==(const Size &) const = default;
};

struct PointF {
    double x = 0;
    double y = 0;
    bool operator==(const PointF &) const = default;
};

/// An upright rectangle in whole pixels; empty when width or height is not positive.
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    [[nodiscard]] int right() const { return x + width; }
    [[nodiscard]] int bottom() const { return y + height; }
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    bool operator==(const Rect &) const = default;
};

[[nodiscard]] Rect unite(const Rect &a, const Rect &b);
[[nodiscard]] Rect intersect(const Rect &a, const Rect &b);

/// Corners in order around the shape; the last joins the first.
using Polygon = std::vector<PointF>;
/// An open chain of points.
using Polyline = std::vector<PointF>;

/// The corners of a rectangle, clockwise from top left.
[[nodiscard]] Polygon toPolygon(const Rect &rect);
/// The smallest upright rectangle of whole pixels that holds all points; empty for none.
[[nodiscard]] Rect boundingBox(const std::vector<PointF> &points);

/// A projective map of the plane, row-major 3 x 3, applied to column vectors (x, y, 1).
class Homography {
  public:
    Homography() = default;
    explicit Homography(const std::array<double, 9> &values) : m_values(values) {}
    [[nodiscard]] static Homography translation(double dx, double dy);
    [[nodiscard]] static Homography scaling(double factor);
    /// Turns clockwise about `centre`.
    [[nodiscard]] static Homography rotation(double degreesClockwise, PointF centre);

    [[nodiscard]] PointF map(PointF point) const;
    [[nodiscard]] Homography inverted() const;
    [[nodiscard]] const std::array<double, 9> &values() const { return m_values; }
    bool operator==(const Homography &) const = default;

  private:
    std::array<double, 9> m_values{1, 0, 0, 0, 1, 0, 0, 0, 1};
};

/// First `second`, then `first`, as matrices multiply.
[[nodiscard]] Homography operator*(const Homography &first, const Homography &second);

} // namespace ocr::core
