// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/status_rules.h"

#include <algorithm>

#include "ocr/text/fold.h"
#include "workflows/catalogue/acceptable_text.h"
#include "workflows/catalogue/catalogue.h"

namespace workflows::proofread {

namespace {

using catalogue::Status;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

ocr::core::Error refuse(const catalogue::PageRecord &page, const std::string &rule) {
    return fail(ErrorCode::notAllowed, page.label, rule);
}

const catalogue::StatusRecord *
lastProofreading(const std::vector<catalogue::StatusRecord> &history) {
    const auto found =
        std::find_if(history.rbegin(), history.rend(), [](const catalogue::StatusRecord &record) {
            return record.status == Status::proofread;
        });
    return found == history.rend() ? nullptr : &*found;
}

/// Without blanks: a ZWNJ or hyphen more or less makes no other person.
std::string nameKey(const std::string &name) {
    auto key = ocr::text::foldForSearch(name).text;
    std::erase(key, ' ');
    return key;
}

} // namespace

bool isSamePerson(const std::string &a, const std::string &b) { return nameKey(a) == nameKey(b); }

Result<std::monostate> checkStatus(const StatusFacts &facts, Status wanted, const std::string &by,
                                   const std::string &note) {
    const auto &page = facts.page;
    if (ocr::text::foldForSearch(by).text.empty())
        return refuse(page, "a status needs the name of the person who gives it");
    if ((wanted == Status::proofread || wanted == Status::read) && page.lines == 0)
        return refuse(page, "the page has no lines");
    if (wanted == Status::unread && page.lines > 0)
        return refuse(page, "the page has been read");
    if (wanted == Status::problem && note.empty())
        return refuse(page, "a problem needs a note that says what it is");
    if (wanted != Status::verified)
        return std::monostate{};
    const auto *proofreading = lastProofreading(facts.history);
    if (!proofreading || (page.status != Status::proofread && page.status != Status::verified))
        return refuse(page, "only a proofread page is verified");
    if (isSamePerson(proofreading->by, by))
        return refuse(page,
                      "verified by another person than " + proofreading->by + ", who proofread it");
    for (const auto &maker : facts.textMakers)
        if (isSamePerson(maker, by))
            return refuse(page, "verified by another person than those whose text stands on it, "
                                "as " +
                                    maker + "'s does");
    return std::monostate{};
}

Status statusAfterEdit(Status status) {
    return status == Status::verified ? Status::proofread : status;
}

Result<std::monostate> followEdit(catalogue::Catalogue &catalogue,
                                  const catalogue::PageRecord &page, const std::string &by) {
    const auto status = statusAfterEdit(page.status);
    if (status == page.status)
        return std::monostate{};
    return catalogue.takeBack(page.id, status, by);
}

Result<std::monostate> setStatus(catalogue::Catalogue &catalogue, catalogue::PageId page,
                                 Status status, const std::string &by, const std::string &note) {
    const auto name = catalogue::acceptableText(by, "name");
    if (!name)
        return name.error();
    const auto words = catalogue::acceptableText(note, "note");
    if (!words)
        return words.error();
    return catalogue.atomically([&]() -> Result<std::monostate> {
        auto record = catalogue.page(page);
        if (!record)
            return record.error();
        auto history = catalogue.statuses(page);
        if (!history)
            return history.error();
        auto textMakers = catalogue.textMakers(page);
        if (!textMakers)
            return textMakers.error();
        const StatusFacts facts{std::move(*record), std::move(*history), std::move(*textMakers)};
        if (auto allowed = checkStatus(facts, status, *name, *words); !allowed)
            return allowed;
        return catalogue.setStatus(page, status, catalogue::Maker::person, *name, *words);
    });
}

} // namespace workflows::proofread
