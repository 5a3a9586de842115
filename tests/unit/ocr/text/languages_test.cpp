// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/languages.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace ocr::text {
namespace {

const std::string small = "# a comment\n"
                          "language\tone\ttwo\tthree\n"
                          "script\tlatin\tlatin\tcyrillic\n"
                          "models\ta+b\tc\td\n"
                          "_ab\t5a-\n"
                          "ab_\ta5-\n"
                          "_да\t--1\n";

/// The table that reading uses.
Languages ours() {
    std::ifstream in(EVRAK_LANGUAGE_TABLE, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    auto languages = Languages::fromTable(bytes.str());
    EVRAK_ASSERT(languages);
    return std::move(*languages);
}

/// The name of the likeliest language.
std::string likeliest(const std::string &text, Script script) {
    static const auto languages = ours();
    const auto weights = languages.weigh(text, script);
    std::size_t best = languages.all().size();
    for (std::size_t i = 0; i < languages.all().size(); ++i)
        if (languages.all()[i].script == script &&
            (best == languages.all().size() || weights.likelihood[i] > weights.likelihood[best]))
            best = i;
    return languages.all()[best].name;
}

TEST(Languages, knowsWhoReadsALanguageAndItsScript) {
    const auto languages = Languages::fromTable(small);
    ASSERT_TRUE(languages);
    ASSERT_EQ(languages->all().size(), 3U);
    EXPECT_EQ(languages->all()[0].readers, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(languages->all()[2].script, Script::cyrillic);
}

TEST(Languages, addsUpWhatFollowsInAWord) {
    const auto languages = Languages::fromTable(small);
    ASSERT_TRUE(languages);
    const auto weights = languages->weigh("Ab!", Script::latin);
    EXPECT_EQ(weights.length, 2);
    EXPECT_NEAR(weights.likelihood[0], -0.5 - 1.0, 1e-5);
    EXPECT_NEAR(weights.likelihood[1], -1.0 - 0.5, 1e-5);
    EXPECT_EQ(weights.likelihood[2], 0);
}

TEST(Languages, takesALetterWithAMarkForTheOneWithout) {
    const auto languages = Languages::fromTable(small);
    ASSERT_TRUE(languages);
    EXPECT_EQ(languages->weigh("âb", Script::latin).likelihood,
              languages->weigh("ab", Script::latin).likelihood);
}

TEST(Languages, looksAtNoWordOfAnotherScript) {
    const auto languages = Languages::fromTable(small);
    ASSERT_TRUE(languages);
    EXPECT_EQ(languages->weigh("да 1921 ab", Script::latin).length, 2);
}

TEST(Languages, refusesARowWithTooFewLanguages) {
    const auto languages = Languages::fromTable(small + "abc\t11\n");
    ASSERT_FALSE(languages);
    EXPECT_EQ(languages.error().code, core::ErrorCode::inputDamaged);
    EXPECT_EQ(languages.error().detail, "line 8");
}

TEST(Languages, refusesATableWithoutLanguages) {
    EXPECT_FALSE(Languages::fromTable("# nothing\n"));
}

TEST(Languages, tellsTurkishFromFrenchEvenWithoutItsMarks) {
    EXPECT_EQ(likeliest("gonderdiginiz kitaplarin parasini henuz alamadim", Script::latin), "tur");
    EXPECT_EQ(likeliest("les livres ont été payés à la caisse", Script::latin), "fra");
}

TEST(Languages, tellsAzerbaijaniFromRussianInOneScript) {
    EXPECT_EQ(likeliest("китаблар мәктәбә ҝөндәрилмишдир", Script::cyrillic), "aze-Cyrl");
    EXPECT_EQ(
        likeliest("он был там в среду, но в город к отцу с братом не поехал", Script::cyrillic),
        "rus");
}

TEST(Languages, tellsSpellingBefore1918) {
    EXPECT_EQ(likeliest("книги отправлены въ училище съ письмомъ", Script::cyrillic),
              "rus-petr1708");
}

} // namespace
} // namespace ocr::text
