// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/languages.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "ocr/text/align.h"

namespace ocr::text {

namespace {

constexpr char32_t edge = U'_';

/// What follows hardly ever: 0.08 of even odds over 30 letters.
constexpr float never = -5.927F;

/// The letter without marks, as a reader that lacks it would take it. As in make_languages.
char32_t plainLetter(char32_t letter) {
    constexpr std::u32string_view from = U"ıəƣɵƶꞑʙłøđßæœſѣіѳѵғәјҝөүһҹیىکۀەھةپچژگڭ";
    constexpr std::u32string_view to = U"ieqoznblodsaosеифигэикоухчييكههههبجزكك";
    static_assert(from.size() == to.size());
    const auto at = from.find(letter);
    return at == std::u32string_view::npos ? letter : to[at];
}

Script scriptOf(char32_t letter) {
    UErrorCode status = U_ZERO_ERROR;
    const auto script = uscript_getScript(static_cast<UChar32>(letter), &status);
    return script == USCRIPT_LATIN      ? Script::latin
           : script == USCRIPT_CYRILLIC ? Script::cyrillic
           : script == USCRIPT_ARABIC   ? Script::arabic
                                        : Script::unknown;
}

/// Words of plain small letters, an edge before and behind each.
std::vector<std::u32string> wordsOf(std::string_view utf8, Script script) {
    UErrorCode status = U_ZERO_ERROR;
    const auto *decompose = icu::Normalizer2::getNFDInstance(status);
    const auto apart = decompose->normalize(
        icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())}), status);
    std::vector<std::u32string> words;
    std::u32string word{edge};
    bool isOurs = true;
    const auto close = [&] {
        if (isOurs && word.size() > 1)
            words.push_back(word + edge);
        word = edge;
        isOurs = true;
    };
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const auto c = apart.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK || u_charType(c) == U_FORMAT_CHAR)
            continue;
        if (!u_isalpha(c)) {
            close();
            continue;
        }
        const auto small = static_cast<char32_t>(u_tolower(c));
        const auto letter = plainLetter(small);
        // Yanalif's ь is Unicode's Cyrillic letter.
        const bool isSoftSign = script == Script::latin && small == U'ь';
        isOurs &= isSoftSign || scriptOf(letter) == script;
        word += isSoftSign ? U'b' : letter;
    }
    close();
    return words;
}

core::Error damaged(std::size_t line) {
    return core::fail(core::ErrorCode::inputDamaged, "languages.tsv",
                      "line " + std::to_string(line), "Languages::fromTable");
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// Logarithms of a row; none where it has another sign.
std::vector<float> likelihoods(std::string_view cell) {
    constexpr std::string_view digits =
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::vector<float> row;
    for (const char c : cell) {
        const auto digit = digits.find(c);
        if (digit == std::string_view::npos && c != '-')
            return {};
        row.push_back(c == '-' ? never : -0.1F * static_cast<float>(digit));
    }
    return row;
}

} // namespace

Languages::Weights &Languages::Weights::operator+=(const Weights &other) {
    if (likelihood.empty())
        likelihood.resize(other.likelihood.size());
    for (std::size_t i = 0; i < likelihood.size(); ++i)
        likelihood[i] += other.likelihood[i];
    length += other.length;
    return *this;
}

core::Result<Languages> Languages::fromTable(std::string_view table) {
    Languages made;
    std::size_t number = 0;
    for (const auto line : split(table, '\n')) {
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const auto cells = split(line, '\t');
        if (cells.front() == "language") {
            for (const auto name : std::span(cells).subspan(1))
                made.m_all.push_back({std::string(name), {}, Script::unknown});
        } else if (cells.front() == "script" || cells.front() == "models") {
            if (cells.size() != made.m_all.size() + 1)
                return damaged(number);
            for (std::size_t i = 0; i < made.m_all.size(); ++i)
                if (cells.front() == "script")
                    made.m_all[i].script = scriptFrom(cells[i + 1]);
                else
                    for (const auto model : split(cells[i + 1], '+'))
                        made.m_all[i].readers.emplace_back(model);
        } else {
            auto row = cells.size() == 2 ? likelihoods(cells[1]) : std::vector<float>();
            if (row.empty() || row.size() != made.m_all.size())
                return damaged(number);
            made.m_chains.emplace(toCodePoints(cells[0]), std::move(row));
        }
    }
    if (made.m_all.empty())
        return damaged(number);
    return made;
}

Languages::Weights Languages::weigh(std::string_view utf8, Script script) const {
    Weights weights{std::vector<double>(m_all.size()), 0};
    for (const auto &word : wordsOf(utf8, script))
        for (std::size_t at = 0; at + 3 <= word.size(); ++at) {
            const auto chain = m_chains.find(std::u32string_view(word).substr(at, 3));
            ++weights.length;
            for (std::size_t i = 0; i < m_all.size(); ++i)
                if (m_all[i].script == script)
                    weights.likelihood[i] += chain == m_chains.end() ? never : chain->second[i];
        }
    return weights;
}

} // namespace ocr::text
