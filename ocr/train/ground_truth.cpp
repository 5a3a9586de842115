// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/ground_truth.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "ocr/text/align.h"
#include "ocr/text/script.h"

namespace ocr::train {

namespace {

std::string toUtf8(std::u32string_view points) {
    std::string utf8;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32 *>(points.data()),
                                  static_cast<std::int32_t>(points.size()))
        .toUTF8String(utf8);
    return utf8;
}

bool isBlank(char32_t c) { return c == U' ' || c == U'\n' || c == U'\t' || c == U'\r'; }

bool isVowelMark(char32_t c) { return (c >= 0x064B && c <= 0x0652) || c == 0x0670; }

/// Letter for letter what strictness "loose" makes of it, so that places stay the same.
char32_t loosely(char32_t c) {
    switch (c) {
    case U'أ':
    case U'إ':
    case U'ٱ':
        return U'ا';
    case U'ى':
    case U'ی':
        return U'ي';
    case U'ک':
        return U'ك';
    case U'،':
        return U',';
    default:
        break;
    }
    if (c >= 0x0660 && c <= 0x0669)
        return U'0' + (c - 0x0660);
    if (c >= 0x06F0 && c <= 0x06F9)
        return U'0' + (c - 0x06F0);
    return c;
}

/// The words with one blank between them and without vowel marks where `dropsMarks`.
std::u32string tidy(std::u32string_view text, bool dropsMarks) {
    std::u32string made;
    for (const char32_t c : text) {
        if (isBlank(c)) {
            if (!made.empty() && made.back() != U' ')
                made += U' ';
        } else if (!(dropsMarks && isVowelMark(c)) && c != 0x0640) {
            made += c;
        }
    }
    while (!made.empty() && made.back() == U' ')
        made.pop_back();
    return made;
}

std::u32string folded(std::u32string_view text) {
    std::u32string made(text);
    std::ranges::transform(made, made.begin(), loosely);
    return made;
}

double similarity(std::u32string_view a, std::u32string_view b) {
    const auto longer = std::max(a.size(), b.size());
    return longer == 0
               ? 0
               : 1 - static_cast<double>(text::editDistance(a, b)) / static_cast<double>(longer);
}

/// The two places between words nearest to `at`, before and behind it.
std::array<std::size_t, 2> boundariesAround(const std::u32string &text, std::size_t at) {
    std::size_t before = std::min(at, text.size()), behind = before;
    while (before > 0 && text[before - 1] != U' ')
        --before;
    while (behind < text.size() && text[behind] != U' ')
        ++behind;
    return {before, behind};
}

struct Span {
    std::size_t begin = 0, end = 0;
};

/// The piece between words that is most like the line, near where the alignment puts it.
Span snap(const std::u32string &truth, Span rough, std::size_t from, std::u32string_view line) {
    Span best;
    double most = -1;
    for (auto begin : boundariesAround(truth, rough.begin))
        for (const auto end : boundariesAround(truth, rough.end)) {
            begin = std::max(begin, from);
            while (begin < truth.size() && truth[begin] == U' ')
                ++begin;
            if (end <= begin)
                continue;
            const auto piece = std::u32string_view(truth).substr(begin, end - begin);
            const double alike = similarity(piece, line);
            if (alike > most) {
                most = alike;
                best = {begin, end};
            }
        }
    return best;
}

} // namespace

std::vector<std::optional<std::string>> matchLines(const std::vector<std::string> &read,
                                                   const std::string &transcription,
                                                   double minSimilarity) {
    const auto truth = tidy(text::toCodePoints(text::toNfc(transcription)), true);
    const auto foldedTruth = folded(truth);
    std::vector<Span> inRead;
    std::vector<std::u32string> lines;
    std::u32string all;
    for (const auto &line : read) {
        lines.push_back(folded(tidy(text::toCodePoints(line), true)));
        if (!all.empty())
            all += U' ';
        inRead.push_back({all.size(), all.size() + lines.back().size()});
        all += lines.back();
    }
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<Span> inTruth(read.size(), {none, 0});
    std::size_t line = 0;
    for (const auto &pair : text::align(all, foldedTruth)) {
        if (pair.a < 0 || pair.b < 0)
            continue;
        const auto a = static_cast<std::size_t>(pair.a), b = static_cast<std::size_t>(pair.b);
        while (line + 1 < inRead.size() && a >= inRead[line].end)
            ++line;
        // Only letters that agree tell where a line lies; strays in between are no evidence.
        if (a < inRead[line].begin || a >= inRead[line].end || all[a] != foldedTruth[b])
            continue;
        inTruth[line].begin = std::min(inTruth[line].begin, b);
        inTruth[line].end = std::max(inTruth[line].end, b + 1);
    }
    std::vector<std::optional<std::string>> matched(read.size());
    std::size_t from = 0;
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (inTruth[i].begin == none || lines[i].empty())
            continue;
        const auto span = snap(foldedTruth, inTruth[i], from, lines[i]);
        const auto length = span.end - span.begin;
        if (span.end <= span.begin ||
            similarity(std::u32string_view(foldedTruth).substr(span.begin, length), lines[i]) <
                minSimilarity)
            continue;
        matched[i] = toUtf8(std::u32string_view(truth).substr(span.begin, length));
        from = span.end;
    }
    return matched;
}

std::string asPrinted(const std::string &truth, const std::string &read) {
    auto made = tidy(text::toCodePoints(text::toNfc(truth)), true);
    const auto seen = text::toCodePoints(text::toNfc(read));
    std::vector<char32_t> other(made.size(), 0);
    for (const auto &pair : text::align(folded(made), folded(seen)))
        if (pair.a >= 0 && pair.b >= 0)
            other[static_cast<std::size_t>(pair.a)] = seen[static_cast<std::size_t>(pair.b)];
    for (std::size_t i = 0; i < made.size(); ++i) {
        char32_t &c = made[i];
        if ((c == U'أ' || c == U'إ') && other[i] != c)
            c = U'ا';
        else if (c >= U'0' && c <= U'9')
            c = 0x0660 + (c - U'0');
    }
    return toUtf8(made);
}

std::string arabicPrintCodes(const std::string &text) {
    UErrorCode code = U_ZERO_ERROR;
    const auto *nfkc = icu::Normalizer2::getNFKCInstance(code);
    const auto *nfc = icu::Normalizer2::getNFCInstance(code);
    std::u32string points = text::toCodePoints(text);
    std::u32string apart;
    for (const char32_t c : points) {
        if ((c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) {
            std::string utf8;
            nfkc->normalize(icu::UnicodeString(static_cast<UChar32>(c)), code).toUTF8String(utf8);
            apart += text::toCodePoints(utf8);
        } else if (c != 0x0640 && c != 0x200E && c != 0x200F && c != 0x061C &&
                   !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069) && c != 0xFEFF) {
            apart += c;
        }
    }
    const auto isLetter = [](char32_t c) {
        return (c >= 0x0621 && c <= 0x064A) || (c >= 0x066E && c <= 0x06D3) || isVowelMark(c);
    };
    for (std::size_t i = 0; i < apart.size(); ++i) {
        char32_t &c = apart[i];
        std::size_t next = i + 1;
        while (next < apart.size() && isVowelMark(apart[next]))
            ++next;
        if (c == U'ی' || c == 0x06D2)
            c = next < apart.size() && isLetter(apart[next]) ? U'ي' : U'ى';
        else if (c == U'ک')
            c = U'ك';
        else if (c == U'ھ' || c == U'ہ' || c == 0x06D5)
            c = U'ه';
        else if (c >= 0x06F0 && c <= 0x06F9)
            c = 0x0660 + (c - 0x06F0);
    }
    std::string utf8;
    nfc->normalize(icu::UnicodeString::fromUTF8(toUtf8(apart)), code).toUTF8String(utf8);
    return utf8;
}

} // namespace ocr::train
