// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/read_apart.h"

#include <algorithm>

#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/compare_readings.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/person_name.h"
#include "workflows/proofread/status_rules.h"

namespace workflows::proofread {

namespace {

using catalogue::ApartReading;
using catalogue::Catalogue;
using catalogue::Maker;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// What the machine had read when the first person came to the line; none where none had.
std::optional<ReadingRecord> findMachines(const std::vector<ReadingRecord> &readings) {
    std::optional<ReadingRecord> last;
    for (const auto &reading : readings) {
        if (reading.maker == Maker::person && last)
            break;
        if (reading.maker != Maker::person)
            last = reading;
    }
    return last;
}

Result<PageRecord> firstReadPage(const Catalogue &catalogue, PageId id) {
    auto page = catalogue.page(id);
    if (page && page->status != Status::proofread && page->status != Status::verified)
        return fail(ErrorCode::notAllowed, page->label,
                    "only a proofread page is read a second time");
    return page;
}

/// None where no machine had read the line.
Result<std::optional<ApartLine>> apartLine(const Catalogue &catalogue, const LineRecord &line,
                                           const PageRecord &page,
                                           const std::vector<ApartReading> &apart,
                                           const std::string &by) {
    const auto readings = catalogue.readings(line.id);
    if (!readings)
        return readings.error();
    const auto seen = findMachines(*readings);
    if (!seen)
        return std::optional<ApartLine>();
    ApartLine result{line.id,      page.id,     page.ordinal, page.label,
                     line.ordinal, line.layout, seen->text,   {}};
    for (const auto &reading : apart)
        if (reading.line == line.id && isSamePerson(reading.by, by))
            result.own = reading.text;
    return std::optional(std::move(result));
}

} // namespace

Result<std::vector<ApartLine>> linesToReadApart(const Catalogue &catalogue, PageId id,
                                                const std::string &by) {
    const auto page = firstReadPage(catalogue, id);
    if (!page)
        return page.error();
    const auto lines = catalogue.lines(id);
    const auto apart = catalogue.apartReadings(id);
    if (!lines || !apart)
        return lines ? apart.error() : lines.error();
    std::vector<ApartLine> result;
    for (const auto &line : *lines) {
        auto made = apartLine(catalogue, line, *page, *apart, by);
        if (!made)
            return made.error();
        if (*made)
            result.push_back(std::move(**made));
    }
    return result;
}

Result<std::vector<ApartLine>> drawLinesToReadApart(const Catalogue &catalogue, std::int64_t count,
                                                    const std::string &by) {
    const auto drawn = catalogue.drawLines(count);
    if (!drawn)
        return drawn.error();
    std::vector<ApartLine> result;
    for (const auto id : *drawn) {
        const auto line = catalogue.line(id);
        const auto page = line ? catalogue.page(line->page) : line.error();
        if (!page)
            return page.error();
        auto made = apartLine(catalogue, *line, *page, {}, by);
        if (!made)
            return made.error();
        if (*made)
            result.push_back(std::move(**made));
    }
    std::sort(result.begin(), result.end(), [](const ApartLine &a, const ApartLine &b) {
        return std::pair(a.pageOrdinal, a.ordinal) < std::pair(b.pageOrdinal, b.ordinal);
    });
    return result;
}

Result<ApartId> readApart(Catalogue &catalogue, LineId id, const std::string &text,
                          const std::string &by) {
    const auto accepted = acceptableText(text);
    if (!accepted)
        return accepted.error();
    const auto name = personName(by, "line " + std::to_string(id.value));
    if (!name)
        return name.error();
    ApartId stored;
    const auto done = catalogue.atomically([&]() -> Result<std::monostate> {
        const auto line = catalogue.line(id);
        const auto page = line ? firstReadPage(catalogue, line->page) : line.error();
        if (!page)
            return page.error();
        const auto readings = catalogue.readings(id);
        if (!readings)
            return readings.error();
        const auto seen = findMachines(*readings);
        if (!seen)
            return fail(ErrorCode::notAllowed, page->label, "no machine had read this line");
        const auto added =
            catalogue.addApart({{}, id, seen->id, line->current.id, *name, {}, *accepted});
        if (!added)
            return added.error();
        stored = *added;
        return std::monostate{};
    });
    if (!done)
        return done.error();
    return stored;
}

Result<std::vector<ApartDifference>> apartDifferences(const Catalogue &catalogue,
                                                      std::int64_t limit) {
    const auto undecided = catalogue.undecided(limit);
    if (!undecided)
        return undecided.error();
    std::vector<ApartDifference> differences;
    for (const auto &apart : *undecided) {
        const auto line = catalogue.line(apart.line);
        const auto page = line ? catalogue.page(line->page) : line.error();
        if (!page)
            return page.error();
        const auto readings = catalogue.readings(apart.line);
        if (!readings)
            return readings.error();
        const auto seen = std::find_if(readings->begin(), readings->end(),
                                       [&](const auto &one) { return one.id == apart.seen; });
        differences.push_back({*line, page->ordinal, page->label,
                               seen == readings->end() ? std::string() : seen->text, apart.text,
                               apart.by, compareTexts(line->current.text, apart.text)});
    }
    return differences;
}

} // namespace workflows::proofread
