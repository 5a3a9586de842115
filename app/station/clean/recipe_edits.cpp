// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/recipe_edits.h"

#include <algorithm>
#include <cmath>

namespace app::station::clean {

using bridge::Recipe;
using ocr::core::PointF;

namespace {

PointF between(PointF from, PointF to, double share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

} // namespace

Corners wholeOf(const QSize &master) {
    const double right = master.width();
    const double bottom = master.height();
    return {{{0, 0}, {right, 0}, {right, bottom}, {0, bottom}}};
}

Corners cornersOf(const Recipe &recipe, const QSize &master) {
    return recipe.area ? *recipe.area : wholeOf(master);
}

QPolygonF toPolygon(const Corners &corners) {
    QPolygonF polygon;
    for (const auto &corner : corners)
        polygon << QPointF(corner.x, corner.y);
    return polygon;
}

bool isPage(const Corners &corners) {
    for (std::size_t at = 0; at < 4; ++at) {
        const auto &a = corners[at];
        const auto &b = corners[(at + 1) % 4];
        const auto &c = corners[(at + 2) % 4];
        if (std::hypot(b.x - a.x, b.y - a.y) < smallestSide)
            return false;
        if ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) <= 0)
            return false;
    }
    return true;
}

Corners keptInside(const Corners &corners, const QSize &master) {
    Corners inside = corners;
    for (auto &corner : inside) {
        corner.x = std::clamp(corner.x, 0.0, double(master.width()));
        corner.y = std::clamp(corner.y, 0.0, double(master.height()));
    }
    return inside;
}

Recipe turned(const Recipe &recipe, const QSize &master, int quarters) {
    Recipe now = recipe;
    Corners corners = cornersOf(recipe, master);
    // What was bottom left is top left once the page is turned clockwise.
    std::rotate(corners.begin(), corners.begin() + ((4 - quarters % 4) % 4), corners.end());
    now.area = corners;
    if (corners == wholeOf(master))
        now.area.reset();
    return now;
}

int quartersOf(const Recipe &recipe) {
    if (!recipe.area)
        return 0;
    const auto &from = (*recipe.area)[0];
    const auto &to = (*recipe.area)[1];
    // The upper edge of a page turned clockwise runs up in the master.
    const double angle = std::atan2(to.y - from.y, to.x - from.x);
    const int steps = int(std::lround(-angle / (std::acos(-1.0) / 2)));
    return (steps % 4 + 4) % 4;
}

Recipe scaledTo(const Recipe &recipe, const QSize &from, const QSize &to) {
    Recipe now = recipe;
    if (!now.area || from == to || from.isEmpty())
        return now;
    for (auto &corner : *now.area)
        corner = {corner.x * to.width() / from.width(), corner.y * to.height() / from.height()};
    return now;
}

Recipe withPlaceOf(const Recipe &recipe, const Recipe &place) {
    Recipe now = recipe;
    now.area = place.area;
    now.turn = place.turn;
    return now;
}

std::pair<Recipe, Recipe> halvesOf(const Recipe &recipe, const QSize &master,
                                   const Gutter &gutter) {
    const Corners spread = cornersOf(recipe, master);
    const PointF top = between(spread[0], spread[1], gutter.top);
    const PointF bottom = between(spread[3], spread[2], gutter.bottom);
    Recipe left = recipe;
    Recipe right = recipe;
    left.area = Corners{spread[0], top, bottom, spread[3]};
    right.area = Corners{top, spread[1], spread[2], bottom};
    return {left, right};
}

} // namespace app::station::clean
