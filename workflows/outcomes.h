// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ocr/clean/recipe.h"
#include "ocr/core/geometry.h"
#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/page_layout.h"
#include "ocr/page/page_map.h"
#include "workflows/catalogue/records.h"

// What the station is asked with and what it answers: plain values, shared by the facade above the
// rooms of workflows and by the rooms below it.
namespace workflows {

using catalogue::ApartId;
using catalogue::DayOfStatuses;
using catalogue::DayOfWork;
using catalogue::DoubtChoices;
using catalogue::DoubtState;
using catalogue::HandLine;
using catalogue::HandRegion;
using catalogue::LineId;
using catalogue::LineRecord;
using catalogue::MarkKind;
using catalogue::MergedOrder;
using catalogue::PageFilter;
using catalogue::PageId;
using catalogue::PageRecord;
using catalogue::ReadingId;
using catalogue::ReadingRecord;
using catalogue::Status;
using catalogue::StatusRecord;
using catalogue::TextMark;
using catalogue::UnitId;
using catalogue::UnitRecord;
using ocr::core::Error;
using ocr::core::Result;
using ocr::core::Work;

struct Done {};

struct CollectionInfo {
    std::filesystem::path folder;
    int schemaVersion = 0;
    std::int64_t masters = 0;
    std::int64_t pages = 0;
    std::int64_t lines = 0;
    std::int64_t readings = 0;
    std::int64_t masterBytes = 0;
    std::vector<std::pair<Status, std::int64_t>> pagesByStatus;
};

struct ImportSettings {
    std::string unit;    ///< shelfmark as written, may be empty
    std::string profile; ///< for all of its pages; empty: the unit's, else auto
};

/// What happened to one file. `pages` is empty where it failed or was there before.
struct ImportedFile {
    std::filesystem::path path;
    std::vector<PageId> pages;
    bool wasThereBefore = false;
    std::optional<Error> error;
    bool wasRestored = false; ///< a master that was missing or damaged is whole again
};

struct ReadSettings {
    std::string profile; ///< empty: the page's own, else auto
    std::string models;  ///< "rus+tur"; empty: the profile's
    std::string clean = "auto";
    int jobs = 1;      ///< worker processes
    bool redo = false; ///< also pages that are up to date
};

/// How a page stands in its master: the way from a frame of that size, in which the page is cut out
/// and upright, to the pixels of the master. A picture of the page in any resolution fills it.
struct PageFrame {
    ocr::page::PageMap map;
    ocr::core::Size size;
    bool operator==(const PageFrame &) const = default;
};

/// A page for looking at: a file in the cache (JPEG or PNG).
struct PagePicture {
    std::filesystem::path file;
    PageFrame frame;
};

/// A page before and after a cleanup, of one size and in one frame, so that they can lie over one
/// another: files in the cache (JPEG or PNG).
struct CleanPreview {
    std::filesystem::path before; ///< cropped, turned and flattened, the ink as it came in
    std::filesystem::path after;  ///< as it is read
    /// What was carried out: where "auto" was asked for, what it chose.
    ocr::clean::Recipe recipe;
    PageFrame frame;
};

/// What happened to one page.
struct PageOutcome {
    PageId page;
    std::string label;
    bool wasUpToDate = false;
    double seconds = 0;
    std::optional<Error> error;
};

struct ReadReport {
    int read = 0;
    int upToDate = 0;
    double seconds = 0; ///< of the whole, wall clock
    std::vector<PageOutcome> failed;
    bool stopped = false;
};

struct SearchHit {
    PageId page;
    LineId line;
    std::string pageLabel;
    std::int64_t pageOrdinal = 0;
    int lineOrdinal = 0;
    ocr::core::Rect box;                    ///< around the words that matched, pixels of the master
    std::string text;                       ///< the line as written
    std::vector<std::pair<int, int>> marks; ///< byte ranges [from, to) of `text` that matched
    std::string why;                        ///< "exact", "folded": how it matched
};

/// Why a character of a line deserves a look.
enum class Suspicion {
    otherScript,     ///< a letter of another script within a word: Cyrillic с in "Azərbayсan"
    letterInNumber,  ///< "I930"
    digitInWord,     ///< "Св0бода", "3авод"
    romanNumeral,    ///< a Roman number in Cyrillic letters: "ХІ"
    outsideAlphabet, ///< a letter or sign that the profile's alphabet does not have
};

struct DoubtfulCharacter {
    std::size_t begin = 0;  ///< first byte in the text
    std::size_t length = 0; ///< in bytes
    Suspicion suspicion = Suspicion::otherScript;
    std::string suggestion; ///< what looks the same and would be in place; empty: none is known
    bool operator==(const DoubtfulCharacter &) const = default;
};

/// Where another reading of a word comes from.
enum class AlternativeSource {
    lookAlike, ///< the alphabet guard: letters that look the same and would be in place
    learned,   ///< as people changed it elsewhere
    reading,   ///< what the line said or says by another hand or model
    engine,    ///< what the model took into account
};

/// A place of a line's text that people changed in other lines, more often than they left it.
struct LearnedChange {
    std::size_t begin = 0; ///< bytes
    std::size_t length = 0;
    std::string with;
    int changed = 0; ///< how often people changed what stands there so
    int left = 0;    ///< how often they did not
    bool operator==(const LearnedChange &) const = default;
};

struct Alternative {
    std::string text;
    AlternativeSource source = AlternativeSource::engine;
    std::string by{}; ///< of `reading` and `engine`: the person or model
    bool operator==(const Alternative &) const = default;
};

/// How a line stands with the profile that it is read with.
struct LineCheck {
    std::string picked; ///< the profile that a person picked for the line or its page; empty: none
    std::string model;  ///< that read the line last; empty: none did
    std::vector<DoubtfulCharacter> doubts; ///< in what the line says now
};

/// Why a word stands where it does in the review.
enum class Concern {
    unsure,   ///< the model was
    letters,  ///< look-alikes, or what the alphabet does not have
    disputed, ///< another model read something else
    unlisted, ///< the model's list of words lacks it
    rare,     ///< no or hardly another line of the collection has it
    shape,    ///< signs or capitals within it, or none but signs
    figure,   ///< digits, which weigh more
};

/// How likely a word of a line is wrong.
struct WordDoubt {
    std::size_t begin = 0;  ///< first byte in the text
    std::size_t length = 0; ///< in bytes
    double likelihood = 0;  ///< that it is wrong, 0 to 1
    double rank = 0;        ///< the likelihood by what an error would cost; highest first
    std::vector<Concern> concerns;
};

/// A line that nobody has vouched for, in the order of review.
struct DoubtfulLine {
    LineRecord line;
    std::int64_t pageOrdinal = 0;
    std::string pageLabel;
    double rank = 0; ///< that of its most doubtful word
    std::vector<WordDoubt> words;
};

struct ReviewFilter {
    std::optional<UnitId> unit{};
    std::string profile{};          ///< picked for the line or its page, else read with; empty: any
    std::optional<Status> status{}; ///< of the page
    /// Behind that line, as the review gave it.
    std::optional<std::pair<double, LineId>> after{};
};

/// A stretch in which two texts differ, in bytes of either; empty in one of them where the other
/// has more.
struct TextChange {
    std::size_t beginA = 0;
    std::size_t lengthA = 0;
    std::size_t beginB = 0;
    std::size_t lengthB = 0;
    bool operator==(const TextChange &) const = default;
};

/// Whose text of a page: the latest by each line's model or person of that name; an empty name is
/// the latest of any model or of any person, and for `imported` of any import.
struct TextSide {
    catalogue::Maker maker = catalogue::Maker::machine;
    std::string by{};
};

struct LineComparison {
    LineId line;
    int ordinal = 0; ///< of the line on its page
    ReadingRecord a;
    ReadingRecord b;
    std::vector<TextChange> changes; ///< empty: they are alike
};

struct PageComparison {
    std::vector<LineComparison> lines; ///< that have a text of both, in reading order
    int missing = 0;                   ///< lines that have not
    std::int64_t changed = 0;          ///< characters in which they differ (edit distance)
    std::int64_t characters = 0;       ///< of `b`
};

/// A number of wrong characters, with the interval that holds it in 95 of 100 cases.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// How good the text of pages is, as far as can be told.
struct ErrorEstimate {
    std::int64_t pages = 0;             ///< with text
    std::int64_t vouchedPages = 0;      ///< of these, proofread or verified
    std::int64_t characters = 0;        ///< as they stand now
    std::int64_t vouchedCharacters = 0; ///< of these, on vouched pages
    std::int64_t found = 0;             ///< wrong characters of machines that people mended there
    std::int64_t samplePages = 0;       ///< of the collection, from which machines are judged
    std::int64_t linesReadTwice = 0;    ///< of the collection, by two persons
    /// Left on pages that nobody vouched for; none before two pages are proofread.
    std::optional<Estimate> leftUnvouched{};
    /// Left on the others; none before two persons found errors on the same lines.
    std::optional<Estimate> leftVouched{};
    /// Wrong characters of a hundred, in the machines' text of the vouched pages before people
    /// read it (those that are left counted in where they are known), and after.
    std::optional<double> rateBefore{};
    std::optional<double> rateAfter{};
};

/// How good one page is.
struct PageErrors {
    PageId page;
    std::int64_t ordinal = 0;
    std::string label;
    UnitId unit; ///< none until described
    Status status = Status::unread;
    std::int64_t characters = 0; ///< as they stand now
    std::int64_t found = 0;      ///< wrong characters of machines that people mended
    std::optional<Estimate> left{};
};

/// How good all is.
struct ErrorSurvey {
    ErrorEstimate all;
    /// By id; pages that are in none come first, under a unit without id.
    std::vector<std::pair<UnitRecord, ErrorEstimate>> units;
    std::vector<PageErrors> pages; ///< in order
    /// Of the errors that stand in a line, which one reader finds; none before it is known.
    std::optional<double> shareFound{};
};

/// A line for a second reader, with nothing of what the first one made of it.
struct ApartLine {
    LineId line;
    PageId page;
    std::int64_t pageOrdinal = 0;
    std::string pageLabel;
    int ordinal = 0;                  ///< on its page
    ocr::page::LayoutLine layout;     ///< pixels of the master
    std::string seen;                 ///< what the machine had read
    std::optional<std::string> own{}; ///< what that person read there before
};

/// Where two who read apart differ, and nobody has decided yet.
struct ApartDifference {
    LineRecord line; ///< as the first one left it
    std::int64_t pageOrdinal = 0;
    std::string pageLabel;
    std::string seen; ///< what the machine had read
    std::string second;
    std::string by;                  ///< the second reader
    std::vector<TextChange> changes; ///< from the first's text to the second's
};

struct ExportSettings {
    std::string format; ///< "txt", "pdf"; see exportFormats()
    std::filesystem::path out;
    PageFilter pages;
};

struct ExportReport {
    int pages = 0;
    std::vector<std::string> losses; ///< what the format could not carry
    std::vector<PageOutcome> failed;
};

struct CheckReport {
    std::int64_t masters = 0;
    std::int64_t pages = 0;
    std::vector<Error> problems;      ///< empty: sound
    std::vector<std::string> orphans; ///< files in masters/ that no row names and are no masters
    /// Files in masters/ that no row names but whose name is their SHA-256: masters that a lost
    /// row or an interrupted import left. They can be imported again from there.
    std::vector<std::string> orphanMasters;
};

} // namespace workflows
