// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/select_pages.h"

#include <charconv>
#include <limits>
#include <string_view>
#include <unordered_set>

#include "workflows/catalogue/catalogue.h"

namespace workflows {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::optional<std::int64_t> numberIn(std::string_view text) {
    text = trimmed(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

struct Range {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// None for what is a label.
std::optional<Range> rangeIn(std::string_view part) {
    if (const auto number = numberIn(part))
        return Range{*number, *number};
    const auto dash = part.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto from = numberIn(part.substr(0, dash));
    const auto to = numberIn(part.substr(dash + 1));
    return from && to ? std::optional(Range{*from, *to}) : std::nullopt;
}

Result<std::vector<PageId>> selectPart(const catalogue::Catalogue &catalogue,
                                       std::string_view part) {
    const std::string name(part);
    if (part.empty())
        return fail(ErrorCode::wrongUsage, name, "an empty part in the selection of pages");
    const auto range = rangeIn(part);
    if (range && range->from > range->to)
        return fail(ErrorCode::wrongUsage, name, "the range runs backwards");
    auto pages =
        range ? catalogue.pagesByOrdinal(range->from, range->to) : catalogue.pagesByLabel(name);
    if (pages && pages->empty() && range) // a label may look like a number
        pages = catalogue.pagesByLabel(name);
    if (pages && pages->empty())
        return fail(ErrorCode::notFound, "page " + name);
    return pages;
}

} // namespace

Result<std::vector<PageId>> selectPages(const catalogue::Catalogue &catalogue,
                                        const std::string &selection) {
    if (trimmed(selection).empty() || trimmed(selection) == "all")
        return catalogue.pagesByOrdinal(0, std::numeric_limits<std::int64_t>::max());
    std::vector<PageId> selected;
    std::unordered_set<PageId> known;
    for (std::size_t begin = 0; begin <= selection.size();) {
        const auto end = std::min(selection.find(',', begin), selection.size());
        const auto pages =
            selectPart(catalogue, trimmed(std::string_view(selection).substr(begin, end - begin)));
        if (!pages)
            return pages.error();
        for (const auto page : *pages)
            if (known.insert(page).second)
                selected.push_back(page);
        begin = end + 1;
    }
    return selected;
}

} // namespace workflows
