// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "workflows/outcomes.h"
#include "workflows/replacements.h"
#include "workflows/text_cut.h"

namespace workflows {

/// One open collection: everything that the station, the command line and scripts do with it goes
/// through here. Lives on the thread that opened it (checked); another thread or process opens its
/// own on the same folder. What a call acknowledges is on disk. Any call may answer catalogueBusy,
/// catalogueDamaged or diskFull besides the errors it names.
class Station {
  public:
    /// Makes DIR (which must end in ".evrak" and hold neither a collection nor the masters of a
    /// lost one). Errors: wrongUsage, alreadyExists, inputNotPermitted, outputNotPermitted.
    [[nodiscard]] static Result<std::unique_ptr<Station>> create(const std::filesystem::path &dir);
    /// Errors: inputMissing, inputNotPermitted, notACollection, catalogueNewer, and
    /// catalogueDamaged, also where masters lie without a catalogue. One that may not be written
    /// to is open for reading: calls that write answer outputNotPermitted.
    [[nodiscard]] static Result<std::unique_ptr<Station>> open(const std::filesystem::path &dir);
    ~Station();
    Station(const Station &) = delete;
    Station &operator=(const Station &) = delete;

    [[nodiscard]] const std::filesystem::path &folder() const;
    [[nodiscard]] Result<CollectionInfo> info() const;
    /// Whether calls that write answer outputNotPermitted.
    [[nodiscard]] bool isReadOnly() const;

    /// Pages in order; `limit` below 0: all of them.
    [[nodiscard]] Result<std::vector<PageRecord>>
    pages(const PageFilter &filter = {}, std::int64_t offset = 0, std::int64_t limit = -1) const;
    [[nodiscard]] Result<std::int64_t> pageCount(const PageFilter &filter = {}) const;
    [[nodiscard]] Result<PageRecord> page(PageId id) const;
    /// "1-20,35" by ordinal, "all", or labels separated by commas; empty is all. Error: wrongUsage,
    /// notFound.
    [[nodiscard]] Result<std::vector<PageId>> select(const std::string &selection) const;

    [[nodiscard]] Result<std::vector<LineRecord>> lines(PageId page) const;
    [[nodiscard]] Result<LineRecord> line(LineId id) const;
    /// What these lines are read with, and which of their characters deserve a look; one for one.
    /// Changes nothing. Errors: notFound, and those of reading the profiles.
    [[nodiscard]] Result<std::vector<LineCheck>>
    checkLines(const std::vector<LineRecord> &lines) const;
    /// All versions of a line, oldest first.
    [[nodiscard]] Result<std::vector<ReadingRecord>> readings(LineId line) const;
    [[nodiscard]] Result<std::vector<StatusRecord>> statuses(PageId page) const;

    /// Stores a person's reading. `basedOn` is the reading that person saw: where another person
    /// has stored one since, the answer is `conflict` and nothing is stored. Control characters
    /// and direction overrides are refused (notAllowed). An unchanged text is stored too: a person
    /// vouched for it. Text and index change in one transaction. `marks` are those of `text`; none:
    /// those that stood stay on what their characters became.
    [[nodiscard]] Result<ReadingId> setText(LineId line, const std::string &text,
                                            const std::string &by,
                                            std::optional<ReadingId> basedOn = {},
                                            const std::optional<std::vector<TextMark>> &marks = {});
    /// Keeps what a person typed where that person leaves the line to another's text, in the line's
    /// history alone; see setText.
    [[nodiscard]] Result<ReadingId>
    keepBeside(LineId line, const std::string &text, const std::string &by,
               std::optional<ReadingId> seen = {},
               const std::optional<std::vector<TextMark>> &marks = {});
    /// Goes back to a reading of the line, whoever made it, by a new one of that person's which is
    /// made from it. `seen`: the reading that stood when the person chose; errors as of setText.
    [[nodiscard]] Result<ReadingId> restoreReading(LineId line, ReadingId reading,
                                                   const std::string &by, ReadingId seen);
    /// What machines read after the page's lines were set by people or vouched for, where that is
    /// new: the latest of each line, in reading order, without those put aside. restoreReading
    /// takes one.
    [[nodiscard]] Result<std::vector<ReadingRecord>> offers(PageId page) const;
    /// Puts an offer aside, or takes that back. Errors: notFound, notAllowed (no name).
    [[nodiscard]] Result<Done> setDismissed(ReadingId offer, bool isDismissed,
                                            const std::string &by);
    /// What else the word of a line may be that stands at `begin` of `text`, which the line says or
    /// is about to say; `length` in bytes. Nine at most, likeliest first. Changes nothing.
    [[nodiscard]] Result<std::vector<Alternative>>
    alternatives(LineId line, const std::string &text, std::size_t begin, std::size_t length) const;
    /// Where people changed elsewhere what the model of this line reads so, and therefore would
    /// here; `text` is what the line says or is about to say. Empty where a person has set the
    /// line. Changes nothing of what is stored. Error: notFound.
    [[nodiscard]] Result<std::vector<LearnedChange>> learnedChanges(LineId line,
                                                                    const std::string &text) const;
    /// The marks of a text where it was changed into another: each stays on what its characters
    /// became.
    [[nodiscard]] static std::vector<TextMark> carryMarks(const std::string &before,
                                                          const std::vector<TextMark> &marks,
                                                          const std::string &text);
    /// Where two texts differ, for showing.
    [[nodiscard]] static std::vector<TextChange> compareTexts(const std::string &a,
                                                              const std::string &b);
    /// Two models, two persons, or a model and a person over the lines of a page.
    [[nodiscard]] Result<PageComparison> comparePage(PageId page, const TextSide &a,
                                                     const TextSide &b) const;
    /// Errors: notAllowed where the rules of proofreading forbid it (proofread needs a person's
    /// name, verified needs another person than the one who proofread, and a master that is what
    /// it was when it was taken in: large ones take a second).
    [[nodiscard]] Result<Done> setStatus(PageId page, Status status, const std::string &by,
                                         const std::string &note = {});
    /// Whether the page's master is there, as it was taken in. Errors: inputMissing,
    /// inputNotPermitted, catalogueDamaged where it was altered. Reads all of it.
    [[nodiscard]] Result<Done> checkMaster(PageId page) const;
    /// The lines that a query would change, as they would be, at most `limit`; stores nothing.
    /// Errors: wrongUsage (about "find", "replacement" or "pattern"), outOfTime where a pattern
    /// takes too long on a line, notAllowed where a text would come out that is not stored,
    /// notFound, stopped. Reads all of the pages: not for the window's thread.
    [[nodiscard]] Result<ReplacePreview> findReplacements(const ReplaceQuery &query,
                                                          const ReplaceScope &scope,
                                                          std::int64_t limit,
                                                          const Work &work) const;
    /// Stores what a preview showed as that person's readings, each page in one transaction; lines
    /// that say something else by now are skipped, verified pages go back to proofread. What ends
    /// it early is in the report. Error: notAllowed (no name).
    [[nodiscard]] Result<ReplaceReport> replaceTexts(const std::vector<Replacement> &lines,
                                                     const std::string &by, const Work &work);
    /// Goes back to the readings of before, by new ones; lines that were read anew since are
    /// skipped. Else as replaceTexts.
    [[nodiscard]] Result<ReplaceReport> takeBackReplacements(const std::vector<ReplacedLine> &lines,
                                                             const std::string &by,
                                                             const Work &work);
    /// Weighs how doubtful lines are whose readings changed, at most `limit` of them; below 0: all.
    /// Gives how many are left. 500 lines take about a second.
    [[nodiscard]] Result<std::int64_t> weighLines(std::int64_t limit, const Work &work);
    /// The lines of the collection that no person has vouched for, the one with the most doubtful
    /// word first; of those that were weighed.
    [[nodiscard]] Result<std::vector<DoubtfulLine>> reviewQueue(const ReviewFilter &filter,
                                                                std::int64_t limit) const;
    /// By what the review can be narrowed, and how much of it is left.
    [[nodiscard]] Result<DoubtChoices> reviewChoices() const;
    [[nodiscard]] Result<DoubtState> reviewState() const;
    /// How many wrong characters are left in the text of these pages, judged by all that people
    /// found in the collection; reads all of it: not for the window's thread.
    [[nodiscard]] Result<ErrorEstimate> estimateErrors(const std::vector<PageId> &pages,
                                                       const Work &work) const;
    /// The same for the collection, each unit and each page; not for the window's thread either.
    [[nodiscard]] Result<ErrorSurvey> surveyErrors(const Work &work) const;
    /// What people did, and how the statuses stood, by days (UTC).
    [[nodiscard]] Result<std::vector<DayOfWork>> daysOfWork() const;
    [[nodiscard]] Result<std::vector<DayOfStatuses>> daysOfStatuses() const;

    /// The lines of a page for a second reader, who sees what a machine had read and nothing of
    /// what the first one made of it. Lines that no machine read are left out. Error: notAllowed
    /// unless the page is proofread or verified.
    [[nodiscard]] Result<std::vector<ApartLine>> linesToReadApart(PageId page,
                                                                  const std::string &by) const;
    /// The same of lines of all such pages, drawn by lot among those that nobody read apart.
    [[nodiscard]] Result<std::vector<ApartLine>> drawLinesToReadApart(std::int64_t count,
                                                                      const std::string &by) const;
    /// Stores what a second reader read, apart from the line's readings. Errors: notFound,
    /// notAllowed as of setText and linesToReadApart.
    [[nodiscard]] Result<ApartId> readApart(LineId line, const std::string &text,
                                            const std::string &by);
    /// Where second readers differ from what stands, and nobody has decided since. A decision is a
    /// person's reading: setText with the second one's text or a third, or restoreReading with what
    /// stands.
    [[nodiscard]] Result<std::vector<ApartDifference>> apartDifferences(std::int64_t limit) const;
    /// How doubtful the words of these lines are, one for one.
    [[nodiscard]] Result<std::vector<std::vector<WordDoubt>>>
    weighWords(const std::vector<LineRecord> &lines) const;
    /// Picks how the pages are read; "auto" or empty hands them back. Readings stay; the pages are
    /// no longer up to date for readPages. Error: unknownProfile.
    [[nodiscard]] Result<Done> setProfile(const std::vector<PageId> &pages,
                                          const std::string &profile);
    /// The same for single lines, which goes before that of their page; "auto" or empty: as the
    /// page.
    [[nodiscard]] Result<Done> setLineProfile(const std::vector<LineId> &lines,
                                              const std::string &profile);
    /// The same for all pages of a unit, and for those that are taken into it later.
    [[nodiscard]] Result<Done> setUnitProfile(UnitId unit, const std::string &profile);
    [[nodiscard]] Result<UnitRecord> unit(UnitId id) const;
    /// The unit with this shelfmark. Error: notFound.
    [[nodiscard]] Result<UnitRecord> findUnit(const std::string &shelfmark) const;

    /// The cleanup that a person has set for a page; nothing: chosen on the page's evidence.
    [[nodiscard]] Result<std::optional<ocr::clean::Recipe>> clean(PageId page) const;
    /// Sets it for each of the pages, or leaves it to the evidence again. Readings stay; the pages
    /// are no longer up to date for readPages.
    [[nodiscard]] Result<Done> setClean(const std::vector<PageId> &pages,
                                        const std::optional<ocr::clean::Recipe> &recipe,
                                        const std::string &by);
    /// What a cleanup makes of a page; nothing: what is chosen on its evidence. Made by a worker;
    /// takes a second: not for the window's thread.
    [[nodiscard]] Result<CleanPreview> cleanPreview(PageId page,
                                                    const std::optional<ocr::clean::Recipe> &recipe,
                                                    int maxSide, const Work &work) const;

    /// The regions and lines of a page as they stand, with their ids.
    [[nodiscard]] Result<std::vector<HandRegion>> layout(PageId page) const;
    /// Whether a person has set it: then reading again takes these lines and no others.
    [[nodiscard]] Result<bool> isLayoutSet(PageId page) const;
    /// Sets regions, lines and their order. Lines that are left out keep their readings and come
    /// back when a later layout names them; a text that a person typed goes on into the lines made
    /// from its line, as that person's. Errors: notFound, notAllowed (a line of another page, an
    /// outline outside the page), conflict where the page's lines are no longer those of `basedOn`,
    /// the layout that the person saw, or a line that is cut says something else. Gives the layout
    /// with the ids of new lines.
    [[nodiscard]] Result<std::vector<HandRegion>> setLayout(PageId page,
                                                            const std::vector<HandRegion> &layout,
                                                            const std::vector<HandRegion> &basedOn,
                                                            const std::string &by,
                                                            const std::vector<TextCut> &cuts = {});
    /// Hands the layout back to the machine at the next reading. Lines with a person's text stay.
    [[nodiscard]] Result<Done> releaseLayout(PageId page, const std::string &by);

    /// Makes two pages of a spread, each with its area of the same master and the recipe of the
    /// page besides; the second follows the first. The first keeps the page's id, its lines and
    /// readings that lie in its area; the others go over to the second. Undone by
    /// mergePages with MergedOrder::asBefore.
    [[nodiscard]] Result<PageId> splitPage(PageId page, const ocr::clean::Recipe &first,
                                           const ocr::clean::Recipe &second, const std::string &by);
    /// Puts a page that splitPage made back into the page that it came from; its lines follow the
    /// first's, unless `order` asks for what was before.
    [[nodiscard]] Result<Done> mergePages(PageId first, PageId second, const std::string &by,
                                          MergedOrder order = MergedOrder::ofPages);

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

    /// Fixity of every master, integrity of the catalogue, rows without files, and files without
    /// rows: masters of a lost row apart from what may be deleted.
    [[nodiscard]] Result<CheckReport> check(const Work &work) const;

    /// A copy of the page for looking at, the ink as it came in: where a person has set its area
    /// or turn, as for half of a spread, only that, upright; else the whole master, turned by the
    /// quarters by which it was turned for reading. Made by a worker where it is not in the cache
    /// yet. `maxSide` 0: full size. May take a second: not for the window's thread.
    [[nodiscard]] Result<PagePicture> preview(PageId page, int maxSide) const;
    /// The same of the whole master, whatever is set for the page.
    [[nodiscard]] Result<PagePicture> scan(PageId page, int maxSide) const;

  private:
    struct Impl;
    explicit Station(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace workflows
