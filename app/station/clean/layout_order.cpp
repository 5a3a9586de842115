// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_order.h"

#include <algorithm>

#include "app/station/clean/layout_shapes.h"

namespace app::station::clean {

using bridge::HandLine;
using bridge::HandRegion;
using bridge::LineId;

namespace {

HandRegion &regionOf(Layout &layout, int at) { return layout[std::size_t(at)]; }

int linesInRegion(const Layout &layout, int at) {
    return int(layout[std::size_t(at)].lines.size());
}

QList<int> regionsIn(const Layout &layout, const Places &places) {
    QList<int> regions;
    for (const auto &place : places)
        if (has(layout, place) && !place.isLine() && !regions.contains(place.region))
            regions.append(place.region);
    std::sort(regions.begin(), regions.end());
    return regions;
}

/// The lines from `first` on in the region, as places.
Places placesFrom(const Place &first, std::size_t count) {
    Places places;
    for (int at = 0; at < int(count); ++at)
        places.append({first.region, first.line + at});
    return places;
}

int countBefore(const QList<int> &sorted, int limit) {
    return int(std::lower_bound(sorted.begin(), sorted.end(), limit) - sorted.begin());
}

MaybeEdited regionsMoved(const Layout &layout, const QList<int> &regions, int to) {
    Edited edited{layout, {}};
    std::vector<HandRegion> taken;
    for (const int region : regions)
        taken.push_back(layout[std::size_t(region)]);
    dropRegions(edited.layout, regions);
    const int at = to - countBefore(regions, to);
    edited.layout.insert(edited.layout.begin() + at, taken.begin(), taken.end());
    for (int index = 0; index < regions.size(); ++index)
        edited.chosen.append({at + index, -1});
    const bool isSame = edited.chosen.first().region == regions.first() &&
                        edited.chosen.last().region == regions.last();
    return isSame ? MaybeEdited() : MaybeEdited(edited);
}

MaybeEdited linesMoved(const Layout &layout, const Places &lines, const Place &to) {
    Edited edited{layout, {}};
    Place target = to;
    if (!to.isLine())
        target.line = linesInRegion(layout, to.region);
    const int before = int(std::count_if(lines.begin(), lines.end(), [&](const Place &place) {
        return place.region == target.region && place.line < target.line;
    }));
    target.line -= before;
    if (placesFrom(target, std::size_t(lines.size())) == lines)
        return {};
    auto taken = takeOut(edited.layout, lines);
    auto &region = regionOf(edited.layout, target.region);
    region.lines.insert(region.lines.begin() + target.line, taken.lines.begin(), taken.lines.end());
    refit(region);
    taken.emptied.removeAll(target.region);
    dropRegions(edited.layout, taken.emptied);
    target.region -= countBefore(taken.emptied, target.region);
    edited.chosen = placesFrom(target, taken.lines.size());
    return edited;
}

} // namespace

const HandLine &lineAt(const Layout &layout, const Place &place) {
    return layout[std::size_t(place.region)].lines[std::size_t(place.line)];
}

Places linesIn(const Layout &layout, const Places &places) {
    Places lines;
    for (const auto &place : places) {
        if (!has(layout, place))
            continue;
        if (place.isLine())
            lines.append(place);
        else
            lines +=
                placesFrom({place.region, 0}, std::size_t(linesInRegion(layout, place.region)));
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

std::vector<LineId> sourcesOf(const std::vector<HandLine> &lines) {
    std::vector<LineId> sources;
    for (const auto &line : lines) {
        if (line.id)
            sources.push_back(line.id);
        else
            sources.insert(sources.end(), line.madeFrom.begin(), line.madeFrom.end());
    }
    return sources;
}

void refit(HandRegion &region) {
    if (region.lines.empty())
        return;
    QRectF box = boxOf(region.lines.front().layout.outline);
    for (const auto &line : region.lines)
        box = box.united(boxOf(line.layout.outline));
    region.outline = lineIn(box).outline;
}

TakenOut takeOut(Layout &layout, const Places &lines) {
    TakenOut taken;
    for (const auto &place : lines)
        taken.lines.push_back(lineAt(layout, place));
    for (auto place = lines.rbegin(); place != lines.rend(); ++place) {
        auto &region = regionOf(layout, place->region);
        region.lines.erase(region.lines.begin() + place->line);
        if (region.lines.empty())
            taken.emptied.prepend(place->region);
    }
    for (const auto &place : lines)
        refit(regionOf(layout, place.region));
    return taken;
}

void dropRegions(Layout &layout, QList<int> regions) {
    std::sort(regions.begin(), regions.end());
    regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
    // From the end, so that the places before stay what they are.
    for (auto at = regions.rbegin(); at != regions.rend(); ++at)
        layout.erase(layout.begin() + *at);
}

MaybeEdited movedBy(const Layout &layout, const Places &places, int by) {
    const auto regions = regionsIn(layout, places);
    if (!regions.isEmpty()) {
        const int to = by < 0 ? regions.first() - 1 : regions.last() + 2;
        const bool hasRoom = to >= 0 && to <= int(layout.size());
        return hasRoom ? regionsMoved(layout, regions, to) : MaybeEdited();
    }
    const Places lines = linesIn(layout, places);
    if (lines.isEmpty())
        return {};
    const Place edge = by < 0 ? lines.first() : lines.last();
    if (by < 0 && edge.line > 0)
        return linesMoved(layout, lines, {edge.region, edge.line - 1});
    const int count = linesInRegion(layout, edge.region);
    if (by > 0 && edge.line + 1 < count)
        return linesMoved(layout, lines, {edge.region, edge.line + 2 < count ? edge.line + 2 : -1});
    // Over into the next region that holds lines.
    for (int region = edge.region + by; region >= 0 && region < int(layout.size()); region += by)
        if (linesInRegion(layout, region) > 0)
            return linesMoved(layout, lines, {region, by < 0 ? -1 : 0});
    return {};
}

MaybeEdited movedTo(const Layout &layout, const Places &places, const Place &to) {
    const auto regions = regionsIn(layout, places);
    if (!regions.isEmpty())
        return to.region >= 0 && to.region <= int(layout.size())
                   ? regionsMoved(layout, regions, to.region)
                   : MaybeEdited();
    const Places lines = linesIn(layout, places);
    if (lines.isEmpty() || !has(layout, {to.region, -1}))
        return {};
    return linesMoved(layout, lines, has(layout, to) ? to : Place{to.region, -1});
}

MaybeEdited withLinesInNewRegion(const Layout &layout, const Places &places) {
    const Places lines = linesIn(layout, places);
    if (lines.isEmpty())
        return {};
    const int from = lines.first().region;
    const bool isWhole = lines.size() == linesInRegion(layout, from) && lines.last().region == from;
    if (isWhole)
        return {};
    Edited edited{layout, {}};
    auto taken = takeOut(edited.layout, lines);
    HandRegion chosen;
    chosen.kind = layout[std::size_t(from)].kind;
    chosen.lines = std::move(taken.lines);
    refit(chosen);
    // What came after them in their region comes after them still, in a region of its own.
    HandRegion rest = regionOf(edited.layout, from);
    auto &before = regionOf(edited.layout, from).lines;
    rest.lines.assign(before.begin() + lines.first().line, before.end());
    before.erase(before.begin() + lines.first().line, before.end());
    refit(rest);
    refit(regionOf(edited.layout, from));
    if (before.empty())
        taken.emptied.append(from);
    const int at = before.empty() ? from : from + 1;
    dropRegions(edited.layout, taken.emptied);
    if (!rest.lines.empty())
        edited.layout.insert(edited.layout.begin() + at, rest);
    edited.layout.insert(edited.layout.begin() + at, chosen);
    edited.chosen = placesFrom({at, 0}, chosen.lines.size());
    return edited;
}

MaybeEdited withEachLine(const Layout &layout, const Places &places,
                         const std::function<void(ocr::page::LayoutLine &)> &change) {
    Edited edited{layout, places};
    bool isChanged = false;
    for (const auto &place : linesIn(layout, places)) {
        auto &line = regionOf(edited.layout, place.region).lines[std::size_t(place.line)].layout;
        const auto before = line;
        change(line);
        isChanged = isChanged || line != before;
    }
    return isChanged ? MaybeEdited(edited) : MaybeEdited();
}

} // namespace app::station::clean
