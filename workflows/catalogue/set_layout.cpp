// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/set_layout.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include <nlohmann/json.hpp>

#include "ocr/page/page_json.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::page::toJson;

/// A region with its place: that of its first line, so that regions come in the order of reading.
struct RegionRow {
    HandRegion region;
    std::int64_t place = -1;
};

std::vector<std::pair<RegionId, RegionRow>> regionsOf(Database &database, PageId page) {
    std::vector<std::pair<RegionId, RegionRow>> regions;
    auto row = database.statement("SELECT id, kind, outline FROM region WHERE page_id = ? "
                                  "AND (is_retired = 0 OR id IN (SELECT region_id FROM line "
                                  "WHERE page_id = ? AND is_retired = 0)) ORDER BY ordinal, id",
                                  page, page);
    while (row.executeStep())
        regions.push_back(
            {{row.getColumn(0).getInt64()},
             {{ocr::page::regionKindFrom(row.getColumn(1).getString()), pointsIn(row, 2), {}},
              -1}});
    return regions;
}

/// The lines of a layout as they are put in, one after another.
class LayoutPlacing {
  public:
    LayoutPlacing(Database &database, PageId page) : m_database(database), m_page(page) {}

    Result<std::monostate> place(const std::vector<PlacedRegion> &layout) {
        std::vector<RegionId> regions;
        for (std::size_t i = 0; i < layout.size(); ++i)
            regions.push_back(findOrInsertRegion(layout[i], static_cast<int>(i) + 1));
        for (std::size_t i = 0; i < layout.size(); ++i)
            for (const auto &line : layout[i].lines)
                if (auto placed = placeLine(line, regions[i]); !placed)
                    return placed;
        retireOthers();
        retireOtherRegions({regions.begin(), regions.end()});
        return std::monostate{};
    }

  private:
    /// One that stands there already is kept, so that rows do not grow with every change.
    RegionId findOrInsertRegion(const PlacedRegion &region, int ordinal) {
        const auto kind = ocr::page::toString(region.kind);
        const auto outline = toJson(region.outline);
        const RegionId known{m_database.number(
            "SELECT id FROM region WHERE page_id = ? AND is_retired = 0 AND ordinal = ? AND kind "
            "= ? AND outline = ?",
            m_page, ordinal, kind, outline)};
        if (known)
            return known;
        m_database.run("INSERT INTO region (page_id, ordinal, kind, outline) VALUES (?, ?, ?, ?)",
                       m_page, ordinal, kind, outline);
        return {m_database.lastRow()};
    }

    Result<std::monostate> placeLine(const PlacedLine &line, RegionId region) {
        const auto id = line.id ? findLine(line.id) : insertLine(line, region);
        if (!id)
            return id.error();
        if (!m_placed.insert(*id).second)
            return fail(ErrorCode::notAllowed, "line " + std::to_string(id->value),
                        "named twice in the layout");
        if (line.id)
            moveLine(line, region);
        if (line.reading) {
            const auto reading = insertReading(m_database, *id, *line.reading, line.basedOn);
            m_database.run("UPDATE line SET is_person = ? WHERE id = ?",
                           line.reading->maker == Maker::person, *id);
            makeCurrent(m_database, *id, reading, line.reading->text);
        }
        return std::monostate{};
    }

    Result<LineId> findLine(LineId id) {
        const PageId page{m_database.number("SELECT page_id FROM line WHERE id = ?", id)};
        if (!page)
            return missing("line", id);
        if (page != m_page)
            return fail(ErrorCode::notAllowed, "line " + std::to_string(id.value),
                        "it is a line of another page");
        return id;
    }

    Result<LineId> insertLine(const PlacedLine &line, RegionId region) {
        const auto &layout = line.layout;
        m_database.run("INSERT INTO line (page_id, region_id, ordinal, direction, script, outline, "
                       "baseline, letter_height, is_script_set, profile) VALUES (?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?)",
                       m_page, region, ++m_ordinal, nameOf(layout.direction),
                       ocr::text::toString(layout.script), toJson(layout.outline),
                       toJson(layout.baseline), layout.letterHeight,
                       layout.script != ocr::text::Script::unknown, layout.profile);
        const LineId id{m_database.lastRow()};
        if (!line.reading) {
            const NewReading nothing{Maker::machine, "evrak", {}, {}, 0, {}};
            makeCurrent(m_database, id, insertReading(m_database, id, nothing, {}), {});
        }
        return id;
    }

    /// Direction and script are a person's from when a person changes them until the script is
    /// made unknown again.
    void moveLine(const PlacedLine &line, RegionId region) {
        const auto &layout = line.layout;
        const auto direction = nameOf(layout.direction);
        const auto script = ocr::text::toString(layout.script);
        m_database.run("UPDATE line SET is_script_set = CASE WHEN ? = 'unknown' THEN 0 WHEN "
                       "direction <> ? OR script <> ? THEN 1 ELSE is_script_set END, region_id = "
                       "?, ordinal = ?, direction = ?, script = ?, outline = ?, baseline = ?, "
                       "letter_height = ? WHERE id = ?",
                       script, direction, script, region, ++m_ordinal, direction, script,
                       toJson(layout.outline), toJson(layout.baseline), layout.letterHeight,
                       line.id);
        auto retired = m_database.statement("SELECT r.text FROM line l JOIN reading r ON r.id = "
                                            "l.current_id WHERE l.id = ? AND l.is_retired = 1",
                                            line.id);
        if (!retired.executeStep())
            return;
        indexLine(m_database, line.id, retired.getColumn(0).getString());
        m_database.run("UPDATE line SET is_retired = 0 WHERE id = ?", line.id);
    }

    void retireOthers() {
        std::vector<LineId> others;
        auto row = m_database.statement("SELECT id FROM line WHERE page_id = ? AND is_retired = 0",
                                        m_page);
        while (row.executeStep())
            if (const LineId line{row.getColumn(0).getInt64()}; !m_placed.contains(line))
                others.push_back(line);
        for (const auto line : others)
            retireLine(m_database, line);
    }

    void retireOtherRegions(const std::unordered_set<RegionId> &placed) {
        std::vector<RegionId> others;
        auto row = m_database.statement(
            "SELECT id FROM region WHERE page_id = ? AND is_retired = 0", m_page);
        while (row.executeStep())
            if (const RegionId region{row.getColumn(0).getInt64()}; !placed.contains(region))
                others.push_back(region);
        for (const auto region : others)
            m_database.run("UPDATE region SET is_retired = 1 WHERE id = ?", region);
    }

    Database &m_database;
    PageId m_page;
    std::unordered_set<LineId> m_placed;
    int m_ordinal = 0;
};

} // namespace

std::vector<HandRegion> readLayout(Database &database, PageId page) {
    auto regions = regionsOf(database, page);
    std::map<RegionId, RegionRow *> byId;
    for (auto &[id, row] : regions)
        byId[id] = &row;
    auto row = database.statement(
        lineQuery + "WHERE l.page_id = ? AND l.is_retired = 0 ORDER BY l.ordinal, l.id", page);
    while (row.executeStep()) {
        auto line = lineFrom(row);
        auto &of = *byId.at(line.region);
        if (of.region.lines.empty())
            of.place = line.ordinal;
        of.region.lines.push_back({line.id, std::move(line.layout), {}});
    }
    // A region without lines keeps its place behind its neighbour.
    std::int64_t before = 0;
    for (auto &[id, of] : regions)
        before = of.place = of.place < 0 ? before : of.place;
    std::ranges::stable_sort(regions, {}, [](const auto &entry) { return entry.second.place; });
    std::vector<HandRegion> layout;
    for (auto &[id, of] : regions)
        layout.push_back(std::move(of.region));
    return layout;
}

void noteLayout(Database &database, PageId page, bool isSet, const std::string &by) {
    ocr::page::PageText text;
    nlohmann::json ids = nlohmann::json::array();
    for (const auto &region : readLayout(database, page)) {
        ocr::page::TextRegion made{region.kind, region.outline, {}};
        for (const auto &line : region.lines) {
            made.lines.push_back({line.layout, {}});
            ids.push_back(line.id.value);
        }
        text.regions.push_back(std::move(made));
    }
    const nlohmann::json whole{{"lines", ids},
                               {"regions", nlohmann::json::parse(toJson(text)).at("regions")}};
    database.run("INSERT INTO page_layout (page_id, is_set, layout, made_by, made_at) "
                 "VALUES (?, ?, ?, ?, ?)",
                 page, isSet, whole.dump(), by, utcNow());
}

bool isLayoutSet(Database &database, PageId page) {
    return database.number("SELECT is_set FROM page_layout WHERE page_id = ? "
                           "ORDER BY id DESC LIMIT 1",
                           page) != 0;
}

Result<std::vector<HandRegion>> Catalogue::layout(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<HandRegion>> {
        if (!findStatus(database, page))
            return missing("page", page);
        return readLayout(database, page);
    });
}

Result<bool> Catalogue::isLayoutSet(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<bool> {
        if (!findStatus(database, page))
            return missing("page", page);
        return catalogue::isLayoutSet(database, page);
    });
}

Result<std::vector<HandRegion>> Catalogue::placeLayout(PageId page,
                                                       const std::vector<PlacedRegion> &layout,
                                                       const std::string &by) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::vector<HandRegion>> {
        if (!findStatus(database, page))
            return missing("page", page);
        if (auto placed = LayoutPlacing(database, page).place(layout); !placed)
            return placed.error();
        refreshPage(database, page);
        noteLayout(database, page, true, by);
        return readLayout(database, page);
    });
}

Result<std::monostate> Catalogue::releaseLayout(PageId page, const std::string &by) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        if (!findStatus(database, page))
            return missing("page", page);
        if (catalogue::isLayoutSet(database, page))
            noteLayout(database, page, false, by);
        return std::monostate{};
    });
}

} // namespace workflows::catalogue
