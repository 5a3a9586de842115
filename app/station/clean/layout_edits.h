// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QRectF>
#include <QSize>

#include "app/station/bridge/values.h"

/// What a person does to a layout by hand, as functions from value to value, in
/// pixels of the frame in which the page is shown; `room` is that frame's size.
namespace app::station::clean {

using bridge::Layout;

/// A line by its place in the layout, or with `line` -1 the region itself.
struct Place {
    int region = -1;
    int line = -1;
    [[nodiscard]] bool isLine() const { return line >= 0; }
    auto operator<=>(const Place &) const = default;
};
using Places = QList<Place>;

/// A layout after an edit, and what is chosen in it then.
struct Edited {
    Layout layout;
    Places chosen;
};
/// Nothing: the edit makes no sense there, and nothing is changed.
using MaybeEdited = std::optional<Edited>;

[[nodiscard]] bool has(const Layout &layout, const Place &place);
/// All lines in reading order.
[[nodiscard]] Places linesOf(const Layout &layout);
/// The number that people see, from 1; 0 for a region.
[[nodiscard]] int numberOf(const Layout &layout, const Place &place);
[[nodiscard]] QRectF boxOf(const Layout &layout, const Place &place);

/// A new line, in the region that its middle lies in, at its height there; else in a new region
/// after the current one. Takes direction and script from its neighbour.
[[nodiscard]] MaybeEdited withLine(const Layout &layout, const QRectF &box, const Place &current,
                                   const QSize &room);
/// A new line like the current one, under it.
[[nodiscard]] MaybeEdited withLineUnder(const Layout &layout, const Place &current,
                                        const QSize &room);
/// A new region without lines, after the current one.
[[nodiscard]] MaybeEdited withRegion(const Layout &layout, const QRectF &box, const Place &current,
                                     const QSize &room);
/// Two lines of one, cut at a share of its axis from the left; the first in its direction of
/// reading comes first.
[[nodiscard]] MaybeEdited withLineSplit(const Layout &layout, const Place &line, double share);
/// One line of several, in the place of the first.
[[nodiscard]] MaybeEdited withLinesJoined(const Layout &layout, const Places &lines);
/// Regions that lose their last line go, too.
[[nodiscard]] MaybeEdited without(const Layout &layout, const Places &places);
/// Earlier (-1) or later (1) in reading order: lines go over into the neighbouring region at the
/// end of theirs; regions move as a whole.
[[nodiscard]] MaybeEdited movedBy(const Layout &layout, const Places &places, int by);
/// Lines before the line at `to`, or at the end of its region where there is none; regions before
/// the region `to`, or at the end.
[[nodiscard]] MaybeEdited movedTo(const Layout &layout, const Places &places, const Place &to);
/// Lines into a region of their own, in the place of the first; the lines before and after it in
/// its region stay before and after.
[[nodiscard]] MaybeEdited withLinesInNewRegion(const Layout &layout, const Places &places);
/// Another size or place of a line or region.
[[nodiscard]] MaybeEdited reshaped(const Layout &layout, const Place &place, const QRectF &box,
                                   const QSize &room);
/// Of all lines in `places`, regions' lines included.
[[nodiscard]] MaybeEdited withScript(const Layout &layout, const Places &places,
                                     bridge::Script script);
[[nodiscard]] MaybeEdited withDirection(const Layout &layout, const Places &places,
                                        bridge::Direction direction);
/// Of the regions of `places`.
[[nodiscard]] MaybeEdited withKind(const Layout &layout, const Places &places,
                                   bridge::RegionKind kind);

} // namespace app::station::clean
