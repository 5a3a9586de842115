// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/page_lists.h"

#include <algorithm>

#include "ocr/text/fold.h"
#include "workflows/catalogue/open_mode.h"
#include "workflows/catalogue/rows.h"
#include "workflows/catalogue/schema.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

/// Where a page waits while others take their places; no collection has so many pages.
constexpr std::int64_t aside = std::int64_t(1) << 40;

constexpr const char *inUnitOrBelow =
    "p.unit_id IN (WITH RECURSIVE below (id) AS (VALUES (?) UNION SELECT u.id FROM unit u "
    "JOIN below b ON ifnull(u.parent_id, 0) = b.id) SELECT id FROM below)";

/// The part of a statement behind SELECT ...: which pages. Its values are bound by `bind`.
std::string fromPages(const PageQuery &query) {
    // The ordinal of a page that was merged into another is below zero: no row need be looked at.
    std::string sql = " FROM page p WHERE p.ordinal > 0";
    const auto add = [&](bool isGiven, const char *condition) {
        if (isGiven)
            sql += std::string(" AND ") + condition;
    };
    add(query.status.has_value(), "p.status = ?");
    add(query.unit.has_value(),
        query.unit && *query.unit ? inUnitOrBelow : "p.unit_id IS nullif(?, 0)");
    add(query.profile.has_value(), "p.profile = ?");
    add(query.script.has_value(), "p.id IN (SELECT page_id FROM page_script WHERE script = ?)");
    add(!query.label.empty(), "instr(p.label_folded, ?) > 0");
    add(query.fromOrdinal.has_value(), "p.ordinal >= ?");
    return sql;
}

void bind(SQLite::Statement &statement, const PageQuery &query) {
    int index = 0;
    if (query.status)
        statement.bind(++index, std::string(toString(*query.status)));
    if (query.unit)
        statement.bind(++index, query.unit->value);
    if (query.profile)
        statement.bind(++index, *query.profile);
    if (query.script)
        statement.bind(++index, std::string(toString(*query.script)));
    if (!query.label.empty())
        statement.bind(++index, ocr::text::foldForSearch(query.label).text);
    if (query.fromOrdinal)
        statement.bind(++index, *query.fromOrdinal);
}

/// Runs SELECT `columns`, count(*) over the pages of the query, in groups.
template <typename OnGroup>
void countBy(Database &database, const std::string &columns, const PageQuery &query,
             const OnGroup &onGroup) {
    auto row = database.statement("SELECT " + columns + ", count(*)" + fromPages(query) +
                                  " GROUP BY " + columns);
    bind(row, query);
    while (row.executeStep())
        onGroup(row);
}

void countScripts(Database &database, const PageQuery &query, PageTally &tally) {
    auto row = database.statement("SELECT s.script, count(*) FROM page_script s WHERE s.page_id "
                                  "IN (SELECT p.id" +
                                  fromPages(query) + ") GROUP BY s.script");
    bind(row, query);
    while (row.executeStep())
        tally.byScript.emplace_back(ocr::text::scriptFrom(row.getColumn(0).getString()),
                                    row.getColumn(1).getInt64());
}

struct Place {
    PageId page;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Each page with its ordinal of now and that of then, by that of now.
Result<std::vector<Place>> placesOf(Database &database, const std::vector<PageId> &order) {
    std::vector<Place> places;
    auto row = database.statement("SELECT ordinal FROM page WHERE id = ? AND ordinal > 0");
    for (const auto page : order) {
        row.reset();
        row.bind(1, page.value);
        if (!row.executeStep())
            return missing("page", page);
        places.push_back({page, row.getColumn(0).getInt64(), 0});
    }
    std::vector<std::int64_t> free;
    for (const auto &place : places)
        free.push_back(place.from);
    std::sort(free.begin(), free.end());
    if (std::adjacent_find(free.begin(), free.end()) != free.end())
        return fail(ErrorCode::notAllowed, "pages", "a page is named twice");
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i].to = free[i];
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.from < b.from; });
    return places;
}

/// Ordinals are unique at any time, so of each ring of pages that take one another's places one
/// steps aside.
void moveInRings(Database &database, std::vector<Place> places) {
    std::vector<std::size_t> whoComesTo(places.size());
    const auto indexOf = [&](std::int64_t ordinal) {
        const auto at = std::lower_bound(
            places.begin(), places.end(), ordinal,
            [](const Place &place, std::int64_t value) { return place.from < value; });
        return static_cast<std::size_t>(at - places.begin());
    };
    for (std::size_t i = 0; i < places.size(); ++i)
        whoComesTo[indexOf(places[i].to)] = i;
    auto put = database.statement("UPDATE page SET ordinal = ? WHERE id = ?");
    std::vector<bool> isDone(places.size(), false);
    for (std::size_t first = 0; first < places.size(); ++first) {
        if (isDone[first] || places[first].from == places[first].to)
            continue;
        Database::runAgain(put, aside, places[first].page);
        for (auto at = whoComesTo[first]; at != first; at = whoComesTo[at]) {
            Database::runAgain(put, places[at].to, places[at].page);
            isDone[at] = true;
        }
        Database::runAgain(put, places[first].to, places[first].page);
    }
}

} // namespace

struct PageLists::Impl {
    Impl(const std::filesystem::path &file, Database::Mode mode) : database(file, mode) {}
    Database database;
};

PageLists::PageLists(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PageLists::~PageLists() = default;

Result<std::unique_ptr<PageLists>> PageLists::open(const std::filesystem::path &file) {
    const auto mode = modeFor(file);
    if (!mode)
        return mode.error();
    try {
        auto impl = std::make_unique<Impl>(file, *mode);
        if (const auto version = migrate(impl->database); !version)
            return version.error();
        return std::unique_ptr<PageLists>(new PageLists(std::move(impl)));
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, file);
    }
}

Result<std::vector<PageId>> PageLists::ids(const PageQuery &query) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<PageId>> {
        auto row = database.statement("SELECT p.id" + fromPages(query) + " ORDER BY p.ordinal");
        bind(row, query);
        std::vector<PageId> pages;
        while (row.executeStep())
            pages.push_back({row.getColumn(0).getInt64()});
        return pages;
    });
}

Result<std::vector<PageRecord>> PageLists::pages(const std::vector<PageId> &ids) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<PageRecord>> {
        auto row = database.statement("SELECT " + pageColumns +
                                      " FROM page p WHERE p.id = ? AND p.ordinal > 0");
        std::vector<PageRecord> pages;
        for (const auto id : ids) {
            row.reset();
            row.bind(1, id.value);
            if (row.executeStep())
                pages.push_back(pageFrom(row));
        }
        return pages;
    });
}

Result<PageTally> PageLists::tally(const PageQuery &query) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<PageTally> {
        PageTally tally;
        const auto count = [&](const std::string &columns, void (*leaveOut)(PageQuery &),
                               const auto &onGroup) {
            auto rest = query;
            leaveOut(rest);
            countBy(database, columns, rest, onGroup);
        };
        count(
            "p.status", [](PageQuery &rest) { rest.status.reset(); },
            [&](SQLite::Statement &row) {
                tally.byStatus.emplace_back(statusIn(row, 0), row.getColumn(1).getInt64());
            });
        count(
            "p.profile", [](PageQuery &rest) { rest.profile.reset(); },
            [&](SQLite::Statement &row) {
                tally.byProfile.emplace_back(row.getColumn(0).getString(),
                                             row.getColumn(1).getInt64());
            });
        count(
            "p.unit_id, p.status", [](PageQuery &rest) { rest.unit.reset(); },
            [&](SQLite::Statement &row) {
                tally.byUnit.push_back({UnitId{row.getColumn(0).getInt64()}, statusIn(row, 1),
                                        row.getColumn(2).getInt64()});
            });
        auto rest = query;
        rest.script.reset();
        countScripts(database, rest, tally);
        return tally;
    });
}

Result<std::vector<UnitNode>> PageLists::units() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<UnitNode>> {
        auto row = database.statement("SELECT id, parent_id, name, level FROM unit ORDER BY id");
        std::vector<UnitNode> units;
        while (row.executeStep())
            units.push_back({UnitId{row.getColumn(0).getInt64()},
                             UnitId{row.getColumn(1).getInt64()}, row.getColumn(2).getString(),
                             row.getColumn(3).getString()});
        return units;
    });
}

Result<std::monostate> PageLists::arrange(const std::vector<PageId> &order) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        auto places = placesOf(database, order);
        if (!places)
            return places.error();
        moveInRings(database, std::move(*places));
        return std::monostate{};
    });
}

} // namespace workflows::catalogue
