// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/citation.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace workflows::describe {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const Register &known() { return Register::shipped(); }

CitedPaper paper(const std::string &mark) {
    const auto parsed = parseShelfmark(mark, known());
    EXPECT_TRUE(parsed) << mark;
    CitedPaper paper;
    paper.repository =
        parsed->repository.empty() ? parsed->repositoryAsWritten : parsed->repository;
    paper.levels = parsed->levels;
    paper.sheets = parsed->sheets;
    return paper;
}

std::string cited(const std::string &mark, CitationStyle style) {
    return citeShelfmark(paper(mark), style, known());
}

TEST(Citation, citesAsAzerbaijaniStudiesDo) {
    EXPECT_EQ(cited("AR DA, f.1059, siy.1, iş 7, v. 258–264", CitationStyle::az),
              "ARDA, f. 1059, siy. 1, iş 7, v. 258-264");
    EXPECT_EQ(cited("ARDA, f. 1, siy. 2, iş 3, v. 8ob", CitationStyle::az),
              "ARDA, f. 1, siy. 2, iş 3, v. 8 arxa");
}

TEST(Citation, citesByTheRussianStandard) {
    EXPECT_EQ(cited("GARF, f. 102, op. 265, d. 915, l. 1-3", CitationStyle::ruGost),
              "ГАРФ. Ф. 102. Оп. 265. Д. 915. Л. 1–3");
    EXPECT_EQ(cited("РГАСПИ. Ф. 64. Оп. 1. Д. 90. Л. 1–2об., 6.", CitationStyle::ruGost),
              "РГАСПИ. Ф. 64. Оп. 1. Д. 90. Л. 1–2 об., 6");
}

TEST(Citation, citesTurkishArchivesInBothNotations) {
    EXPECT_EQ(cited("BCA, Fon No: 30-18-1-2 Kutu No: 22 Gömlek No: 59 Sıra No: 13",
                    CitationStyle::trCompact),
              "BCA, 30-18-1-2/22-59-13");
    EXPECT_EQ(cited("BCA, 30-18-1-2/22-59-13", CitationStyle::tr),
              "BCA, Fon No: 30-18-1-2, Kutu No: 22, Gömlek No: 59, Sıra No: 13");
    EXPECT_EQ(cited("BOA, HR. İM. 89/65", CitationStyle::tr),
              "BOA, Fon No: HR. İM., Dosya No: 89, Gömlek No: 65");
    EXPECT_EQ(cited("BOA, HR. İM. 89/65", CitationStyle::trCompact), "BOA, HR. İM./89-65");
}

TEST(Citation, isUnderstoodAgainInEachStyle) {
    for (const auto *mark :
         {"ARDA, f.1059, siy.1, iş 7, v. 258-264", "РГАСПИ. Ф. 64. Оп. 1. Д. 90. Л. 1–2об., 6.",
          "BCA, 30-18-1-2/22-59-13", "BOA, HR.HMŞ.İŞO./243-4-0", "TDA, 571/36010-142333-1"}) {
        const auto as = paper(mark);
        auto styles = {CitationStyle::plain, styleOf(as.repository, known())};
        for (const auto style : styles) {
            const auto again = paper(citeShelfmark(as, style, known()));
            EXPECT_EQ(again.repository, as.repository);
            EXPECT_EQ(again.levels, as.levels) << citeShelfmark(as, style, known());
            EXPECT_EQ(again.sheets, as.sheets);
        }
    }
}

TEST(Citation, namesThePaperBeforeItsPlace) {
    auto one = paper("AR DA, f.1059, siy.1, iş 7, v. 19");
    one.title = "Doklad ot Aqdaşskoy Çrezvıçaynoy troyki";
    one.number = "N-434";
    one.date = "18.08.1921";
    EXPECT_EQ(cite(one, CitationStyle::az, known()),
              "Doklad ot Aqdaşskoy Çrezvıçaynoy troyki, N-434, 18.08.1921, ARDA, f. 1059, siy. 1, "
              "iş 7, v. 19.");
    EXPECT_EQ(cite(one, CitationStyle::authorDate, known()), "(ARDA, 1059/1/7, 19, 18.08.1921)");
    one.quotedVia = "Məmmədov 2014, s. 51";
    EXPECT_THAT(cite(one, CitationStyle::ruGost, known()), HasSubstr(" // АРДА. Ф. 1059."));
    EXPECT_THAT(cite(one, CitationStyle::ruGost, known()), HasSubstr("Цит. по: Məmmədov"));
}

TEST(Citation, keepsAnUnknownArchiveAsWritten) {
    EXPECT_EQ(cited("Qazax Rayon Arxivi, fond 7, iş 12", CitationStyle::az),
              "Qazax Rayon Arxivi, f. 7, iş 12");
}

TEST(Citation, goesOutAsCslJson) {
    auto one = paper("AR DA, f.1059, siy.1, iş 7, v. 19");
    one.title = "Raport \"X\"";
    one.edtf = "1920-05-25/1920-05-26";
    auto open = one;
    open.edtf = "1931-10-01/..";
    const auto items = nlohmann::json::parse(toCslJson({one, open}, known()));
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0]["type"], "manuscript");
    EXPECT_EQ(items[0]["title"], "Raport \"X\"");
    EXPECT_EQ(items[0]["archive"], "State Archive of the Republic of Azerbaijan");
    EXPECT_EQ(items[0]["archive_location"], "ARDA, f. 1059, siy. 1, iş 7, v. 19");
    EXPECT_EQ(items[0]["issued"]["date-parts"].dump(), "[[1920,5,25],[1920,5,26]]");
    EXPECT_EQ(items[1]["issued"]["raw"], "1931-10-01/..");
}

TEST(Citation, goesOutAsRis) {
    auto one = paper("BCA, 30-18-1-2/22-59-13");
    one.title = "Mektup\nikinci satır";
    one.edtf = "1931-08-17";
    const auto ris = toRis({one}, known());
    EXPECT_THAT(ris, testing::StartsWith("TY  - MANSCPT\r\nTI  - Mektup ikinci satır\r\n"));
    EXPECT_THAT(ris, HasSubstr("PY  - 1931\r\nDA  - 1931/08/17\r\n"));
    EXPECT_THAT(ris, HasSubstr("AV  - BCA, 30-18-1-2/22-59-13\r\n"));
    EXPECT_THAT(ris, testing::EndsWith("ER  - \r\n\r\n"));
}

TEST(Citation, warnsOfSheetsThatDoNotFit) {
    const std::vector<PlacedSheet> sheets{{"p1", "12v", "ARDA 1/1/7", "Doklad", "12-14"},
                                          {"p2", "15", "ARDA 1/1/7", "Doklad", "12-14"},
                                          {"p3", "12v", "ARDA 1/1/7", "Protokol", ""},
                                          {"p4", "12v", "ARDA 1/1/8", "Protokol", ""},
                                          {"p5", "?", "ARDA 1/1/8", "Protokol", ""}};
    EXPECT_THAT(checkSheets(sheets), ElementsAre(SheetWarning{SheetWarningKind::outsideDocument,
                                                              "p2", "15", "Doklad", ""},
                                                 SheetWarning{SheetWarningKind::underTwoTitles,
                                                              "p3", "12v", "Protokol", "Doklad"}));
}

TEST(Citation, knowsItsStylesByName) {
    for (const auto &name : citationStyles())
        EXPECT_EQ(toString(*citationStyleFrom(name)), name);
    EXPECT_FALSE(citationStyleFrom("chicago"));
}

} // namespace
} // namespace workflows::describe
