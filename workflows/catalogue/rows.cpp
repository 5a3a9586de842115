// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/rows.h"

#include <sqlite3.h>

#include "ocr/page/page_json.h"
#include "ocr/text/fold.h"
#include "workflows/catalogue/acceptable_text.h"
#include "workflows/catalogue/text_marks.h"

namespace workflows::catalogue {

namespace {

[[noreturn]] void throwDamaged(const std::string &what) {
    throw SQLite::Exception("unreadable " + what, SQLITE_CORRUPT);
}

template <typename Tag> Id<Tag> idIn(SQLite::Statement &row, int column) {
    return {row.getColumn(column).getInt64()};
}

std::string textIn(SQLite::Statement &row, int column) { return row.getColumn(column).getString(); }

} // namespace

Status statusIn(SQLite::Statement &row, int column) {
    const auto status = statusFrom(textIn(row, column));
    if (!status)
        throwDamaged("status");
    return *status;
}

Maker makerIn(SQLite::Statement &row, int column) {
    const auto maker = makerFrom(textIn(row, column));
    if (!maker)
        throwDamaged("maker");
    return *maker;
}

std::vector<ocr::core::PointF> pointsIn(SQLite::Statement &row, int column) {
    auto points = ocr::page::pointsFromJson(textIn(row, column));
    if (!points)
        throwDamaged("points");
    return std::move(*points);
}

std::vector<ocr::page::Word> wordsIn(SQLite::Statement &row, int column) {
    auto words = ocr::page::wordsFromJson(textIn(row, column));
    if (!words)
        throwDamaged("words");
    return std::move(*words);
}

std::vector<TextMark> marksIn(SQLite::Statement &row, int column) {
    auto marks = textMarksFrom(textIn(row, column));
    if (!marks)
        throwDamaged("marks");
    return std::move(*marks);
}

MasterRecord masterFrom(SQLite::Statement &row) {
    return {idIn<MasterTag>(row, 0),     textIn(row, 1), textIn(row, 2), textIn(row, 3),
            row.getColumn(4).getInt64(), textIn(row, 5), textIn(row, 6)};
}

PageRecord pageFrom(SQLite::Statement &row) {
    PageRecord page;
    page.id = idIn<PageTag>(row, 0);
    page.master = idIn<MasterTag>(row, 1);
    page.frame = row.getColumn(2).getInt();
    page.ordinal = row.getColumn(3).getInt64();
    page.label = textIn(row, 4);
    page.unit = idIn<UnitTag>(row, 5);
    page.size = {row.getColumn(6).getInt(), row.getColumn(7).getInt()};
    page.dpi = row.getColumn(8).getDouble();
    page.profile = textIn(row, 9);
    page.status = statusIn(row, 10);
    page.note = textIn(row, 11);
    page.language = textIn(row, 12);
    page.lines = row.getColumn(13).getInt();
    page.confidence = row.getColumn(14).getDouble();
    return page;
}

ReadingRecord readingFrom(SQLite::Statement &row, int first) {
    ReadingRecord reading;
    reading.id = idIn<ReadingTag>(row, first);
    reading.line = idIn<LineTag>(row, first + 1);
    reading.maker = makerIn(row, first + 2);
    reading.by = textIn(row, first + 3);
    reading.modelSha256 = textIn(row, first + 4);
    reading.madeAt = textIn(row, first + 5);
    reading.basedOn = idIn<ReadingTag>(row, first + 6);
    reading.text = textIn(row, first + 7);
    reading.confidence = row.getColumn(first + 8).getDouble();
    reading.words = wordsIn(row, first + 9);
    reading.marks = marksIn(row, first + 10);
    return reading;
}

LineRecord lineFrom(SQLite::Statement &row) {
    LineRecord line;
    line.current = readingFrom(row);
    line.id = idIn<LineTag>(row, 11);
    line.page = idIn<PageTag>(row, 12);
    line.region = idIn<RegionTag>(row, 13);
    line.regionKind = ocr::page::regionKindFrom(textIn(row, 14));
    line.ordinal = row.getColumn(15).getInt();
    line.layout.outline = pointsIn(row, 16);
    line.layout.baseline = pointsIn(row, 17);
    line.layout.direction = textIn(row, 18) == "rtl" ? ocr::text::Direction::rightToLeft
                                                     : ocr::text::Direction::leftToRight;
    line.layout.script = ocr::text::scriptFrom(textIn(row, 19));
    line.layout.letterHeight = row.getColumn(20).getDouble();
    line.layout.profile = textIn(row, 21);
    return line;
}

ReadingId insertReading(Database &database, LineId line, const NewReading &reading,
                        ReadingId basedOn) {
    database.run("INSERT INTO reading (line_id, maker, made_by, model_sha256, made_at, based_on, "
                 "text, confidence, words, marks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 line, toString(reading.maker), reading.by, reading.modelSha256, utcNow(), basedOn,
                 reading.text, reading.confidence, ocr::page::toJson(reading.words),
                 toJson(reading.marks));
    return {database.lastRow()};
}

void indexLine(Database &database, LineId line, const std::string &text) {
    dropFromIndex(database, line);
    database.run("INSERT INTO line_search (rowid, folded) VALUES (?, evrak_search_words(?))", line,
                 text);
}

void dropFromIndex(Database &database, LineId line) {
    database.run("DELETE FROM line_search WHERE rowid = ?", line);
}

void makeCurrent(Database &database, LineId line, ReadingId reading, const std::string &text) {
    database.run("UPDATE line SET current_id = ? WHERE id = ?", reading, line);
    indexLine(database, line, text);
}

void retireLine(Database &database, LineId line) {
    database.run("UPDATE line SET is_retired = 1 WHERE id = ?", line);
    dropFromIndex(database, line);
}

std::string_view nameOf(ocr::text::Direction direction) {
    return direction == ocr::text::Direction::rightToLeft ? "rtl" : "ltr";
}

void refreshPage(Database &database, PageId page) {
    database.run("UPDATE page SET (lines, confidence) = (SELECT count(*), "
                 "ifnull(avg(r.confidence), 0) FROM line l JOIN reading r ON r.id = l.current_id "
                 "WHERE l.page_id = page.id AND l.is_retired = 0) WHERE id = ?",
                 page);
    database.run("DELETE FROM page_script WHERE page_id = ?", page);
    database.run("INSERT INTO page_script (page_id, script) SELECT DISTINCT page_id, script FROM "
                 "line WHERE page_id = ? AND is_retired = 0 AND current_id IS NOT NULL",
                 page);
}

void noteStatus(Database &database, PageId page, Status status, Maker maker, const std::string &by,
                const std::string &note, bool isByEdit) {
    database.run("INSERT INTO status (page_id, status, maker, made_by, made_at, note, is_edit) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)",
                 page, toString(status), toString(maker), by, utcNow(), note, isByEdit);
    database.run("UPDATE page SET status = ?, status_maker = ?, note = ? WHERE id = ?",
                 toString(status), toString(maker), note, page);
}

Result<std::string> storedProfile(const std::string &profile) {
    return profile == "auto" ? Result<std::string>(std::string())
                             : acceptableText(profile, "profile");
}

std::optional<StatusAndMaker> findStatus(Database &database, PageId page) {
    auto row = database.statement("SELECT status, status_maker FROM page WHERE id = ? "
                                  "AND merged_into IS NULL",
                                  page);
    if (!row.executeStep())
        return std::nullopt;
    return StatusAndMaker{statusIn(row, 0), makerIn(row, 1)};
}

} // namespace workflows::catalogue
