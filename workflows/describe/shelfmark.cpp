// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/shelfmark.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ocr/text/align.h"
#include "workflows/describe/sheets.h"
#include "workflows/describe/shelfmark_tokens.h"

namespace workflows::describe {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using Kind = MarkToken::Kind;

/// A longer text is no shelfmark.
constexpr std::size_t mostBytes = 20'000;
constexpr std::array<std::string_view, 10> numberWords{
    "no", "nо", "n", "nr", "num", "numara", "numarasi", "nomre", "sayli", "num"};
constexpr std::size_t longestPrefix = 4; ///< letters in front of a number, "M-1"
constexpr std::size_t longestSuffix = 2; ///< behind, "12a"
constexpr std::size_t longestGroup = 3;  ///< digits, "030 10 00 00"

std::size_t lettersIn(const MarkToken &token) { return ocr::text::toCodePoints(token.text).size(); }

std::string trimmed(std::string text) {
    constexpr auto *edges = " ,;:.()[]-";
    const auto begin = text.find_first_not_of(edges);
    if (begin == std::string::npos)
        return {};
    text.erase(text.find_last_not_of(edges) + 1);
    return text.substr(begin);
}

/// Tokens [from, to).
struct Span {
    std::size_t from = 0;
    std::size_t to = 0;
};

struct Found {
    std::string level;
    Span all; ///< the word and the value
    Span value;
};

class Parser {
  public:
    Parser(std::string plain, const Register &known)
        : m_plain(std::move(plain)), m_tokens(tokensOf(m_plain)), m_known(known) {}

    ocr::core::Result<Shelfmark> parse();

  private:
    void chooseRepository();
    void findLevels(std::size_t from);
    [[nodiscard]] std::optional<Found> levelAt(std::size_t at) const;
    [[nodiscard]] std::optional<Span> valueAt(std::size_t at, const std::string &level) const;
    [[nodiscard]] std::size_t endOfNumber(std::size_t at, bool isFond) const;
    [[nodiscard]] std::size_t endOfLetters(std::size_t at) const;
    [[nodiscard]] std::size_t endOfSheets(std::size_t at) const;
    [[nodiscard]] bool isLevelWord(std::size_t at) const;
    void findSheetsBehindColon();
    bool readNotation();
    void readFond(Span left, std::vector<std::string> &parts);
    [[nodiscard]] Shelfmark assembled() const;
    [[nodiscard]] std::string text(Span span) const {
        return span.from >= span.to
                   ? std::string()
                   : m_plain.substr(m_tokens[span.from].begin,
                                    m_tokens[span.to - 1].end - m_tokens[span.from].begin);
    }
    [[nodiscard]] bool is(std::size_t at, Kind kind) const {
        return at < m_tokens.size() && m_tokens[at].kind == kind;
    }
    [[nodiscard]] bool isSign(std::size_t at, std::string_view signs) const {
        return is(at, Kind::sign) && signs.find(m_tokens[at].text) != signs.npos;
    }
    /// Stands directly behind what is before it.
    [[nodiscard]] bool isClose(std::size_t at) const {
        return at < m_tokens.size() && !m_tokens[at].hasBlankBefore;
    }

    std::string m_plain;
    std::vector<MarkToken> m_tokens;
    const Register &m_known;
    NamedRepository m_repository;
    std::optional<LevelWordsOf> m_words;
    std::vector<Found> m_levels;
    std::vector<Level> m_compact;
    Span m_all; ///< of all that was understood behind the repository
};

bool Parser::isLevelWord(std::size_t at) const { return levelAt(at).has_value(); }

/// A value of digits, letters close by and numbers joined by dashes and strokes.
std::size_t Parser::endOfNumber(std::size_t at, bool isFond) const {
    auto end = at + 1;
    for (;;) {
        if (is(end, Kind::word) && isClose(end) && lettersIn(m_tokens[end]) <= longestSuffix)
            ++end;
        else if (isSign(end, "-/") && isClose(end) && isClose(end + 1) &&
                 (is(end + 1, Kind::number) ||
                  (is(end + 1, Kind::word) && lettersIn(m_tokens[end + 1]) <= longestSuffix)))
            end += 2;
        else if (isFond && isSign(end, ".") && isClose(end) && is(end + 1, Kind::number) &&
                 isClose(end + 1))
            end += 2;
        else if (isFond && is(end, Kind::number) && m_tokens[end - 1].text.size() <= longestGroup &&
                 m_tokens[end].text.size() <= longestGroup)
            ++end; // "030 10 00 00"
        else
            return end;
    }
}

/// A fond that is named by letters: "HR. İM.", to the next sign that parts.
std::size_t Parser::endOfLetters(std::size_t at) const {
    auto end = at;
    while (end < m_tokens.size() && !isSign(end, ",;/()[]:") && !is(end, Kind::number) &&
           (end == at || !isLevelWord(end)))
        ++end;
    return end;
}

std::size_t Parser::endOfSheets(std::size_t at) const {
    const auto sheetEnd = [&](std::size_t from) {
        auto end = from + 1;
        if (is(end, Kind::word) && (isClose(end) || isSign(end + 1, ".")) &&
            parseSheet(text({from, end + 1})))
            ++end;
        else if (is(end, Kind::word) && parseSheet(text({from, end + 1})) &&
                 lettersIn(m_tokens[end]) > 1)
            ++end; // "12 arxa"
        if (end > from + 1 && isSign(end, ".") &&
            (isSign(end + 1, "-,") || end + 1 == m_tokens.size()))
            ++end;
        return end;
    };
    auto end = sheetEnd(at);
    for (;;) {
        const bool isRange = isSign(end, "-") && is(end + 1, Kind::number);
        // A year behind a comma is a date.
        const bool isNext =
            isSign(end, ",") && is(end + 1, Kind::number) && m_tokens[end + 1].text.size() < 4 &&
            !(isSign(end + 2, ".") && is(end + 3, Kind::number) && isClose(end + 3));
        if (!isRange && !isNext)
            return end;
        end = sheetEnd(end + 1);
    }
}

std::optional<Span> Parser::valueAt(std::size_t at, const std::string &level) const {
    if (level == "sheets") {
        if (!is(at, Kind::number))
            return {};
        auto end = endOfSheets(at);
        while (end > at && !parseSheets(text({at, end})))
            --end;
        return end > at ? std::optional(Span{at, end}) : std::nullopt;
    }
    const bool isFond = level == "fond" || level == "collection";
    if (is(at, Kind::number))
        return Span{at, endOfNumber(at, isFond)};
    if (!is(at, Kind::word))
        return {};
    auto next = at + 1;
    if (isSign(next, "-.") && isClose(next))
        ++next;
    if (is(next, Kind::number) && lettersIn(m_tokens[at]) <= longestPrefix &&
        (isClose(next) || next == at + 1) &&
        !(isFond && m_repository.repository && !m_repository.repository->notation.empty()))
        return Span{at, endOfNumber(next, isFond)};
    if (!isFond)
        return {};
    return Span{at, endOfLetters(at)};
}

std::optional<Found> Parser::levelAt(std::size_t at) const {
    if (!is(at, Kind::word))
        return {};
    const auto named = m_words->find(m_tokens, at);
    if (!named)
        return {};
    auto next = at + named->tokens;
    // One letter is too little to be sure, unless a dot, a bracket or its number follows at once.
    const bool isShort = named->tokens == 1 && lettersIn(m_tokens[at]) == 1;
    if (isShort && !isSign(next, ".:(") && !(is(next, Kind::number) && isClose(next)))
        return {};
    for (;; ++next) {
        const bool isAgain = is(next, Kind::word) && m_words->find(m_tokens, next) &&
                             m_words->find(m_tokens, next)->level == named->level &&
                             !is(next + 1, Kind::number);
        const bool isNumberWord =
            is(next, Kind::word) &&
            std::ranges::find(numberWords, m_tokens[next].folded) != numberWords.end();
        if (!isSign(next, ".:()[]=#№") && !isAgain && !isNumberWord)
            break;
    }
    const auto value = valueAt(next, named->level);
    if (!value)
        return {};
    return Found{named->level, {at, value->to}, *value};
}

void Parser::findLevels(std::size_t from) {
    m_levels.clear();
    for (auto at = from; at < m_tokens.size();) {
        auto found = levelAt(at);
        if (!found) {
            ++at;
            continue;
        }
        const bool isAnother =
            std::ranges::find(m_levels, found->level, &Found::level) != m_levels.end();
        if (isAnother)
            return; // the next citation begins
        at = found->all.to;
        m_levels.push_back(*std::move(found));
    }
}

void Parser::chooseRepository() {
    const auto named = findRepositories(m_tokens, m_known);
    m_words.emplace(m_known, nullptr);
    findLevels(0);
    const auto first = m_levels.empty() ? m_tokens.size() : m_levels.front().all.from;
    for (const auto &one : named)
        if (!m_repository.repository || one.to <= first)
            m_repository = one;
    m_words.emplace(m_known, m_repository.repository);
    const bool isInFront = m_repository.repository && m_repository.to <= first;
    findLevels(isInFront ? m_repository.to : 0);
}

/// "Д.74, 1923: 33"
void Parser::findSheetsBehindColon() {
    if (m_levels.empty() || m_levels.back().level == "sheets")
        return;
    auto at = m_levels.back().all.to;
    if (isSign(at, ",") && is(at + 1, Kind::number) && m_tokens[at + 1].text.size() == 4)
        at += 2;
    if (!isSign(at, ":") || !is(at + 1, Kind::number))
        return;
    if (const auto value = valueAt(at + 1, "sheets"))
        m_levels.push_back({"sheets", {at, value->to}, *value});
}

/// "HR. İM. 89" is the fond and what the first number behind it counts.
void Parser::readFond(Span left, std::vector<std::string> &parts) {
    const bool hasLetters =
        std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(left.from),
                    m_tokens.begin() + static_cast<std::ptrdiff_t>(left.to),
                    [](const MarkToken &token) { return token.kind == Kind::word; });
    auto end = left.to;
    if (hasLetters && is(end - 1, Kind::number)) {
        parts.insert(parts.begin(), m_tokens[end - 1].text);
        --end;
        while (end > left.from && isSign(end - 1, ",-"))
            --end;
    }
    parts.insert(parts.begin(), text({left.from, end}));
}

bool Parser::readNotation() {
    if (!m_repository.repository || m_repository.repository->notation.empty())
        return false;
    auto stroke = m_repository.to;
    while (stroke < m_tokens.size() &&
           !(isSign(stroke, "/") && is(stroke + 1, Kind::number) && isClose(stroke + 1)))
        ++stroke;
    if (stroke == m_tokens.size())
        return false;
    auto from = m_repository.to;
    while (from < stroke && is(from, Kind::sign))
        ++from;
    if (from == stroke)
        return false;
    auto to = stroke + 1;
    std::vector<std::string> right{m_tokens[to++].text};
    while (isSign(to, "-./") && isClose(to) && isClose(to + 1) &&
           (is(to + 1, Kind::number) ||
            (is(to + 1, Kind::word) && lettersIn(m_tokens[to + 1]) <= longestSuffix))) {
        right.push_back(m_tokens[to + 1].text);
        to += 2;
    }
    std::vector<std::string> parts = right;
    readFond({from, stroke}, parts);
    std::vector<std::string> keys;
    const auto &notation = m_repository.repository->notation;
    for (std::size_t begin = 0; begin < notation.size();) {
        const auto end = std::min(notation.find_first_of("/-+", begin), notation.size());
        keys.push_back(notation.substr(begin, end - begin));
        begin = end + 1;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto &key = keys[std::min(i, keys.size() - 1)];
        if (!m_compact.empty() && m_compact.back().key == key)
            m_compact.back().value += "-" + parts[i];
        else
            m_compact.push_back({key, parts[i]});
    }
    m_all = {from, to};
    return true;
}

Shelfmark Parser::assembled() const {
    Shelfmark mark;
    auto begin = m_all.from, end = m_all.to;
    for (const auto &found : m_levels)
        if (found.level == "sheets")
            mark.sheets = formatSheets(*parseSheets(text(found.value)));
        else
            mark.levels.push_back({found.level, text(found.value)});
    mark.levels.insert(mark.levels.end(), m_compact.begin(), m_compact.end());
    if (m_repository.repository) {
        mark.repository = m_repository.repository->code;
        mark.repositoryAsWritten = text({m_repository.from, m_repository.to});
        begin = std::min(begin, m_repository.from);
        end = std::max(end, m_repository.to);
        mark.before = trimmed(begin > 0 ? text({0, begin}) : std::string());
    } else if (begin > 0) {
        mark.repositoryAsWritten = trimmed(text({0, begin}));
    }
    mark.after = trimmed(text({end, m_tokens.size()}));
    return mark;
}

ocr::core::Result<Shelfmark> Parser::parse() {
    chooseRepository();
    findSheetsBehindColon();
    const bool isPlaced =
        std::ranges::any_of(m_levels, [](const Found &found) { return found.level != "sheets"; });
    if (isPlaced) {
        m_all = {m_levels.front().all.from, m_levels.back().all.to};
        return assembled();
    }
    m_levels.clear();
    if (readNotation())
        return assembled();
    return fail(
        ErrorCode::wrongUsage, m_plain.substr(0, 80),
        "no shelfmark: write the archive and its levels, as ARDA, f. 1059, siy. 1, iş 7, v. 19");
}

} // namespace

ocr::core::Result<Shelfmark> parseShelfmark(std::string_view text, const Register &known) {
    if (text.size() > mostBytes)
        return fail(ErrorCode::wrongUsage, "shelfmark", "longer than 20,000 bytes");
    return Parser(plainMark(text), known).parse();
}

std::string formatShelfmark(const Shelfmark &mark) {
    std::string text = mark.repository.empty() ? mark.repositoryAsWritten : mark.repository;
    const auto add = [&](const std::string &key, const std::string &value) {
        text += (text.empty() ? "" : ", ") + key + " " + value;
    };
    for (const auto &level : mark.levels)
        add(level.key, level.value);
    if (!mark.sheets.empty())
        add("sheets", mark.sheets);
    return text;
}

} // namespace workflows::describe
