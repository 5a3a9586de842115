// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/alphabet_guard.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace workflows::proofread {

namespace {

/// Letters that look alike in type, Latin above Cyrillic.
constexpr std::u32string_view latinTwins = U"AaBCcEeHIiJjKMOoPpSsTXxYyƏəhÖöÏïqwΛ";
constexpr std::u32string_view cyrillicTwins = U"АаВСсЕеНІіЈјКМОоРрЅѕТХхУуӘәһӦӧЇїԛԝЛ";
static_assert(latinTwins.size() == cyrillicTwins.size());

/// Letters that are taken for digits, of all scripts, above the digit.
constexpr std::u32string_view digitTwins = U"IІlıOoОоЗзSЅбBВ";
constexpr std::u32string_view twinDigits = U"11110000335568"
                                           U"8";
static_assert(digitTwins.size() == twinDigits.size());

/// Digits above what they stand for within a word, Latin and Cyrillic.
constexpr std::u32string_view wordDigits = U"0136";
constexpr std::u32string_view latinForDigits{U"ol\0\0", 4};
constexpr std::u32string_view cyrillicForDigits = U"оІЗб";

struct Letter {
    char32_t code;
    std::size_t begin;
    std::size_t length;
    UScriptCode script; ///< that of the alphabet where the letter is one of its own
    bool isLetter;
    bool isDigit;
    bool isOwn = false; ///< the alphabet has it
};

std::string toUtf8(char32_t code) {
    std::string utf8;
    icu::UnicodeString(static_cast<UChar32>(code)).toUTF8String(utf8);
    return utf8;
}

std::optional<char32_t> twin(char32_t code, std::u32string_view from, std::u32string_view to) {
    const auto at = from.find(code);
    if (at == std::u32string_view::npos || to[at] == 0)
        return std::nullopt;
    return to[at];
}

std::string suggestionFor(std::optional<char32_t> code) { return code ? toUtf8(*code) : ""; }

std::vector<Letter> lettersOf(std::string_view text) {
    std::vector<Letter> letters;
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        const auto begin = at;
        UChar32 c = 0;
        U8_NEXT(text.data(), at, length, c);
        if (c < 0)
            continue;
        UErrorCode status = U_ZERO_ERROR;
        letters.push_back({static_cast<char32_t>(c), static_cast<std::size_t>(begin),
                           static_cast<std::size_t>(at - begin), uscript_getScript(c, &status),
                           u_isalpha(c) != 0, u_isdigit(c) != 0});
    }
    return letters;
}

/// Neither part of a word nor a blank nor unseen.
bool isSign(const Letter &letter) {
    const auto code = static_cast<UChar32>(letter.code);
    return !letter.isLetter && !letter.isDigit && !u_isUWhiteSpace(code) &&
           u_charType(code) != U_NON_SPACING_MARK && u_charType(code) != U_FORMAT_CHAR;
}

using Word = std::pair<std::vector<Letter>::iterator, std::vector<Letter>::iterator>;

class Guard {
  public:
    explicit Guard(std::string_view alphabet) {
        std::map<UScriptCode, int> letters;
        for (const auto &letter : lettersOf(alphabet)) {
            m_alphabet.insert(letter.code);
            m_hasSigns |= isSign(letter);
            if (letter.isLetter && ++letters[letter.script] > letters[m_script])
                m_script = letter.script;
        }
    }

    void judge(Word word) {
        for (auto letter = word.first; letter != word.second; ++letter) {
            letter->isOwn = m_alphabet.contains(letter->code);
            if (letter->isOwn && letter->isLetter)
                letter->script = m_script;
        }
        if (judgeRomanNumeral(word) || judgeTypedNumeral(word) || judgeNumber(word))
            return;
        judgeDigits(word);
        judgeScripts(word);
    }

    void judgeSign(const Letter &sign) {
        if (m_hasSigns && !m_alphabet.contains(sign.code))
            add(sign, Suspicion::outsideAlphabet, std::nullopt);
    }

    std::vector<DoubtfulCharacter> found;

  private:
    void add(const Letter &letter, Suspicion suspicion, std::optional<char32_t> instead) {
        found.push_back({letter.begin, letter.length, suspicion, suggestionFor(instead)});
    }

    /// A word of nothing but look-alikes of I, V, X, L, C, D, M with a Cyrillic one among them.
    bool judgeRomanNumeral(Word word) {
        constexpr std::u32string_view roman = U"IVXLCDMІХСМ", cyrillic = U"ІХ";
        const auto size = word.second - word.first;
        bool isDoubtful = false, isOnlyRoman = size >= 2;
        for (auto letter = word.first; letter != word.second; ++letter) {
            isOnlyRoman &= roman.find(letter->code) != std::u32string_view::npos;
            isDoubtful |= cyrillic.find(letter->code) != std::u32string_view::npos;
        }
        if (!isOnlyRoman || !isDoubtful)
            return false;
        for (auto letter = word.first; letter != word.second; ++letter)
            if (const auto latin = twin(letter->code, cyrillicTwins, latinTwins))
                add(*letter, Suspicion::romanNumeral, latin);
        return true;
    }

    /// ТТ, УТТТ, ХТТ: Roman numbers of typescript, whose I is read as a Cyrillic Т.
    bool judgeTypedNumeral(Word word) {
        const auto first =
            std::find_if(word.first, word.second, [](const Letter &l) { return l.code == U'Т'; });
        const auto strokes = word.second - first;
        const bool isNumeral =
            (strokes == 2 || strokes == 3) &&
            std::all_of(word.first, first,
                        [](const Letter &l) { return l.code == U'У' || l.code == U'Х'; }) &&
            std::all_of(first, word.second, [](const Letter &l) { return l.code == U'Т'; });
        if (isNumeral)
            for (auto letter = word.first; letter != word.second; ++letter)
                add(*letter, Suspicion::romanNumeral,
                    letter->code == U'Т'   ? U'I'
                    : letter->code == U'У' ? U'V'
                                           : U'X');
        return isNumeral;
    }

    /// More digits than letters, and each letter one that is taken for a digit, not at the end
    /// alone, where it may count ("5б").
    bool judgeNumber(Word word) {
        const auto digits =
            std::count_if(word.first, word.second, [](const Letter &l) { return l.isDigit; });
        const auto size = word.second - word.first;
        if (digits * 2 < size + 1 || digits == size)
            return false;
        const auto isSound = [](const Letter &l) {
            return l.isDigit || twin(l.code, digitTwins, twinDigits);
        };
        if (!std::all_of(word.first, word.second, isSound) || (word.second - 1)->isLetter)
            return false;
        for (auto letter = word.first; letter != word.second; ++letter)
            if (letter->isLetter)
                add(*letter, Suspicion::letterInNumber, twin(letter->code, digitTwins, twinDigits));
        return true;
    }

    /// Digits with a letter before them, or that begin a longer word as a letter would.
    void judgeDigits(Word word) {
        const bool isCyrillic = std::any_of(
            word.first, word.second, [](const Letter &l) { return l.script == USCRIPT_CYRILLIC; });
        for (auto letter = word.first; letter != word.second; ++letter) {
            if (!letter->isDigit)
                continue;
            const auto next = letter + 1;
            const bool isWithin = letter != word.first && (letter - 1)->isLetter &&
                                  next != word.second && next->isLetter;
            constexpr int longWord = 4;
            const auto instead =
                twin(letter->code, wordDigits, isCyrillic ? cyrillicForDigits : latinForDigits);
            const bool begins = letter == word.first && instead &&
                                word.second - word.first > longWord &&
                                std::all_of(next, word.second, [](const Letter &l) {
                                    return l.isLetter && u_islower(static_cast<UChar32>(l.code));
                                });
            if (isWithin || begins)
                add(*letter, Suspicion::digitInWord, instead);
        }
    }

    /// What the letter looks like in the other script.
    static std::optional<char32_t> lookAlike(const Letter &letter) {
        return letter.script == USCRIPT_LATIN      ? twin(letter.code, latinTwins, cyrillicTwins)
               : letter.script == USCRIPT_CYRILLIC ? twin(letter.code, cyrillicTwins, latinTwins)
                                                   : std::nullopt;
    }

    void judgeScripts(Word word) {
        const auto isNone = [&](auto is) { return std::none_of(word.first, word.second, is); };
        if (!m_alphabet.empty() && isNone([](const Letter &l) { return l.isLetter && l.isOwn; }))
            judgeForeign(word);
        else
            judgeMixture(word);
    }

    /// A word without a letter of the alphabet.
    void judgeForeign(Word word) {
        const auto isEach = [&](auto is) {
            return std::all_of(word.first, word.second,
                               [&](const Letter &l) { return !l.isLetter || is(l); });
        };
        constexpr std::u32string_view numerals = U"IVXLCDM", digits = U"IVX";
        const auto roman = word.second - word.first > 1 ? numerals : digits;
        if (isEach([&](const Letter &l) { return roman.find(l.code) != roman.npos; }))
            return;
        if (isEach([&](const Letter &l) {
                const auto own = lookAlike(l);
                return own && m_alphabet.contains(*own);
            }))
            for (auto letter = word.first; letter != word.second; ++letter) {
                if (letter->isLetter)
                    add(*letter, Suspicion::otherScript, lookAlike(*letter));
            }
        else
            judgeMixture(word);
    }

    /// Letters of the script that has fewer in the word; where both have as many, those with a
    /// look-alike in the other that are not the alphabet's own.
    void judgeMixture(Word word) {
        const auto count = [&](UScriptCode script) {
            return std::count_if(word.first, word.second,
                                 [&](const Letter &l) { return l.isLetter && l.script == script; });
        };
        const auto latin = count(USCRIPT_LATIN), cyrillic = count(USCRIPT_CYRILLIC);
        for (auto letter = word.first; letter != word.second; ++letter) {
            if (!letter->isLetter)
                continue;
            const bool isLatin = letter->script == USCRIPT_LATIN;
            const bool isCyrillic = letter->script == USCRIPT_CYRILLIC;
            const auto own = isLatin ? latin : cyrillic, other = isLatin ? cyrillic : latin;
            const auto instead = lookAlike(*letter);
            if ((isLatin || isCyrillic) &&
                (own < other || (own == other && instead && !letter->isOwn)))
                add(*letter, Suspicion::otherScript, instead);
            else if (!m_alphabet.empty() && !letter->isOwn && letter->script == m_script)
                add(*letter, Suspicion::outsideAlphabet, std::nullopt);
        }
    }

    std::set<char32_t> m_alphabet;
    UScriptCode m_script = USCRIPT_COMMON; ///< of most letters of the alphabet
    bool m_hasSigns = false;
};

} // namespace

std::vector<DoubtfulCharacter> guardAlphabet(std::string_view text, std::string_view alphabet) {
    auto letters = lettersOf(text);
    Guard guard(alphabet);
    const auto isPart = [](const Letter &letter) {
        return letter.isLetter || letter.isDigit ||
               u_charType(static_cast<UChar32>(letter.code)) == U_NON_SPACING_MARK;
    };
    for (const auto &letter : letters)
        if (isSign(letter))
            guard.judgeSign(letter);
    for (auto at = letters.begin(); at != letters.end();) {
        const auto begin = std::find_if(at, letters.end(), isPart);
        const auto end = std::find_if_not(begin, letters.end(), isPart);
        if (begin != end)
            guard.judge({begin, end});
        at = end;
    }
    std::ranges::stable_sort(guard.found, {}, &DoubtfulCharacter::begin);
    return guard.found;
}

} // namespace workflows::proofread
