// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/page_finds.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <span>

#include "ocr/text/align.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/status_rules.h"

namespace workflows::proofread {

namespace {

using catalogue::ApartReading;
using catalogue::Maker;
using catalogue::TextVersion;

using LineVersions = std::span<const TextVersion>;

/// How a page was read as a whole.
struct PageReading {
    bool isVouched = false;
    bool isVerified = false;
};

std::u32string canonical(const std::string &text) {
    return ocr::text::canonical(text, ocr::text::Strictness::strict);
}

std::int64_t distance(const std::string &a, const std::string &b) {
    return static_cast<std::int64_t>(ocr::text::editDistance(canonical(a), canonical(b)));
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

void addApart(const std::string &start, const std::string &a, const std::string &b,
              FoundTwice &twice) {
    const auto byFirst = changes(start, a);
    const auto bySecond = changes(start, b);
    ++twice.lines;
    twice.apart += static_cast<std::int64_t>(byFirst.size() + bySecond.size());
    for (const auto &change : byFirst)
        twice.both += bySecond.contains(change) ? 2 : 0;
}

const TextVersion *findVersion(LineVersions versions, ReadingId id) {
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [id](const auto &version) { return version.id == id; });
    return found == versions.end() ? nullptr : &*found;
}

/// What two persons found on a line: the first who set it, and the next other one. False where no
/// two did.
bool compareTwo(LineVersions versions, FoundTwice &twice) {
    const auto isPersons = [](const auto &version) { return version.maker == Maker::person; };
    const auto first = std::find_if(versions.begin(), versions.end(), isPersons);
    if (first == versions.end())
        return false;
    const auto second = std::find_if(first, versions.end(), [&](const auto &version) {
        return isPersons(version) && !isSamePerson(version.by, first->by);
    });
    const auto *start = findVersion(versions, first->basedOn);
    const auto *seen = second == versions.end() ? nullptr : findVersion(versions, second->basedOn);
    if (!start || !seen)
        return false;
    if (seen->maker == Maker::person) {
        ++twice.lines;
        twice.first += distance(start->text, seen->text);
        twice.afterwards += distance(seen->text, second->text);
    } else {
        addApart(start->text, first->text, second->text, twice);
    }
    return true;
}

const TextVersion &current(LineVersions versions) {
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [](auto &version) { return version.isCurrent; });
    return found == versions.end() ? versions.back() : *found;
}

/// What the machine had read before any person did; none where a person wrote the line. Where the
/// machine's text stands, it is that.
const TextVersion *machines(LineVersions versions) {
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

/// What a second reader found who did not see the first one's text. Once the two are decided upon,
/// or where they say the same, the line was mended by both. Gives whether it was.
bool addSecond(LineVersions versions, const ApartReading &apart, FoundTwice &twice) {
    const auto *seen = findVersion(versions, apart.seen);
    const auto *first = findVersion(versions, apart.first);
    if (!seen || !first)
        return false;
    addApart(seen->text, first->text, apart.text, twice);
    return current(versions).id != apart.first || first->text == apart.text;
}

void addLine(LineVersions versions, const ApartReading *apart, const PageReading &page,
             PageFinds &finds) {
    const auto &now = current(versions);
    finds.characters += static_cast<std::int64_t>(canonical(now.text).size());
    if (!page.isVouched)
        return;
    const auto *read = machines(versions);
    const auto mended = read ? distance(read->text, now.text) : 0;
    std::size_t readers = 1;
    if (apart) {
        readers += addSecond(versions, *apart, finds.twice) + page.isVerified;
    } else if (compareTwo(versions, finds.twice)) {
        ++readers;
    } else if (page.isVerified) {
        // Who verified a page read its lines, those too that stayed as the first reader left them.
        ++readers;
        ++finds.twice.lines;
        finds.twice.first += mended;
    }
    finds.found[std::min(readers, readerCounts - 1)] += mended;
}

} // namespace

std::int64_t PageFinds::foundByAll() const {
    return std::accumulate(found.begin(), found.end(), std::int64_t{0});
}

Result<PageFinds> pageFinds(const catalogue::Catalogue &catalogue, const PageRecord &page) {
    const auto versions = catalogue.textVersions(page.id);
    if (!versions)
        return versions.error();
    PageReading reading;
    reading.isVerified = page.status == Status::verified;
    reading.isVouched = reading.isVerified || page.status == Status::proofread;
    std::vector<ApartReading> apart;
    if (reading.isVouched) {
        auto all = catalogue.apartReadings(page.id);
        if (!all)
            return all.error();
        apart = std::move(*all);
    }
    PageFinds finds;
    finds.isVouched = reading.isVouched;
    const LineVersions all(*versions);
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        while (end < all.size() && all[end].line == all[begin].line)
            ++end;
        const auto second = std::find_if(apart.rbegin(), apart.rend(), [&](const auto &one) {
            return one.line == all[begin].line;
        });
        addLine(all.subspan(begin, end - begin), second == apart.rend() ? nullptr : &*second,
                reading, finds);
        begin = end;
    }
    return finds;
}

} // namespace workflows::proofread
