// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/historical_date.h"

#include <algorithm>
#include <cstdio>

#include "workflows/describe/date_grammar.h"
#include "workflows/describe/date_words.h"

namespace workflows::describe {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using Words = DateWords::Kind;

/// Years of the Rumi calendar that papers may bear (1840 to 1926).
constexpr int firstRumi = 1256, lastRumi = 1342;
/// Years that stand alone and are told from other numbers.
constexpr int firstYear = 1800, lastYear = 1999;
/// Russia's first day of the new style.
const CalendarDay newStyle{1918, 2, 14};

std::string local(const DatePoint &point) {
    char text[32];
    if (point.year == 0)
        std::snprintf(text, sizeof text, "XXXX");
    else
        std::snprintf(text, sizeof text, "%04d", point.year);
    std::string edtf = text;
    for (const int part : {point.month, point.day}) {
        if (part == 0)
            break;
        std::snprintf(text, sizeof text, "-%02d", part);
        edtf += text;
    }
    return edtf;
}

/// First and last day of what the point says; nothing where it is none or names no year.
std::optional<std::pair<std::int64_t, std::int64_t>> daysOf(const DatePoint &point,
                                                            Calendar calendar) {
    if (point.year == 0)
        return {};
    // The financial year began with March.
    const bool isFromMarch = calendar == Calendar::rumi && point.year <= 1333;
    const bool isToFebruary = calendar == Calendar::rumi && point.year <= 1332;
    const int firstMonth = point.month != 0 ? point.month : isFromMarch ? 3 : 1;
    const int lastMonth = point.month != 0 ? point.month : isToFebruary ? 2 : 12;
    const int firstDay = point.day != 0 ? point.day : 1;
    const int lastDay = point.day != 0 ? point.day : daysIn(point.year, lastMonth, calendar);
    const auto first = dayNumber({point.year, firstMonth, firstDay}, calendar);
    const auto last = dayNumber({point.year, lastMonth, lastDay}, calendar);
    if (!first || !last)
        return {};
    return std::pair(*first, *last);
}

bool isPossible(const DatePoint &point, Calendar calendar) {
    if (point.year != 0)
        return daysOf(point, calendar).has_value();
    const auto longest = point.month == 0 ? 31 : daysIn(1920, point.month, Calendar::gregorian);
    return point.month <= 12 && point.day <= longest;
}

std::string iso(std::int64_t number) { return isoOf(dayOf(number, Calendar::gregorian)); }

class Meaning {
  public:
    Meaning(DatePhrase phrase, const DateContext &context) : m_phrase(phrase), m_context(context) {}

    /// Nothing where the numbers are no date.
    std::optional<HistoricalDate> date();

  private:
    void takeYear();
    [[nodiscard]] Calendar calendar() const;
    [[nodiscard]] bool readBothStyles(HistoricalDate &date) const;
    void convert(HistoricalDate &date) const;

    DatePhrase m_phrase;
    const DateContext &m_context;
};

void Meaning::takeYear() {
    if (!m_context.year || m_phrase.first.year != 0)
        return;
    m_phrase.first.year = m_phrase.last.year = *m_context.year;
}

Calendar Meaning::calendar() const {
    const auto &first = m_phrase.first;
    if (m_phrase.isHijri)
        return Calendar::hijri;
    const bool hasOldYear = first.year >= firstRumi && first.year <= lastRumi;
    if (hasOldYear && m_phrase.isYearAlone)
        return m_context.assumed.value_or(Calendar::unknown);
    if (hasOldYear)
        return Calendar::rumi;
    if (first.year == 0 || first.day == 0)
        return Calendar::gregorian;
    const auto assumed =
        m_context.assumed.value_or(m_phrase.isRussian ? Calendar::unknown : Calendar::gregorian);
    if (assumed != Calendar::julian && assumed != Calendar::unknown)
        return Calendar::gregorian;
    const auto day = dayNumber({first.year, first.month, first.day}, Calendar::gregorian);
    return day && *day < *dayNumber(newStyle, Calendar::gregorian) ? assumed : Calendar::gregorian;
}

/// "1 (14) февраля 1918": both are said, so that no calendar has to be assumed.
bool Meaning::readBothStyles(HistoricalDate &date) const {
    if (m_phrase.newStyleDay == 0 || m_phrase.first.year == 0)
        return false;
    const CalendarDay old{m_phrase.first.year, m_phrase.first.month, m_phrase.first.day};
    const auto day = toGregorian(old, Calendar::julian);
    if (!day || day->day != m_phrase.newStyleDay ||
        (m_phrase.newStyleMonth != 0 && day->month != m_phrase.newStyleMonth))
        return false;
    date.calendar = Calendar::julian;
    date.edtf = date.first = date.last = isoOf(*day);
    return true;
}

void Meaning::convert(HistoricalDate &date) const {
    const bool isOne = m_phrase.first == m_phrase.last;
    const auto own = date.calendar == Calendar::unknown ? Calendar::gregorian : date.calendar;
    const auto begin = daysOf(m_phrase.first, own), end = daysOf(m_phrase.last, own);
    if (begin && end) {
        date.first = iso(begin->first);
        date.last = iso(end->second);
    }
    if (date.calendar == Calendar::gregorian)
        date.edtf = date.local;
    else if (date.calendar == Calendar::unknown && isOne && m_phrase.first.day != 0) {
        date.last = iso(daysOf(m_phrase.last, Calendar::julian)->second);
        date.edtf = "[" + date.first + "," + date.last + "]";
    } else if (date.calendar == Calendar::unknown) {
        date.edtf = date.local;
    } else {
        date.edtf = date.first == date.last ? date.first : date.first + "/" + date.last;
    }
}

std::optional<HistoricalDate> Meaning::date() {
    takeYear();
    HistoricalDate date;
    date.calendar = calendar();
    const auto own = date.calendar == Calendar::unknown ? Calendar::julian : date.calendar;
    const auto &first = m_phrase.first, &last = m_phrase.last;
    const int decade = m_phrase.decade;
    if (!isPossible(first, own) || !isPossible(last, own))
        return {};
    if (m_phrase.isYearAlone && date.calendar == Calendar::unknown)
        return {};
    if (decade != 0) {
        date.local = date.edtf = std::to_string(decade / 10) + "X";
        date.first = isoOf({decade, 1, 1});
        date.last = isoOf({decade + 9, 12, 31});
        return date;
    }
    date.local = first == last ? local(first) : local(first) + "/" + local(last);
    if (!readBothStyles(date)) {
        if (m_phrase.newStyleDay != 0)
            return {};
        convert(date);
    }
    if (!date.first.empty() && !date.last.empty() && date.last < date.first)
        return {};
    return date;
}

/// Words around the date: not before, about, the night.
void widen(HistoricalDate &date, DatePhrase &phrase, const std::vector<MarkToken> &tokens) {
    const auto &words = DateWords::shipped();
    const auto takeBefore = [&](Words kind) {
        const auto count = words.countBefore(kind, tokens, phrase.from);
        phrase.from -= count;
        return count > 0;
    };
    if (const auto night = words.countAt(Words::night, tokens, phrase.to)) {
        phrase.to += night;
        date.role = DateRole::night;
    }
    if (takeBefore(Words::asOf)) {
        date.role = DateRole::asOf;
    } else if (takeBefore(Words::notBefore)) {
        date.edtf += "/..";
        date.last.clear();
    } else if (takeBefore(Words::notAfter)) {
        date.edtf = "../" + date.edtf;
        date.first.clear();
    } else if (takeBefore(Words::about)) {
        date.edtf += "~";
    } else if (phrase.first != phrase.last && takeBefore(Words::from)) {
        // "с 3 на 4 июня", with the night in front of it
        if (phrase.from > 0 && words.countAt(Words::night, tokens, phrase.from - 1) == 1) {
            --phrase.from;
            date.role = DateRole::night;
        }
    }
}

} // namespace

std::string_view toString(DateRole role) {
    return role == DateRole::night ? "night" : role == DateRole::asOf ? "as of" : "plain";
}

std::vector<HistoricalDate> findDates(std::string_view view, const DateContext &context) {
    const std::string text(view);
    const auto tokens = tokensOf(text);
    std::vector<HistoricalDate> dates;
    for (std::size_t at = 0; at < tokens.size();) {
        auto phrase = datePhraseAt(tokens, at);
        const bool isWild = phrase && phrase->isYearAlone &&
                            (phrase->first.year < firstYear || phrase->last.year > lastYear) &&
                            !context.assumed;
        auto date = phrase && !isWild ? Meaning(*phrase, context).date() : std::nullopt;
        if (!date) {
            // Parts of what is no date are none either.
            at = phrase && !phrase->isYearAlone ? phrase->to : at + 1;
            continue;
        }
        at = phrase->to;
        widen(*date, *phrase, tokens);
        at = std::max(at, phrase->to);
        date->begin = tokens[phrase->from].begin;
        date->length = tokens[phrase->to - 1].end - date->begin;
        date->written = text.substr(date->begin, date->length);
        dates.push_back(*std::move(date));
    }
    return dates;
}

ocr::core::Result<HistoricalDate> parseDate(std::string_view text, const DateContext &context) {
    const auto dates = findDates(text, context);
    if (dates.size() == 1)
        return dates.front();
    return fail(ErrorCode::wrongUsage, std::string(text.substr(0, 80)),
                dates.empty() ? "no date: write 28 May 1918, 28.05.1918, 1918-05-28 or 1918"
                              : "more than one date");
}

} // namespace workflows::describe
