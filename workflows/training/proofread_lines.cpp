// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/proofread_lines.h"

#include <algorithm>

#include "ocr/core/provenance.h"
#include "ocr/page/page_json.h"
#include "ocr/text/script.h"
#include "ocr/train/ground_truth.h"
#include "ocr/train/lstm_document.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/pipeline/worker.h"
#include "workflows/training/held_out_pages.h"

namespace workflows::training {

using catalogue::Catalogue;
using catalogue::LineRecord;
using catalogue::PageRecord;
using catalogue::Status;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::Work;

namespace {

bool isVouchedFor(const PageRecord &page) {
    return page.status == Status::proofread || page.status == Status::verified;
}

/// Who gave the page its status.
Result<std::string> voucherOf(const Catalogue &catalogue, const PageRecord &page) {
    const auto statuses = catalogue.statuses(page.id);
    if (!statuses)
        return statuses.error();
    return statuses->empty() ? std::string() : statuses->back().by;
}

std::string teachableText(const std::string &text, ocr::text::Script script) {
    const bool isArabic = script == ocr::text::Script::arabic;
    return ocr::train::learnableText(isArabic ? ocr::train::arabicPrintCodes(text) : text);
}

/// The name of a group in a table of lines.
std::string inOneCell(std::string label) {
    std::ranges::replace_if(
        label, [](unsigned char c) { return c < ' '; }, ' ');
    return label;
}

/// Goes over the pages and collects.
class Search {
  public:
    Search(const Catalogue &catalogue, const std::filesystem::path &folder)
        : m_catalogue(catalogue), m_folder(folder) {}

    Result<std::monostate> take(const PageRecord &page) {
        const auto lines = m_catalogue.lines(page.id);
        if (!lines)
            return lines.error();
        auto voucher = isVouchedFor(page) ? voucherOf(m_catalogue, page) : std::string();
        if (!voucher)
            return voucher.error();
        ProofreadPage found;
        ocr::page::Region region;
        for (const auto &line : *lines)
            if (line.current.maker == catalogue::Maker::person || isVouchedFor(page))
                addLine(line, *voucher, found, region);
        if (found.texts.empty())
            return std::monostate{};
        found.recipe.layout = ocr::page::PageLayout{{region}};
        return addPage(page, std::move(found));
    }

    ProofreadLines finish() {
        const auto held = holdOut(m_origins);
        ocr::core::Sha256 digest;
        digest.add(std::to_string(pipeline::versionOfChain()));
        for (std::size_t i = 0; i < held.size(); ++i) {
            auto &page = m_found.pages[i];
            page.isHeldOut = held[i];
            m_found.heldOut += held[i] ? page.texts.size() : 0;
            m_found.heldOutPages += held[i];
            addTo(digest, page, m_origins[i]);
        }
        m_found.isRightToLeft = 2 * m_rightToLeft > m_found.lines;
        m_found.digest = digest.finish();
        return std::move(m_found);
    }

  private:
    void addLine(const LineRecord &line, const std::string &voucher, ProofreadPage &page,
                 ocr::page::Region &region) {
        const auto script = ocr::text::estimateScript(line.current.text);
        auto text = teachableText(line.current.text, script);
        if (text.empty()) {
            ++m_found.empty;
            return;
        }
        const bool isPersons = line.current.maker == catalogue::Maker::person;
        ++m_found.makers[isPersons ? line.current.by : voucher];
        ++m_found.lines;
        m_rightToLeft += script == ocr::text::Script::arabic;
        region.lines.push_back(line.layout);
        page.texts.push_back(std::move(text));
    }

    Result<std::monostate> addPage(const PageRecord &page, ProofreadPage found) {
        const auto master = m_catalogue.master(page.master);
        const auto clean = m_catalogue.clean(page.id);
        if (!master || !clean)
            return master ? clean.error() : master.error();
        found.page = page.id;
        found.label = inOneCell(page.label);
        found.image = m_folder / master->file;
        found.frame = page.frame;
        if (!page.profile.empty())
            found.recipe.profile = page.profile;
        if (!clean->empty())
            found.recipe.clean = *clean;
        m_origins.push_back({master->sha256, page.frame});
        m_found.pages.push_back(std::move(found));
        return std::monostate{};
    }

    static void addTo(ocr::core::Sha256 &digest, const ProofreadPage &page,
                      const PageOrigin &origin) {
        digest.add("\n" + origin.masterSha256 + "\n" + std::to_string(origin.frame) +
                   (page.isHeldOut ? "\nheld\n" : "\n") + page.label + "\n" + page.recipe.profile +
                   "\n" + page.recipe.clean);
        const auto &lines = page.recipe.layout->regions.front().lines;
        for (std::size_t i = 0; i < lines.size(); ++i)
            digest.add("\n" + ocr::page::toJson(lines[i].outline) + "\n" + page.texts[i]);
    }

    const Catalogue &m_catalogue;
    const std::filesystem::path &m_folder;
    std::vector<PageOrigin> m_origins; ///< of the pages, in their order
    std::size_t m_rightToLeft = 0;
    ProofreadLines m_found;
};

} // namespace

Result<ProofreadLines> findProofread(const Catalogue &catalogue,
                                     const std::filesystem::path &folder,
                                     const std::vector<catalogue::PageId> &pages,
                                     std::optional<Status> status, const Work &work) {
    catalogue::PageFilter filter;
    filter.pages = pages;
    filter.status = status;
    const auto records = catalogue.pages(filter);
    if (!records)
        return records.error();
    Search search(catalogue, folder);
    for (const auto &page : *records) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, folder.string(), {}, "train");
        if (page.lines == 0)
            continue;
        if (const auto taken = search.take(page); !taken)
            return taken.error();
    }
    return search.finish();
}

Result<CutSet> cutProofread(const ProofreadLines &lines, const Work &work) {
    const auto program = pipeline::findWorkerProgram();
    if (!program)
        return program.error();
    pipeline::Worker worker(*program);
    CutSet cut;
    std::size_t done = 0;
    for (const auto &page : lines.pages) {
        const auto strips = worker.cutLines(page.image, page.frame, page.recipe, {work.stop, {}});
        if (!strips && strips.error().code == ErrorCode::stopped)
            return strips.error();
        if (!strips) {
            cut.failed.push_back(strips.error());
            cut.failed.back().subject = page.label;
            continue;
        }
        auto &to = page.isHeldOut ? cut.set.heldOut : cut.set.lines;
        std::size_t taken = 0;
        for (const auto &strip : *strips) {
            const auto number = static_cast<std::size_t>(strip.line);
            if (number >= page.texts.size())
                return fail(ErrorCode::workerMisbehaved, page.label, "a line that is none");
            to.push_back({page.label, ocr::page::stripOf(strip.pixels), page.texts[number]});
            ++taken;
        }
        cut.uncut += page.texts.size() - taken;
        work.report(double(++done) / double(lines.pages.size()));
    }
    return cut;
}

} // namespace workflows::training
