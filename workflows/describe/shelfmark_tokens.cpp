// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/shelfmark_tokens.h"

#include <algorithm>
#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "ocr/text/align.h"
#include "ocr/text/fold.h"

namespace workflows::describe {

namespace {

/// "RGASPI", "AR DA": in small letters they would be words of a sentence.
constexpr std::size_t longestAcronym = 10;

bool isLetter(char32_t c) {
    return u_isalpha(static_cast<UChar32>(c)) || u_getCombiningClass(static_cast<UChar32>(c)) != 0;
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Dashes as "-", blanks as " ", apostrophes as "'", digits of any script as ASCII.
char32_t plainSign(char32_t c) {
    const auto character = static_cast<UChar32>(c);
    if (u_charType(character) == U_DASH_PUNCTUATION || c == U'\u2212')
        return U'-';
    if (u_isUWhiteSpace(character))
        return U' ';
    if (c == U'\u2018' || c == U'\u2019' || c == U'\u02BC')
        return U'\'';
    const auto digit = u_charDigitValue(character);
    return digit >= 0 ? U'0' + static_cast<char32_t>(digit) : c;
}

bool isAcronym(const std::string &name) {
    const auto characters = ocr::text::toCodePoints(name);
    return characters.size() <= longestAcronym && std::ranges::none_of(characters, [](char32_t c) {
               return u_islower(static_cast<UChar32>(c));
           });
}

/// The words of a name as they must follow each other; signs between them do not matter.
std::size_t matchAt(const std::vector<MarkToken> &tokens, std::size_t at,
                    const std::vector<MarkToken> &name, bool isExact) {
    std::size_t next = at;
    for (const auto &word : name) {
        if (word.kind == MarkToken::Kind::sign)
            continue;
        while (next > at && next < tokens.size() &&
               (tokens[next].text == "." || tokens[next].text == "'"))
            ++next;
        if (next == tokens.size() || tokens[next].folded != word.folded ||
            (isExact && isAcronym(word.text) && !isAcronym(tokens[next].text)))
            return 0;
        ++next;
    }
    return next - at;
}

} // namespace

std::string plainMark(std::string_view utf8) {
    std::string plain;
    for (const char32_t raw : ocr::text::toCodePoints(utf8)) {
        const char32_t c = plainSign(raw);
        const auto type = u_charType(static_cast<UChar32>(c));
        if (c == U' ')
            plain += plain.empty() || plain.back() == ' ' ? "" : " ";
        else if (type != U_CONTROL_CHAR && type != U_FORMAT_CHAR)
            plain += ocr::text::toUtf8(c);
    }
    return plain;
}

std::vector<MarkToken> tokensOf(const std::string &text) {
    std::vector<MarkToken> tokens;
    std::size_t byte = 0;
    bool hasBlank = true;
    auto last = MarkToken::Kind::sign;
    bool isOpen = false;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t next = 0; next < size;) {
        UChar32 raw = 0;
        U8_NEXT(text.data(), next, size, raw);
        const auto bytes = static_cast<std::size_t>(next) - byte;
        const char32_t c = raw < 0 ? U'\uFFFD' : plainSign(static_cast<char32_t>(raw));
        const auto piece = ocr::text::toUtf8(c);
        const auto kind = isLetter(c)  ? MarkToken::Kind::word
                          : isDigit(c) ? MarkToken::Kind::number
                                       : MarkToken::Kind::sign;
        if (c == U' ') {
            hasBlank = true;
            isOpen = false;
        } else if (isOpen && kind == last && kind != MarkToken::Kind::sign) {
            tokens.back().text += piece;
            tokens.back().end += bytes;
        } else {
            tokens.push_back({kind, piece, {}, byte, byte + bytes, hasBlank});
            hasBlank = false;
            isOpen = true;
        }
        last = kind;
        byte += bytes;
    }
    for (auto &token : tokens) {
        token.folded = token.text;
        if (token.kind == MarkToken::Kind::word)
            token.folded = ocr::text::foldForSearch(token.text).text;
    }
    return tokens;
}

std::vector<NamedRepository> findRepositories(const std::vector<MarkToken> &tokens,
                                              const Register &known) {
    std::vector<NamedRepository> found;
    const auto look = [&](const Repository &repository, const std::string &name) {
        const auto words = tokensOf(plainMark(name));
        for (std::size_t at = 0; at < tokens.size(); ++at)
            if (const auto length = matchAt(tokens, at, words, isAcronym(name)); length > 0)
                found.push_back({&repository, at, at + length});
    };
    for (const auto &repository : known.repositories()) {
        look(repository, repository.code);
        for (const auto &[language, name] : repository.names)
            look(repository, name);
        for (const auto &alias : repository.aliases)
            look(repository, alias);
    }
    std::vector<NamedRepository> longest;
    for (const auto &one : found)
        if (std::ranges::none_of(found, [&](const auto &other) {
                return other.from <= one.from && one.to <= other.to &&
                       other.to - other.from > one.to - one.from;
            }))
            longest.push_back(one);
    std::ranges::stable_sort(longest, {}, &NamedRepository::from);
    return longest;
}

LevelWordsOf::LevelWordsOf(const Register &known, const Repository *repository) {
    const auto add = [this](const LevelWords &words) {
        const auto begin = static_cast<std::ptrdiff_t>(m_entries.size());
        for (const auto &[level, all] : words)
            for (const auto &word : all)
                m_entries.push_back({ocr::text::foldedWords(word), level});
        std::ranges::stable_sort(m_entries.begin() + begin, m_entries.end(), std::greater{},
                                 [](const Entry &entry) { return entry.words.size(); });
    };
    if (repository)
        add(repository->words);
    add(known.levelWords());
}

std::optional<NamedLevel> LevelWordsOf::find(const std::vector<MarkToken> &tokens,
                                             std::size_t at) const {
    for (const auto &entry : m_entries) {
        std::size_t next = at;
        bool isThere = !entry.words.empty();
        for (const auto &word : entry.words) {
            while (next > at && next < tokens.size() && tokens[next].text == ".")
                ++next;
            isThere = isThere && next < tokens.size() &&
                      tokens[next].kind == MarkToken::Kind::word && tokens[next].folded == word;
            ++next;
        }
        if (isThere)
            return NamedLevel{entry.level, next - at};
    }
    return {};
}

} // namespace workflows::describe
