// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ocr/page/page_text.h"
#include "workflows/catalogue/ids.h"

namespace workflows::catalogue {

/// What people have vouched for; `blank` and `problem` stand beside the ladder.
enum class Status { unread, read, proofread, verified, blank, problem };
[[nodiscard]] std::string_view toString(Status status);
[[nodiscard]] std::optional<Status> statusFrom(std::string_view name);

/// Who made a reading or set a status. A person is known by the name typed; a machine by its model.
enum class Maker { machine, person, imported };
[[nodiscard]] std::string_view toString(Maker maker);
[[nodiscard]] std::optional<Maker> makerFrom(std::string_view name);

/// A file as it came in. `file` is relative to the collection, "masters/ab/abcdef….tif".
struct MasterRecord {
    MasterId id;
    std::string sha256;
    std::string file;
    std::string format; ///< as ocr::page::ImageHeader::format
    std::int64_t bytes = 0;
    std::string sourceName; ///< the file's name when it was taken in
    std::string takenIn;    ///< UTC, ISO 8601
};

/// A node of the archive's order.
struct UnitRecord {
    UnitId id;
    std::string name;    ///< shelfmark as written
    std::string profile; ///< that a person picked for its pages; empty: none
};

struct PageRecord {
    PageId id;
    MasterId master;
    int frame = 0;            ///< of a multi-page master, from 0
    std::int64_t ordinal = 0; ///< place in the collection, from 1, unique and ascending
    std::string label;        ///< what people see: the sheet label, or the file's name
    UnitId unit;              ///< none until described
    ocr::core::Size size;     ///< pixels of the master, upright
    double dpi = 0;
    std::string profile; ///< what a person picked; empty: auto
    Status status = Status::unread;
    std::string note;      ///< of `problem` and `blank`
    std::string language;  ///< BCP 47 of the page where known, may be empty
    int lines = 0;         ///< lines with a current reading
    double confidence = 0; ///< mean over the lines, 0 without lines
};

/// What a person says about a stretch of a text, after TEI: gap, unclear, supplied, del.
enum class MarkKind {
    illegible, ///< stands on the sign "…" (illegibleSign), which holds the place of the lost
               ///< letters
    unclear,   ///< read, but not surely
    supplied,  ///< not on the paper: by whoever reads
    struck,    ///< struck out on the paper
};
[[nodiscard]] std::string_view toString(MarkKind kind);
[[nodiscard]] std::optional<MarkKind> markKindFrom(std::string_view name);
inline constexpr char32_t illegibleSign = U'\u2026';

/// A mark on a text, in characters (code points). Marks of one kind neither overlap nor touch.
struct TextMark {
    MarkKind kind = MarkKind::unclear;
    int from = 0;
    int length = 0;
    int extent = 0; ///< of `illegible`: about how many characters are lost; 0: unknown
    bool operator==(const TextMark &) const = default;
};

/// One version of the text of a line. Never changed once stored.
struct ReadingRecord {
    ReadingId id;
    LineId line;
    Maker maker = Maker::machine;
    std::string by;                     ///< person's name, or model's
    std::string modelSha256;            ///< empty for people
    std::string madeAt;                 ///< UTC, ISO 8601 with milliseconds
    ReadingId basedOn;                  ///< the reading it was made from, none for a first one
    std::string text;                   ///< UTF-8, NFC, logical order
    double confidence = 0;              ///< 1 for people
    std::vector<ocr::page::Word> words; ///< boxes in pixels of the master; empty where unknown
    std::vector<TextMark> marks{};      ///< by place; of people's readings alone
};

/// A line and its current reading: a person's latest where there is one, else the machine's latest.
struct LineRecord {
    LineId id;
    PageId page;
    RegionId region;
    ocr::page::RegionKind regionKind = ocr::page::RegionKind::paragraph;
    int ordinal = 0;              ///< reading order within the page, from 1
    ocr::page::LayoutLine layout; ///< pixels of the master
    ReadingRecord current;
};

/// A line in a layout that a person has set. `id`: the line that it is, also one that was taken
/// out before; none for a new line, which then takes over the texts of `madeFrom`: of both, when
/// lines were joined; the words that lie in it, when a line was split. The profile that a person
/// picked stays with a line that has an id, whatever the layout says; a new line takes it over.
struct HandLine {
    LineId id;
    ocr::page::LayoutLine layout; ///< pixels of the master
    std::vector<LineId> madeFrom;
};

/// A region in a layout that a person has set; its lines in reading order.
struct HandRegion {
    ocr::page::RegionKind kind = ocr::page::RegionKind::paragraph;
    ocr::core::Polygon outline; ///< pixels of the master
    std::vector<HandLine> lines;
};

struct StatusRecord {
    PageId page;
    Status status = Status::unread;
    std::string by;
    std::string at; ///< UTC, ISO 8601 with milliseconds
    std::string note;
    Maker maker = Maker::machine;
    /// It follows from an edit by that person, who did not give it to the page as a whole.
    bool isByEdit = false;
};

/// What a reading says, without its words' places.
struct TextVersion {
    LineId line;
    ReadingId id;
    Maker maker = Maker::machine;
    std::string by;
    ReadingId basedOn;
    std::string text;
    bool isCurrent = false;
};

/// A person's text of a line, and what a machine had read last before.
struct TaughtText {
    ReadingId id;      ///< the person's
    std::string model; ///< that read it
    std::string read;
    std::string written;
};

/// A person's text of a line that was read a second time, apart from the first: that person saw
/// what a machine had read and nothing of what stands there. Never changed once stored.
struct ApartReading {
    ApartId id;
    LineId line;
    ReadingId seen;  ///< the machine's
    ReadingId first; ///< what stood there, unseen
    std::string by;
    std::string madeAt; ///< UTC, ISO 8601 with milliseconds
    std::string text;   ///< UTF-8, NFC, logical order
};

/// How many pages had which status at the end of a day (UTC), in the order of Status.
struct DayOfStatuses {
    std::string day; ///< "2026-11-20"
    std::array<std::int64_t, 6> pages{};
};

/// What people did on a day (UTC).
struct DayOfWork {
    std::string day;            ///< "2026-11-20"
    std::int64_t readings = 0;  ///< lines that they stored
    std::int64_t proofread = 0; ///< pages that they vouched for
    std::int64_t verified = 0;
};

/// How doubtful a line is, weighed from its readings up to `newest`.
struct LineDoubt {
    LineId line;
    ReadingId newest;
    double rank = 0;  ///< its place in the review, highest first
    int words = 0;    ///< of its current reading
    double wrong = 0; ///< how many of them are likely wrong
};

/// Where a line stands in the review.
struct DoubtPlace {
    LineId line;
    double rank = 0;
};

/// Which lines of the review; everything given must hold.
struct DoubtFilter {
    std::optional<UnitId> unit{};
    std::string profile{}; ///< that is picked for them, else that they were read with; empty: any
    std::optional<Status> status{}; ///< of their page
};

/// By what the lines of the collection can be told apart.
struct DoubtChoices {
    std::vector<UnitRecord> units;     ///< that have pages, by name
    std::vector<std::string> profiles; ///< that are picked for pages or read them, by name
};

/// How much of the review is left.
struct DoubtState {
    std::int64_t due = 0;     ///< lines to be weighed
    std::int64_t waiting = 0; ///< lines that were weighed and that nobody vouched for
    double wrong = 0;         ///< words of these that are likely wrong
};

/// How the lines of two parts come to stand when they are put together again: those of the first
/// page, then those of the second; or as they stood before they were parted, where that was left
/// as it was.
enum class MergedOrder { ofPages, asBefore };

/// Which pages; everything given must hold.
struct PageFilter {
    std::optional<std::vector<PageId>> pages{}; ///< in this order
    std::optional<Status> status{};
    std::optional<UnitId> unit{};
    std::string labelContains{};
    std::optional<std::int64_t> fromOrdinal{}; ///< that place in the collection and behind it
};

} // namespace workflows::catalogue
