// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/station/clean/layout_edits.h"

/// The order of lines and regions, and what edits of it share.
namespace app::station::clean {

[[nodiscard]] const bridge::HandLine &lineAt(const Layout &layout, const Place &place);
/// The lines of `places` in reading order, each once; a region stands for all of its lines.
[[nodiscard]] Places linesIn(const Layout &layout, const Places &places);
/// What a new line takes its texts from: the lines themselves, or what those not yet stored were
/// made from.
[[nodiscard]] std::vector<bridge::LineId> sourcesOf(const std::vector<bridge::HandLine> &lines);
/// Draws the region's outline around its lines; a region without lines stays.
void refit(bridge::HandRegion &region);
struct TakenOut {
    std::vector<bridge::HandLine> lines;
    QList<int> emptied; ///< regions that lost their last line
};
/// Takes lines out, which must be in order; their regions stay, also the empty ones.
TakenOut takeOut(Layout &layout, const Places &lines);
void dropRegions(Layout &layout, QList<int> regions);
/// Changes the layout of each line in `places`; nothing where that changes none.
[[nodiscard]] MaybeEdited withEachLine(const Layout &layout, const Places &places,
                                       const std::function<void(ocr::page::LayoutLine &)> &change);

} // namespace app::station::clean
