// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/date_grammar.h"

#include <array>
#include <string_view>

#include "workflows/describe/date_words.h"

namespace workflows::describe {

namespace {

using Kind = MarkToken::Kind;
using Words = DateWords::Kind;

constexpr std::array<std::string_view, 12> romanMonths{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                       "vii", "viii", "ix",  "x",  "xi", "xii"};

class Grammar {
  public:
    explicit Grammar(const std::vector<MarkToken> &tokens) : m_tokens(tokens) {}

    [[nodiscard]] std::optional<DatePhrase> phraseAt(std::size_t at) const;

  private:
    struct Number {
        int value = 0;
        std::size_t to = 0;
    };
    struct Days {
        int first = 0;
        int last = 0;
        int newStyle = 0;
        std::size_t to = 0;
    };

    [[nodiscard]] bool is(std::size_t at, Kind kind) const {
        return at < m_tokens.size() && m_tokens[at].kind == kind;
    }
    [[nodiscard]] bool isSign(std::size_t at, std::string_view signs) const {
        return is(at, Kind::sign) && signs.find(m_tokens[at].text) != signs.npos;
    }
    [[nodiscard]] bool isClose(std::size_t at) const {
        return at < m_tokens.size() && !m_tokens[at].hasBlankBefore;
    }
    [[nodiscard]] std::size_t wordsAt(Words kind, std::size_t at) const {
        return DateWords::shipped().countAt(kind, m_tokens, at);
    }
    /// A number that stands alone, not one of a chain such as 30-18-1.
    [[nodiscard]] bool isChained(std::size_t from, std::size_t to) const {
        return isChainedBefore(from) || isChainedBehind(to);
    }
    [[nodiscard]] bool isChainedBefore(std::size_t from) const {
        return from >= 2 && isSign(from - 1, "./-") && isClose(from) && isClose(from - 1) &&
               is(from - 2, Kind::number);
    }
    [[nodiscard]] bool isChainedBehind(std::size_t to) const {
        return isSign(to, "./-") && isClose(to) && is(to + 1, Kind::number) && isClose(to + 1);
    }
    [[nodiscard]] int numberAt(std::size_t at, std::size_t mostDigits) const {
        if (!is(at, Kind::number) || m_tokens[at].text.size() > mostDigits)
            return 0;
        return std::stoi(m_tokens[at].text);
    }
    [[nodiscard]] std::size_t endingsAt(std::size_t at, Words kind, int most) const;
    [[nodiscard]] std::optional<Number> dayAt(std::size_t at) const;
    [[nodiscard]] std::optional<Number> yearAt(std::size_t at) const;
    [[nodiscard]] std::optional<Days> daysAt(std::size_t at) const;
    [[nodiscard]] std::optional<DatePhrase> numericAt(std::size_t at) const;
    [[nodiscard]] std::optional<DatePhrase> dayFirstAt(std::size_t at) const;
    [[nodiscard]] std::optional<DatePhrase> monthFirstAt(std::size_t at) const;
    [[nodiscard]] std::optional<DatePhrase> yearFirstAt(std::size_t at) const;
    [[nodiscard]] std::optional<DatePhrase> decadeAt(std::size_t at) const;
    [[nodiscard]] std::optional<DatePhrase> pointAt(std::size_t at) const;
    static void setDays(DatePhrase &phrase, const Days &days);
    static void setMonth(DatePhrase &phrase, const NamedMonth &month);
    static void setYear(DatePhrase &phrase, int year) {
        phrase.first.year = phrase.first.year != 0 ? phrase.first.year : year;
        phrase.last.year = phrase.last.year != 0 ? phrase.last.year : year;
    }

    const std::vector<MarkToken> &m_tokens;
};

void Grammar::setDays(DatePhrase &phrase, const Days &days) {
    phrase.first.day = days.first;
    phrase.last.day = days.last;
    phrase.newStyleDay = days.newStyle;
}

void Grammar::setMonth(DatePhrase &phrase, const NamedMonth &month) {
    phrase.first.month = phrase.last.month = month.month;
    phrase.isHijri = month.isHijri;
    phrase.isRussian = month.isRussian;
}

/// Endings close behind a number, "'de", "-ci", "г", and up to `most` words of that kind.
std::size_t Grammar::endingsAt(std::size_t at, Words kind, int most) const {
    auto to = at;
    if (isSign(to, "'-") && isClose(to) && isClose(to + 1) &&
        (wordsAt(Words::day, to + 1) > 0 || wordsAt(Words::year, to + 1) > 0))
        to += 2;
    else if (is(to, Kind::word) && isClose(to) && wordsAt(Words::day, to) > 0)
        ++to;
    for (int i = 0; i < most; ++i) {
        const auto count = is(to, Kind::word) ? wordsAt(kind, to) : 0;
        if (count == 0)
            break;
        to += count;
        if (isSign(to, ".") && isClose(to) && m_tokens[to - 1].text.size() <= 2)
            ++to; // "г."
        if (isSign(to, "'-") && isClose(to) && isClose(to + 1) && wordsAt(Words::day, to + 1) > 0)
            to += 2;
    }
    return to;
}

std::optional<Grammar::Number> Grammar::dayAt(std::size_t at) const {
    const int day = numberAt(at, 2);
    if (day < 1 || day > 31)
        return {};
    auto to = endingsAt(at + 1, Words::day, 1);
    // "28 i" may begin another word than a day's.
    if (to > at + 1 && is(to - 1, Kind::word) && DateWords::shipped().monthAt(m_tokens, to - 1))
        to = at + 1;
    return Number{day, to};
}

std::optional<Grammar::Number> Grammar::yearAt(std::size_t at) const {
    if (!is(at, Kind::number) || m_tokens[at].text.size() != 4)
        return {};
    const int year = numberAt(at, 4);
    if (year < 1000 || year > 2100)
        return {};
    return Number{year, endingsAt(at + 1, Words::year, 2)};
}

std::optional<Grammar::Days> Grammar::daysAt(std::size_t at) const {
    const auto first = dayAt(at);
    if (!first)
        return {};
    auto to = first->to;
    if (isSign(to, "(/") && is(to + 1, Kind::number)) {
        const int other = numberAt(to + 1, 2);
        const bool isBracket = isSign(to, "(");
        if (other >= 1 && other <= 31 && (!isBracket || isSign(to + 2, ")")))
            return Days{first->value, first->value, other, to + (isBracket ? 3U : 2U)};
    }
    const bool isSpan = isSign(to, "-") || (is(to, Kind::word) && wordsAt(Words::to, to) == 1);
    if (isSpan)
        if (const auto last = dayAt(to + 1); last && last->value > first->value)
            return Days{first->value, last->value, 0, last->to};
    return Days{first->value, first->value, 0, to};
}

/// 18.08.1921, 17-07-1934, 1930-03-28, 12.VII.1920
std::optional<DatePhrase> Grammar::numericAt(std::size_t at) const {
    const auto to = at + 5;
    if (to > m_tokens.size() || !isSign(at + 1, "./-") ||
        m_tokens[at + 1].text != m_tokens[at + 3].text || isChained(at, to))
        return {};
    DatePhrase phrase{at, to, {}, {}};
    int month = numberAt(at + 2, 2);
    for (std::size_t i = 0; i < romanMonths.size(); ++i)
        if (is(at + 2, Kind::word) && m_tokens[at + 2].folded == romanMonths[i])
            month = static_cast<int>(i) + 1;
    const auto dayFirst = numberAt(at, 2), year = numberAt(at + 4, 4);
    const auto yearFirst = numberAt(at, 4), day = numberAt(at + 4, 2);
    if (month == 0)
        return {};
    if (dayFirst > 0 && year >= 1000)
        phrase.first = {year, month, dayFirst};
    else if (yearFirst >= 1000 && day > 0)
        phrase.first = {yearFirst, month, day};
    else
        return {};
    phrase.last = phrase.first;
    phrase.to = endingsAt(to, Words::year, 1);
    return phrase;
}

/// 28 Mayıs 1918'de, 25-26 Mayıs 1920, 1 (14) февраля 1918 г.
std::optional<DatePhrase> Grammar::dayFirstAt(std::size_t at) const {
    const auto days = daysAt(at);
    if (!days || isChained(at, days->to))
        return {};
    auto to = days->to;
    if (isSign(to, ".") && isClose(to))
        ++to;
    if (is(to, Kind::word) && m_tokens[to].folded == "of")
        ++to;
    const auto month = DateWords::shipped().monthAt(m_tokens, to);
    if (!month)
        return {};
    to += month->tokens;
    DatePhrase phrase{at, to, {}, {}};
    setDays(phrase, *days);
    setMonth(phrase, *month);
    if (isSign(to, ".,"))
        ++to;
    if (const auto year = yearAt(to)) {
        setYear(phrase, year->value);
        phrase.to = year->to;
    }
    return phrase;
}

/// May 28, 1918; Temmuz 14-de; Mayıs 1919; Mart-Nisan 1919
std::optional<DatePhrase> Grammar::monthFirstAt(std::size_t at) const {
    const auto month = DateWords::shipped().monthAt(m_tokens, at);
    // A number in front of a month that is no day of it makes the whole no date.
    if (!month || (at > 0 && is(at - 1, Kind::number)))
        return {};
    auto to = at + month->tokens;
    DatePhrase phrase{at, to, {}, {}};
    setMonth(phrase, *month);
    if (isSign(to, "-/"))
        if (const auto last = DateWords::shipped().monthAt(m_tokens, to + 1)) {
            phrase.last.month = last->month;
            to += 1 + last->tokens;
        }
    if (isSign(to, ".,"))
        ++to;
    if (const auto year = yearAt(to)) {
        setYear(phrase, year->value);
        phrase.to = year->to;
        return phrase;
    }
    const auto days = daysAt(to);
    if (!days || phrase.first.month != phrase.last.month)
        return {};
    setDays(phrase, *days);
    phrase.to = to = days->to;
    if (isSign(to, ","))
        ++to;
    if (const auto year = yearAt(to)) {
        setYear(phrase, year->value);
        phrase.to = year->to;
    }
    return phrase;
}

/// 1918 7 Aralık, 1919 Mayısında, 1918-ci il mayın 28-i, 1918-1920, 1923
std::optional<DatePhrase> Grammar::yearFirstAt(std::size_t at) const {
    const auto year = yearAt(at);
    // What is left of "45 Mayıs 1918" is no date either.
    const bool isOfMonth = at > 0 && DateWords::shipped().monthAt(m_tokens, at - 1);
    if (!year || isOfMonth)
        return {};
    if (isChained(at, at + 1)) {
        const auto last = isSign(at + 1, "-") ? yearAt(at + 2) : std::nullopt;
        if (!last || last->value <= year->value || isChainedBefore(at) || isChainedBehind(at + 3))
            return {};
        DatePhrase span{at, last->to, {year->value, 0, 0}, {last->value, 0, 0}};
        span.isYearAlone = true;
        return span;
    }
    auto to = year->to;
    if (isSign(to, ","))
        ++to;
    DatePhrase phrase{at, year->to, {}, {}};
    if (auto more = dayFirstAt(to); more && more->first.year == 0)
        phrase = *more;
    else if (const auto month = DateWords::shipped().monthAt(m_tokens, to)) {
        phrase.to = to + month->tokens;
        setMonth(phrase, *month);
        const auto days = daysAt(phrase.to);
        // A number behind "1919 Mayısında" begins something else where it is no day of the month.
        if (days && !isChained(phrase.to, days->to)) {
            phrase.to = days->to;
            setDays(phrase, *days);
        }
    } else {
        phrase.isYearAlone = true;
    }
    phrase.from = at;
    setYear(phrase, year->value);
    return phrase;
}

/// 1920'ler, 1920-е годы
std::optional<DatePhrase> Grammar::decadeAt(std::size_t at) const {
    const auto year = numberAt(at, 4);
    if (year < 1000 || year % 10 != 0 || isChained(at, at + 1))
        return {};
    auto to = at + 1;
    const bool hasSign = isSign(to, "'-") && isClose(to);
    const auto words = hasSign                             ? wordsAt(Words::decade, to + 1)
                       : is(to, Kind::word) && isClose(to) ? wordsAt(Words::decade, to)
                                                           : 0;
    if (words == 0)
        return {};
    to += words + (hasSign ? 1U : 0U);
    // "1920-e" may be the year; "годы", "gody", "illər" tell the decade.
    if (is(to, Kind::word) &&
        (m_tokens[to].folded.starts_with("год") || m_tokens[to].folded.starts_with("god") ||
         m_tokens[to].folded.starts_with("iller") || m_tokens[to].folded.starts_with("yillar")))
        ++to;
    DatePhrase phrase{at, to, {year, 0, 0}, {year, 0, 0}};
    phrase.decade = year;
    phrase.isYearAlone = true;
    return phrase;
}

std::optional<DatePhrase> Grammar::pointAt(std::size_t at) const {
    for (const auto form : {&Grammar::numericAt, &Grammar::dayFirstAt, &Grammar::monthFirstAt,
                            &Grammar::decadeAt, &Grammar::yearFirstAt})
        if (auto phrase = (this->*form)(at))
            return phrase;
    return {};
}

std::optional<DatePhrase> Grammar::phraseAt(std::size_t at) const {
    auto first = pointAt(at);
    // "28 Mayıs - 3 Haziran 1918", "с 6 мая по 3 июня 1920 г."
    if (!first || first->decade != 0)
        return first;
    const auto to = first->to;
    if (isSign(to, "(") && first->first.year == 0 && first->first.day != 0)
        if (const auto other = dayFirstAt(to + 1); other && isSign(other->to, ")"))
            if (const auto year = yearAt(other->to + 1)) {
                setYear(*first, year->value);
                first->newStyleDay = other->first.day;
                first->newStyleMonth = other->first.month;
                first->to = year->to;
                return first;
            }
    const bool isJoined = isSign(to, "-") || (is(to, Kind::word) && wordsAt(Words::to, to) == 1);
    if (!isJoined || first->first != first->last)
        return first;
    const auto second = pointAt(to + 1);
    if (!second || second->first.day == 0 || first->first.day == 0 ||
        second->isHijri != first->isHijri || second->newStyleDay != 0)
        return first;
    const bool isSpanWord = isSign(to, "-") || m_tokens[to].folded != "и";
    if (!isSpanWord)
        return first;
    first->last = second->last;
    first->to = second->to;
    setYear(*first, second->first.year);
    return first;
}

} // namespace

std::optional<DatePhrase> datePhraseAt(const std::vector<MarkToken> &tokens, std::size_t at) {
    return Grammar(tokens).phraseAt(at);
}

} // namespace workflows::describe
