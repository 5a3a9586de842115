// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/station.h"

#include "ocr/engine/profiles.h"
#include "workflows/check_collection.h"
#include "workflows/check_lines.h"
#include "workflows/exchange/export_pages.h"
#include "workflows/intake/take_in.h"
#include "workflows/jobs/read_pages.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/status_rules.h"
#include "workflows/search/find_text.h"
#include "workflows/select_pages.h"
#include "workflows/station_impl.h"

namespace workflows {

namespace {

namespace fs = std::filesystem;
using catalogue::Catalogue;
using ocr::core::ErrorCode;
using ocr::core::fail;

constexpr const char *catalogueName = "catalogue.sqlite";
constexpr const char *mastersName = "masters";

/// Without a slash at the end, so that the last part is the folder's name.
fs::path withoutSlash(const fs::path &dir) { return dir.has_filename() ? dir : dir.parent_path(); }

Result<Done> makeFolders(const fs::path &dir) {
    std::error_code error;
    for (const auto &folder : {dir / mastersName, dir / cacheName}) {
        fs::create_directories(folder, error);
        if (error == std::errc::no_space_on_device)
            return fail(ErrorCode::diskFull, folder.string(), error.message());
        if (error)
            return fail(ErrorCode::outputNotPermitted, folder.string(), error.message());
    }
    return Done{};
}

/// Whether there are files under masters/, which outlive a lost catalogue.
Result<bool> holdsMasters(const fs::path &dir) {
    std::error_code error;
    bool found = false;
    for (fs::recursive_directory_iterator entry(dir / mastersName, error), end;
         !error && !found && entry != end; entry.increment(error))
        found = !entry->is_directory(error);
    if (error && error != std::errc::no_such_file_or_directory &&
        error != std::errc::not_a_directory)
        return fail(ErrorCode::inputNotPermitted, (dir / mastersName).string(), error.message());
    return found;
}

/// Why there is no catalogue to open in an existing folder.
Error missingCatalogue(const fs::path &dir) {
    const auto masters = holdsMasters(dir);
    if (!masters)
        return masters.error();
    if (*masters)
        return fail(ErrorCode::catalogueDamaged, (dir / catalogueName).string(),
                    "the catalogue is missing while masters are there: restore it from a backup");
    return fail(ErrorCode::notACollection, dir.string(), "no catalogue there");
}

/// Error: unknownProfile.
Result<Done> checkProfile(const std::string &profile) {
    if (profile.empty() || profile == "auto")
        return Done{};
    const auto known = ocr::engine::findProfile(profile);
    if (!known)
        return known.error();
    return Done{};
}

} // namespace

Station::Station(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Station::~Station() = default;

Result<std::unique_ptr<Station>> Station::create(const fs::path &dir) {
    const auto folder = withoutSlash(dir);
    if (folder.extension() != ".evrak" || folder.stem().empty())
        return fail(ErrorCode::wrongUsage, dir.string(), "a collection's name ends in .evrak");
    std::error_code error;
    if (fs::exists(folder / catalogueName, error) ||
        (fs::exists(folder, error) && !fs::is_directory(folder, error)))
        return fail(ErrorCode::alreadyExists, folder.string());
    const auto masters = holdsMasters(folder);
    if (!masters)
        return masters.error();
    if (*masters)
        return fail(ErrorCode::alreadyExists, folder.string(),
                    "masters of a lost catalogue lie there: restore catalogue.sqlite from a "
                    "backup, or import them from there into a new collection");
    if (auto made = makeFolders(folder); !made)
        return made.error();
    auto catalogue = Catalogue::create(folder / catalogueName);
    if (!catalogue)
        return catalogue.error();
    return std::unique_ptr<Station>(
        new Station(std::make_unique<Impl>(Impl{folder, std::move(*catalogue), nullptr, {}})));
}

Result<std::unique_ptr<Station>> Station::open(const fs::path &dir) {
    const auto folder = withoutSlash(dir);
    std::error_code error;
    const bool isThere = fs::exists(folder, error);
    const bool hasCatalogue = !error && fs::exists(folder / catalogueName, error);
    if (error)
        return fail(ErrorCode::inputNotPermitted, folder.string(), error.message());
    if (!isThere)
        return fail(ErrorCode::inputMissing, folder.string());
    if (!hasCatalogue)
        return missingCatalogue(folder);
    auto catalogue = Catalogue::open(folder / catalogueName);
    if (!catalogue)
        return catalogue.error();
    return std::unique_ptr<Station>(
        new Station(std::make_unique<Impl>(Impl{folder, std::move(*catalogue), nullptr, {}})));
}

const fs::path &Station::folder() const { return m_impl->folder; }

bool Station::isReadOnly() const { return m_impl->catalogue->isReadOnly(); }

Result<CollectionInfo> Station::info() const {
    const auto counts = m_impl->catalogue->counts();
    if (!counts)
        return counts.error();
    return CollectionInfo{m_impl->folder,      m_impl->catalogue->schemaVersion(),
                          counts->masters,     counts->pages,
                          counts->lines,       counts->readings,
                          counts->masterBytes, counts->pagesByStatus};
}

Result<std::vector<PageRecord>> Station::pages(const PageFilter &filter, std::int64_t offset,
                                               std::int64_t limit) const {
    return m_impl->catalogue->pages(filter, offset, limit);
}

Result<std::int64_t> Station::pageCount(const PageFilter &filter) const {
    return m_impl->catalogue->pageCount(filter);
}

Result<PageRecord> Station::page(PageId id) const { return m_impl->catalogue->page(id); }

Result<std::vector<PageId>> Station::select(const std::string &selection) const {
    return selectPages(*m_impl->catalogue, selection);
}

Result<std::vector<LineRecord>> Station::lines(PageId page) const {
    return m_impl->catalogue->lines(page);
}

Result<LineRecord> Station::line(LineId id) const { return m_impl->catalogue->line(id); }

Result<std::vector<LineCheck>> Station::checkLines(const std::vector<LineRecord> &lines) const {
    if (m_impl->profiles.empty()) {
        auto profiles = ocr::engine::readProfiles();
        if (!profiles)
            return profiles.error();
        m_impl->profiles = std::move(*profiles);
    }
    return workflows::checkLines(*m_impl->catalogue, m_impl->profiles, lines);
}

Result<std::vector<ReadingRecord>> Station::readings(LineId line) const {
    return m_impl->catalogue->readings(line);
}

Result<std::vector<StatusRecord>> Station::statuses(PageId page) const {
    return m_impl->catalogue->statuses(page);
}

Result<ReadingId> Station::setText(LineId line, const std::string &text, const std::string &by,
                                   std::optional<ReadingId> basedOn,
                                   const std::optional<std::vector<TextMark>> &marks) {
    return proofread::correctLine(*m_impl->catalogue, line, text, by, basedOn, marks);
}

Result<Done> Station::setStatus(PageId page, Status status, const std::string &by,
                                const std::string &note) {
    if (status == Status::verified)
        if (auto compared = m_impl->checkComparable(page); !compared)
            return compared;
    return asDone(proofread::setStatus(*m_impl->catalogue, page, status, by, note));
}

Result<Done> Station::Impl::checkComparable(PageId page) const {
    const auto record = catalogue->page(page);
    if (!record)
        return record.error();
    const auto master = catalogue->master(record->master);
    if (!master)
        return master.error();
    const auto whole = workflows::checkMaster(*master, folder);
    if (whole)
        return whole;
    const bool isAltered = whole.error().code == ErrorCode::catalogueDamaged;
    return fail(ErrorCode::notAllowed, record->label,
                "not to be verified while its master is " +
                    std::string(isAltered ? "altered: " : "missing or unreadable: ") +
                    master->file);
}

Result<Done> Station::checkMaster(PageId page) const {
    const auto master = m_impl->masterOf(page);
    if (!master)
        return master.error();
    return workflows::checkMaster(*master, m_impl->folder);
}

Result<Done> Station::setProfile(const std::vector<PageId> &pages, const std::string &profile) {
    if (auto known = checkProfile(profile); !known)
        return known;
    return asDone(m_impl->catalogue->setProfile(pages, profile));
}

Result<Done> Station::setLineProfile(const std::vector<LineId> &lines, const std::string &profile) {
    if (auto known = checkProfile(profile); !known)
        return known;
    return asDone(m_impl->catalogue->setLineProfile(lines, profile));
}

Result<Done> Station::setUnitProfile(UnitId unit, const std::string &profile) {
    if (auto known = checkProfile(profile); !known)
        return known;
    return asDone(m_impl->catalogue->setUnitProfile(unit, profile));
}

Result<UnitRecord> Station::unit(UnitId id) const { return m_impl->catalogue->unit(id); }

Result<UnitRecord> Station::findUnit(const std::string &shelfmark) const {
    const auto id = m_impl->catalogue->findUnit(shelfmark);
    if (!id)
        return id.error();
    if (!*id)
        return fail(ErrorCode::notFound, shelfmark);
    return m_impl->catalogue->unit(**id);
}

Result<std::vector<ImportedFile>>
Station::import(const std::vector<fs::path> &paths, const ImportSettings &settings,
                const Work &work, const std::function<void(const ImportedFile &)> &onFile) {
    return intake::takeIn(*m_impl->catalogue, m_impl->folder, paths, settings, work, onFile);
}

Result<ReadReport> Station::readPages(const std::vector<PageId> &pages,
                                      const ReadSettings &settings, const Work &work,
                                      const std::function<void(const PageOutcome &)> &onPage) {
    return jobs::readPages(*m_impl->catalogue, m_impl->folder, pages, settings, work, onPage);
}

Result<std::vector<SearchHit>> Station::search(const std::string &query, int limit) const {
    return search::findText(*m_impl->catalogue, query, limit);
}

Result<ExportReport> Station::exportPages(const ExportSettings &settings, const Work &work) const {
    const auto worker = m_impl->findWorker();
    if (!worker)
        return worker.error();
    return exchange::exportPages(*m_impl->catalogue, m_impl->folder, settings, **worker, work);
}

std::vector<std::string> Station::exportFormats() { return exchange::exportFormats(); }

Result<CheckReport> Station::check(const Work &work) const {
    return checkCollection(*m_impl->catalogue, m_impl->folder, work);
}

} // namespace workflows
