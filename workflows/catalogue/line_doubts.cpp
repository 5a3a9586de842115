// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

namespace {

/// Triggers clear what is due where a line is set or retired, so what is due still holds.
void storeDoubt(Database &database, const LineDoubt &doubt) {
    const auto isDue =
        database.number("SELECT count(*) FROM doubt_due WHERE line_id = ?", doubt.line) > 0;
    const auto newest =
        database.number("SELECT max(id) FROM reading WHERE line_id = ?", doubt.line);
    if (!isDue || newest != doubt.newest.value)
        return;
    database.run("INSERT OR REPLACE INTO line_doubt (line_id, rank, words, wrong) "
                 "VALUES (?, ?, ?, ?)",
                 doubt.line, doubt.rank, doubt.words, doubt.wrong);
    database.run("DELETE FROM doubt_due WHERE line_id = ?", doubt.line);
}

} // namespace

Result<std::vector<LineId>> Catalogue::doubtsDue(std::int64_t limit) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<LineId>> {
        std::vector<LineId> lines;
        auto row =
            database.statement("SELECT line_id FROM doubt_due ORDER BY line_id LIMIT ?", limit);
        while (row.executeStep())
            lines.push_back({row.getColumn(0).getInt64()});
        return lines;
    });
}

Result<std::int64_t> Catalogue::doubtsDueCount() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::int64_t> {
        return database.number("SELECT count(*) FROM doubt_due");
    });
}

Result<std::monostate> Catalogue::storeDoubts(const std::vector<LineDoubt> &doubts) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        for (const auto &doubt : doubts)
            storeDoubt(database, doubt);
        return std::monostate{};
    });
}

Result<std::monostate> Catalogue::forgetDoubts() {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        database.run("INSERT OR IGNORE INTO doubt_due SELECT id FROM unvouched_line");
        database.run("DELETE FROM line_doubt");
        return std::monostate{};
    });
}

Result<std::vector<DoubtPlace>> Catalogue::doubts(const DoubtFilter &filter,
                                                  const std::optional<DoubtPlace> &after,
                                                  std::int64_t limit) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<DoubtPlace>> {
        std::vector<DoubtPlace> places;
        const auto rank = after ? after->rank : std::numeric_limits<double>::max();
        const auto line = after ? after->line.value : 0;
        // The first condition is the one that the index can seek.
        auto row = database.statement(
            "SELECT d.line_id, d.rank FROM line_doubt d JOIN line l ON l.id = d.line_id "
            "JOIN page p ON p.id = l.page_id WHERE d.rank <= ?1 AND (d.rank < ?1 OR "
            "d.line_id > ?2) AND (?3 = 0 OR p.unit_id = ?3) AND (?4 = '' OR p.status = ?4) "
            "AND (?5 = '' OR ?5 = coalesce(nullif(l.profile, ''), nullif(p.profile, ''), "
            "(SELECT r.profile FROM page_result r WHERE r.page_id = p.id), '')) "
            "ORDER BY d.rank DESC, d.line_id LIMIT ?6",
            rank, line, filter.unit ? filter.unit->value : 0,
            filter.status ? std::string(toString(*filter.status)) : std::string(), filter.profile,
            limit);
        while (row.executeStep())
            places.push_back({{row.getColumn(0).getInt64()}, row.getColumn(1).getDouble()});
        return places;
    });
}

Result<DoubtChoices> Catalogue::doubtChoices() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<DoubtChoices> {
        DoubtChoices choices;
        auto unit = database.statement(
            "SELECT id, name, profile FROM unit u WHERE EXISTS "
            "(SELECT 1 FROM page p WHERE p.unit_id = u.id) ORDER BY name");
        while (unit.executeStep())
            choices.units.push_back({{unit.getColumn(0).getInt64()},
                                     unit.getColumn(1).getString(),
                                     unit.getColumn(2).getString()});
        auto profile = database.statement(
            "SELECT profile FROM page WHERE profile <> '' UNION "
            "SELECT profile FROM page_result WHERE profile <> '' ORDER BY profile");
        while (profile.executeStep())
            choices.profiles.push_back(profile.getColumn(0).getString());
        return choices;
    });
}

Result<DoubtState> Catalogue::doubtState() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<DoubtState> {
        auto row = database.statement("SELECT (SELECT count(*) FROM doubt_due), count(*), "
                                      "total(wrong) FROM line_doubt");
        row.executeStep();
        return DoubtState{row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
                          row.getColumn(2).getDouble()};
    });
}

Result<int> Catalogue::countLines(const std::string &foldedWord, int atMost) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<int> {
        return static_cast<int>(
            database.number("SELECT count(*) FROM (SELECT rowid FROM line_search "
                            "WHERE line_search MATCH ? LIMIT ?)",
                            '"' + foldedWord + '"', atMost));
    });
}

Result<std::vector<TextVersion>> Catalogue::textVersions(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<TextVersion>> {
        std::vector<TextVersion> versions;
        auto row = database.statement(
            "SELECT r.line_id, r.id, r.maker, r.made_by, r.based_on, r.text, "
            "r.id = l.current_id FROM line l "
            "JOIN reading r ON r.line_id = l.id WHERE l.page_id = ? AND l.is_retired = 0 "
            "ORDER BY l.ordinal, l.id, r.id",
            page);
        while (row.executeStep())
            versions.push_back({{row.getColumn(0).getInt64()},
                                {row.getColumn(1).getInt64()},
                                makerIn(row, 2),
                                row.getColumn(3).getString(),
                                {row.getColumn(4).getInt64()},
                                row.getColumn(5).getString(),
                                row.getColumn(6).getInt() != 0});
        return versions;
    });
}

Result<std::vector<DayOfWork>> Catalogue::daysOfWork() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<DayOfWork>> {
        std::vector<DayOfWork> days;
        auto row = database.statement(
            "SELECT day, sum(readings), sum(proofread), sum(verified) FROM ("
            "SELECT substr(made_at, 1, 10) AS day, 1 AS readings, 0 AS proofread, 0 AS verified "
            "FROM reading WHERE maker = 'person' UNION ALL "
            "SELECT substr(made_at, 1, 10), 0, status = 'proofread', status = 'verified' "
            "FROM status WHERE maker = 'person' AND is_edit = 0) GROUP BY day ORDER BY day");
        while (row.executeStep())
            days.push_back({row.getColumn(0).getString(), row.getColumn(1).getInt64(),
                            row.getColumn(2).getInt64(), row.getColumn(3).getInt64()});
        return days;
    });
}

} // namespace workflows::catalogue
