// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/historical_date.h"

#include <fstream>
#include <random>

#include <gmock/gmock.h>

#include "tests/golden/shared_scans.h"

namespace workflows::describe {
namespace {

/// "1918-05-28"; all that are found, parted by blanks; other calendars and roles in front.
std::string found(const std::string &text, const DateContext &context = {}) {
    std::string all;
    for (const auto &date : findDates(text, context)) {
        all += all.empty() ? "" : " ";
        if (date.calendar != Calendar::gregorian)
            all += std::string(toString(date.calendar)) + ":";
        if (date.role != DateRole::plain)
            all += std::string(toString(date.role)) + ":";
        all += date.edtf;
    }
    return all;
}

struct Case {
    const char *written;
    const char *meant;
};

class DateAs : public testing::TestWithParam<Case> {};

TEST_P(DateAs, isUnderstood) { EXPECT_EQ(found(GetParam().written), GetParam().meant); }

INSTANTIATE_TEST_SUITE_P(
    Turkish, DateAs,
    testing::Values(
        Case{"28 Mayıs 1918'de", "1918-05-28"}, Case{"28 Mayıs 1918’de ilan", "1918-05-28"},
        Case{"1918 7 Aralık", "1918-12-07"}, Case{"1919 Mayısında", "1919-05"},
        Case{"Temmuz 14-de", "XXXX-07-14"}, Case{"25-26 Mayıs 1920", "1920-05-25/1920-05-26"},
        Case{"3-4 Haziran 1920 gecesi", "night:1920-06-03/1920-06-04"},
        Case{"Mayıs’ın 28’inde", "XXXX-05-28"}, Case{"1918 yılının 28 Mayısında", "1918-05-28"},
        Case{"Mart-Nisan 1919", "1919-03/1919-04"},
        Case{"28 Mayıs - 3 Haziran 1918", "1918-05-28/1918-06-03"}, Case{"1920’ler", "192X"},
        Case{"1920'lerde", "192X"}, Case{"yaklaşık 1919", "1919~"},
        Case{"15 Ağustos 1934 tarihli", "1934-08-15"}, Case{"1918-1920", "1918/1920"},
        Case{"1918–1920 yıllarında", "1918/1920"}, Case{"en geç 3 Mart 1921", "../1921-03-03"},
        Case{"Ekim 1918", "1918-10"}, Case{"9 Eylül’de", "XXXX-09-09"},
        Case{"12 İkinci Kânun 1935", "1935-01-12"}, Case{"3 Birinciteşrin", ""}));

INSTANTIATE_TEST_SUITE_P(
    Numeric, DateAs,
    testing::Values(Case{"18.08.1921", "1921-08-18"}, Case{"1930-03-28", "1930-03-28"},
                    Case{"17-07-1934", "1934-07-17"}, Case{"5/6/1920", "1920-06-05"},
                    Case{"12.VII.1920", "1920-07-12"}, Case{"18.08.1921-ci il", "1921-08-18"},
                    Case{"(BCA), 30-18-1-2/22-59–13,17.08.1931)", "1931-08-17"}));

INSTANTIATE_TEST_SUITE_P(Azerbaijani, DateAs,
                         testing::Values(Case{"28 may 1998-ci il", "1998-05-28"},
                                         Case{"1918-ci il mayın 28-i", "1918-05-28"},
                                         Case{"1918-ci il mayın 28-də", "1918-05-28"},
                                         Case{"1920-ci ilin aprelində", "1920-04"},
                                         Case{"28 aprel 1920-ci ildə", "1920-04-28"},
                                         Case{"28 мај 1918-ҹи ил", "1918-05-28"},
                                         Case{"12 октјабр 1959-чу ил", "1959-10-12"},
                                         Case{"təxminən 1919", "1919~"},
                                         Case{"28 maj 1930", "1930-05-28"}));

INSTANTIATE_TEST_SUITE_P(
    Russian, DateAs,
    testing::Values(
        Case{"с 6 по 15 сентября 1930 г.", "1930-09-06/1930-09-15"},
        Case{"Не ранее 1 октября 1931 г.", "1931-10-01/.."},
        Case{"не позднее 3 мая 1925 года", "../1925-05-03"},
        Case{"по данным на 15 октября 1931 г.", "as of:1931-10-15"},
        Case{"ot 21 oktyabrya 1921 qoda", "1921-10-21"}, Case{"28 мая 1918 года", "1918-05-28"},
        Case{"21 октября 1921 г. Баку", "1921-10-21"},
        Case{"мая 28-го дня 1925 года", "1925-05-28"},
        Case{"с 6 мая по 3 июня 1920 г.", "1920-05-06/1920-06-03"},
        Case{"в ночь с 3 на 4 июня 1920 г.", "night:1920-06-03/1920-06-04"},
        Case{"около 1919 г.", "1919~"}, Case{"1920-е годы", "192X"}, Case{"1920-e gody", "192X"},
        Case{"1 (14) февраля 1918 г.", "julian:1918-02-14"},
        Case{"25 октября (7 ноября) 1917", "julian:1917-11-07"}, Case{"в мае 1925 г.", "1925-05"},
        Case{"3-го іюня 1905 года", "unknown:[1905-06-03,1905-06-16]"}));

INSTANTIATE_TEST_SUITE_P(
    Western, DateAs,
    testing::Values(Case{"28 May 1918", "1918-05-28"}, Case{"May 28, 1918", "1918-05-28"},
                    Case{"the 28th of May, 1918", "1918-05-28"},
                    Case{"le 28 mai 1918", "1918-05-28"}, Case{"1er juin 1920", "1920-06-01"},
                    Case{"du 3 au 5 mai 1919", "1919-05-03/1919-05-05"},
                    Case{"Paris, le 28 mars 1921", "1921-03-28"},
                    Case{"not before 1 October 1931", "1931-10-01/.."}, Case{"c. 1920", "1920~"},
                    Case{"the 1920s", "192X"}, Case{"Sept. 3, 1919", "1919-09-03"}));

INSTANTIATE_TEST_SUITE_P(OtherCalendars, DateAs,
                         testing::Values(Case{"28 Mayıs 1334", "rumi:1918-05-28"},
                                         Case{"۲۸ مایس ۱۳۳۴", "rumi:1918-05-28"},
                                         Case{"١٤ تشرين اول ١٣٣٥", "rumi:1919-10-14"},
                                         Case{"15 Şubat 1332", "rumi:1917-02-28"},
                                         Case{"31 Mart 1325", "rumi:1909-04-13"},
                                         Case{"Mart 1325", "rumi:1909-03-14/1909-04-13"},
                                         Case{"10 Muharrem 1336", "hijri:1917-10-26"},
                                         Case{"1 Ramazan 1338", "hijri:1920-05-19"},
                                         Case{"16 Şubat 1332", ""}));

INSTANTIATE_TEST_SUITE_P(
    Nothing, DateAs,
    testing::Values(Case{"31.02.1920", ""}, Case{"45 Mayıs 1918", ""},
                    Case{"302 ölü, 162 yaralı", ""}, Case{"1.000.000 Fransız Frangı", ""},
                    Case{"30-18-1-2/22-59-13", ""}, Case{"571/36010-142333-9", ""}, Case{"", ""},
                    Case{"31 Haziran 1920", ""}, Case{"mart", ""}, Case{"fond 2918", ""},
                    Case{"f. 1059, siy. 1, iş 7, v. 258-264", ""}, Case{"tel. 12-34-56", ""}));

TEST(Dates, ofTheCitationsOfTheFieldAreFound) {
    const auto scans = tests::golden::findSharedScans();
    if (scans.empty())
        GTEST_SKIP() << "the field's citations are not beside the source tree";
    std::ifstream rows(scans.parent_path() / "citations.tsv");
    std::string line;
    std::getline(rows, line);
    int count = 0;
    while (std::getline(rows, line)) {
        const auto written = line.substr(0, line.find('\t'));
        const auto date = line.substr(line.rfind('\t') + 1);
        EXPECT_EQ(found(written), date) << written;
        count += !date.empty();
    }
    EXPECT_GE(count, 4);
}

TEST(Dates, withoutYearTakeThatOfTheDocumentWhereTold) {
    EXPECT_EQ(found("Temmuz 14-de", {1920, {}}), "1920-07-14");
    EXPECT_EQ(found("29 Şubat", {1921, {}}), "");
    EXPECT_EQ(found("29 Şubat", {1920, {}}), "1920-02-29");
}

TEST(Dates, areOfTheOldStyleWhereTold) {
    const DateContext old{{}, Calendar::julian};
    EXPECT_EQ(found("25 октября 1917 г.", old), "julian:1917-11-07");
    EXPECT_EQ(found("25.10.1917", old), "julian:1917-11-07");
    EXPECT_EQ(found("14 февраля 1918 г.", old), "1918-02-14");
    EXPECT_EQ(found("31 января 1918 г.", old), "julian:1918-02-13");
    EXPECT_EQ(found("25 октября 1917 г.", {{}, Calendar::gregorian}), "1917-10-25");
}

TEST(Dates, sayWhereTheyStand) {
    const std::string text = "Bakü, 28 Mayıs 1918’de ilan edildi; 3-4 Haziran 1920 gecesi";
    const auto dates = findDates(text);
    ASSERT_EQ(dates.size(), 2U);
    EXPECT_EQ(dates[0].written, "28 Mayıs 1918’de");
    EXPECT_EQ(text.substr(dates[1].begin, dates[1].length), "3-4 Haziran 1920 gecesi");
    EXPECT_EQ(dates[0].first, "1918-05-28");
    EXPECT_EQ(dates[1].last, "1920-06-04");
}

TEST(Dates, keepTheirOwnCalendarsNumbers) {
    const auto date = parseDate("28 Mayıs 1334");
    ASSERT_TRUE(date);
    EXPECT_EQ(date->local, "1334-05-28");
    EXPECT_EQ(date->calendar, Calendar::rumi);
    EXPECT_EQ(parseDate("1336", {{}, Calendar::rumi})->edtf, "1920-01-01/1920-12-31");
}

TEST(Dates, areOneWhereOneIsAskedFor) {
    EXPECT_FALSE(parseDate("dün"));
    EXPECT_FALSE(parseDate("3 Mayıs 1920, 4 Mayıs 1920"));
    EXPECT_EQ(parseDate("x").error().code, ocr::core::ErrorCode::wrongUsage);
}

TEST(Dates, areLookedForInWhatever) {
    std::mt19937 random(5);
    const std::string seed = "с 6 по 15 сентября 1930 г. 1918-ci il mayın 28-i, ۲۸ مایس ۱۳۳۴ (14) "
                             "9999-99-99 1920'ler \xff-";
    for (int round = 0; round < 3'000; ++round) {
        std::string text;
        for (int piece = 0; piece < 4; ++piece) {
            const auto from =
                std::uniform_int_distribution<std::size_t>(0, seed.size() - 1)(random);
            text += seed.substr(from, std::uniform_int_distribution<std::size_t>(0, 20)(random));
        }
        for (const auto &date : findDates(text))
            EXPECT_LE(date.begin + date.length, text.size());
    }
}

} // namespace
} // namespace workflows::describe
