// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/fold_spelling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ocr::text {
namespace {

std::string folded(std::string_view rules, std::string_view text) {
    return SpellingFold::make(rules).value().apply(text);
}

TEST(SpellingFold, leavesTextAloneWithoutRules) {
    EXPECT_EQ(folded("", "Хлѣбъ ١٩ vâsıta"), "Хлѣбъ ١٩ vâsıta");
}

TEST(SpellingFold, putsOneLetterForAnother) { EXPECT_EQ(folded("ѣ > е;", "хлѣба"), "хлеба"); }

TEST(SpellingFold, swapsLettersThatStandForEachOther) {
    EXPECT_EQ(folded("c > ç; ç > c;", "ac aç"), "aç ac");
}

TEST(SpellingFold, dropsALetterAtTheEndOfAWordOnly) {
    const auto rules = "ъ } [^[:Letter:]] >; ъ } $ >;";
    EXPECT_EQ(folded(rules, "съ объѣдомъ, въ домъ"), "с объѣдом, в дом");
}

TEST(SpellingFold, takesLettersApartFromTheirMarksAndTogetherAlike) {
    EXPECT_EQ(folded("â > a;", "ka\u0302tip"), "katip");
    EXPECT_EQ(folded("a\u0302 > a;", "kâtip"), "katip");
}

TEST(SpellingFold, makesUnicodeOfBytesThatAreNone) {
    EXPECT_EQ(folded("a > b;", "a\xff"), "b\uFFFD");
}

TEST(SpellingFold, saysWhereTheRulesBreakOff) {
    const auto fold = SpellingFold::make("ѣ > е; [abc > d;");
    ASSERT_FALSE(fold);
    EXPECT_EQ(fold.error().code, core::ErrorCode::inputDamaged);
    EXPECT_THAT(fold.error().detail, testing::HasSubstr("[abc"));
}

} // namespace
} // namespace ocr::text
