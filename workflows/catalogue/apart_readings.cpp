// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

namespace {

const std::string columns =
    "a.id, a.line_id, a.seen_id, a.first_id, a.made_by, a.made_at, a.text";

ApartReading apartFrom(SQLite::Statement &row) {
    return {{row.getColumn(0).getInt64()},  {row.getColumn(1).getInt64()},
            {row.getColumn(2).getInt64()},  {row.getColumn(3).getInt64()},
            row.getColumn(4).getString(),   row.getColumn(5).getString(),
            row.getColumn(6).getString()};
}

} // namespace

Result<ApartId> Catalogue::addApart(const ApartReading &reading) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<ApartId> {
        for (const auto part : {reading.seen, reading.first})
            if (database.number("SELECT count(*) FROM reading WHERE id = ? AND line_id = ?", part,
                                reading.line) == 0)
                return missing("reading", part);
        database.run("INSERT INTO apart_reading (line_id, seen_id, first_id, made_by, made_at, "
                     "text) VALUES (?, ?, ?, ?, ?, ?)",
                     reading.line, reading.seen, reading.first, reading.by, utcNow(),
                     reading.text);
        return ApartId{database.lastRow()};
    });
}

Result<std::vector<ApartReading>> Catalogue::apartReadings(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<ApartReading>> {
        std::vector<ApartReading> readings;
        auto row = database.statement(
            "SELECT " + columns + " FROM apart_reading a JOIN line l ON l.id = a.line_id "
            "WHERE l.page_id = ? AND l.is_retired = 0 ORDER BY l.ordinal, l.id, a.id",
            page);
        while (row.executeStep())
            readings.push_back(apartFrom(row));
        return readings;
    });
}

Result<std::vector<ApartReading>> Catalogue::undecided(std::int64_t limit) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<ApartReading>> {
        std::vector<ApartReading> readings;
        auto row = database.statement(
            "SELECT " + columns +
                " FROM apart_reading a JOIN line l ON l.id = a.line_id "
                "JOIN page p ON p.id = l.page_id JOIN reading r ON r.id = a.first_id "
                "WHERE l.is_retired = 0 AND l.current_id = a.first_id AND r.text <> a.text AND "
                "a.id = (SELECT max(id) FROM apart_reading b WHERE b.line_id = a.line_id "
                "AND b.made_by = a.made_by) ORDER BY p.ordinal, l.ordinal, a.id LIMIT ?",
            limit);
        while (row.executeStep())
            readings.push_back(apartFrom(row));
        return readings;
    });
}

Result<std::vector<LineId>> Catalogue::drawLines(std::int64_t limit) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<LineId>> {
        std::vector<LineId> lines;
        auto row = database.statement(
            "SELECT l.id FROM line l JOIN page p ON p.id = l.page_id "
            "WHERE p.status IN ('proofread', 'verified') AND p.merged_into IS NULL AND "
            "l.is_retired = 0 AND l.current_id IS NOT NULL AND "
            "EXISTS (SELECT 1 FROM reading r WHERE r.line_id = l.id AND r.maker <> 'person') AND "
            "NOT EXISTS (SELECT 1 FROM apart_reading a WHERE a.line_id = l.id) "
            "ORDER BY random() LIMIT ?",
            limit);
        while (row.executeStep())
            lines.push_back({row.getColumn(0).getInt64()});
        return lines;
    });
}

} // namespace workflows::catalogue
