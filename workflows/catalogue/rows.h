// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/page/page_text.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/database.h"

namespace workflows::catalogue {

// Columns and the records they make; the statement stands on the row. Contents that cannot be
// understood are thrown as SQLite::Exception, a damaged catalogue.

inline const std::string masterColumns =
    "m.id, m.sha256, m.file, m.format, m.bytes, m.source_name, m.taken_in";
[[nodiscard]] MasterRecord masterFrom(SQLite::Statement &row);

inline const std::string pageColumns =
    "p.id, p.master_id, p.frame, p.ordinal, p.label, p.unit_id, p.width, p.height, p.dpi, "
    "p.profile, p.status, p.note, p.language, p.lines, p.confidence";
[[nodiscard]] PageRecord pageFrom(SQLite::Statement &row);

inline const std::string readingColumns =
    "r.id, r.line_id, r.maker, r.made_by, r.model_sha256, r.made_at, r.based_on, r.text, "
    "r.confidence, r.words, r.marks";
/// From the column `first` on.
[[nodiscard]] ReadingRecord readingFrom(SQLite::Statement &row, int first = 0);

/// A line with its region and its current reading: readingColumns and then these.
inline const std::string lineQuery =
    "SELECT " + readingColumns +
    ", l.id, l.page_id, l.region_id, g.kind, l.ordinal, l.outline, l.baseline, l.direction, "
    "l.script, l.letter_height, l.profile FROM line l JOIN region g ON g.id = l.region_id "
    "JOIN reading r ON r.id = l.current_id ";
[[nodiscard]] LineRecord lineFrom(SQLite::Statement &row);

[[nodiscard]] Status statusIn(SQLite::Statement &row, int column);
[[nodiscard]] Maker makerIn(SQLite::Statement &row, int column);
[[nodiscard]] std::vector<ocr::core::PointF> pointsIn(SQLite::Statement &row, int column);
[[nodiscard]] std::vector<ocr::page::Word> wordsIn(SQLite::Statement &row, int column);
[[nodiscard]] std::vector<TextMark> marksIn(SQLite::Statement &row, int column);

// Steps of several calls; within a write.

/// Appends it; what is current stays as it is.
ReadingId insertReading(Database &database, LineId line, const NewReading &reading,
                        ReadingId basedOn);
/// Makes the text what search finds for the line.
void indexLine(Database &database, LineId line, const std::string &text);
void dropFromIndex(Database &database, LineId line);
/// Makes a reading what the line says, for search too.
void makeCurrent(Database &database, LineId line, ReadingId reading, const std::string &text);
void retireLine(Database &database, LineId line);
[[nodiscard]] std::string_view nameOf(ocr::text::Direction direction);
/// Counts the page's lines and their confidence anew.
void refreshPage(Database &database, PageId page);
void noteStatus(Database &database, PageId page, Status status, Maker maker, const std::string &by,
                const std::string &note, bool isByEdit = false);

/// A profile as it is stored: nothing for `auto`. Error: notAllowed, as of acceptableText.
[[nodiscard]] Result<std::string> storedProfile(const std::string &profile);

struct StatusAndMaker {
    Status status = Status::unread;
    Maker maker = Maker::machine;
    /// Proofread or verified: all lines are a person's.
    [[nodiscard]] bool isVouchedFor() const {
        return status == Status::proofread || status == Status::verified;
    }
    /// Given by a person, so that no machine changes it.
    [[nodiscard]] bool isSettled() const {
        return isVouchedFor() ||
               (maker == Maker::person && (status == Status::blank || status == Status::problem));
    }
};
/// None where there is no such page.
[[nodiscard]] std::optional<StatusAndMaker> findStatus(Database &database, PageId page);

/// The answer for an id that is no row.
template <typename Tag> [[nodiscard]] ocr::core::Error missing(const char *what, Id<Tag> id) {
    return ocr::core::fail(ocr::core::ErrorCode::notFound,
                           std::string(what) + " " + std::to_string(id.value));
}

struct Catalogue::Impl {
    Impl(const std::filesystem::path &file, Database::Mode mode) : database(file, mode) {}
    Database database;
    int version = 0;
};

} // namespace workflows::catalogue
