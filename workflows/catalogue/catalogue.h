// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/page/page_text.h"
#include "workflows/catalogue/records.h"

namespace workflows::catalogue {

using ocr::core::Result;

/// A master that lies in place and is to be known. Fields as in MasterRecord.
struct NewMaster {
    std::string sha256;
    std::string file; ///< relative to the collection
    std::string format;
    std::int64_t bytes = 0;
    std::string sourceName;
};

/// A page of a master; its ordinal is given when it is added. Fields as in PageRecord.
struct NewPage {
    int frame = 0;
    std::string label;
    UnitId unit;
    ocr::core::Size size;
    double dpi = 0;
    std::string profile;
};

struct AddedMaster {
    MasterId id;
    bool wasThereBefore = false; ///< then nothing was added, and `pages` are those it has
    std::vector<PageId> pages;
};

struct NewReading {
    Maker maker = Maker::person;
    std::string by{};
    std::string modelSha256{};
    std::string text{}; ///< UTF-8, NFC, logical order, one line, no control characters
    double confidence = 1;
    std::vector<ocr::page::Word> words{}; ///< pixels of the master; empty where unknown
    /// The reading that it was made from where that is none that its maker takes the place of: one
    /// of before that is gone back to, or the machine's that two people read apart.
    ReadingId madeFrom{};
    std::vector<TextMark> marks{};
    /// A person's that is kept though the line goes on saying what it says.
    bool isBeside = false;
};

/// What to do with a result whose fingerprint is that of the stored one.
enum class SameResult { leave, storeAgain };

/// What storing a machine's result did to the lines of a page.
struct StoredPageText {
    int lines = 0;   ///< lines the page has now
    int kept = 0;    ///< lines that stayed as people left them
    int retired = 0; ///< lines that were there before and are no more
    /// The page's stored result had this fingerprint already, so nothing was stored.
    bool wasThereBefore = false;
};

/// A line as a person's layout has it. `reading`: what it says from now on; none for a line that
/// keeps what it says. A new line without any says nothing yet.
struct PlacedLine {
    LineId id; ///< none for a new line
    ocr::page::LayoutLine layout;
    std::optional<NewReading> reading{};
    ReadingId basedOn{};
};

struct PlacedRegion {
    ocr::page::RegionKind kind = ocr::page::RegionKind::paragraph;
    ocr::core::Polygon outline;
    std::vector<PlacedLine> lines{}; ///< in reading order
};

/// What people set about how a page is read.
struct HandWork {
    std::string clean;            ///< the recipe as JSON; empty: none
    bool isLayoutSet = false;     ///< then the rest holds
    std::vector<LineId> lines;    ///< of `layout`, in its order
    ocr::page::PageLayout layout; ///< script unknown where nobody set it
    std::string layoutDigest;     ///< of all that bears on the reading
    /// Where no layout is set: the lines for which a person picked a profile.
    std::vector<ocr::page::LayoutLine> picked;
    std::string picksDigest; ///< of these; empty for none
};

/// How a page is split in two. Recipes as JSON.
struct PageParts {
    std::string first;              ///< recipe of the page that stays
    std::string second;             ///< recipe of the page that is made
    ocr::core::Polygon firstArea{}; ///< pixels of the master; what lies in it stays
};

/// A line that holds all words of a query.
struct SearchCandidate {
    LineId line;
    PageId page;
    std::int64_t pageOrdinal = 0;
    std::string pageLabel;
    int lineOrdinal = 0;
    std::string text; ///< the current reading's
};

struct Counts {
    std::int64_t masters = 0;
    std::int64_t masterBytes = 0;
    std::int64_t pages = 0;
    std::int64_t lines = 0;    ///< those that pages have now, without retired ones
    std::int64_t readings = 0; ///< all versions ever
    std::vector<std::pair<Status, std::int64_t>> pagesByStatus; ///< every status, in their order
};

/// The catalogue of one collection: the only place where SQL stands. Belongs to the thread that
/// opened it (asserted); other threads and processes open their own on the same file. A call that
/// writes does so in one transaction, which is on disk when the call returns and leaves no trace
/// when it fails. Every call may fail with catalogueBusy (another writer held it for 5 s),
/// catalogueDamaged or diskFull besides what it names; an id that is no row gives notFound.
class Catalogue {
  public:
    /// Makes the file. Errors: alreadyExists, outputNotPermitted.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>>
    create(const std::filesystem::path &file);
    /// Opens it; an older schema is brought forward after a copy of the file is written beside it
    /// ("catalogue.sqlite.v1.bak"). Where the file or its folder may not be written to, it is open
    /// for reading, and what writes answers outputNotPermitted, as does this call where changes
    /// wait in a log beside it that could not be brought in. Errors: notACollection (no such file,
    /// or another program's), catalogueNewer, inputNotPermitted.
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> open(const std::filesystem::path &file);
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    [[nodiscard]] int schemaVersion() const;
    /// Whether it is open for reading alone.
    [[nodiscard]] bool isReadOnly() const;

    /// Runs `steps` in one write transaction; what it calls on this catalogue joins in. Its error,
    /// or an exception, rolls all of it back.
    [[nodiscard]] Result<std::monostate>
    atomically(const std::function<Result<std::monostate>()> &steps);

    // Masters and pages

    /// Adds a master and its pages, behind the last page, or tells that one with this SHA-256 is
    /// there already.
    [[nodiscard]] Result<AddedMaster> addMaster(const NewMaster &master,
                                                const std::vector<NewPage> &pages);
    /// Adds further pages to a master.
    [[nodiscard]] Result<std::vector<PageId>> addPages(MasterId master,
                                                       const std::vector<NewPage> &pages);
    [[nodiscard]] Result<MasterRecord> master(MasterId id) const;
    /// By SHA-256; none where it is not there.
    [[nodiscard]] Result<std::optional<MasterRecord>> findMaster(const std::string &sha256) const;
    /// All of them, by id.
    [[nodiscard]] Result<std::vector<MasterRecord>> masters() const;
    /// The unit with this shelfmark (see acceptableText, whose notAllowed it may answer), made at
    /// the top of the tree where it is missing.
    [[nodiscard]] Result<UnitId> unitFor(const std::string &shelfmark);
    /// The same without making it; none where it is missing.
    [[nodiscard]] Result<std::optional<UnitId>> findUnit(const std::string &shelfmark) const;
    [[nodiscard]] Result<UnitRecord> unit(UnitId id) const;

    /// In the filter's own order of pages where it has one, else by ordinal; `limit` below 0: all.
    [[nodiscard]] Result<std::vector<PageRecord>>
    pages(const PageFilter &filter = {}, std::int64_t offset = 0, std::int64_t limit = -1) const;
    [[nodiscard]] Result<std::int64_t> pageCount(const PageFilter &filter = {}) const;
    [[nodiscard]] Result<PageRecord> page(PageId id) const;
    /// Both ends are included; in order.
    [[nodiscard]] Result<std::vector<PageId>> pagesByOrdinal(std::int64_t from,
                                                             std::int64_t to) const;
    /// Those with exactly this label, in order.
    [[nodiscard]] Result<std::vector<PageId>> pagesByLabel(const std::string &label) const;
    /// "auto" or empty: none is picked. Error notAllowed as of acceptableText; so for the profiles
    /// of pages that are added, which get that of their unit where they bring none.
    [[nodiscard]] Result<std::monostate> setProfile(const std::vector<PageId> &pages,
                                                    const std::string &profile);
    /// For the pages of the unit and those that are taken into it from now on.
    [[nodiscard]] Result<std::monostate> setUnitProfile(UnitId unit, const std::string &profile);
    /// For single lines, before that of their page. Stays with a line that is found again.
    [[nodiscard]] Result<std::monostate> setLineProfile(const std::vector<LineId> &lines,
                                                        const std::string &profile);

    // Text

    /// The page's lines in reading order, each with its current reading.
    [[nodiscard]] Result<std::vector<LineRecord>> lines(PageId page) const;
    [[nodiscard]] Result<LineRecord> line(LineId id) const;
    /// All versions of a line, oldest first.
    [[nodiscard]] Result<std::vector<ReadingRecord>> readings(LineId line) const;

    /// The persons whose readings are current on the page, as typed, each once.
    [[nodiscard]] Result<std::vector<std::string>> textMakers(PageId page) const;

    /// Appends a reading. A person's becomes the current one; a machine's only where no person has
    /// set the line. `basedOn` is the reading its maker saw: where another person has stored one
    /// since, the answer is `conflict`.
    [[nodiscard]] Result<ReadingId> addReading(LineId line, const NewReading &reading,
                                               std::optional<ReadingId> basedOn = {});
    /// A person's reading without word boxes; see addReading.
    [[nodiscard]] Result<ReadingId> setText(LineId line, const std::string &text,
                                            const std::string &by,
                                            std::optional<ReadingId> basedOn = {});

    /// What machines read after the page's lines were set by people or vouched for, and what no
    /// reading said before: the latest of each line, in reading order, without those put aside.
    [[nodiscard]] Result<std::vector<ReadingRecord>> offers(PageId page) const;
    /// Puts an offer aside, with all that say the same of its line; or takes that back.
    [[nodiscard]] Result<std::monostate> setDismissed(ReadingId reading, bool isDismissed,
                                                      const std::string &by);

    /// Stores a machine's result with what it was made from. Lines whose outline is that of a line
    /// of before keep its id and get a further reading; lines a person has set stay whatever the
    /// new layout says, the new ones that lie upon them being left out; the others are retired
    /// with their readings. A page that people proofread or verified keeps all of its lines and
    /// texts. Text, search index and status change together: to `read`, or to `blank` where the
    /// kind says so, unless a person set the status. With `leave`, a
    /// result whose fingerprint is that of the stored one is not stored; this is asked within the
    /// transaction, so of two processes that read the same page only the first one's is.
    [[nodiscard]] Result<StoredPageText> storePageText(PageId page, const ocr::page::PageText &text,
                                                       const std::string &fingerprint,
                                                       SameResult same = SameResult::storeAgain);
    /// That of the last stored result; none where the page was never read.
    [[nodiscard]] Result<std::optional<std::string>> pageFingerprint(PageId page) const;

    // What people set by hand

    /// The recipe that holds for the page, as JSON; empty where none was set.
    [[nodiscard]] Result<std::string> clean(PageId page) const;
    /// The recipe of the stored reading, as JSON; empty: not read yet.
    [[nodiscard]] Result<std::string> cleanAsRead(PageId page) const;
    /// Empty: none from here on.
    [[nodiscard]] Result<std::monostate> setClean(const std::vector<PageId> &pages,
                                                  const std::string &recipe, const std::string &by);
    [[nodiscard]] Result<HandWork> handWork(PageId page) const;

    /// Regions in reading order with their lines, as they stand.
    [[nodiscard]] Result<std::vector<HandRegion>> layout(PageId page) const;
    [[nodiscard]] Result<bool> isLayoutSet(PageId page) const;
    /// Makes these the regions and lines of the page, in this order, as set by a person; the others
    /// are retired with their readings, and those named come back where they were retired. Text and
    /// search index follow. Errors: notAllowed (a line of another page, or one named twice).
    [[nodiscard]] Result<std::vector<HandRegion>>
    placeLayout(PageId page, const std::vector<PlacedRegion> &layout, const std::string &by);
    /// The next machine's result lays the page out again.
    [[nodiscard]] Result<std::monostate> releaseLayout(PageId page, const std::string &by);
    /// Stores a machine's result for lines that a person set, one for one and in their order.
    /// Lines keep their place and shape, those with a person's text keep that; those that are no
    /// longer the page's are passed over. Else as storePageText. Error: workerMisbehaved where
    /// there are not as many.
    [[nodiscard]] Result<StoredPageText>
    storeLineTexts(PageId page, const std::vector<LineId> &lines, const ocr::page::PageText &text,
                   const std::string &fingerprint, SameResult same = SameResult::storeAgain);

    /// Makes a page for the second part, behind the page. Lines and regions whose middle is not in
    /// `firstArea` go over to it, the status is that of the page. A part that was merged into the
    /// page before comes back as the same page.
    [[nodiscard]] Result<PageId> splitPage(PageId page, const PageParts &parts,
                                           const std::string &by);
    /// Puts the second part back: its lines follow those of the first, which gets the recipe back
    /// that it had. The status of the first stays; where only one of them was vouched for, the
    /// texts of that one stay as people left them. Error: notAllowed where `second` is not the last
    /// part that was split off `first`, or has parts itself.
    [[nodiscard]] Result<std::monostate> mergePages(PageId first, PageId second,
                                                    const std::string &by,
                                                    MergedOrder order = MergedOrder::ofPages);

    // Statuses

    /// Notes a status; the rules of proofreading are asked elsewhere (workflows/proofread).
    [[nodiscard]] Result<std::monostate> setStatus(PageId page, Status status, Maker maker,
                                                   const std::string &by,
                                                   const std::string &note = {});
    /// Notes the status that an edit leaves to a page.
    [[nodiscard]] Result<std::monostate> takeBack(PageId page, Status status,
                                                  const std::string &by);
    /// The page could not be read by machine. A status that a person gave stays.
    [[nodiscard]] Result<std::monostate> setProblem(PageId page, const std::string &note);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<StatusRecord>> statuses(PageId page) const;

    // Review

    /// Lines that nobody vouched for and whose doubt is to be weighed, because a reading came or
    /// because a person took back what they had vouched for. By id.
    [[nodiscard]] Result<std::vector<LineId>> doubtsDue(std::int64_t limit) const;
    [[nodiscard]] Result<std::int64_t> doubtsDueCount() const;
    /// Passes over those that got another reading or a person's word meanwhile.
    [[nodiscard]] Result<std::monostate> storeDoubts(const std::vector<LineDoubt> &doubts);
    /// Makes the doubts of all lines due again.
    [[nodiscard]] Result<std::monostate> forgetDoubts();
    /// The most doubtful lines first, behind the place where one is given.
    [[nodiscard]] Result<std::vector<DoubtPlace>> doubts(const DoubtFilter &filter,
                                                         const std::optional<DoubtPlace> &after,
                                                         std::int64_t limit) const;
    [[nodiscard]] Result<DoubtChoices> doubtChoices() const;
    [[nodiscard]] Result<DoubtState> doubtState() const;
    /// In how many lines a folded word stands; no more than `atMost` are counted.
    [[nodiscard]] Result<int> countLines(const std::string &foldedWord, int atMost) const;

    /// All readings of the page's lines: by line in reading order, oldest first.
    [[nodiscard]] Result<std::vector<TextVersion>> textVersions(PageId page) const;
    /// What people stored after that reading (none: ever), the last `limit` of it, oldest first.
    [[nodiscard]] Result<std::vector<TaughtText>> taughtTexts(ReadingId after,
                                                              std::int64_t limit) const;
    /// Days on which people stored readings or statuses, in order.
    [[nodiscard]] Result<std::vector<DayOfWork>> daysOfWork() const;

    /// How the statuses stood at the end of each day on which any changed or pages came.
    [[nodiscard]] Result<std::vector<DayOfStatuses>> daysOfStatuses() const;

    // Reading apart

    /// Appends what a second reader read apart. Both readings must be the line's.
    [[nodiscard]] Result<ApartId> addApart(const ApartReading &reading);
    /// Of the page's lines, by line in reading order, oldest first.
    [[nodiscard]] Result<std::vector<ApartReading>> apartReadings(PageId page) const;
    /// The last ones of a line's readers that differ from what they did not see, where that still
    /// stands; of all pages, in order.
    [[nodiscard]] Result<std::vector<ApartReading>> undecided(std::int64_t limit) const;
    /// Lines of proofread and verified pages that a machine had read and nobody read apart, drawn
    /// by lot.
    [[nodiscard]] Result<std::vector<LineId>> drawLines(std::int64_t limit) const;

    // Search and care

    /// Lines whose current text holds all of these words, which are folded (ocr::text::fold), in
    /// the order of the pages' first reading. Words may hold anything; none: no line.
    [[nodiscard]] Result<std::vector<SearchCandidate>>
    findLines(const std::vector<std::string> &foldedWords, std::int64_t limit) const;
    [[nodiscard]] Result<Counts> counts() const;
    /// What SQLite's own check, the foreign keys and the search index say; empty: sound.
    [[nodiscard]] Result<std::vector<ocr::core::Error>> checkIntegrity() const;

  private:
    struct Impl;
    explicit Catalogue(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace workflows::catalogue
