// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/sheets.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "ocr/text/align.h"
#include "ocr/text/fold.h"

namespace workflows::describe {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;

constexpr int mostDigits = 6;

/// Verso in the languages of the archives, recto in those that say it; folded.
constexpr std::array<std::string_view, 12> versoWords{
    "v", "vo", "verso", "об", "обр", "оборот", "ob", "arxa", "arka", "back", "vso", "обор"};
constexpr std::array<std::string_view, 5> rectoWords{"r", "ro", "recto", "on", "front"};

bool isDash(char32_t c) {
    return c == U'-' || (c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212';
}

bool isBlank(char32_t c) { return c == U' ' || c == U'\t' || c == U'\n' || c == U'\u00A0'; }

std::string utf8(std::u32string_view text) {
    std::string bytes;
    for (const char32_t c : text)
        bytes += ocr::text::toUtf8(c);
    return bytes;
}

std::u32string trimmed(std::u32string_view text) {
    while (!text.empty() && (isBlank(text.front()) || text.front() == U'.'))
        text.remove_prefix(1);
    while (!text.empty() && (isBlank(text.back()) || text.back() == U'.'))
        text.remove_suffix(1);
    return std::u32string(text);
}

ocr::core::Error noSheet(std::string_view text) {
    return fail(ErrorCode::wrongUsage, std::string(text.substr(0, 60)),
                "no sheet: write 12, 12v, 12-15 or 12r-13v");
}

std::tuple<int, const std::string &, int> keyOf(const Sheet &sheet) {
    return {sheet.number, sheet.letter, sheet.side == Side::verso};
}

} // namespace

std::weak_ordering Sheet::operator<=>(const Sheet &other) const {
    return keyOf(*this) <=> keyOf(other);
}

ocr::core::Result<Sheet> parseSheet(std::string_view text) {
    const auto all = trimmed(ocr::text::toCodePoints(text));
    std::size_t at = 0;
    Sheet sheet;
    while (at < all.size() && at < mostDigits && all[at] >= U'0' && all[at] <= U'9')
        sheet.number = sheet.number * 10 + static_cast<int>(all[at++] - U'0');
    if (at == 0)
        return noSheet(text);
    const auto rest = trimmed(std::u32string_view(all).substr(at));
    if (rest.empty())
        return sheet;
    auto words = ocr::text::foldedWords(utf8(rest));
    if (words.size() == 2 && ocr::text::toCodePoints(words[0]).size() == 1) {
        sheet.letter = words[0]; // "12 a об."
        words.erase(words.begin());
    }
    if (words.size() != 1)
        return noSheet(text);
    if (std::ranges::find(versoWords, words[0]) != versoWords.end())
        sheet.side = Side::verso;
    else if (std::ranges::find(rectoWords, words[0]) != rectoWords.end())
        sheet.side = Side::recto;
    else if (rest.size() == 1 && sheet.letter.empty() && !words[0].empty() &&
             (words[0][0] < '0' || words[0][0] > '9'))
        sheet.letter = utf8(rest);
    else if (rest.size() == 2 && sheet.letter.empty() && (rest[1] == U'v' || rest[1] == U'r')) {
        sheet.letter = utf8(rest.substr(0, 1)); // "12av"
        sheet.side = rest[1] == U'v' ? Side::verso : Side::recto;
    } else {
        return noSheet(text);
    }
    return sheet;
}

ocr::core::Result<std::vector<SheetRange>> parseSheets(std::string_view text) {
    const auto all = ocr::text::toCodePoints(text);
    std::vector<SheetRange> ranges;
    if (trimmed(all).empty())
        return ranges;
    for (std::size_t begin = 0; begin <= all.size();) {
        auto end = begin;
        auto dash = std::u32string::npos;
        for (; end < all.size() && all[end] != U',' && all[end] != U';'; ++end)
            if (isDash(all[end]) && dash == std::u32string::npos)
                dash = end;
        const auto part = std::u32string_view(all).substr(begin, end - begin);
        const auto split = dash == std::u32string::npos ? part.size() : dash - begin;
        const auto first = parseSheet(utf8(part.substr(0, split)));
        if (!first)
            return noSheet(text);
        auto last = first;
        if (split < part.size())
            last = parseSheet(utf8(part.substr(split + 1)));
        if (!last || *last < *first)
            return noSheet(text);
        ranges.push_back({*first, *last});
        begin = end + 1;
    }
    return ranges;
}

std::string formatSheet(const Sheet &sheet) {
    const auto *side = sheet.side == Side::verso ? "v" : sheet.side == Side::recto ? "r" : "";
    return std::to_string(sheet.number) + sheet.letter + side;
}

std::string formatSheets(const std::vector<SheetRange> &ranges) {
    std::string text;
    for (const auto &[first, last] : ranges) {
        text += (text.empty() ? "" : ",") + formatSheet(first);
        if (last != first)
            text += "-" + formatSheet(last);
    }
    return text;
}

bool isWithin(const Sheet &sheet, const std::vector<SheetRange> &ranges) {
    return std::ranges::any_of(ranges, [&](const SheetRange &range) {
        auto last = range.last;
        if (last.side == Side::unsaid)
            last.side = Side::verso;
        return !(sheet < range.first) && !(last < sheet);
    });
}

std::vector<Sheet> countSheets(const Sheet &first, int count, SheetSteps steps) {
    std::vector<Sheet> sheets;
    auto next = first;
    if (steps == SheetSteps::sides && next.side == Side::unsaid)
        next.side = Side::recto;
    for (int i = 0; i < count; ++i) {
        sheets.push_back(next);
        if (steps == SheetSteps::sides && next.side == Side::recto) {
            next.side = Side::verso;
            continue;
        }
        ++next.number;
        next.letter.clear();
        if (steps == SheetSteps::sides)
            next.side = Side::recto;
    }
    return sheets;
}

} // namespace workflows::describe
