// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <optional>

#include <nlohmann/json.hpp>

#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"
#include "workflows/catalogue/set_layout.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::PointF;
using ocr::core::Polygon;

/// By crossings of a ray to the right.
bool holds(const Polygon &area, PointF point) {
    bool isInside = false;
    for (std::size_t i = 0; i < area.size(); ++i) {
        const auto &a = area[i], &b = area[(i + 1) % area.size()];
        if ((a.y > point.y) != (b.y > point.y) &&
            point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            isInside = !isInside;
    }
    return isInside;
}

PointF middleOf(const Polygon &outline) {
    const auto box = ocr::core::boundingBox(outline);
    return {box.x + box.width / 2.0, box.y + box.height / 2.0};
}

/// Moves the pages behind one by a place; in two steps, since ordinals are unique at any time.
void shiftPagesBehind(Database &database, std::int64_t ordinal, int by) {
    constexpr std::int64_t aside = 1'000'000'000'000;
    database.run("UPDATE page SET ordinal = ordinal + ? WHERE ordinal > ?", aside, ordinal);
    database.run("UPDATE page SET ordinal = ordinal - ? + ? WHERE ordinal > ?", aside, by, aside);
}

/// "NAME (2)", or the next number that no page has.
std::string labelBehind(Database &database, const std::string &label) {
    for (int number = 2;; ++number) {
        auto next = label + " (" + std::to_string(number) + ")";
        if (database.number("SELECT count(*) FROM page WHERE label = ?", next) == 0)
            return next;
    }
}

/// The second page, empty, behind the first: the one that was merged into it last, or a new one.
PageId makeSecond(Database &database, PageId first) {
    const auto ordinal = database.number("SELECT ordinal FROM page WHERE id = ?", first);
    shiftPagesBehind(database, ordinal, 1);
    const PageId before{database.number(
        "SELECT s.second_id FROM page_split s JOIN page p ON p.id = s.second_id WHERE s.first_id "
        "= ? AND p.merged_into = s.first_id ORDER BY s.id DESC LIMIT 1",
        first)};
    if (before) {
        database.run("UPDATE page SET merged_into = NULL, ordinal = ? WHERE id = ?", ordinal + 1,
                     before);
        return before;
    }
    auto row = database.statement("SELECT label FROM page WHERE id = ?", first);
    row.executeStep();
    const auto label = labelBehind(database, row.getColumn(0).getString());
    database.run("INSERT INTO page (master_id, frame, ordinal, label, unit_id, width, height, dpi, "
                 "profile, language) SELECT master_id, frame, ?, ?, unit_id, width, height, dpi, "
                 "profile, language FROM page WHERE id = ?",
                 ordinal + 1, label, first);
    return {database.lastRow()};
}

/// The last word on the first page is that on the second, too.
void copyStatus(Database &database, PageId first, PageId second) {
    database.run("INSERT INTO status (page_id, status, maker, made_by, made_at, note) "
                 "SELECT ?, status, maker, made_by, made_at, note FROM status WHERE page_id = ? "
                 "ORDER BY id DESC LIMIT 1",
                 second, first);
    database.run("UPDATE page SET (status, status_maker, note) = (SELECT status, status_maker, "
                 "note FROM page WHERE id = ?) WHERE id = ?",
                 first, second);
}

struct RegionLines {
    Polygon outline;
    std::vector<LineId> staying, going;
};

std::map<RegionId, RegionLines> sortLines(Database &database, PageId page, const Polygon &area) {
    std::map<RegionId, RegionLines> regions;
    auto region = database.statement("SELECT id, outline FROM region WHERE page_id = ?", page);
    while (region.executeStep())
        regions[{region.getColumn(0).getInt64()}].outline = pointsIn(region, 1);
    auto line =
        database.statement("SELECT id, region_id, outline FROM line WHERE page_id = ?", page);
    while (line.executeStep()) {
        auto &of = regions[{line.getColumn(1).getInt64()}];
        const bool stays = holds(area, middleOf(pointsIn(line, 2)));
        (stays ? of.staying : of.going).push_back({line.getColumn(0).getInt64()});
    }
    return regions;
}

/// Lines and regions that are not in the area; a region across it comes to stand on both pages.
void moveOver(Database &database, PageId first, PageId second, const Polygon &area) {
    for (const auto &[region, lines] : sortLines(database, first, area)) {
        const bool isEmpty = lines.staying.empty() && lines.going.empty();
        const bool goesWhole =
            isEmpty ? !holds(area, middleOf(lines.outline)) : lines.staying.empty();
        auto to = region;
        if (goesWhole) {
            database.run("UPDATE region SET page_id = ? WHERE id = ?", second, region);
        } else if (!lines.going.empty()) {
            database.run("INSERT INTO region (page_id, ordinal, kind, outline, is_retired) SELECT "
                         "?, ordinal, kind, outline, is_retired FROM region WHERE id = ?",
                         second, region);
            to = {database.lastRow()};
        }
        for (const auto line : lines.going)
            database.run("UPDATE line SET page_id = ?, region_id = ? WHERE id = ?", second, to,
                         line);
    }
}

void numberLines(Database &database, PageId page) {
    database.run("UPDATE line SET ordinal = n.number FROM (SELECT id, row_number() OVER "
                 "(ORDER BY ordinal, id) AS number FROM line WHERE page_id = ? AND is_retired = 0) "
                 "n WHERE line.id = n.id",
                 page);
}

std::vector<LineId> linesOf(Database &database, PageId page) {
    std::vector<LineId> lines;
    auto row = database.statement(
        "SELECT id FROM line WHERE page_id = ? AND is_retired = 0 ORDER BY ordinal, id", page);
    while (row.executeStep())
        lines.push_back({row.getColumn(0).getInt64()});
    return lines;
}

/// Whether all of `part` stand in `whole`, in the same order.
bool isInOrderOf(const std::vector<LineId> &whole, const std::vector<LineId> &part) {
    auto from = whole.begin();
    for (const auto line : part) {
        from = std::find(from, whole.end(), line);
        if (from == whole.end())
            return false;
        ++from;
    }
    return true;
}

/// The order in which the lines of both parts stood before they were parted; none where lines came
/// or went since, or their order was changed.
std::optional<std::vector<LineId>> orderBefore(Database &database, PageId first, PageId second) {
    const auto ofFirst = linesOf(database, first), ofSecond = linesOf(database, second);
    auto row = database.statement(
        "SELECT layout FROM page_layout WHERE page_id = ? ORDER BY id DESC", first);
    while (row.executeStep()) {
        std::vector<LineId> lines;
        const auto layout = nlohmann::json::parse(row.getColumn(0).getString());
        for (const auto &id : layout.at("lines"))
            lines.push_back({id.get<std::int64_t>()});
        if (lines.size() == ofFirst.size() + ofSecond.size() && isInOrderOf(lines, ofFirst) &&
            isInOrderOf(lines, ofSecond))
            return lines;
    }
    return {};
}

void noteSplit(Database &database, PageId first, PageId second, bool isMerge,
               const std::string &recipe, const std::string &by) {
    database.run("INSERT INTO page_split (first_id, second_id, is_merge, recipe, made_by, "
                 "made_at) VALUES (?, ?, ?, ?, ?, ?)",
                 first, second, isMerge, recipe, by, utcNow());
}

/// The part that was split off last and still stands; none where the page is whole.
PageId lastPartOf(Database &database, PageId page) {
    return {database.number("SELECT s.second_id FROM page_split s JOIN page p ON p.id = "
                            "s.second_id WHERE s.first_id = ? AND s.is_merge = 0 AND "
                            "p.merged_into IS NULL ORDER BY s.id DESC LIMIT 1",
                            page)};
}

RegionId regionOf(Database &database, LineId line) {
    return {database.number("SELECT region_id FROM line WHERE id = ?", line)};
}

/// Regions of both pages that were one, the second page's first.
std::vector<std::pair<RegionId, RegionId>> twinsOf(Database &database, PageId first,
                                                   PageId second) {
    std::vector<std::pair<RegionId, RegionId>> twins;
    auto row = database.statement(
        "SELECT b.id, a.id FROM region b JOIN region a ON a.page_id = ? AND a.kind = b.kind AND "
        "a.outline = b.outline AND a.is_retired = b.is_retired WHERE b.page_id = ?",
        first, second);
    while (row.executeStep())
        twins.push_back({{row.getColumn(0).getInt64()}, {row.getColumn(1).getInt64()}});
    return twins;
}

/// Regions that stood on both pages become one again, unless lines of others would then stand
/// between theirs: `isAsBefore` they do not, and in the order of the pages only those meet that end
/// the one and begin the other.
void joinRegions(Database &database, PageId first, PageId second, bool isAsBefore) {
    const auto ofFirst = linesOf(database, first), ofSecond = linesOf(database, second);
    const auto holdsLine = [&](RegionId region) {
        return database.number("SELECT count(*) FROM line WHERE region_id = ? AND is_retired = 0",
                               region) > 0;
    };
    for (const auto &[twin, region] : twinsOf(database, first, second)) {
        const bool meet = !ofFirst.empty() && !ofSecond.empty() &&
                          regionOf(database, ofFirst.back()) == region &&
                          regionOf(database, ofSecond.front()) == twin;
        if (!isAsBefore && !meet && holdsLine(twin) && holdsLine(region))
            continue;
        database.run("UPDATE line SET region_id = ? WHERE region_id = ? AND page_id = ?", region,
                     twin, second);
        database.run("UPDATE region SET is_retired = 1 WHERE id = ?", twin);
    }
}

void moveBack(Database &database, PageId first, PageId second, MergedOrder order) {
    const auto before = order == MergedOrder::asBefore ? orderBefore(database, first, second)
                                                       : std::optional<std::vector<LineId>>{};
    joinRegions(database, first, second, before.has_value());
    for (const std::string table : {"region", "line"})
        database.run("UPDATE " + table + " SET page_id = ?, ordinal = ordinal + (SELECT " +
                         "ifnull(max(ordinal), 0) FROM " + table +
                         " WHERE page_id = ?) WHERE page_id = ?",
                     first, first, second);
    int place = 0;
    for (const auto line : before.value_or(std::vector<LineId>{}))
        database.run("UPDATE line SET ordinal = ? WHERE id = ?", ++place, line);
    numberLines(database, first);
}

/// What people vouched for on one part stays as it is, although the whole is not vouched for.
void keepTexts(Database &database, PageId page) {
    database.run("UPDATE line SET is_person = 1 WHERE page_id = ? AND is_retired = 0", page);
}

void park(Database &database, PageId second, PageId first) {
    const auto ordinal = database.number("SELECT ordinal FROM page WHERE id = ?", second);
    database.run("DELETE FROM page_result WHERE page_id = ?", second);
    database.run("UPDATE page SET merged_into = ?, ordinal = -id WHERE id = ?", first, second);
    shiftPagesBehind(database, ordinal, -1);
}

} // namespace

Result<PageId> Catalogue::splitPage(PageId page, const PageParts &parts, const std::string &by) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<PageId> {
        if (!findStatus(database, page))
            return missing("page", page);
        const bool isSet = catalogue::isLayoutSet(database, page);
        noteLayout(database, page, isSet, by); // how it stood, for putting it together again
        const auto second = makeSecond(database, page);
        noteSplit(database, page, second, false, readClean(database, page), by);
        copyStatus(database, page, second);
        moveOver(database, page, second, parts.firstArea);
        for (const auto &[id, recipe] :
             {std::pair(page, parts.first), std::pair(second, parts.second)}) {
            noteClean(database, id, recipe, by);
            numberLines(database, id);
            if (isSet || catalogue::isLayoutSet(database, id))
                noteLayout(database, id, isSet, by);
            refreshPage(database, id);
        }
        return second;
    });
}

Result<std::monostate> Catalogue::mergePages(PageId first, PageId second, const std::string &by,
                                             MergedOrder order) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        const auto before = findStatus(database, first);
        const auto ofSecond = findStatus(database, second);
        if (!before || !ofSecond)
            return missing("page", before ? second : first);
        if (lastPartOf(database, first) != second)
            return fail(ErrorCode::notAllowed, "page " + std::to_string(second.value),
                        "it is not the part that was split off last");
        if (lastPartOf(database, second))
            return fail(ErrorCode::notAllowed, "page " + std::to_string(second.value),
                        "it is split itself: merge its parts first");
        const bool isSet =
            catalogue::isLayoutSet(database, first) || catalogue::isLayoutSet(database, second);
        if (before->isVouchedFor() != ofSecond->isVouchedFor())
            keepTexts(database, before->isVouchedFor() ? first : second);
        auto split = database.statement("SELECT recipe FROM page_split WHERE first_id = ? AND "
                                        "second_id = ? AND is_merge = 0 ORDER BY id DESC LIMIT 1",
                                        first, second);
        split.executeStep();
        noteSplit(database, first, second, true, readClean(database, first), by);
        noteClean(database, first, split.getColumn(0).getString(), by);
        moveBack(database, first, second, order);
        park(database, second, first);
        refreshPage(database, first);
        refreshPage(database, second);
        if (isSet)
            noteLayout(database, first, true, by);
        return std::monostate{};
    });
}

} // namespace workflows::catalogue
