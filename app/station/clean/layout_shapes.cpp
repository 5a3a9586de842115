// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_shapes.h"

#include <algorithm>
#include <cmath>

namespace app::station::clean {

using ocr::core::PointF;
using ocr::page::LayoutLine;

namespace {

constexpr double baselineAt = 0.75; // of the height of a line drawn by hand

QPointF toQt(PointF point) { return {point.x, point.y}; }

double crossOf(PointF a, PointF b, PointF c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// How far a point lies ahead of `at` in the direction `along`.
double ahead(PointF point, QPointF at, QPointF along) {
    return QPointF::dotProduct(toQt(point) - at, along);
}

/// What of a chain of points lies ahead of `at` (Sutherland and Hodgman's clipping by one edge).
std::vector<PointF> keptAhead(const std::vector<PointF> &points, QPointF at, QPointF along,
                              bool isClosed) {
    std::vector<PointF> kept;
    for (std::size_t index = 0; index < points.size(); ++index) {
        const PointF here = points[index];
        const double d = ahead(here, at, along);
        if (d >= 0)
            kept.push_back(here);
        if (!isClosed && index + 1 == points.size())
            break;
        const PointF next = points[(index + 1) % points.size()];
        const double e = ahead(next, at, along);
        if ((d > 0 && e < 0) || (d < 0 && e > 0)) {
            const double share = d / (d - e);
            kept.push_back(
                {here.x + (next.x - here.x) * share, here.y + (next.y - here.y) * share});
        }
    }
    return kept;
}

LayoutLine partAhead(const LayoutLine &line, QPointF at, QPointF along) {
    LayoutLine part = line;
    part.outline = keptAhead(line.outline, at, along, true);
    if (part.outline.size() < 3)
        part.outline.clear();
    part.baseline = keptAhead(line.baseline, at, along, false);
    return part;
}

} // namespace

LayoutLine lineIn(const QRectF &box) {
    LayoutLine line;
    line.outline = {{box.left(), box.top()},
                    {box.right(), box.top()},
                    {box.right(), box.bottom()},
                    {box.left(), box.bottom()}};
    const double y = box.top() + box.height() * baselineAt;
    line.baseline = {{box.left(), y}, {box.right(), y}};
    return line;
}

QRectF boxOf(const Polygon &outline) {
    if (outline.empty())
        return {};
    QRectF box(toQt(outline.front()), QSizeF());
    for (const auto &point : outline) {
        box.setLeft(std::min(box.left(), point.x));
        box.setRight(std::max(box.right(), point.x));
        box.setTop(std::min(box.top(), point.y));
        box.setBottom(std::max(box.bottom(), point.y));
    }
    return box;
}

QLineF axisOf(const LayoutLine &line) {
    const QRectF box = boxOf(line.outline);
    QLineF axis(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    if (line.baseline.size() >= 2 && line.baseline.front() != line.baseline.back())
        axis = {toQt(line.baseline.front()), toQt(line.baseline.back())};
    else if (box.height() > 2 * box.width()) // a line of a page that lies on its side
        axis = {QPointF(box.center().x(), box.bottom()), QPointF(box.center().x(), box.top())};
    return axis;
}

double shareAt(const LayoutLine &line, QPointF point) {
    const QLineF axis = axisOf(line);
    const QPointF along = axis.p2() - axis.p1();
    const double length = QPointF::dotProduct(along, along);
    return length > 0 ? std::clamp(QPointF::dotProduct(point - axis.p1(), along) / length, 0.0, 1.0)
                      : 0;
}

QLineF cutAt(const LayoutLine &line, double share) {
    const QLineF axis = axisOf(line);
    const QPointF at = axis.pointAt(share);
    const QPointF along = (axis.p2() - axis.p1()) / std::max(1.0, axis.length());
    const QPointF down(-along.y(), along.x());
    double above = 0;
    double below = 0;
    for (const auto &point : line.outline) {
        if (std::abs(ahead(point, at, along)) > axis.length() / 2)
            continue;
        const double depth = ahead(point, at, down);
        above = std::min(above, depth);
        below = std::max(below, depth);
    }
    return {at + down * above, at + down * below};
}

std::pair<LayoutLine, LayoutLine> cutLine(const LayoutLine &line, double share) {
    const QLineF axis = axisOf(line);
    const QPointF along = (axis.p2() - axis.p1()) / std::max(1.0, axis.length());
    const QPointF at = axis.pointAt(share);
    return {partAhead(line, at, -along), partAhead(line, at, along)};
}

LayoutLine joined(const std::vector<LayoutLine> &lines) {
    LayoutLine whole = lines.front();
    for (std::size_t index = 1; index < lines.size(); ++index) {
        const auto &line = lines[index];
        whole.outline.insert(whole.outline.end(), line.outline.begin(), line.outline.end());
        whole.baseline.insert(whole.baseline.end(), line.baseline.begin(), line.baseline.end());
    }
    whole.outline = hullOf(std::move(whole.outline));
    const QLineF axis = axisOf(lines.front());
    const QPointF along = axis.p2() - axis.p1();
    std::stable_sort(whole.baseline.begin(), whole.baseline.end(), [&](PointF a, PointF b) {
        return ahead(a, axis.p1(), along) < ahead(b, axis.p1(), along);
    });
    return whole;
}

Polygon stretched(const Polygon &points, const QRectF &from, const QRectF &to) {
    const double across = from.width() > 0 ? to.width() / from.width() : 1;
    const double down = from.height() > 0 ? to.height() / from.height() : 1;
    Polygon moved = points;
    for (auto &point : moved)
        point = {to.left() + (point.x - from.left()) * across,
                 to.top() + (point.y - from.top()) * down};
    return moved;
}

Polygon hullOf(Polygon points) {
    std::sort(points.begin(), points.end(),
              [](PointF a, PointF b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3)
        return points;
    Polygon hull;
    const auto add = [&hull](PointF point, std::size_t fixed) {
        while (hull.size() >= fixed + 2 && crossOf(hull[hull.size() - 2], hull.back(), point) <= 0)
            hull.pop_back();
        hull.push_back(point);
    };
    for (const auto &point : points)
        add(point, 0);
    const std::size_t turn = hull.size() - 1;
    for (auto at = points.rbegin() + 1; at != points.rend(); ++at)
        add(*at, turn);
    hull.pop_back();
    return hull;
}

} // namespace app::station::clean
