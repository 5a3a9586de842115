// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "ocr/core/provenance.h"
#include "ocr/page/page_json.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/page_result.h"
#include "workflows/catalogue/rows.h"
#include "workflows/catalogue/set_layout.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;

/// Takes from the layout what nobody set, so that no reading changes what is read next.
void forgetFoundScripts(Database &database, PageId page, HandWork &work) {
    std::vector<LineId> withScript;
    auto row = database.statement("SELECT id FROM line WHERE page_id = ? AND is_retired = 0 "
                                  "AND is_script_set = 1",
                                  page);
    while (row.executeStep())
        withScript.push_back({row.getColumn(0).getInt64()});
    std::size_t index = 0;
    for (auto &region : work.layout.regions)
        for (auto &line : region.lines)
            if (std::ranges::find(withScript, work.lines[index++]) == withScript.end())
                line.script = ocr::text::Script::unknown;
}

std::string digestOf(const HandWork &work) {
    nlohmann::json lines = nlohmann::json::array();
    std::size_t index = 0;
    for (const auto &region : work.layout.regions)
        for (const auto &line : region.lines) {
            const bool isScriptSet = line.script != ocr::text::Script::unknown;
            lines.push_back({work.lines[index++].value, ocr::page::toString(region.kind),
                             ocr::page::toJson(line.outline), ocr::page::toJson(line.baseline),
                             line.letterHeight, ocr::text::toString(line.script),
                             isScriptSet ? nameOf(line.direction) : ""});
            if (!line.profile.empty())
                lines.back().push_back(line.profile);
        }
    return ocr::core::sha256(lines.dump());
}

/// The lines with a profile of their own. Their shapes are no part of the digest: a reading may
/// find them anew.
void readPicks(Database &database, PageId page, HandWork &work) {
    nlohmann::json picks = nlohmann::json::array();
    auto row = database.statement(
        lineQuery + "WHERE l.page_id = ? AND l.is_retired = 0 AND l.profile <> '' ORDER BY l.id",
        page);
    while (row.executeStep()) {
        auto line = lineFrom(row);
        picks.push_back({line.id.value, line.layout.profile});
        work.picked.push_back(std::move(line.layout));
    }
    if (!picks.empty())
        work.picksDigest = ocr::core::sha256(picks.dump());
}

/// What stands on a line before it is read again.
struct LineState {
    bool isOfThePage = false;
    bool isPersons = false;
    bool isScriptSet = false;
    std::string text;
};

LineState stateOf(Database &database, PageId page, LineId line) {
    auto row = database.statement("SELECT l.is_person, l.is_script_set, r.text FROM line l "
                                  "JOIN reading r ON r.id = l.current_id "
                                  "WHERE l.id = ? AND l.page_id = ? AND l.is_retired = 0",
                                  line, page);
    if (!row.executeStep())
        return {};
    return {true, row.getColumn(0).getInt() != 0, row.getColumn(1).getInt() != 0,
            row.getColumn(2).getString()};
}

/// On a page that was vouched for only a line that says nothing yet takes the machine's text.
void storeLine(Database &database, PageId page, LineId line, const ocr::page::TextLine &read,
               const ocr::page::PageText &text, bool isVouchedFor) {
    const auto state = stateOf(database, page, line);
    if (!state.isOfThePage)
        return;
    const auto reading = insertReading(database, line, machineReading(read.reading, text), {});
    if (state.isPersons || (isVouchedFor && !state.text.empty()))
        return;
    makeCurrent(database, line, reading, read.reading.text);
    if (!state.isScriptSet && read.layout.script != ocr::text::Script::unknown)
        database.run("UPDATE line SET direction = ?, script = ? WHERE id = ?",
                     nameOf(read.layout.direction), ocr::text::toString(read.layout.script), line);
}

} // namespace

std::string readClean(Database &database, PageId page) {
    auto row = database.statement(
        "SELECT recipe FROM page_clean WHERE page_id = ? ORDER BY id DESC LIMIT 1", page);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void noteClean(Database &database, PageId page, const std::string &recipe, const std::string &by) {
    database.run("INSERT INTO page_clean (page_id, recipe, made_by, made_at) VALUES (?, ?, ?, ?)",
                 page, recipe, by, utcNow());
}

Result<std::string> Catalogue::clean(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::string> {
        if (!findStatus(database, page))
            return missing("page", page);
        return readClean(database, page);
    });
}

Result<std::string> Catalogue::cleanAsRead(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::string> {
        auto row = database.statement("SELECT recipe FROM page_result WHERE page_id = ?", page);
        return row.executeStep() ? row.getColumn(0).getString() : std::string();
    });
}

Result<std::monostate> Catalogue::setClean(const std::vector<PageId> &pages,
                                           const std::string &recipe, const std::string &by) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        for (const auto page : pages) {
            if (!findStatus(database, page))
                return missing("page", page);
            if (readClean(database, page) != recipe)
                noteClean(database, page, recipe, by);
        }
        return std::monostate{};
    });
}

Result<std::monostate> Catalogue::setLineProfile(const std::vector<LineId> &lines,
                                                 const std::string &profile) {
    const auto name = storedProfile(profile);
    if (!name)
        return name.error();
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        for (const auto line : lines)
            if (database.number("UPDATE line SET profile = ? WHERE id = ? RETURNING 1", *name,
                                line) == 0)
                return missing("line", line);
        return std::monostate{};
    });
}

Result<HandWork> Catalogue::handWork(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<HandWork> {
        if (!findStatus(database, page))
            return missing("page", page);
        HandWork work;
        work.clean = readClean(database, page);
        work.isLayoutSet = catalogue::isLayoutSet(database, page);
        if (!work.isLayoutSet) {
            readPicks(database, page, work);
            return work;
        }
        for (const auto &region : readLayout(database, page)) {
            ocr::page::Region made{region.kind, region.outline, {}};
            for (const auto &line : region.lines) {
                made.lines.push_back(line.layout);
                work.lines.push_back(line.id);
            }
            work.layout.regions.push_back(std::move(made));
        }
        forgetFoundScripts(database, page, work);
        work.layoutDigest = digestOf(work);
        return work;
    });
}

Result<StoredPageText> Catalogue::storeLineTexts(PageId page, const std::vector<LineId> &lines,
                                                 const ocr::page::PageText &text,
                                                 const std::string &fingerprint, SameResult same) {
    std::vector<const ocr::page::TextLine *> read;
    for (const auto &region : text.regions)
        for (const auto &line : region.lines)
            read.push_back(&line);
    if (read.size() != lines.size())
        return fail(ErrorCode::workerMisbehaved, "page " + std::to_string(page.value),
                    std::to_string(read.size()) + " lines came back for " +
                        std::to_string(lines.size()));
    auto &database = m_impl->database;
    return database.write([&]() -> Result<StoredPageText> {
        const auto before = findStatus(database, page);
        if (!before)
            return missing("page", page);
        if (same == SameResult::leave && hasPageResult(database, page, fingerprint))
            return StoredPageText{.wasThereBefore = true};
        notePageResult(database, page, text, fingerprint);
        for (std::size_t i = 0; i < lines.size(); ++i)
            storeLine(database, page, lines[i], *read[i], text, before->isVouchedFor());
        refreshPage(database, page);
        const int count = static_cast<int>(lines.size());
        noteReadStatus(database, page, *before, text, count);
        return StoredPageText{count, count, 0, false};
    });
}

} // namespace workflows::catalogue
