// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace workflows::describe {

/// `unknown`: Julian or Gregorian, which the paper does not say.
enum class Calendar { gregorian, julian, rumi, hijri, unknown };
[[nodiscard]] std::string_view toString(Calendar calendar);

/// A day of a calendar. Months from 1; of Rumi and Julian dates January is 1.
struct CalendarDay {
    int year = 0;
    int month = 0;
    int day = 0;
    bool operator==(const CalendarDay &) const = default;
};

/// Days since 1 January 1970 (Gregorian); nothing where the calendar has no such day.
/// - Julian and Gregorian: proleptic, by ICU.
/// - Hijri: ICU's "islamic-civil", the tabular calendar of 30 years with 11 leap years (epoch 16
/// July
///   622 Julian), which a paper's own month may miss by a day, as months began when the moon was
///   seen.
/// - Rumi (the Ottoman financial calendar): Julian days; the year, 584 less than the Julian one,
/// begins
///   with March; 15 February 1332 was followed by 1 March 1333, Gregorian since (law of 8 February
///   1332); 1333 ended with December, and 1334 is 1918.
[[nodiscard]] std::optional<std::int64_t> dayNumber(const CalendarDay &day, Calendar calendar);
[[nodiscard]] CalendarDay dayOf(std::int64_t number, Calendar calendar);

/// Nothing where the calendar has no such day.
[[nodiscard]] std::optional<CalendarDay> toGregorian(const CalendarDay &day, Calendar calendar);

/// Days of a month; 0 where there is no such month.
[[nodiscard]] int daysIn(int year, int month, Calendar calendar);

/// "1918-05-28"
[[nodiscard]] std::string isoOf(const CalendarDay &day);

} // namespace workflows::describe
