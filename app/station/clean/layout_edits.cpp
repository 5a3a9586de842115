// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_edits.h"

#include <algorithm>

#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_shapes.h"

namespace app::station::clean {

using bridge::Direction;
using bridge::HandLine;
using bridge::HandRegion;

namespace {

constexpr double smallestBox = 4;

bool isBox(const QRectF &box) { return box.width() >= smallestBox && box.height() >= smallestBox; }

QRectF keptInside(const QRectF &box, const QSize &room) {
    return box.normalized().intersected(QRectF({}, QSizeF(room)));
}

/// The region that holds the point, the smallest where several do; -1: none.
int regionAt(const Layout &layout, QPointF point) {
    int found = -1;
    double smallest = 0;
    for (int at = 0; at < int(layout.size()); ++at) {
        const QRectF box = boxOf(layout, {at, -1});
        const double area = box.width() * box.height();
        if (box.contains(point) && (found < 0 || area < smallest)) {
            found = at;
            smallest = area;
        }
    }
    return found;
}

/// Direction and script as in the line before, else as on the rest of the page.
void followNeighbour(ocr::page::LayoutLine &line, const Layout &layout, const Place &place) {
    const auto all = linesOf(layout);
    if (all.isEmpty())
        return;
    const Place before{place.region, place.line - 1};
    const auto &model = lineAt(layout, all.contains(before) ? before : all.first()).layout;
    line.direction = model.direction;
    line.script = model.script;
}

} // namespace

bool has(const Layout &layout, const Place &place) {
    return place.region >= 0 && place.region < int(layout.size()) &&
           place.line < int(layout[std::size_t(place.region)].lines.size()) && place.line >= -1;
}

Places linesOf(const Layout &layout) {
    Places all;
    for (int region = 0; region < int(layout.size()); ++region)
        for (int line = 0; line < int(layout[std::size_t(region)].lines.size()); ++line)
            all.append({region, line});
    return all;
}

int numberOf(const Layout &layout, const Place &place) {
    return place.isLine() ? int(linesOf(layout).indexOf(place)) + 1 : 0;
}

QRectF boxOf(const Layout &layout, const Place &place) {
    if (!has(layout, place))
        return {};
    return boxOf(place.isLine() ? lineAt(layout, place).layout.outline
                                : layout[std::size_t(place.region)].outline);
}

MaybeEdited withLine(const Layout &layout, const QRectF &drawn, const Place &current,
                     const QSize &room) {
    const QRectF box = keptInside(drawn, room);
    if (!isBox(box))
        return {};
    Edited edited{layout, {}};
    Place place{regionAt(layout, box.center()), 0};
    if (place.region < 0) {
        place.region = has(layout, current) ? current.region + 1 : int(layout.size());
        edited.layout.insert(edited.layout.begin() + place.region, HandRegion{});
    }
    auto &region = edited.layout[std::size_t(place.region)];
    for (const auto &line : region.lines)
        if (boxOf(line.layout.outline).center().y() < box.center().y())
            ++place.line;
    HandLine line{{}, lineIn(box), {}};
    followNeighbour(line.layout, edited.layout, place);
    region.lines.insert(region.lines.begin() + place.line, line);
    refit(region);
    edited.chosen = {place};
    return edited;
}

MaybeEdited withLineUnder(const Layout &layout, const Place &current, const QSize &room) {
    const bool hasLine = has(layout, current) && current.isLine();
    if (!hasLine) {
        const QSizeF size(room.width() * 0.8, room.height() * 0.03);
        return withLine(layout, {QPointF(room.width() * 0.1, room.height() * 0.48), size}, current,
                        room);
    }
    const QRectF box = boxOf(layout, current);
    const QRectF under = keptInside(box.translated(0, box.height()), room);
    if (!isBox(under))
        return {};
    Edited edited{layout, {{current.region, current.line + 1}}};
    auto &region = edited.layout[std::size_t(current.region)];
    HandLine line{{}, lineIn(under), {}};
    followNeighbour(line.layout, layout, edited.chosen.first());
    region.lines.insert(region.lines.begin() + current.line + 1, line);
    refit(region);
    return edited;
}

MaybeEdited withRegion(const Layout &layout, const QRectF &drawn, const Place &current,
                       const QSize &room) {
    const QRectF box = keptInside(drawn, room);
    if (!isBox(box))
        return {};
    const int at = has(layout, current) ? current.region + 1 : int(layout.size());
    Edited edited{layout, {{at, -1}}};
    HandRegion region;
    region.kind = bridge::RegionKind::picture;
    region.outline = lineIn(box).outline;
    edited.layout.insert(edited.layout.begin() + at, region);
    return edited;
}

MaybeEdited withLineSplit(const Layout &layout, const Place &place, double share) {
    if (!has(layout, place) || !place.isLine())
        return {};
    const auto &whole = lineAt(layout, place);
    auto [first, second] = cutLine(whole.layout, share);
    if (!isBox(boxOf(first.outline)) || !isBox(boxOf(second.outline)))
        return {};
    if (whole.layout.direction == Direction::rightToLeft)
        std::swap(first, second);
    const auto from = sourcesOf({whole});
    Edited edited{layout, {{place.region, place.line + 1}}};
    auto &lines = edited.layout[std::size_t(place.region)].lines;
    lines[std::size_t(place.line)] = {{}, first, from};
    lines.insert(lines.begin() + place.line + 1, HandLine{{}, second, from});
    return edited;
}

MaybeEdited withLinesJoined(const Layout &layout, const Places &places) {
    const Places lines = linesIn(layout, places);
    if (lines.size() < 2)
        return {};
    std::vector<HandLine> parts;
    std::vector<ocr::page::LayoutLine> shapes;
    for (const auto &place : lines) {
        parts.push_back(lineAt(layout, place));
        shapes.push_back(parts.back().layout);
    }
    Edited edited{layout, {lines.first()}};
    edited.layout[std::size_t(lines.first().region)].lines[std::size_t(lines.first().line)] = {
        {}, joined(shapes), sourcesOf(parts)};
    const auto taken = takeOut(edited.layout, lines.mid(1));
    refit(edited.layout[std::size_t(lines.first().region)]);
    // All of them come after the first line's, whose place stays what it is.
    dropRegions(edited.layout, taken.emptied);
    return edited;
}

MaybeEdited without(const Layout &layout, const Places &places) {
    Edited edited{layout, {}};
    Places lines = linesIn(layout, places);
    const int number = lines.isEmpty() ? 0 : numberOf(layout, lines.first()) - 1;
    QList<int> regions;
    for (const auto &place : places)
        if (has(layout, place) && !place.isLine())
            regions.append(place.region);
    if (lines.isEmpty() && regions.isEmpty())
        return {};
    dropRegions(edited.layout, regions + takeOut(edited.layout, lines).emptied);
    const auto left = linesOf(edited.layout);
    if (!left.isEmpty())
        edited.chosen = {left.at(std::min<qsizetype>(number, left.size() - 1))};
    return edited;
}

MaybeEdited reshaped(const Layout &layout, const Place &place, const QRectF &drawn,
                     const QSize &room) {
    const QRectF box = keptInside(drawn, room);
    const QRectF from = boxOf(layout, place);
    if (!has(layout, place) || !isBox(box) || box == from)
        return {};
    Edited edited{layout, {place}};
    auto &region = edited.layout[std::size_t(place.region)];
    if (place.isLine()) {
        auto &line = region.lines[std::size_t(place.line)].layout;
        line.outline = stretched(line.outline, from, box);
        line.baseline = stretched(line.baseline, from, box);
        line.letterHeight *= from.height() > 0 ? box.height() / from.height() : 1;
        refit(region);
    } else {
        region.outline = stretched(region.outline, from, box);
    }
    return edited;
}

MaybeEdited withScript(const Layout &layout, const Places &places, bridge::Script script) {
    return withEachLine(layout, places, [script](auto &line) {
        line.script = script;
        if (script != bridge::Script::unknown)
            line.direction =
                script == bridge::Script::arabic ? Direction::rightToLeft : Direction::leftToRight;
    });
}

MaybeEdited withDirection(const Layout &layout, const Places &places, Direction direction) {
    return withEachLine(layout, places, [direction](auto &line) { line.direction = direction; });
}

MaybeEdited withKind(const Layout &layout, const Places &places, bridge::RegionKind kind) {
    Edited edited{layout, places};
    bool isChanged = false;
    for (const auto &place : places)
        if (has(layout, place)) {
            auto &region = edited.layout[std::size_t(place.region)];
            isChanged = isChanged || region.kind != kind;
            region.kind = kind;
        }
    return isChanged ? MaybeEdited(edited) : MaybeEdited();
}

} // namespace app::station::clean
