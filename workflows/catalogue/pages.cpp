// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/fold.h"
#include "workflows/catalogue/acceptable_text.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;

constexpr const char *unitByName =
    "SELECT id FROM unit WHERE ifnull(parent_id, 0) = 0 AND name = ?";

std::vector<PageId> pagesOfMaster(Database &database, MasterId master) {
    std::vector<PageId> pages;
    auto row = database.statement("SELECT id FROM page WHERE master_id = ? AND merged_into IS NULL "
                                  "ORDER BY ordinal",
                                  master);
    while (row.executeStep())
        pages.push_back({row.getColumn(0).getInt64()});
    return pages;
}

Result<std::vector<PageId>> insertPages(Database &database, MasterId master,
                                        const std::vector<NewPage> &pages) {
    std::vector<PageId> ids;
    auto ordinal = database.number("SELECT max(ordinal) FROM page");
    for (const auto &page : pages) {
        const auto profile = storedProfile(page.profile);
        if (!profile)
            return profile.error();
        const bool isPicked = !page.profile.empty();
        database.run("INSERT INTO page (master_id, frame, ordinal, label, unit_id, width, height, "
                     "dpi, profile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, iif(?, ?, "
                     "ifnull((SELECT profile FROM unit WHERE id = ?), '')))",
                     master, page.frame, ++ordinal, page.label, page.unit, page.size.width,
                     page.size.height, page.dpi, isPicked, *profile, page.unit);
        ids.push_back({database.lastRow()});
    }
    return ids;
}

std::string toJsonArray(const std::vector<PageId> &pages) {
    std::string json = "[";
    for (const auto page : pages)
        json += (json.size() > 1 ? "," : "") + std::to_string(page.value);
    return json + "]";
}

/// The part of a query behind SELECT ...: which pages. Its values are bound by `bindFilter`.
std::string fromPages(const PageFilter &filter) {
    std::string sql =
        filter.pages ? " FROM json_each(?) j JOIN page p ON p.id = j.value" : " FROM page p";
    sql += " WHERE p.merged_into IS NULL";
    const auto add = [&](bool isGiven, const char *condition) {
        if (isGiven)
            sql += std::string(" AND ") + condition;
    };
    add(filter.status.has_value(), "p.status = ?");
    add(filter.unit.has_value(), "p.unit_id IS ?");
    add(!filter.labelContains.empty(), "instr(evrak_fold(p.label), ?) > 0");
    add(filter.fromOrdinal.has_value(), "p.ordinal >= ?");
    return sql;
}

int bindFilter(SQLite::Statement &statement, const PageFilter &filter) {
    int index = 0;
    if (filter.pages)
        statement.bind(++index, toJsonArray(*filter.pages));
    if (filter.status)
        statement.bind(++index, std::string(toString(*filter.status)));
    if (filter.unit && *filter.unit)
        statement.bind(++index, filter.unit->value);
    else if (filter.unit)
        statement.bind(++index);
    if (!filter.labelContains.empty())
        statement.bind(++index, ocr::text::foldForSearch(filter.labelContains).text);
    if (filter.fromOrdinal)
        statement.bind(++index, *filter.fromOrdinal);
    return index;
}

} // namespace

Result<AddedMaster> Catalogue::addMaster(const NewMaster &master,
                                         const std::vector<NewPage> &pages) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<AddedMaster> {
        const MasterId known{
            database.number("SELECT id FROM master WHERE sha256 = ?", master.sha256)};
        if (known)
            return AddedMaster{known, true, pagesOfMaster(database, known)};
        database.run("INSERT INTO master (sha256, file, format, bytes, source_name, taken_in) "
                     "VALUES (?, ?, ?, ?, ?, ?)",
                     master.sha256, master.file, master.format, master.bytes, master.sourceName,
                     utcNow());
        const MasterId id{database.lastRow()};
        auto added = insertPages(database, id, pages);
        if (!added)
            return added.error();
        return AddedMaster{id, false, std::move(*added)};
    });
}

Result<std::vector<PageId>> Catalogue::addPages(MasterId master,
                                                const std::vector<NewPage> &pages) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::vector<PageId>> {
        if (database.number("SELECT count(*) FROM master WHERE id = ?", master) == 0)
            return missing("master", master);
        return insertPages(database, master, pages);
    });
}

Result<MasterRecord> Catalogue::master(MasterId id) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<MasterRecord> {
        auto row =
            database.statement("SELECT " + masterColumns + " FROM master m WHERE m.id = ?", id);
        if (!row.executeStep())
            return missing("master", id);
        return masterFrom(row);
    });
}

Result<std::optional<MasterRecord>> Catalogue::findMaster(const std::string &sha256) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::optional<MasterRecord>> {
        auto row = database.statement(
            "SELECT " + masterColumns + " FROM master m WHERE m.sha256 = ?", sha256);
        return row.executeStep() ? std::optional(masterFrom(row)) : std::nullopt;
    });
}

Result<std::vector<MasterRecord>> Catalogue::masters() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<MasterRecord>> {
        std::vector<MasterRecord> masters;
        auto row = database.statement("SELECT " + masterColumns + " FROM master m ORDER BY m.id");
        while (row.executeStep())
            masters.push_back(masterFrom(row));
        return masters;
    });
}

Result<UnitId> Catalogue::unitFor(const std::string &shelfmark) {
    const auto name = acceptableText(shelfmark, "shelfmark");
    if (!name)
        return name.error();
    auto &database = m_impl->database;
    return database.write([&]() -> Result<UnitId> {
        const UnitId known{database.number(unitByName, *name)};
        if (known)
            return known;
        database.run("INSERT INTO unit (level, name) VALUES ('file', ?)", *name);
        return UnitId{database.lastRow()};
    });
}

Result<std::optional<UnitId>> Catalogue::findUnit(const std::string &shelfmark) const {
    const auto name = acceptableText(shelfmark, "shelfmark");
    if (!name)
        return name.error();
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::optional<UnitId>> {
        const UnitId known{database.number(unitByName, *name)};
        return known ? std::optional(known) : std::nullopt;
    });
}

Result<UnitRecord> Catalogue::unit(UnitId id) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<UnitRecord> {
        auto row = database.statement("SELECT name, profile FROM unit WHERE id = ?", id);
        if (!row.executeStep())
            return missing("unit", id);
        return UnitRecord{id, row.getColumn(0).getString(), row.getColumn(1).getString()};
    });
}

Result<std::vector<PageRecord>> Catalogue::pages(const PageFilter &filter, std::int64_t offset,
                                                 std::int64_t limit) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<PageRecord>> {
        auto row = database.statement("SELECT " + pageColumns + fromPages(filter) + " ORDER BY " +
                                      (filter.pages ? "j.key" : "p.ordinal") + " LIMIT ? OFFSET ?");
        const int bound = bindFilter(row, filter);
        row.bind(bound + 1, limit);
        row.bind(bound + 2, offset);
        std::vector<PageRecord> pages;
        while (row.executeStep())
            pages.push_back(pageFrom(row));
        return pages;
    });
}

Result<std::int64_t> Catalogue::pageCount(const PageFilter &filter) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::int64_t> {
        auto row = database.statement("SELECT count(*)" + fromPages(filter));
        bindFilter(row, filter);
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

Result<PageRecord> Catalogue::page(PageId id) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<PageRecord> {
        auto row = database.statement(
            "SELECT " + pageColumns + " FROM page p WHERE p.id = ? AND p.merged_into IS NULL", id);
        if (!row.executeStep())
            return missing("page", id);
        return pageFrom(row);
    });
}

Result<std::vector<PageId>> Catalogue::pagesByOrdinal(std::int64_t from, std::int64_t to) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<PageId>> {
        std::vector<PageId> pages;
        auto row = database.statement(
            "SELECT id FROM page WHERE ordinal BETWEEN max(?, 0) AND ? ORDER BY ordinal", from, to);
        while (row.executeStep())
            pages.push_back({row.getColumn(0).getInt64()});
        return pages;
    });
}

Result<std::vector<PageId>> Catalogue::pagesByLabel(const std::string &label) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<PageId>> {
        std::vector<PageId> pages;
        auto row = database.statement("SELECT id FROM page WHERE label = ? AND merged_into IS NULL "
                                      "ORDER BY ordinal",
                                      label);
        while (row.executeStep())
            pages.push_back({row.getColumn(0).getInt64()});
        return pages;
    });
}

Result<std::monostate> Catalogue::setProfile(const std::vector<PageId> &pages,
                                             const std::string &profile) {
    const auto name = storedProfile(profile);
    if (!name)
        return name.error();
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        for (const auto page : pages)
            if (database.number("UPDATE page SET profile = ? WHERE id = ? RETURNING 1", *name,
                                page) == 0)
                return missing("page", page);
        return std::monostate{};
    });
}

Result<std::monostate> Catalogue::setUnitProfile(UnitId unit, const std::string &profile) {
    const auto name = storedProfile(profile);
    if (!name)
        return name.error();
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        if (database.number("UPDATE unit SET profile = ? WHERE id = ? RETURNING 1", *name, unit) ==
            0)
            return missing("unit", unit);
        database.run("UPDATE page SET profile = ? WHERE unit_id = ?", *name, unit);
        return std::monostate{};
    });
}

} // namespace workflows::catalogue
