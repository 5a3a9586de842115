// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/replace_text.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <span>

#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/person_name.h"
#include "workflows/proofread/replace_pattern.h"

namespace workflows::proofread {

namespace {

using catalogue::Catalogue;
using catalogue::Maker;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// Pages that are listed in one go.
constexpr std::int64_t pagesAtOnce = 500;

Result<std::monostate> addFound(const Catalogue &catalogue, const PageRecord &page,
                                const ReplacePattern &pattern, const ReplaceScope &scope,
                                const Work &work, ReplacePreview &preview) {
    const auto texts = catalogue.textVersions(page.id);
    if (!texts)
        return texts.error();
    int ordinal = 0;
    std::map<LineId, bool> directions;
    for (const auto &text : *texts) {
        ordinal += text.isCurrent;
        if (!text.isCurrent || (scope.line && text.line != *scope.line))
            continue;
        auto replaced = pattern.replaceIn(text.text, work);
        if (!replaced && replaced.error().code != ErrorCode::stopped)
            return fail(replaced.error().code, replaced.error().subject,
                        page.label + ", line " + std::to_string(ordinal) + ": " +
                            replaced.error().detail);
        if (!replaced)
            return replaced.error();
        if (!*replaced)
            continue;
        const auto line = catalogue.line(text.line);
        if (!line)
            return line.error();
        preview.lines.push_back(
            {text.line, page.id, page.ordinal, page.label, page.status, line->ordinal,
             line->layout.direction == ocr::text::Direction::rightToLeft, text.id, text.text,
             std::move((*replaced)->text), std::move((*replaced)->changes)});
    }
    return std::monostate{};
}

/// Errors that end the whole, as stopping and a full disk do; others skip a line.
bool isAboutLine(ErrorCode code) {
    return code == ErrorCode::conflict || code == ErrorCode::notFound ||
           code == ErrorCode::notAllowed;
}

/// What is to become of a line, for both ways.
struct Change {
    LineId line;
    PageId page;
    std::string pageLabel;
    int lineOrdinal = 0;
    ReadingId seen;
    /// Whether the line is still what the person saw.
    std::function<bool(const LineRecord &now)> isAsSeen;
    /// Asked after that, and within the page's transaction.
    std::function<Result<ReadingId>(const LineRecord &now)> store;
};

std::optional<Error> obstacle(const Change &change, const std::vector<LineRecord> &lines,
                              const std::string &by) {
    const auto now = std::ranges::find(lines, change.line, &LineRecord::id);
    const auto subject = "line " + std::to_string(change.line.value);
    if (now == lines.end())
        return fail(ErrorCode::notFound, subject, "it is no line of the page any more");
    const auto &current = now->current;
    const bool isOthers =
        current.maker == Maker::person && current.by != by && current.id.value > change.seen.value;
    if (isOthers || !change.isAsSeen(*now))
        return fail(ErrorCode::conflict, subject, "set by " + current.by + " in between");
    return {};
}

Result<std::monostate> storePage(Catalogue &catalogue, std::span<const Change> changes,
                                 const std::string &by, ReplaceReport &report) {
    ReplaceReport page;
    auto done = catalogue.atomically([&]() -> Result<std::monostate> {
        const auto before = catalogue.page(changes.front().page);
        if (!before)
            return before.error();
        const auto lines = catalogue.lines(before->id);
        if (!lines)
            return lines.error();
        for (const auto &change : changes) {
            if (auto why = obstacle(change, *lines, by)) {
                page.skipped.push_back({change.page, change.line, change.pageLabel,
                                        change.lineOrdinal, std::move(*why)});
                continue;
            }
            const auto &now = *std::ranges::find(*lines, change.line, &LineRecord::id);
            const auto stored = change.store(now);
            if (!stored)
                return stored.error();
            page.replaced.push_back({change.line, change.page, change.pageLabel, change.lineOrdinal,
                                     now.current.id, *stored});
        }
        const auto after = catalogue.page(before->id);
        if (!after)
            return after.error();
        page.takenBack = before->status == Status::verified && after->status != Status::verified;
        return std::monostate{};
    });
    if (!done)
        return done;
    report.pages += !page.replaced.empty();
    report.takenBack += page.takenBack;
    std::ranges::move(page.replaced, std::back_inserter(report.replaced));
    std::ranges::move(page.skipped, std::back_inserter(report.skipped));
    return std::monostate{};
}

ReplaceReport storeAll(Catalogue &catalogue, std::vector<Change> changes, const std::string &by,
                       const Work &work) {
    std::ranges::stable_sort(changes, {}, [](const Change &change) { return change.page.value; });
    ReplaceReport report;
    for (std::size_t from = 0, to = 0; from < changes.size(); from = to) {
        while (to < changes.size() && changes[to].page == changes[from].page)
            ++to;
        if (work.isStopped()) {
            report.ended = fail(ErrorCode::stopped, "find and replace");
            return report;
        }
        const auto done =
            storePage(catalogue, std::span(changes).subspan(from, to - from), by, report);
        if (!done && !isAboutLine(done.error().code)) {
            report.ended = done.error();
            return report;
        }
        if (!done) // nothing of the page was stored
            for (std::size_t at = from; at < to; ++at)
                report.skipped.push_back({changes[at].page, changes[at].line, changes[at].pageLabel,
                                          changes[at].lineOrdinal, done.error()});
        work.report(static_cast<double>(to) / static_cast<double>(changes.size()));
    }
    return report;
}

} // namespace

Result<ReplacePreview> findReplacements(const Catalogue &catalogue, const ReplaceQuery &query,
                                        const ReplaceScope &scope, std::int64_t limit,
                                        const Work &work) {
    const auto pattern = ReplacePattern::compile(query);
    if (!pattern)
        return pattern.error();
    auto filter = scope.pages;
    if (scope.line) {
        const auto line = catalogue.line(*scope.line);
        if (!line)
            return line.error();
        filter.pages = {line->page};
    }
    const auto count = catalogue.pageCount(filter);
    if (!count)
        return count.error();
    ReplacePreview preview;
    while (preview.pages < *count && !preview.isCut) {
        const auto pages = catalogue.pages(filter, preview.pages, pagesAtOnce);
        if (!pages)
            return pages.error();
        if (pages->empty())
            break;
        for (const auto &page : *pages) {
            if (work.isStopped())
                return fail(ErrorCode::stopped, "find and replace");
            if (auto found = addFound(catalogue, page, *pattern, scope, work, preview); !found)
                return found.error();
            work.report(static_cast<double>(++preview.pages) / static_cast<double>(*count));
            preview.isCut = static_cast<std::int64_t>(preview.lines.size()) > limit;
            if (preview.isCut)
                break;
        }
    }
    if (preview.isCut)
        preview.lines.resize(static_cast<std::size_t>(limit));
    return preview;
}

Result<ReplaceReport> replaceTexts(Catalogue &catalogue, const std::vector<Replacement> &lines,
                                   const std::string &by, const Work &work) {
    const auto name = personName(by, "find and replace");
    if (!name)
        return name.error();
    std::vector<Change> changes;
    for (const auto &line : lines)
        changes.push_back(
            {line.line, line.page, line.pageLabel, line.lineOrdinal, line.seen,
             [&line](const LineRecord &now) { return now.current.text == line.before; },
             [&](const LineRecord &now) {
                 return correctLine(catalogue, line.line, line.after, *name, now.current.id);
             }});
    return storeAll(catalogue, std::move(changes), *name, work);
}

Result<ReplaceReport> takeBackReplacements(Catalogue &catalogue,
                                           const std::vector<ReplacedLine> &lines,
                                           const std::string &by, const Work &work) {
    const auto name = personName(by, "find and replace");
    if (!name)
        return name.error();
    std::vector<Change> changes;
    for (const auto &line : lines)
        changes.push_back({line.line, line.page, line.pageLabel, line.lineOrdinal, line.after,
                           [&line](const LineRecord &now) { return now.current.id == line.after; },
                           [&](const LineRecord &) {
                               return restoreReading(catalogue, line.line, line.before, *name,
                                                     line.after);
                           }});
    return storeAll(catalogue, std::move(changes), *name, work);
}

} // namespace workflows::proofread
