// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/fold.h"

#include <algorithm>
#include <array>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "ocr/core/result.h"

namespace ocr::text {

namespace {

struct Replacement {
    UChar32 letter;
    const char16_t *with;
};

// What decomposition and case folding leave apart although one reader means both.
constexpr std::array replacements{
    Replacement{0x00E6, u"ae"},     Replacement{0x00F8, u"o"},      Replacement{0x0111, u"d"},
    Replacement{0x0127, u"h"},      Replacement{0x0131, u"i"},      Replacement{0x0142, u"l"},
    Replacement{0x0153, u"oe"},     Replacement{0x01B6, u"z"},      Replacement{0x0259, u"e"},
    Replacement{0x0275, u"o"},      Replacement{0x0629, u"\u0647"}, Replacement{0x0649, u"\u064A"},
    Replacement{0x0671, u"\u0627"}, Replacement{0x06A9, u"\u0643"}, Replacement{0x06AA, u"\u0643"},
    Replacement{0x06BE, u"\u0647"}, Replacement{0x06C0, u"\u0647"}, Replacement{0x06C1, u"\u0647"},
    Replacement{0x06C3, u"\u0647"}, Replacement{0x06CC, u"\u064A"}, Replacement{0x06D0, u"\u064A"},
    Replacement{0x06D2, u"\u064A"}, Replacement{0x06D5, u"\u0647"},
};

constexpr UChar32 tatweel = 0x0640;
constexpr UChar32 nonJoiner = 0x200C;
constexpr UChar32 commonLetters = 0x0700;

bool isDropped(UChar32 c) {
    const auto type = u_charType(c);
    return c == tatweel || type == U_FORMAT_CHAR || type == U_NON_SPACING_MARK ||
           type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK;
}

const icu::Normalizer2 &caseFoldingForm() {
    UErrorCode status = U_ZERO_ERROR;
    const auto *form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    EVRAK_ASSERT(U_SUCCESS(status));
    return *form;
}

const icu::Normalizer2 &decomposedForm() {
    UErrorCode status = U_ZERO_ERROR;
    const auto *form = icu::Normalizer2::getNFDInstance(status);
    EVRAK_ASSERT(U_SUCCESS(status));
    return *form;
}

/// One letter folded: letters and digits without marks, or blanks where it parts words.
icu::UnicodeString foldLetter(UChar32 letter) {
    UErrorCode status = U_ZERO_ERROR;
    const auto cased = caseFoldingForm().normalize(icu::UnicodeString(letter), status);
    const auto parts = decomposedForm().normalize(cased, status);
    EVRAK_ASSERT(U_SUCCESS(status));
    icu::UnicodeString folded;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const auto c = parts.char32At(i);
        const auto *replacement =
            std::ranges::lower_bound(replacements, c, {}, &Replacement::letter);
        if (replacement != replacements.end() && replacement->letter == c)
            folded.append(replacement->with, -1);
        else if (u_charDigitValue(c) >= 0 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER)
            folded.append(static_cast<UChar32>('0' + u_charDigitValue(c)));
        else if (u_isalnum(c) || u_charType(c) == U_LETTER_NUMBER)
            folded.append(c);
        else if (!isDropped(c))
            folded.append(static_cast<UChar32>(' '));
    }
    return folded;
}

std::string foldToUtf8(UChar32 letter) {
    std::string bytes;
    foldLetter(letter).toUTF8String(bytes);
    return bytes;
}

/// Latin, Cyrillic and Arabic letters are folded once: a collection has hundreds of millions.
const std::string &foldOfCommon(UChar32 letter) {
    static const auto table = [] {
        std::array<std::string, commonLetters> folds;
        for (UChar32 c = 0; c < commonLetters; ++c)
            folds[static_cast<std::size_t>(c)] = foldToUtf8(c);
        return folds;
    }();
    return table[static_cast<std::size_t>(letter)];
}

void append(Folded &folded, std::string_view bytes, int from, int to) {
    for (const char byte : bytes) {
        if (byte == ' ' && (folded.text.empty() || folded.text.back() == ' '))
            continue;
        folded.text += byte;
        folded.from.push_back(from);
        folded.to.push_back(to);
    }
}

/// A mark behind a letter is marked with it.
void extendLastLetter(Folded &folded, int from, int to) {
    for (auto i = folded.to.size(); i > 0 && folded.to[i - 1] == from; --i)
        if (folded.text[i - 1] != ' ')
            folded.to[i - 1] = to;
}

std::vector<SearchWord> plainWords(std::string_view utf8) {
    const auto folded = foldForSearch(utf8);
    std::vector<SearchWord> words;
    for (std::size_t begin = 0; begin < folded.text.size();) {
        const auto end = std::min(folded.text.find(' ', begin), folded.text.size());
        words.push_back({folded.text.substr(begin, end - begin), folded.original(begin, end)});
        begin = end + 1;
    }
    return words;
}

} // namespace

Folded foldForSearch(std::string_view utf8) {
    Folded folded;
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < length;) {
        const int32_t from = i;
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, length, c);
        if (c >= 0 && c < 0x80) {
            const char letter = u_isalnum(c) ? static_cast<char>(u_tolower(c)) : ' ';
            append(folded, {&letter, 1}, from, i);
        } else if (c < 0 || c == nonJoiner) {
            append(folded, " ", from, i);
        } else if (isDropped(c)) {
            extendLastLetter(folded, from, i);
        } else if (c < commonLetters) {
            append(folded, foldOfCommon(c), from, i);
        } else {
            append(folded, foldToUtf8(c), from, i);
        }
    }
    if (!folded.text.empty() && folded.text.back() == ' ') {
        folded.text.pop_back();
        folded.from.pop_back();
        folded.to.pop_back();
    }
    return folded;
}

std::vector<std::string> foldedWords(std::string_view utf8) {
    std::vector<std::string> words;
    for (auto &word : plainWords(utf8))
        words.push_back(std::move(word.text));
    return words;
}

std::vector<SearchWord> searchWords(std::string_view utf8) {
    std::vector<SearchWord> words;
    SearchWord whole; // of the words that non-joiners part
    int parts = 0;
    for (auto &word : plainWords(utf8)) {
        const auto gap = static_cast<std::size_t>(whole.original.second);
        const auto begin = static_cast<std::size_t>(word.original.first);
        if (parts > 0 && utf8.substr(gap, begin - gap) == "\u200C") {
            whole.text += word.text;
            whole.original.second = word.original.second;
            ++parts;
        } else {
            if (parts > 1)
                words.push_back(whole);
            whole = word;
            parts = 1;
        }
        words.push_back(std::move(word));
    }
    if (parts > 1)
        words.push_back(std::move(whole));
    return words;
}

} // namespace ocr::text
