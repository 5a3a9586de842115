// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;

/// Where a line stands before a reading is added.
struct LineState {
    PageId page;
    bool isPerson = false;
    bool isRetired = false;
    ReadingId current;
    std::string currentBy;
};

std::optional<LineState> findState(Database &database, LineId line) {
    auto row = database.statement("SELECT l.page_id, l.is_person, l.is_retired, l.current_id, "
                                  "r.made_by FROM line l JOIN reading r ON r.id = l.current_id "
                                  "WHERE l.id = ?",
                                  line);
    if (!row.executeStep())
        return std::nullopt;
    return LineState{{row.getColumn(0).getInt64()},
                     row.getColumn(1).getInt() != 0,
                     row.getColumn(2).getInt() != 0,
                     {row.getColumn(3).getInt64()},
                     row.getColumn(4).getString()};
}

bool isConflict(const LineState &state, const NewReading &reading,
                std::optional<ReadingId> basedOn) {
    return basedOn && reading.maker == Maker::person && !reading.isBeside && state.isPerson &&
           state.current.value > basedOn->value && state.currentBy != reading.by;
}

/// A person's text on a line that a re-reading retired meanwhile brings the line back: what a
/// person typed is never lost.
void putInForce(Database &database, LineId line, const NewReading &reading, ReadingId id) {
    database.run("UPDATE line SET current_id = ?, is_person = max(is_person, ?), is_retired = 0 "
                 "WHERE id = ?",
                 id, reading.maker == Maker::person, line);
    database.run("UPDATE region SET is_retired = 0 WHERE is_retired = 1 AND id = "
                 "(SELECT region_id FROM line WHERE id = ?)",
                 line);
    indexLine(database, line, reading.text);
}

} // namespace

Result<std::vector<LineRecord>> Catalogue::lines(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<LineRecord>> {
        if (!findStatus(database, page))
            return missing("page", page);
        std::vector<LineRecord> lines;
        auto row = database.statement(
            lineQuery + "WHERE l.page_id = ? AND l.is_retired = 0 ORDER BY l.ordinal, l.id", page);
        while (row.executeStep())
            lines.push_back(lineFrom(row));
        return lines;
    });
}

Result<LineRecord> Catalogue::line(LineId id) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<LineRecord> {
        auto row = database.statement(lineQuery + "WHERE l.id = ?", id);
        if (!row.executeStep())
            return missing("line", id);
        return lineFrom(row);
    });
}

Result<std::vector<ReadingRecord>> Catalogue::readings(LineId line) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<ReadingRecord>> {
        std::vector<ReadingRecord> readings;
        auto row = database.statement(
            "SELECT " + readingColumns + " FROM reading r WHERE r.line_id = ? ORDER BY r.id", line);
        while (row.executeStep())
            readings.push_back(readingFrom(row));
        if (readings.empty())
            return missing("line", line);
        return readings;
    });
}

Result<std::vector<ReadingRecord>> Catalogue::offers(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<ReadingRecord>> {
        std::vector<ReadingRecord> offers;
        auto row = database.statement(
            "SELECT " + readingColumns +
                " FROM line l JOIN reading r ON r.id = (SELECT max(id) FROM reading WHERE "
                "line_id = l.id AND maker = 'machine') WHERE l.page_id = ? AND l.is_retired = 0 "
                "AND r.id > l.current_id AND r.text <> '' AND NOT EXISTS (SELECT 1 FROM reading e "
                "WHERE e.line_id = l.id AND e.text = r.text AND (e.id <= l.current_id OR e.id IN "
                "(SELECT reading_id FROM reading_dismissed))) ORDER BY l.ordinal, l.id",
            page);
        while (row.executeStep())
            offers.push_back(readingFrom(row));
        return offers;
    });
}

Result<std::monostate> Catalogue::setDismissed(ReadingId reading, bool isDismissed,
                                               const std::string &by) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        if (database.number("SELECT count(*) FROM reading WHERE id = ?", reading) == 0)
            return missing("reading", reading);
        if (isDismissed)
            database.run("INSERT OR IGNORE INTO reading_dismissed VALUES (?, ?, ?)", reading, by,
                         utcNow());
        else
            database.run("DELETE FROM reading_dismissed WHERE reading_id = ?", reading);
        return std::monostate{};
    });
}

Result<std::vector<std::string>> Catalogue::textMakers(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> names;
        auto row = database.statement(
            "SELECT DISTINCT r.made_by FROM line l JOIN reading r ON r.id = l.current_id "
            "WHERE l.page_id = ? AND l.is_retired = 0 AND r.maker = 'person' ORDER BY r.made_by",
            page);
        while (row.executeStep())
            names.push_back(row.getColumn(0).getString());
        return names;
    });
}

Result<ReadingId> Catalogue::addReading(LineId line, const NewReading &reading,
                                        std::optional<ReadingId> basedOn) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<ReadingId> {
        const auto state = findState(database, line);
        if (!state)
            return missing("line", line);
        if (isConflict(*state, reading, basedOn))
            return fail(ErrorCode::conflict, "line " + std::to_string(line.value),
                        "set by " + state->currentBy + " in between");
        const auto origin = reading.madeFrom ? reading.madeFrom : basedOn.value_or(state->current);
        for (const auto source : {origin, basedOn.value_or(origin)})
            if (database.number("SELECT line_id FROM reading WHERE id = ?", source) != line.value)
                return missing("reading", source);
        const auto id = insertReading(database, line, reading, origin);
        const auto status = findStatus(database, state->page);
        const bool isPersons = state->isPerson || (status && status->isVouchedFor());
        const bool isForced = reading.maker == Maker::person && !reading.isBeside;
        if (isForced || (!reading.isBeside && !isPersons && !state->isRetired)) {
            putInForce(database, line, reading, id);
            refreshPage(database, state->page);
        }
        return id;
    });
}

Result<ReadingId> Catalogue::setText(LineId line, const std::string &text, const std::string &by,
                                     std::optional<ReadingId> basedOn) {
    return addReading(line,
                      {.maker = Maker::person,
                       .by = by,
                       .modelSha256 = {},
                       .text = text,
                       .confidence = 1,
                       .words = {}},
                      basedOn);
}

Result<std::vector<TaughtText>> Catalogue::taughtTexts(ReadingId after, std::int64_t limit) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<TaughtText>> {
        std::vector<TaughtText> texts;
        auto row = database.statement(
            "SELECT r.id, m.made_by, m.text, r.text FROM reading r JOIN reading m ON m.id = "
            "(SELECT max(x.id) FROM reading x WHERE x.line_id = r.line_id AND "
            "x.maker = 'machine' AND x.id < r.id) "
            "WHERE r.maker = 'person' AND r.id > ifnull(?, 0) ORDER BY r.id DESC LIMIT ?",
            after, limit);
        while (row.executeStep())
            texts.push_back({{row.getColumn(0).getInt64()},
                             row.getColumn(1).getString(),
                             row.getColumn(2).getString(),
                             row.getColumn(3).getString()});
        std::ranges::reverse(texts);
        return texts;
    });
}

} // namespace workflows::catalogue
