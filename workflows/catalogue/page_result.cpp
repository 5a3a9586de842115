// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/page_result.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace workflows::catalogue {

namespace {

using ocr::page::PageKind;
using ocr::page::PageText;

constexpr const char *machine = "evrak"; ///< who sets a status by itself

std::string_view nameOf(PageKind kind) {
    switch (kind) {
    case PageKind::text:
        return "text";
    case PageKind::blank:
        return "blank";
    case PageKind::picture:
        return "picture";
    case PageKind::tooSmall:
        return "tooSmall";
    }
    return "text";
}

/// The checksums of the models that a reading names, "rus+tur".
std::string checksumsOf(const std::string &names, const PageText &text) {
    std::string sums;
    for (std::size_t begin = 0; begin < names.size();) {
        const auto end = std::min(names.find('+', begin), names.size());
        for (const auto &model : text.models)
            // The engine names a model without its folder, "Cyrillic" of "script/Cyrillic".
            if (model.name.substr(model.name.rfind('/') + 1) == names.substr(begin, end - begin))
                sums += (sums.empty() ? "" : "+") + model.sha256;
        begin = end + 1;
    }
    return sums;
}

} // namespace

void notePageResult(Database &database, PageId page, const PageText &text,
                    const std::string &fingerprint) {
    nlohmann::json models = nlohmann::json::array();
    for (const auto &model : text.models)
        models.push_back({{"name", model.name}, {"sha256", model.sha256}});
    database.run("INSERT OR REPLACE INTO page_result (page_id, fingerprint, kind, profile, "
                 "recipe, models, warnings, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 page, fingerprint, nameOf(text.kind), text.profile, text.recipe, models.dump(),
                 nlohmann::json(text.warnings).dump(), utcNow());
}

bool hasPageResult(Database &database, PageId page, const std::string &fingerprint) {
    return database.number("SELECT count(*) FROM page_result WHERE page_id = ? "
                           "AND fingerprint = ?",
                           page, fingerprint) > 0;
}

NewReading machineReading(const ocr::page::LineText &line, const PageText &page) {
    return {Maker::machine,          line.model, checksumsOf(line.model, page), line.text,
            line.confidence.value(), line.words};
}

void noteReadStatus(Database &database, PageId page, const StatusAndMaker &before,
                    const PageText &text, int lines) {
    // A blank page with a line that a person typed is not blank.
    const auto status = text.kind == PageKind::blank && lines == 0 ? Status::blank : Status::read;
    if (!before.isSettled() && before.status != status)
        noteStatus(database, page, status, Maker::machine, machine, {});
}

} // namespace workflows::catalogue
