// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/estimate_errors.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "ocr/text/align.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/status_rules.h"

namespace workflows::proofread {

namespace {

using catalogue::Catalogue;
using catalogue::Maker;
using catalogue::TextVersion;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// Of a normal distribution, for 95 %.
constexpr double reach = 1.96;

using LineVersions = std::vector<TextVersion>;

/// What a page adds to the sums.
struct PageFinds {
    bool isVouched = false;
    bool isVerified = false;
    std::int64_t characters = 0; ///< of the text that stands now
    std::int64_t found = 0;      ///< by people in the machine's
    FoundTwice twice;
};

std::int64_t distance(const std::string &a, const std::string &b) {
    return static_cast<std::int64_t>(
        ocr::text::editDistance(ocr::text::canonical(a, ocr::text::Strictness::strict),
                                ocr::text::canonical(b, ocr::text::Strictness::strict)));
}

/// The changes from one text to another, each as where and what.
std::set<std::pair<int, char32_t>> changes(const std::string &from, const std::string &to) {
    const auto a = ocr::text::toCodePoints(from);
    const auto b = ocr::text::toCodePoints(to);
    std::set<std::pair<int, char32_t>> all;
    int place = 0;
    for (const auto &pair : ocr::text::align(a, b)) {
        const auto old = pair.a < 0 ? U'\0' : a[static_cast<std::size_t>(pair.a)];
        const auto now = pair.b < 0 ? U'\0' : b[static_cast<std::size_t>(pair.b)];
        place = pair.a < 0 ? place : pair.a;
        if (old != now)
            all.emplace(place, now);
    }
    return all;
}

const TextVersion *findVersion(const LineVersions &versions, ReadingId id) {
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [id](const auto &version) { return version.id == id; });
    return found == versions.end() ? nullptr : &*found;
}

/// What two persons found on a line: the first who set it, and the next other one.
void compareTwo(const LineVersions &versions, FoundTwice &twice) {
    const auto isPersons = [](const auto &version) { return version.maker == Maker::person; };
    const auto first = std::find_if(versions.begin(), versions.end(), isPersons);
    if (first == versions.end())
        return;
    const auto second = std::find_if(first, versions.end(), [&](const auto &version) {
        return isPersons(version) && !isSamePerson(version.by, first->by);
    });
    const auto *start = findVersion(versions, first->basedOn);
    const auto *seen = second == versions.end() ? nullptr : findVersion(versions, second->basedOn);
    if (!start || !seen)
        return;
    ++twice.lines;
    if (seen->maker == Maker::person) {
        twice.first += distance(start->text, seen->text);
        twice.afterwards += distance(seen->text, second->text);
        return;
    }
    const auto byFirst = changes(start->text, first->text);
    const auto bySecond = changes(start->text, second->text);
    twice.apart += static_cast<std::int64_t>(byFirst.size() + bySecond.size());
    for (const auto &change : byFirst)
        twice.both += bySecond.contains(change) ? 2 : 0;
}

const TextVersion &current(const LineVersions &versions) {
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [](auto &version) { return version.isCurrent; });
    return found == versions.end() ? versions.back() : *found;
}

/// What the machine had read before any person did; none where a person wrote the line. Where the
/// machine's text stands, it is that.
const TextVersion *machines(const LineVersions &versions) {
    if (const auto &now = current(versions); now.maker != Maker::person)
        return &now;
    const TextVersion *last = nullptr;
    for (const auto &version : versions) {
        if (version.maker == Maker::person)
            break;
        last = &version;
    }
    return last;
}

void addLine(const LineVersions &versions, PageFinds &finds) {
    const auto &now = current(versions);
    finds.characters += static_cast<std::int64_t>(
        ocr::text::canonical(now.text, ocr::text::Strictness::strict).size());
    if (!finds.isVouched)
        return;
    if (const auto *before = machines(versions))
        finds.found += distance(before->text, now.text);
    const auto before = finds.twice;
    compareTwo(versions, finds.twice);
    // Who verified a page read its lines, those too that stayed as the first reader left them.
    if (finds.isVerified && finds.twice.lines == before.lines) {
        ++finds.twice.lines;
        if (const auto *read = machines(versions))
            finds.twice.first += distance(read->text, now.text);
    }
}

Result<PageFinds> findsOf(const Catalogue &catalogue, const PageRecord &page) {
    const auto versions = catalogue.textVersions(page.id);
    if (!versions)
        return versions.error();
    PageFinds finds;
    finds.isVerified = page.status == Status::verified;
    finds.isVouched = finds.isVerified || page.status == Status::proofread;
    for (std::size_t begin = 0; begin < versions->size();) {
        std::size_t end = begin;
        while (end < versions->size() && (*versions)[end].line == (*versions)[begin].line)
            ++end;
        addLine({versions->begin() + static_cast<std::ptrdiff_t>(begin),
                 versions->begin() + static_cast<std::ptrdiff_t>(end)},
                finds);
        begin = end;
    }
    return finds;
}

/// The machines' rate of errors over the pages that people vouched for, as a ratio estimate with
/// pages as clusters (Cochran, Sampling Techniques, chapter 6).
struct MachineRate {
    std::int64_t pages = 0;
    double rate = 0;
    double variance = 0; ///< of the rate
    double spread = 0;   ///< variance of a page's errors by its characters
};

MachineRate machineRate(const std::vector<PageFinds> &all) {
    MachineRate result;
    double errors = 0, characters = 0;
    for (const auto &page : all)
        if (page.isVouched && page.characters > 0) {
            ++result.pages;
            errors += static_cast<double>(page.found);
            characters += static_cast<double>(page.characters);
        }
    if (result.pages < 2)
        return result;
    result.rate = errors / characters;
    double squares = 0;
    for (const auto &page : all)
        if (page.isVouched && page.characters > 0) {
            const auto length = static_cast<double>(page.characters);
            const double off = static_cast<double>(page.found) - result.rate * length;
            squares += off * off;
            result.spread += off * off / length;
        }
    const auto count = static_cast<double>(result.pages);
    result.variance = squares * count / (count - 1) / (characters * characters);
    result.spread /= count - 1;
    return result;
}

Estimate within(double value, double variance) {
    const double off = reach * std::sqrt(std::max(0.0, variance));
    return {value, std::max(0.0, value - off), value + off};
}

void addTo(FoundTwice &sum, const FoundTwice &more) {
    sum.lines += more.lines;
    sum.apart += more.apart;
    sum.both += more.both;
    sum.first += more.first;
    sum.afterwards += more.afterwards;
}

/// Found errors stand to those left as the share that is found to the one that is not; verified
/// pages were read by two. Each error is found or not (negative binomial), and the share itself is
/// uncertain.
Estimate leftOn(const std::vector<const PageFinds *> &pages, const FoundShare &one) {
    double left = 0, variance = 0, slope = 0;
    for (const auto *page : pages) {
        const double missed = page->isVerified ? std::pow(1 - one.share, 2) : 1 - one.share;
        const double share = 1 - missed;
        const auto found = static_cast<double>(page->found);
        left += found * missed / share;
        variance += found * missed / (share * share);
        slope += found / (share * share) * (page->isVerified ? 2 * (1 - one.share) : 1);
    }
    return within(left, variance + slope * slope * one.variance);
}

void addUnvouched(const MachineRate &machine, std::int64_t characters, ErrorEstimate &estimate) {
    estimate.samplePages = machine.pages;
    if (machine.pages < 2)
        return;
    const auto length = static_cast<double>(characters);
    estimate.leftUnvouched =
        within(machine.rate * length, machine.spread * length + machine.variance * length * length);
}

void addVouched(const std::vector<const PageFinds *> &vouched, const FoundTwice &twice,
                ErrorEstimate &estimate) {
    estimate.linesReadTwice = twice.lines;
    if (estimate.vouchedCharacters == 0)
        return;
    const auto length = static_cast<double>(estimate.vouchedCharacters);
    auto wrong = static_cast<double>(estimate.found);
    if (const auto share = foundShare(twice)) {
        estimate.leftVouched = leftOn(vouched, *share);
        wrong += estimate.leftVouched->value;
        estimate.rateAfter = 100 * estimate.leftVouched->value / length;
    }
    estimate.rateBefore = 100 * wrong / length;
}

} // namespace

std::optional<FoundShare> foundShare(const FoundTwice &found) {
    // One trial for each error that a reader was shown to have met; a half each way keeps the
    // share off 0 and 1 (Jeffreys).
    const auto trials = static_cast<double>(found.apart + found.first);
    if (trials <= 0)
        return std::nullopt;
    const auto hits =
        static_cast<double>(found.both + std::max<std::int64_t>(0, found.first - found.afterwards));
    const double share = (hits + 0.5) / (trials + 1);
    // Two who read apart try the same errors, so theirs are no two trials.
    const auto apart = static_cast<double>(found.apart) / 2;
    return FoundShare{share, share * (1 - share) / (apart + static_cast<double>(found.first))};
}

Result<ErrorEstimate> estimateErrors(const Catalogue &catalogue, const std::vector<PageId> &pages,
                                     const Work &work) {
    const auto records = catalogue.pages();
    if (!records)
        return records.error();
    const std::set<PageId> wanted(pages.begin(), pages.end());
    std::vector<PageFinds> all;
    std::vector<std::size_t> asked;
    FoundTwice twice;
    for (const auto &record : *records) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, "estimate");
        auto finds = findsOf(catalogue, record);
        if (!finds)
            return finds.error();
        addTo(twice, finds->twice);
        if (wanted.contains(record.id) && finds->characters > 0)
            asked.push_back(all.size());
        all.push_back(*finds);
        work.report(static_cast<double>(all.size()) / static_cast<double>(records->size()));
    }
    ErrorEstimate estimate;
    std::vector<const PageFinds *> vouched;
    for (const auto index : asked) {
        const auto &page = all[index];
        ++estimate.pages;
        estimate.characters += page.characters;
        if (!page.isVouched)
            continue;
        vouched.push_back(&page);
        ++estimate.vouchedPages;
        estimate.vouchedCharacters += page.characters;
        estimate.found += page.found;
    }
    addUnvouched(machineRate(all), estimate.characters - estimate.vouchedCharacters, estimate);
    addVouched(vouched, twice, estimate);
    return estimate;
}

} // namespace workflows::proofread
