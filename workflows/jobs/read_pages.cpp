// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/jobs/read_pages.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "ocr/clean/recipe.h"
#include "ocr/core/provenance.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/jobs/worker_crew.h"

namespace workflows::jobs {

namespace fs = std::filesystem;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::Result;
using ocr::core::Work;

namespace {

/// What lies with the machine or with the call, and says nothing about the page.
bool isNoFaultOfThePage(ErrorCode code) {
    switch (code) {
    case ErrorCode::wrongUsage:
    case ErrorCode::unknownProfile:
    case ErrorCode::modelMissing:
    case ErrorCode::componentMissing:
    case ErrorCode::stopped:
    case ErrorCode::notFound:
    case ErrorCode::catalogueBusy:
        return true;
    default:
        return false;
    }
}

/// What will befall every page that follows, too.
bool endsTheBatch(ErrorCode code) {
    switch (code) {
    case ErrorCode::componentMissing:
    case ErrorCode::catalogueDamaged:
    case ErrorCode::catalogueNewer:
    case ErrorCode::diskFull:
    case ErrorCode::outputNotPermitted:
    case ErrorCode::outputFailed:
        return true;
    default:
        return false;
    }
}

/// A recipe that is asked for goes before the page's own, but for the area: what part of the master
/// the page is stays a person's.
Result<std::string> effectiveClean(const std::string &ofThePage, const std::string &asked) {
    if (asked == "auto")
        return ofThePage;
    const auto own = ocr::clean::recipeFromJson(ofThePage);
    const auto given = asked == "none" ? Result<ocr::clean::Recipe>(ocr::clean::Recipe{})
                                       : ocr::clean::recipeFromJson(asked);
    if (!own || !given)
        return own ? given.error() : own.error();
    auto recipe = *given;
    if (!recipe.area)
        recipe.area = own->area;
    return toJson(recipe);
}

/// Those that people picked for lines, each once.
std::set<std::string> pickedProfiles(const catalogue::HandWork &byHand) {
    std::set<std::string> profiles;
    for (const auto &line : byHand.picked)
        profiles.insert(line.profile);
    for (const auto &region : byHand.layout.regions)
        for (const auto &line : region.lines)
            profiles.insert(line.profile);
    profiles.erase("");
    return profiles;
}

class Batch {
  public:
    Batch(catalogue::Catalogue &catalogue, const fs::path &folder, const std::vector<PageId> &pages,
          const ReadSettings &settings, const Work &work,
          const std::function<void(const PageOutcome &)> &onPage)
        : m_catalogue(catalogue), m_folder(folder), m_pages(pages), m_settings(settings),
          m_work(work), m_onPage(onPage) {}

    Result<ReadReport> run(WorkerCrew &crew) {
        for (;;) {
            while (crew.hasRoom() && m_next < m_pages.size() && !m_work.isStopped()) {
                if (auto error = prepare(m_next++, crew))
                    return *error;
            }
            if (crew.underWay() == 0)
                break;
            if (auto error = store(crew.take(), crew))
                return *error;
        }
        m_report.stopped = m_work.isStopped() && m_done < m_pages.size();
        return m_report;
    }

  private:
    struct Pending {
        PageOutcome outcome;
        std::string fingerprint;
        catalogue::HandWork byHand; ///< as it was when the page was given to be read
    };

    pipeline::ReadRecipe recipeOf(const PageRecord &page) const {
        pipeline::ReadRecipe recipe;
        if (!m_settings.profile.empty())
            recipe.profile = m_settings.profile;
        else if (!page.profile.empty())
            recipe.profile = page.profile;
        recipe.models = m_settings.models;
        recipe.clean = m_settings.clean;
        return recipe;
    }

    /// Puts in what people set, which goes before what is found, and tells what the fingerprint
    /// has to say of it.
    Result<std::string> putIn(pipeline::ReadRecipe &recipe, const catalogue::HandWork &byHand) {
        std::string digest;
        if (!byHand.clean.empty()) {
            auto clean = effectiveClean(byHand.clean, m_settings.clean);
            if (!clean)
                return clean.error();
            recipe.clean = std::move(*clean);
            digest += "\nclean " + recipe.clean;
        }
        if (byHand.isLayoutSet) {
            recipe.layout = byHand.layout;
            digest += "\nlayout " + byHand.layoutDigest;
        }
        recipe.picked = byHand.picked;
        for (const auto &name : pickedProfiles(byHand))
            digest += "\nline profile " + name + ' ' + lineFingerprint(name);
        if (!byHand.picksDigest.empty())
            digest += "\npicks " + byHand.picksDigest;
        return digest;
    }

    /// One that cannot be read with now says so: the line is then read as the others of its page,
    /// and again once it can.
    const std::string &lineFingerprint(const std::string &profile) {
        const auto known = m_lineFingerprints.find(profile);
        if (known != m_lineFingerprints.end())
            return known->second;
        pipeline::ReadRecipe recipe;
        recipe.profile = profile;
        const auto found = pipeline::fingerprintOf(recipe);
        return m_lineFingerprints.emplace(profile, found ? *found : "missing").first->second;
    }

    /// Models are hashed for it, so each profile is asked for once in a batch.
    const Result<std::string> &recipeFingerprint(const pipeline::ReadRecipe &recipe) {
        const auto known = m_fingerprints.find(recipe.profile);
        if (known != m_fingerprints.end())
            return known->second;
        return m_fingerprints.emplace(recipe.profile, pipeline::fingerprintOf(recipe))
            .first->second;
    }

    /// Gives the next page to the crew, or is done with it where it is up to date or cannot even
    /// be tried. An error ends the batch.
    std::optional<Error> prepare(std::size_t index, WorkerCrew &crew) {
        PageOutcome outcome{m_pages[index], {}, false, 0, {}};
        const auto page = m_catalogue.page(m_pages[index]);
        if (!page)
            return failed(std::move(outcome), page.error());
        outcome.label = page->label;
        const auto master = m_catalogue.master(page->master);
        if (!master)
            return failed(std::move(outcome), master.error());
        auto recipe = recipeOf(*page);
        const auto &ofRecipe = recipeFingerprint(recipe);
        if (!ofRecipe) {
            const bool isOfThePage = m_settings.profile.empty() && !page->profile.empty() &&
                                     ofRecipe.error().code != ErrorCode::wrongUsage;
            if (!isOfThePage)
                return ofRecipe.error();
            return failed(std::move(outcome), ofRecipe.error());
        }
        auto byHand = m_catalogue.handWork(page->id);
        if (!byHand)
            return failed(std::move(outcome), byHand.error());
        const auto digest = putIn(recipe, *byHand);
        if (!digest)
            return failed(std::move(outcome), digest.error());
        auto fingerprint = ocr::core::sha256(master->sha256 + '\n' + std::to_string(page->frame) +
                                             '\n' + *ofRecipe + *digest);
        const auto stored = m_catalogue.pageFingerprint(page->id);
        if (!stored)
            return failed(std::move(outcome), stored.error());
        if (!m_settings.redo && *stored == fingerprint) {
            if (const auto kept = keepProfile(page->id); !kept)
                return failed(std::move(outcome), kept.error());
            outcome.wasUpToDate = true;
            ++m_report.upToDate;
            tell(outcome);
            return {};
        }
        m_pending.emplace(index,
                          Pending{std::move(outcome), std::move(fingerprint), std::move(*byHand)});
        crew.give({index, m_folder / master->file, page->frame, std::move(recipe)});
        return {};
    }

    std::optional<Error> store(ReadingResult result, WorkerCrew &crew) {
        auto pending = std::move(m_pending.extract(result.index).mapped());
        pending.outcome.seconds = result.seconds;
        if (!result.page) {
            if (result.page.error().code == ErrorCode::stopped)
                return {};
            return failed(std::move(pending.outcome), result.page.error());
        }
        bool isOutdated = false;
        const auto stored = m_catalogue.atomically([&]() -> Result<std::monostate> {
            const auto now = m_catalogue.handWork(pending.outcome.page);
            if (!now)
                return now.error();
            isOutdated = now->clean != pending.byHand.clean ||
                         now->layoutDigest != pending.byHand.layoutDigest ||
                         now->picksDigest != pending.byHand.picksDigest;
            return isOutdated ? Result<std::monostate>(std::monostate{})
                              : storeText(pending, *result.page);
        });
        if (!stored)
            return failed(std::move(pending.outcome), stored.error());
        // A person cut or laid the page out anew meanwhile: this is not what there is to read.
        if (isOutdated)
            return m_work.isStopped() ? std::nullopt : prepare(result.index, crew);
        ++(pending.outcome.wasUpToDate ? m_report.upToDate : m_report.read);
        tell(pending.outcome);
        return {};
    }

    Result<std::monostate> storeText(Pending &pending, const ocr::page::PageText &text) {
        const PageId page = pending.outcome.page;
        // Another process may have read the same page meanwhile.
        const auto same =
            m_settings.redo ? catalogue::SameResult::storeAgain : catalogue::SameResult::leave;
        const auto stored = pending.byHand.isLayoutSet
                                ? m_catalogue.storeLineTexts(page, pending.byHand.lines, text,
                                                             pending.fingerprint, same)
                                : m_catalogue.storePageText(page, text, pending.fingerprint, same);
        if (!stored)
            return stored.error();
        pending.outcome.wasUpToDate = stored->wasThereBefore;
        return keepProfile(page);
    }

    /// What a person chose for the page holds for the next time too.
    Result<std::monostate> keepProfile(PageId page) {
        if (m_settings.profile.empty())
            return std::monostate{};
        return m_catalogue.setProfile({page}, m_settings.profile);
    }

    std::optional<Error> failed(PageOutcome outcome, const Error &error) {
        if (endsTheBatch(error.code))
            return error;
        if (!isNoFaultOfThePage(error.code)) {
            if (auto problem = noteProblem(outcome.page, error))
                return problem;
        }
        outcome.error = error;
        m_report.failed.push_back(outcome);
        tell(outcome);
        return {};
    }

    /// Only where nobody has read the page yet: what was read stays good.
    std::optional<Error> noteProblem(PageId id, const Error &error) {
        const auto page = m_catalogue.page(id);
        if (!page)
            return page.error();
        if (page->status != Status::unread && page->status != Status::problem)
            return {};
        std::string note(ocr::core::toString(error.code));
        if (!error.detail.empty())
            note += ": " + error.detail;
        const auto noted = m_catalogue.setProblem(id, note);
        if (!noted)
            return noted.error();
        return {};
    }

    void tell(const PageOutcome &outcome) {
        ++m_done;
        if (m_onPage)
            m_onPage(outcome);
        m_work.report(static_cast<double>(m_done) / static_cast<double>(m_pages.size()));
    }

    catalogue::Catalogue &m_catalogue;
    const fs::path &m_folder;
    const std::vector<PageId> &m_pages;
    const ReadSettings &m_settings;
    const Work &m_work;
    const std::function<void(const PageOutcome &)> &m_onPage;
    std::map<std::string, Result<std::string>> m_fingerprints; ///< by profile
    std::map<std::string, std::string> m_lineFingerprints;     ///< by profile
    std::map<std::size_t, Pending> m_pending;                  ///< by place in the list
    std::size_t m_next = 0;
    std::size_t m_done = 0;
    ReadReport m_report;
};

} // namespace

Result<ReadReport> readPages(catalogue::Catalogue &catalogue, const fs::path &folder,
                             const std::vector<PageId> &pages, const ReadSettings &settings,
                             const Work &work,
                             const std::function<void(const PageOutcome &)> &onPage,
                             const pipeline::WorkerLimits &limits) {
    const auto begin = std::chrono::steady_clock::now();
    const auto program = pipeline::findWorkerProgram();
    if (!program)
        return program.error();
    Batch batch(catalogue, folder, pages, settings, work, onPage);
    const auto workers = std::min<std::size_t>(pages.size(), std::max(1, settings.jobs));
    WorkerCrew crew(static_cast<int>(workers), *program, limits, work.stop);
    auto report = batch.run(crew);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
    if (report)
        report->seconds = time.count();
    return report;
}

} // namespace workflows::jobs
