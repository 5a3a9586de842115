// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "workflows/catalogue/records.h"

namespace workflows {

using catalogue::LineId;
using catalogue::LineRecord;
using catalogue::PageFilter;
using catalogue::PageId;
using catalogue::PageRecord;
using catalogue::ReadingId;
using catalogue::ReadingRecord;
using catalogue::Status;
using catalogue::StatusRecord;
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
    std::string profile; ///< for all of its pages; empty: auto
};

/// What happened to one file. `pages` is empty where it failed or was there before.
struct ImportedFile {
    std::filesystem::path path;
    std::vector<PageId> pages;
    bool wasThereBefore = false;
    std::optional<Error> error;
};

struct ReadSettings {
    std::string profile;    ///< empty: the page's own, else auto
    std::string models;     ///< "rus+tur"; empty: the profile's
    std::string clean = "auto";
    int jobs = 1;           ///< worker processes
    bool redo = false;      ///< also pages that are up to date
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
    ocr::core::Rect box; ///< around the words that matched, pixels of the master
    std::string text;    ///< the line as written
    std::vector<std::pair<int, int>> marks; ///< byte ranges [from, to) of `text` that matched
    std::string why;     ///< "exact", "folded": how it matched
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
    std::vector<Error> problems; ///< empty: sound
    std::vector<std::string> orphans; ///< files in masters/ that no row names
};

/// One open collection: everything that the station, the command line and scripts do with it goes
/// through here. Lives on the thread that opened it (checked); another thread or process opens its
/// own on the same folder. What a call acknowledges is on disk. Any call may answer catalogueBusy,
/// catalogueDamaged or diskFull besides the errors it names.
class Station {
  public:
    /// Makes DIR (which must end in ".evrak" and not hold a collection). Errors: wrongUsage,
    /// alreadyExists, outputNotPermitted.
    [[nodiscard]] static Result<std::unique_ptr<Station>> create(const std::filesystem::path &dir);
    /// Errors: inputMissing, notACollection, catalogueDamaged, catalogueNewer.
    [[nodiscard]] static Result<std::unique_ptr<Station>> open(const std::filesystem::path &dir);
    ~Station();
    Station(const Station &) = delete;
    Station &operator=(const Station &) = delete;

    [[nodiscard]] const std::filesystem::path &folder() const;
    [[nodiscard]] Result<CollectionInfo> info() const;

    /// Pages in order; `limit` below 0: all of them.
    [[nodiscard]] Result<std::vector<PageRecord>> pages(const PageFilter &filter = {},
                                                        std::int64_t offset = 0,
                                                        std::int64_t limit = -1) const;
    [[nodiscard]] Result<std::int64_t> pageCount(const PageFilter &filter = {}) const;
    [[nodiscard]] Result<PageRecord> page(PageId id) const;
    /// "1-20,35" by ordinal, "all", or labels separated by commas; empty is all. Error: wrongUsage,
    /// notFound.
    [[nodiscard]] Result<std::vector<PageId>> select(const std::string &selection) const;

    [[nodiscard]] Result<std::vector<LineRecord>> lines(PageId page) const;
    [[nodiscard]] Result<LineRecord> line(LineId id) const;
    /// All versions of a line, oldest first.
    [[nodiscard]] Result<std::vector<ReadingRecord>> readings(LineId line) const;
    [[nodiscard]] Result<std::vector<StatusRecord>> statuses(PageId page) const;

    /// Stores a person's reading. `basedOn` is the reading that person saw: where another person
    /// has stored one since, the answer is `conflict` and nothing is stored. Control characters
    /// and direction overrides are refused (notAllowed). An unchanged text is stored too: a person
    /// vouched for it. Text and index change in one transaction.
    [[nodiscard]] Result<ReadingId> setText(LineId line, const std::string &text,
                                            const std::string &by,
                                            std::optional<ReadingId> basedOn = {});
    /// Errors: notAllowed where the rules of proofreading forbid it (proofread needs a person's
    /// name, verified needs another person than the one who proofread).
    [[nodiscard]] Result<Done> setStatus(PageId page, Status status, const std::string &by,
                                         const std::string &note = {});
    [[nodiscard]] Result<Done> setProfile(const std::vector<PageId> &pages,
                                          const std::string &profile);

    /// Takes in files and folders (recursively, natural order of names). One file's fault never
    /// stops the others; each is told through `onFile` as it is done.
    [[nodiscard]] Result<std::vector<ImportedFile>>
    import(const std::vector<std::filesystem::path> &paths, const ImportSettings &settings,
           const Work &work, const std::function<void(const ImportedFile &)> &onFile = {});

    /// Reads pages with `jobs` worker processes, skipping those whose stored result was made from
    /// the same master, models and settings. Each page is stored as it comes; a stop keeps what is
    /// stored. Lines that a person has set are never replaced.
    [[nodiscard]] Result<ReadReport>
    readPages(const std::vector<PageId> &pages, const ReadSettings &settings, const Work &work,
              const std::function<void(const PageOutcome &)> &onPage = {});

    /// Lines that hold all words of the query, folded (case, diacritics, ı/i, ə); best first.
    /// A query that holds no letter or digit: wrongUsage.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const std::string &query, int limit) const;

    [[nodiscard]] Result<ExportReport> exportPages(const ExportSettings &settings,
                                                   const Work &work) const;
    [[nodiscard]] static std::vector<std::string> exportFormats();

    /// Fixity of every master, integrity of the catalogue, files without rows and rows without
    /// files.
    [[nodiscard]] Result<CheckReport> check(const Work &work) const;

    /// A copy of the page for looking at, as a file in the cache (JPEG or PNG); made by a worker
    /// where it is not there yet. `maxSide` 0: full size. May take a second: not for the window's
    /// thread.
    [[nodiscard]] Result<std::filesystem::path> preview(PageId page, int maxSide) const;

  private:
    struct Impl;
    explicit Station(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace workflows
