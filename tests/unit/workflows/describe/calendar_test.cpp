// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/calendar.h"

#include <gtest/gtest.h>

namespace workflows::describe {
namespace {

std::string gregorian(int year, int month, int day, Calendar calendar) {
    const auto converted = toGregorian({year, month, day}, calendar);
    return converted ? isoOf(*converted) : "none";
}

TEST(Calendar, countsDaysFrom1970) {
    EXPECT_EQ(dayNumber({1970, 1, 1}, Calendar::gregorian), 0);
    EXPECT_EQ(dayNumber({1918, 5, 28}, Calendar::gregorian), -18846);
}

TEST(Calendar, movesJulianDaysBy12And13) {
    EXPECT_EQ(gregorian(1899, 12, 31, Calendar::julian), "1900-01-12");
    EXPECT_EQ(gregorian(1900, 2, 28, Calendar::julian), "1900-03-12");
    EXPECT_EQ(gregorian(1900, 2, 29, Calendar::julian), "1900-03-13");
    EXPECT_EQ(gregorian(1900, 3, 1, Calendar::julian), "1900-03-14");
    EXPECT_EQ(gregorian(1917, 10, 25, Calendar::julian), "1917-11-07");
    EXPECT_EQ(gregorian(1918, 1, 31, Calendar::julian), "1918-02-13");
}

TEST(Calendar, turnsTheRumiYearAsTheLawsSay) {
    EXPECT_EQ(gregorian(1256, 3, 1, Calendar::rumi), "1840-03-13");
    EXPECT_EQ(gregorian(1325, 3, 31, Calendar::rumi), "1909-04-13");
    EXPECT_EQ(gregorian(1331, 12, 31, Calendar::rumi), "1916-01-13");
    EXPECT_EQ(gregorian(1332, 2, 15, Calendar::rumi), "1917-02-28");
    EXPECT_EQ(gregorian(1332, 2, 16, Calendar::rumi), "none");
    EXPECT_EQ(gregorian(1333, 3, 1, Calendar::rumi), "1917-03-01");
    EXPECT_EQ(gregorian(1333, 12, 31, Calendar::rumi), "1917-12-31");
    EXPECT_EQ(gregorian(1333, 1, 15, Calendar::rumi), "none");
    EXPECT_EQ(gregorian(1334, 1, 1, Calendar::rumi), "1918-01-01");
    EXPECT_EQ(gregorian(1336, 4, 23, Calendar::rumi), "1920-04-23");
}

TEST(Calendar, givesEveryRumiDayBack) {
    for (auto number = *dayNumber({1900, 1, 1}, Calendar::gregorian);
         number < *dayNumber({1926, 1, 1}, Calendar::gregorian); ++number)
        ASSERT_EQ(dayNumber(dayOf(number, Calendar::rumi), Calendar::rumi), number);
}

TEST(Calendar, countsHijriMonthsOf29And30Days) {
    EXPECT_EQ(gregorian(1, 1, 1, Calendar::hijri), "0622-07-19");
    EXPECT_EQ(gregorian(1336, 1, 1, Calendar::hijri), "1917-10-17");
    EXPECT_EQ(gregorian(1338, 9, 1, Calendar::hijri), "1920-05-19");
    EXPECT_EQ(daysIn(1338, 1, Calendar::hijri), 30);
    EXPECT_EQ(daysIn(1338, 2, Calendar::hijri), 29);
    EXPECT_EQ(daysIn(1336, 12, Calendar::hijri), 30); // a leap year
    EXPECT_EQ(daysIn(1337, 12, Calendar::hijri), 29);
    EXPECT_EQ(gregorian(1338, 2, 30, Calendar::hijri), "none");
}

TEST(Calendar, hasNoDayThatIsNone) {
    EXPECT_EQ(gregorian(1920, 2, 30, Calendar::gregorian), "none");
    EXPECT_EQ(gregorian(1920, 13, 1, Calendar::gregorian), "none");
    EXPECT_EQ(gregorian(1920, 0, 0, Calendar::julian), "none");
    EXPECT_EQ(gregorian(0, 1, 1, Calendar::hijri), "none");
}

} // namespace
} // namespace workflows::describe
