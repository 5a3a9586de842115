// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/shelfmark.h"

#include <fstream>
#include <random>
#include <sstream>

#include <gmock/gmock.h>

#include "tests/golden/shared_scans.h"

namespace workflows::describe {
namespace {

/// "ARDA | fond=1059;file=7 | 258-264"; a repository that is not known in brackets.
std::string parsed(const std::string &text) {
    const auto mark = parseShelfmark(text, Register::shipped());
    if (!mark)
        return "none";
    std::string levels;
    for (const auto &level : mark->levels)
        levels += (levels.empty() ? "" : ";") + level.key + "=" + level.value;
    const auto who =
        mark->repository.empty() ? "[" + mark->repositoryAsWritten + "]" : mark->repository;
    return who + " | " + levels + " | " + mark->sheets;
}

std::vector<std::string> fieldsOf(const std::string &line) {
    std::vector<std::string> fields(1);
    for (const char c : line)
        if (c == '\t')
            fields.emplace_back();
        else
            fields.back() += c;
    return fields;
}

TEST(Shelfmark, meansWhatTheCitationsOfTheFieldMean) {
    const auto scans = tests::golden::findSharedScans();
    if (scans.empty())
        GTEST_SKIP() << "the field's citations are not beside the source tree";
    std::ifstream rows(scans.parent_path() / "citations.tsv");
    std::string line;
    std::getline(rows, line);
    int count = 0;
    while (std::getline(rows, line)) {
        auto fields = fieldsOf(line);
        ASSERT_GE(fields.size(), 4U);
        EXPECT_EQ(parsed(fields[0]), fields[1] + " | " + fields[2] + " | " + fields[3])
            << fields[0];
        ++count;
    }
    EXPECT_GE(count, 12);
}

struct Case {
    const char *written;
    const char *meant;
};

class ShelfmarkAs : public testing::TestWithParam<Case> {};

TEST_P(ShelfmarkAs, isUnderstood) { EXPECT_EQ(parsed(GetParam().written), GetParam().meant); }

INSTANTIATE_TEST_SUITE_P(
    Written, ShelfmarkAs,
    testing::Values(
        Case{"ARDA, f. 895, siy. 3, iş 187, v. 5", "ARDA | fond=895;inventory=3;file=187 | 5"},
        Case{"AR DA, fond 970, siyahı 1, iş 36, vərəq 12-13",
             "ARDA | fond=970;inventory=1;file=36 | 12-13"},
        Case{"ARDA, f.894,\nsiy.10,\niş 60, v.\n3", "ARDA | fond=894;inventory=10;file=60 | 3"},
        Case{"ARDA f 894 siy 10 iş 60 v.3", "ARDA | inventory=10;file=60 | 3"},
        Case{"Azərbaycan Respublikası Dövlət Arxivi, fond № 28, siyahı № 1, iş № 99, vərəq 8 arxa",
             "ARDA | fond=28;inventory=1;file=99 | 8v"},
        Case{"(ARDTA, f. 46, siy. 2, iş 275, v. 12–14)",
             "ARDTA | fond=46;inventory=2;file=275 | 12-14"},
        Case{"АПД УДП АР, ф. 276, оп. 7, д. 164, л. 12 об.",
             "APDUDPAR | fond=276;inventory=7;file=164 | 12v"},
        Case{"ACDSPTHA, f. 1, s. 14, iş 3", "APDUDPAR | fond=1;file=3 | 14"},
        Case{"ACDSPTHA, f. 1, siy. 14, iş 3", "APDUDPAR | fond=1;inventory=14;file=3 | "},
        Case{"ГАРФ. Ф. Р-1318. Оп. 1. Д. 647. Л. 33—35об.",
             "GARF | fond=Р-1318;inventory=1;file=647 | 33-35v"},
        Case{"ГА РФ, ф.102, оп.265, д.915, лл.1-3", "GARF | fond=102;inventory=265;file=915 | 1-3"},
        Case{"РГАСПИ Ф.17 Оп.13 Д.15-а Л.3, 5-7",
             "RGASPI | fond=17;inventory=13;file=15-а | 3,5-7"},
        Case{"РГАСПИ. Ф. 64. Оп. 1. Д. 90. Л. 1–2, 6.",
             "RGASPI | fond=64;inventory=1;file=90 | 1-2,6"},
        Case{"РГВА, фонд 195, опись 4, дело 382, лист 15",
             "RGVA | fond=195;inventory=4;file=382 | 15"},
        Case{"RGVA, fond 195, opis 4, delo 382, list 15ob",
             "RGVA | fond=195;inventory=4;file=382 | 15v"},
        Case{"РГИА. Ф. 821. Оп. 133. Д. 572. Л. 4.", "RGIA | fond=821;inventory=133;file=572 | 4"},
        Case{"АВПРФ, ф. 04, оп. 39, п. 232, д. 52987, л. 1",
             "AVPRF | fond=04;inventory=39;box=232;file=52987 | 1"},
        Case{"AVP RF, f. 04, op. 39, d. 52987, l. 1",
             "AVPRF | fond=04;inventory=39;file=52987 | 1"},
        Case{"Rusya Federasyonu Devlet Arşivi (GARF), f. 8131, op. 37, d. 12, l. 1-3",
             "GARF | fond=8131;inventory=37;file=12 | 1-3"},
        Case{"BCA, 030.18.01.02/22.59.13", "BCA | fond=030.18.01.02;box=22;file=59;item=13 | "},
        Case{"BCA, 30-10-0-0/198-355-10", "BCA | fond=30-10-0-0;box=198;file=355;item=10 | "},
        Case{"BCA, Fon: 030.10, Kutu: 198, Gömlek: 355, Sıra: 10",
             "BCA | fond=030.10;box=198;file=355;item=10 | "},
        Case{"Başbakanlık Cumhuriyet Arşivi, Fon No: 490 01, Kutu No: 1, Dosya No: 2, Sıra No: 3",
             "BCA | fond=490 01;box=1;file=2;item=3 | "},
        Case{"BOA, HR.HMŞ.İŞO./243-4-0", "BOA | fond=HR.HMŞ.İŞO.;file=243;item=4;piece=0 | "},
        Case{"BOA, HR. İM. 89/65", "BOA | fond=HR. İM.;file=89;item=65 | "},
        Case{"BOA, DH.EUM. 2. Şb, 12/34", "BOA | fond=DH.EUM. 2. Şb;file=12;item=34 | "},
        Case{"BOA. Y.PRK.EŞA 13/57", "BOA | fond=Y.PRK.EŞA;file=13;item=57 | "},
        Case{"BOA, Fon: HR.SYS., Dosya: 2405, Gömlek: 2", "BOA | fond=HR.SYS.;file=2405;item=2 | "},
        Case{"Osmanlı Arşivi (BOA), Fon No: DH. ŞFR., Dosya No: 89, Gömlek No: 65",
             "BOA | fond=DH. ŞFR.;file=89;item=65 | "},
        Case{"TDA, 571/36010-142333-1", "TDA | fond=571;file=36010-142333;item=1 | "},
        Case{"Türk Diplomatik Arşivi, 571/36010–142333–12",
             "TDA | fond=571;file=36010-142333;item=12 | "},
        Case{"Qazax Rayon Arxivi, fond 7, siyahı 1, iş 12, vərəq 3",
             "[Qazax Rayon Arxivi] | fond=7;inventory=1;file=12 | 3"},
        Case{"f. 1059, siy. 1, iş 7", "[] | fond=1059;inventory=1;file=7 | "},
        Case{"ARDA, f. 0012, siy. 01, iş 007a, v. 8",
             "ARDA | fond=0012;inventory=01;file=007a | 8"},
        Case{"ARDA, f. 1059, siy. 1, iş 7, v. 19, 1921",
             "ARDA | fond=1059;inventory=1;file=7 | 19"},
        Case{"ARDA, f. 1059, siy. 1, iş 7, v. 19, 18.08.1921",
             "ARDA | fond=1059;inventory=1;file=7 | 19"},
        Case{"РГАСПИ\u00a0ф.\u00a017,\u00a0оп.\u00a01", "RGASPI | fond=17;inventory=1 | "}));

TEST(Shelfmark, isNothingThatMerelyHoldsNumbers) {
    for (const auto *text : {"", "302 ölü, 162 yaralı", "с 6 по 15 сентября 1930 г.",
                             "tel. 30-18-12", "ARDA", "....", "18.08.1921", "()[]{}", "f", "v. 19"})
        EXPECT_EQ(parsed(text), "none") << text;
}

TEST(Shelfmark, keepsWhatStandsAroundIt) {
    const auto mark = parseShelfmark(
        "Doklad troyki. N-434, 18.08.1921, AR DA, f.1059, siy.1, iş 7, v. 19. Bakü’de çıktı",
        Register::shipped());
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->before, "Doklad troyki. N-434, 18.08.1921");
    EXPECT_EQ(mark->repositoryAsWritten, "AR DA");
    EXPECT_EQ(mark->after, "Bakü'de çıktı");
}

TEST(Shelfmark, isUnderstoodAsItIsGivenOut) {
    for (const auto *text :
         {"ARDA, f.1059, siy.1, iş 7, v. 258-264", "Qazax Rayon Arxivi, fond 7, iş 12a",
          "BCA, 30-18-1-2/22-59-13", "АВПРФ, ф. 04, оп. 39, п. 232, д. 1"}) {
        const auto mark = parseShelfmark(text, Register::shipped());
        ASSERT_TRUE(mark) << text;
        EXPECT_EQ(parsed(formatShelfmark(*mark)), parsed(text)) << formatShelfmark(*mark);
    }
}

TEST(Shelfmark, bearsWhateverIsPasted) {
    std::mt19937 random(7);
    const std::string seed =
        "Ф.1.Оп.4. Д.74, 1923: 33 (BCA), 30-18-1-2/22-59–13, siyahı (siy.).1 [v. 19-\xff(№";
    for (int round = 0; round < 2'000; ++round) {
        std::string text;
        for (int piece = 0; piece < 4; ++piece) {
            const auto from =
                std::uniform_int_distribution<std::size_t>(0, seed.size() - 1)(random);
            text += seed.substr(from, std::uniform_int_distribution<std::size_t>(0, 24)(random));
        }
        if (const auto mark = parseShelfmark(text, Register::shipped()); !mark) {
            EXPECT_EQ(mark.error().code, ocr::core::ErrorCode::wrongUsage);
        }
    }
    EXPECT_EQ(parsed(std::string(10'000, '.')), "none");
    EXPECT_EQ(parsed(std::string(50'000, 'f')), "none");
}

TEST(Register, takesAPersonsOwnRepositoriesFirst) {
    const auto file = testing::TempDir() + "own_repositories.json";
    std::ofstream(file) << R"({"repositories": [{"code": "QRA", "levels": ["fond", "file"],
        "names": {"az": "Qazax Rayon Arxivi"}, "words": {"file": ["qovluq"]}}]})";
    const auto known = Register::shipped().with(file);
    ASSERT_TRUE(known);
    const auto mark = parseShelfmark("Qazax Rayon Arxivi, f. 7, qovluq 12", *known);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->repository, "QRA");
    EXPECT_EQ(mark->levels.back(), (Level{"file", "12"}));
    std::ofstream(file) << "{";
    EXPECT_EQ(Register::shipped().with(file).error().code, ocr::core::ErrorCode::inputDamaged);
    EXPECT_EQ(Register::shipped().with("/nowhere.json").error().code,
              ocr::core::ErrorCode::inputMissing);
}

TEST(Register, findsAnArchiveUnderAnyOfItsNames) {
    for (const auto *name : {"APDUDPAR", "acdsptha", "АПДУДПАР", "Siyasi Senedler Arşivi"})
        EXPECT_EQ(Register::shipped().find(name)->code, "APDUDPAR") << name;
    EXPECT_EQ(Register::shipped().find("Mars Arşivi"), nullptr);
}

} // namespace
} // namespace workflows::describe
