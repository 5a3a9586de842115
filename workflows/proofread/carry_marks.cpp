// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/carry_marks.h"

#include <algorithm>
#include <tuple>

#include "ocr/text/align.h"

namespace workflows::proofread {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

constexpr int farthestExtent = 10'000;

int endOf(const TextMark &mark) { return mark.from + mark.length; }

bool isSign(const std::u32string &text, int at) {
    return text[static_cast<std::size_t>(at)] == catalogue::illegibleSign;
}

/// Without blanks at its ends; may become empty.
TextMark trimmed(TextMark mark, const std::u32string &text) {
    while (mark.length > 0 && text[static_cast<std::size_t>(mark.from)] == U' ') {
        ++mark.from;
        --mark.length;
    }
    while (mark.length > 0 && text[static_cast<std::size_t>(endOf(mark)) - 1] == U' ')
        --mark.length;
    return mark;
}

/// By place; of one kind those that overlap or touch are one. Signs of illegible letters stay
/// apart.
std::vector<TextMark> ordered(std::vector<TextMark> marks) {
    const auto place = [](const TextMark &mark) { return std::tuple(mark.from, mark.kind); };
    std::ranges::stable_sort(marks, {}, place);
    std::vector<TextMark> made;
    for (const auto &mark : marks) {
        const auto before = std::find_if(made.rbegin(), made.rend(), [&](const TextMark &other) {
            return other.kind == mark.kind &&
                   (mark.kind == MarkKind::illegible ? other.from == mark.from
                                                     : endOf(other) >= mark.from);
        });
        if (before == made.rend())
            made.push_back(mark);
        else
            before->length = std::max(endOf(*before), endOf(mark)) - before->from;
    }
    return made;
}

/// For each character of the old text, where it stands in the new one; -1: nowhere.
std::vector<int> placesIn(const std::u32string &before, const std::u32string &text) {
    std::vector<int> places(before.size(), -1);
    for (const auto &pair : ocr::text::align(before, text))
        if (pair.a >= 0)
            places[static_cast<std::size_t>(pair.a)] = pair.b;
    return places;
}

} // namespace

Result<std::vector<TextMark>> acceptableMarks(const std::string &text, std::vector<TextMark> marks,
                                              const std::string &line) {
    const auto characters = ocr::text::toCodePoints(text);
    const auto size = static_cast<int>(characters.size());
    std::vector<TextMark> kept;
    for (auto mark : marks) {
        if (mark.from < 0 || mark.length < 1 || mark.length > size ||
            mark.from > size - mark.length)
            return fail(ErrorCode::notAllowed, line, "a mark lies outside the text");
        const bool isIllegible = mark.kind == MarkKind::illegible;
        if (isIllegible && (mark.length != 1 || !isSign(characters, mark.from)))
            return fail(ErrorCode::notAllowed, line, "illegible is marked on one sign \"…\" alone");
        mark.extent = isIllegible ? std::clamp(mark.extent, 0, farthestExtent) : 0;
        if (mark = trimmed(mark, characters); mark.length > 0)
            kept.push_back(mark);
    }
    return ordered(std::move(kept));
}

std::vector<TextMark> carryMarks(const std::string &before, const std::vector<TextMark> &marks,
                                 const std::string &text) {
    if (marks.empty() || before == text)
        return marks;
    const auto characters = ocr::text::toCodePoints(text);
    const auto places = placesIn(ocr::text::toCodePoints(before), characters);
    std::vector<TextMark> carried;
    for (auto mark : marks) {
        int first = -1, last = -1;
        const auto end = std::min(static_cast<std::size_t>(endOf(mark)), places.size());
        for (auto i = static_cast<std::size_t>(mark.from); i < end; ++i)
            if (places[i] >= 0) {
                first = first < 0 ? places[i] : first;
                last = places[i];
            }
        if (first < 0 || (mark.kind == MarkKind::illegible && !isSign(characters, first)))
            continue;
        mark.from = first;
        mark.length = last + 1 - first;
        if (mark = trimmed(mark, characters); mark.length > 0)
            carried.push_back(mark);
    }
    return ordered(std::move(carried));
}

std::vector<TextMark> marksWithin(const std::vector<TextMark> &marks, int from, int length) {
    std::vector<TextMark> within;
    for (auto mark : marks) {
        const int end = std::min(endOf(mark), from + length) - from;
        mark.from = std::max(0, mark.from - from);
        mark.length = end - mark.from;
        if (mark.length > 0)
            within.push_back(mark);
    }
    return within;
}

} // namespace workflows::proofread
