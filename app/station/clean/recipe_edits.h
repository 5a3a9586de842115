// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>

#include <QPolygonF>
#include <QSize>

#include "app/station/bridge/values.h"

/// What a person does to a recipe by hand, as functions from value to value. Everything in pixels
/// of the master.
namespace app::station::clean {

/// Top left, top right, bottom right, bottom left of the page as it is read.
using Corners = std::array<ocr::core::PointF, 4>;

[[nodiscard]] Corners wholeOf(const QSize &master);
/// The recipe's area, or the whole picture where it names none.
[[nodiscard]] Corners cornersOf(const bridge::Recipe &recipe, const QSize &master);
[[nodiscard]] QPolygonF toPolygon(const Corners &corners);
/// Whether the corners make a page: convex, in order, each side at least `smallestSide` long.
[[nodiscard]] bool isPage(const Corners &corners);
inline constexpr double smallestSide = 16;
[[nodiscard]] Corners keptInside(const Corners &corners, const QSize &master);

/// The same page turned clockwise by quarters: its corners change places.
[[nodiscard]] bridge::Recipe turned(const bridge::Recipe &recipe, const QSize &master,
                                    int quarters);
/// How many quarters the page that the recipe names is turned clockwise against the master, 0 to 3.
[[nodiscard]] int quartersOf(const bridge::Recipe &recipe);

/// For a page of another size: area and corners grow with the picture.
[[nodiscard]] bridge::Recipe scaledTo(const bridge::Recipe &recipe, const QSize &from,
                                      const QSize &to);
/// The steps of one recipe with the area and turn of another.
[[nodiscard]] bridge::Recipe withPlaceOf(const bridge::Recipe &recipe, const bridge::Recipe &place);

/// Where a spread is parted: shares of its upper and its lower edge, from the left.
struct Gutter {
    double top = 0.5;
    double bottom = 0.5;
    bool operator==(const Gutter &) const = default;
};
/// Left and right page of the spread that the recipe names.
[[nodiscard]] std::pair<bridge::Recipe, bridge::Recipe>
halvesOf(const bridge::Recipe &recipe, const QSize &master, const Gutter &gutter);

} // namespace app::station::clean
