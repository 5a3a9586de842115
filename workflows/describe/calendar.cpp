// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/calendar.h"

#include <cmath>
#include <cstdio>
#include <memory>

#include <unicode/ucal.h>

#include "ocr/core/result.h"

namespace workflows::describe {

namespace {

constexpr double msOfDay = 86'400'000.0;
/// Beyond any date of a paper: the switch to the Gregorian calendar never, or always.
constexpr double never = 8.0e15;
constexpr int rumiOffset = 584;

struct Close {
    void operator()(void *calendar) const { ucal_close(static_cast<UCalendar *>(calendar)); }
};
using Handle = std::unique_ptr<void, Close>;

Handle open(Calendar calendar) {
    const char *locale =
        calendar == Calendar::hijri ? "en@calendar=islamic-civil" : "en@calendar=gregorian";
    UErrorCode status = U_ZERO_ERROR;
    Handle handle(ucal_open(u"Etc/UTC", -1, locale, UCAL_DEFAULT, &status));
    if (U_SUCCESS(status) && calendar != Calendar::hijri)
        ucal_setGregorianChange(static_cast<UCalendar *>(handle.get()),
                                calendar == Calendar::julian ? never : -never, &status);
    EVRAK_ASSERT(U_SUCCESS(status));
    return handle;
}

std::optional<std::int64_t> byIcu(const CalendarDay &day, Calendar calendar) {
    const auto handle = open(calendar);
    auto *icu = static_cast<UCalendar *>(handle.get());
    UErrorCode status = U_ZERO_ERROR;
    ucal_clear(icu);
    ucal_setAttribute(icu, UCAL_LENIENT, 0);
    ucal_setDateTime(icu, day.year, day.month - 1, day.day, 0, 0, 0, &status);
    const double ms = ucal_getMillis(icu, &status);
    if (U_FAILURE(status))
        return {};
    return static_cast<std::int64_t>(std::floor(ms / msOfDay));
}

std::optional<std::int64_t> ofRumi(const CalendarDay &day) {
    const bool isBehindMarch = day.month >= 3;
    if (day.year >= 1334)
        return byIcu({day.year + rumiOffset, day.month, day.day}, Calendar::gregorian);
    if (day.year == 1333)
        return isBehindMarch ? byIcu({1917, day.month, day.day}, Calendar::gregorian)
                             : std::nullopt;
    if (day.year == 1332 && day.month == 2 && day.day > 15)
        return {}; // the days that were left out
    return byIcu({day.year + rumiOffset + (isBehindMarch ? 0 : 1), day.month, day.day},
                 Calendar::julian);
}

CalendarDay rumiDay(std::int64_t number) {
    const auto gregorian = dayOf(number, Calendar::gregorian);
    if (gregorian.year >= 1918)
        return {gregorian.year - rumiOffset, gregorian.month, gregorian.day};
    if (gregorian.year == 1917 && gregorian.month >= 3)
        return {1333, gregorian.month, gregorian.day};
    const auto julian = dayOf(number, Calendar::julian);
    return {julian.year - rumiOffset - (julian.month < 3 ? 1 : 0), julian.month, julian.day};
}

} // namespace

std::string_view toString(Calendar calendar) {
    switch (calendar) {
    case Calendar::gregorian:
        return "gregorian";
    case Calendar::julian:
        return "julian";
    case Calendar::rumi:
        return "rumi";
    case Calendar::hijri:
        return "hijri";
    case Calendar::unknown:
        break;
    }
    return "unknown";
}

std::optional<std::int64_t> dayNumber(const CalendarDay &day, Calendar calendar) {
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31 || day.year < 1 ||
        day.year > 9999)
        return {};
    if (calendar == Calendar::rumi)
        return ofRumi(day);
    return byIcu(day, calendar == Calendar::unknown ? Calendar::gregorian : calendar);
}

CalendarDay dayOf(std::int64_t number, Calendar calendar) {
    if (calendar == Calendar::rumi)
        return rumiDay(number);
    const auto handle = open(calendar);
    auto *icu = static_cast<UCalendar *>(handle.get());
    UErrorCode status = U_ZERO_ERROR;
    ucal_setMillis(icu, static_cast<double>(number) * msOfDay, &status);
    const CalendarDay day{ucal_get(icu, UCAL_YEAR, &status), ucal_get(icu, UCAL_MONTH, &status) + 1,
                          ucal_get(icu, UCAL_DATE, &status)};
    EVRAK_ASSERT(U_SUCCESS(status));
    return day;
}

std::optional<CalendarDay> toGregorian(const CalendarDay &day, Calendar calendar) {
    const auto number = dayNumber(day, calendar);
    if (!number)
        return {};
    return dayOf(*number, Calendar::gregorian);
}

int daysIn(int year, int month, Calendar calendar) {
    int last = 0;
    for (int day = 1; day <= 31; ++day)
        if (dayNumber({year, month, day}, calendar))
            last = day;
    return last;
}

std::string isoOf(const CalendarDay &day) {
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", day.year, day.month, day.day);
    return text;
}

} // namespace workflows::describe
