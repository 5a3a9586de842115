// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/status_rules.h"

#include <algorithm>

#include "ocr/text/fold.h"
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

} // namespace

bool isSamePerson(const std::string &a, const std::string &b) {
    return ocr::text::foldForSearch(a).text == ocr::text::foldForSearch(b).text;
}

Result<std::monostate> checkStatus(const catalogue::PageRecord &page,
                                   const std::vector<catalogue::StatusRecord> &history,
                                   Status wanted, const std::string &by) {
    if (ocr::text::foldForSearch(by).text.empty())
        return refuse(page, "a status needs the name of the person who gives it");
    if ((wanted == Status::proofread || wanted == Status::read) && page.lines == 0)
        return refuse(page, "the page has no lines");
    if (wanted == Status::unread && page.lines > 0)
        return refuse(page, "the page has been read");
    if (wanted != Status::verified)
        return std::monostate{};
    const auto *proofreading = lastProofreading(history);
    if (!proofreading || (page.status != Status::proofread && page.status != Status::verified))
        return refuse(page, "only a proofread page is verified");
    if (isSamePerson(proofreading->by, by))
        return refuse(page,
                      "verified by another person than " + proofreading->by + ", who proofread it");
    return std::monostate{};
}

Status statusAfterEdit(Status status) {
    return status == Status::verified ? Status::proofread : status;
}

Result<std::monostate> setStatus(catalogue::Catalogue &catalogue, catalogue::PageId page,
                                 Status status, const std::string &by, const std::string &note) {
    return catalogue.atomically([&]() -> Result<std::monostate> {
        const auto record = catalogue.page(page);
        if (!record)
            return record.error();
        const auto history = catalogue.statuses(page);
        if (!history)
            return history.error();
        if (auto allowed = checkStatus(*record, *history, status, by); !allowed)
            return allowed;
        return catalogue.setStatus(page, status, catalogue::Maker::person, by, note);
    });
}

} // namespace workflows::proofread
