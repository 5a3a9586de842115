// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/split_page.h"

#include "ocr/clean/check_fit.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/person_name.h"
#include "workflows/proofread/status_rules.h"

namespace workflows::proofread {

namespace {

using catalogue::Catalogue;
using catalogue::PageId;
using catalogue::PageRecord;
using catalogue::Status;
using ocr::clean::Recipe;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

Result<std::monostate> checkParts(const PageRecord &page, const Recipe &first,
                                  const Recipe &second) {
    for (const auto *recipe : {&first, &second}) {
        if (!recipe->area)
            return fail(ErrorCode::wrongUsage, page.label, "each part needs an area of the page");
        if (auto fits = ocr::clean::checkFit(*recipe, page.size); !fits)
            return fits;
    }
    return std::monostate{};
}

/// What a whole is worth, given its parts.
Status lower(Status a, Status b) {
    if (a == b || b == Status::blank)
        return a;
    if (a == Status::blank)
        return b;
    if (a == Status::problem || b == Status::problem)
        return Status::problem;
    // Those that are left stand in the order of the ladder; a page with any line read is read.
    return std::max(Status::read, std::min(a, b));
}

} // namespace

Result<std::monostate> setClean(Catalogue &catalogue, const std::vector<PageId> &pages,
                                const std::optional<Recipe> &recipe, const std::string &by) {
    const auto name = personName(by, "cleanup");
    if (!name)
        return name.error();
    return catalogue.atomically([&]() -> Result<std::monostate> {
        for (const auto page : pages) {
            const auto record = catalogue.page(page);
            if (!record)
                return record.error();
            if (!recipe)
                continue;
            if (auto fits = ocr::clean::checkFit(*recipe, record->size); !fits)
                return fail(ErrorCode::wrongUsage, record->label, fits.error().detail);
        }
        return catalogue.setClean(pages, recipe ? toJson(*recipe) : std::string(), *name);
    });
}

Result<PageId> splitPage(Catalogue &catalogue, PageId page, const Recipe &first,
                         const Recipe &second, const std::string &by) {
    const auto name = personName(by, "page " + std::to_string(page.value));
    if (!name)
        return name.error();
    PageId made;
    const auto done = catalogue.atomically([&]() -> Result<std::monostate> {
        const auto record = catalogue.page(page);
        if (!record)
            return record.error();
        if (auto fits = checkParts(*record, first, second); !fits)
            return fits;
        const auto split = catalogue.splitPage(
            page, {toJson(first), toJson(second), {first.area->begin(), first.area->end()}}, *name);
        if (!split)
            return split.error();
        made = *split;
        for (const auto part : {page, made}) {
            const auto of = catalogue.page(part);
            if (!of)
                return of.error();
            if (auto followed = followEdit(catalogue, *of, *name); !followed)
                return followed;
        }
        return std::monostate{};
    });
    if (!done)
        return done.error();
    return made;
}

Result<std::monostate> mergePages(Catalogue &catalogue, PageId first, PageId second,
                                  const std::string &by, catalogue::MergedOrder order) {
    const auto name = personName(by, "page " + std::to_string(first.value));
    if (!name)
        return name.error();
    return catalogue.atomically([&]() -> Result<std::monostate> {
        const auto a = catalogue.page(first);
        const auto b = catalogue.page(second);
        if (!a || !b)
            return a ? b.error() : a.error();
        if (auto merged = catalogue.mergePages(first, second, *name, order); !merged)
            return merged;
        const auto status = statusAfterEdit(lower(a->status, b->status));
        if (status == a->status)
            return std::monostate{};
        return catalogue.setStatus(first, status, catalogue::Maker::person, *name,
                                   a->note.empty() ? b->note : a->note);
    });
}

} // namespace workflows::proofread
