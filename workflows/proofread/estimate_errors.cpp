// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/estimate_errors.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/found_share.h"
#include "workflows/proofread/page_finds.h"

namespace workflows::proofread {

namespace {

using catalogue::Catalogue;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// Where no error was found in a sample, a rate above three in its length is unlikely.
constexpr double ruleOfThree = 3;

/// The machines' rate of errors over the pages that people vouched for, as a ratio estimate with
/// pages as clusters (Cochran, Sampling Techniques, chapter 6).
struct MachineRate {
    std::int64_t pages = 0;
    double characters = 0;
    double rate = 0;
    double variance = 0; ///< of the rate
    double spread = 0;   ///< variance of a page's errors by its characters
};

/// All pages of a collection, and what they tell of those that are judged by them.
struct Evidence {
    std::vector<PageRecord> records;
    std::vector<PageFinds> finds; ///< one for one
    FoundTwice twice;
    std::optional<FoundShare> share;
    MachineRate machine;
};

MachineRate machineRate(const std::vector<PageFinds> &all) {
    MachineRate result;
    double errors = 0;
    for (const auto &page : all)
        if (page.isVouched && page.characters > 0) {
            ++result.pages;
            errors += static_cast<double>(page.foundByAll());
            result.characters += static_cast<double>(page.characters);
        }
    if (result.pages < 2)
        return result;
    result.rate = errors / result.characters;
    double squares = 0;
    for (const auto &page : all)
        if (page.isVouched && page.characters > 0) {
            const auto length = static_cast<double>(page.characters);
            const double off = static_cast<double>(page.foundByAll()) - result.rate * length;
            squares += off * off;
            result.spread += off * off / length;
        }
    const auto count = static_cast<double>(result.pages);
    result.variance = squares * count / (count - 1) / (result.characters * result.characters);
    result.spread /= count - 1;
    return result;
}

Result<Evidence> gather(const Catalogue &catalogue, const Work &work) {
    auto records = catalogue.pages();
    if (!records)
        return records.error();
    Evidence evidence;
    evidence.records = std::move(*records);
    for (const auto &record : evidence.records) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, "estimate");
        auto finds = pageFinds(catalogue, record);
        if (!finds)
            return finds.error();
        evidence.twice += finds->twice;
        evidence.finds.push_back(*finds);
        work.report(static_cast<double>(evidence.finds.size()) /
                    static_cast<double>(evidence.records.size()));
    }
    evidence.share = FoundShare::from(evidence.twice);
    evidence.machine = machineRate(evidence.finds);
    return evidence;
}

/// The rate is of what people found; where the share is known that they find, it is of all.
std::optional<Estimate> leftUnvouched(const Evidence &evidence, std::int64_t characters) {
    const auto &machine = evidence.machine;
    if (machine.pages < 2)
        return std::nullopt;
    const auto length = static_cast<double>(characters);
    const double share = evidence.share ? evidence.share->mean() : 1;
    const double value = machine.rate * length / share;
    if (value == 0)
        return Estimate{0, 0, ruleOfThree / (machine.characters * share) * length};
    double variance =
        (machine.spread * length + machine.variance * length * length) / (share * share);
    if (evidence.share)
        variance += evidence.share->variance() * value * value / (share * share);
    return lognormalWithin(value, variance, studentReach(machine.pages - 1));
}

ErrorEstimate judge(const Evidence &evidence, const std::vector<std::size_t> &pages) {
    ErrorEstimate estimate;
    FoundByReaders found{};
    for (const auto index : pages) {
        const auto &page = evidence.finds[index];
        if (page.characters == 0)
            continue;
        ++estimate.pages;
        estimate.characters += page.characters;
        if (!page.isVouched)
            continue;
        ++estimate.vouchedPages;
        estimate.vouchedCharacters += page.characters;
        estimate.found += page.foundByAll();
        for (std::size_t readers = 0; readers < readerCounts; ++readers)
            found[readers] += page.found[readers];
    }
    estimate.samplePages = evidence.machine.pages;
    estimate.linesReadTwice = evidence.twice.lines;
    estimate.leftUnvouched =
        leftUnvouched(evidence, estimate.characters - estimate.vouchedCharacters);
    if (estimate.vouchedCharacters == 0)
        return estimate;
    const auto length = static_cast<double>(estimate.vouchedCharacters);
    auto wrong = static_cast<double>(estimate.found);
    if (evidence.share) {
        estimate.leftVouched = evidence.share->left(found);
        wrong += estimate.leftVouched->value;
        estimate.rateAfter = 100 * estimate.leftVouched->value / length;
    }
    estimate.rateBefore = 100 * wrong / length;
    return estimate;
}

PageErrors errorsOf(const Evidence &evidence, std::size_t index) {
    const auto &record = evidence.records[index];
    const auto &finds = evidence.finds[index];
    PageErrors page{record.id,     record.ordinal,   record.label,       record.unit,
                    record.status, finds.characters, finds.foundByAll(), {}};
    if (finds.characters == 0)
        return page;
    if (!finds.isVouched)
        page.left = leftUnvouched(evidence, finds.characters);
    else if (evidence.share)
        page.left = evidence.share->left(finds.found);
    return page;
}

} // namespace

Result<ErrorEstimate> estimateErrors(const Catalogue &catalogue, const std::vector<PageId> &pages,
                                     const Work &work) {
    const auto evidence = gather(catalogue, work);
    if (!evidence)
        return evidence.error();
    const std::set<PageId> wanted(pages.begin(), pages.end());
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < evidence->records.size(); ++i)
        if (wanted.contains(evidence->records[i].id))
            asked.push_back(i);
    return judge(*evidence, asked);
}

Result<ErrorSurvey> surveyErrors(const Catalogue &catalogue, const Work &work) {
    const auto evidence = gather(catalogue, work);
    if (!evidence)
        return evidence.error();
    ErrorSurvey survey;
    std::vector<std::size_t> all;
    std::map<UnitId, std::vector<std::size_t>> ofUnits;
    for (std::size_t i = 0; i < evidence->records.size(); ++i) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, "estimate");
        all.push_back(i);
        ofUnits[evidence->records[i].unit].push_back(i);
        survey.pages.push_back(errorsOf(*evidence, i));
    }
    survey.all = judge(*evidence, all);
    for (const auto &[id, pages] : ofUnits) {
        UnitRecord unit;
        if (id) {
            const auto record = catalogue.unit(id);
            if (!record)
                return record.error();
            unit = *record;
        }
        survey.units.emplace_back(unit, judge(*evidence, pages));
    }
    if (evidence->share)
        survey.shareFound = evidence->share->mean();
    return survey;
}

} // namespace workflows::proofread
