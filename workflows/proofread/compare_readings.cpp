// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/compare_readings.h"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "ocr/text/align.h"
#include "workflows/catalogue/catalogue.h"

namespace workflows::proofread {

namespace {

using ocr::text::AlignedPair;

/// Where each character begins, and the end.
std::vector<std::size_t> beginnings(const std::u32string &text) {
    std::vector<std::size_t> begins{0};
    for (const auto code : text)
        begins.push_back(begins.back() +
                         static_cast<std::size_t>(U8_LENGTH(static_cast<UChar32>(code))));
    return begins;
}

bool isMark(const std::u32string &text, int at) {
    return at >= 0 &&
           u_getCombiningClass(static_cast<UChar32>(text[static_cast<std::size_t>(at)])) != 0;
}

/// The pairs of the two texts that are alike, a letter only where its marks are too.
std::vector<bool> alike(const std::u32string &a, const std::u32string &b,
                        const std::vector<AlignedPair> &pairs) {
    std::vector<bool> same;
    for (const auto &pair : pairs)
        same.push_back(pair.a >= 0 && pair.b >= 0 &&
                       a[static_cast<std::size_t>(pair.a)] == b[static_cast<std::size_t>(pair.b)]);
    for (auto i = same.size(); i-- > 1;)
        if (!same[i] && (isMark(a, pairs[i].a) || isMark(b, pairs[i].b)))
            same[i - 1] = false;
    return same;
}

const ReadingRecord *findLatest(const std::vector<ReadingRecord> &readings, const TextSide &side) {
    const auto found =
        std::find_if(readings.rbegin(), readings.rend(), [&](const ReadingRecord &reading) {
            return reading.maker == side.maker && (side.by.empty() || reading.by == side.by);
        });
    return found == readings.rend() ? nullptr : &*found;
}

std::int64_t lengthOf(const std::u32string &text) { return static_cast<std::int64_t>(text.size()); }

} // namespace

std::vector<TextChange> compareTexts(const std::string &a, const std::string &b) {
    const auto codesA = ocr::text::toCodePoints(a);
    const auto codesB = ocr::text::toCodePoints(b);
    const auto pairs = ocr::text::align(codesA, codesB);
    const auto same = alike(codesA, codesB, pairs);
    const auto beginsA = beginnings(codesA);
    const auto beginsB = beginnings(codesB);
    std::vector<TextChange> changes;
    std::size_t atA = 0, atB = 0;
    bool isOpen = false;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!same[i] && !isOpen)
            changes.push_back({beginsA[atA], 0, beginsB[atB], 0});
        atA += pairs[i].a >= 0;
        atB += pairs[i].b >= 0;
        isOpen = !same[i];
        if (isOpen) {
            changes.back().lengthA = beginsA[atA] - changes.back().beginA;
            changes.back().lengthB = beginsB[atB] - changes.back().beginB;
        }
    }
    return changes;
}

Result<PageComparison> comparePage(const catalogue::Catalogue &catalogue, PageId page,
                                   const TextSide &a, const TextSide &b) {
    const auto lines = catalogue.lines(page);
    if (!lines)
        return lines.error();
    PageComparison comparison;
    for (const auto &line : *lines) {
        const auto readings = catalogue.readings(line.id);
        if (!readings)
            return readings.error();
        const auto *ofA = findLatest(*readings, a);
        const auto *ofB = findLatest(*readings, b);
        if (!ofA || !ofB) {
            ++comparison.missing;
            continue;
        }
        const auto textA = ocr::text::toCodePoints(ofA->text);
        const auto textB = ocr::text::toCodePoints(ofB->text);
        comparison.changed += static_cast<std::int64_t>(ocr::text::editDistance(textA, textB));
        comparison.characters += lengthOf(textB);
        comparison.lines.push_back(
            {line.id, line.ordinal, *ofA, *ofB, compareTexts(ofA->text, ofB->text)});
    }
    return comparison;
}

} // namespace workflows::proofread
