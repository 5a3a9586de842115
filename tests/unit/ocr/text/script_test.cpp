// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/script.h"

#include <gtest/gtest.h>

namespace ocr::text {
namespace {

TEST(Script, hasNamesThatReadBack) {
    for (const auto script : {Script::unknown, Script::latin, Script::cyrillic, Script::arabic})
        EXPECT_EQ(scriptFrom(toString(script)), script);
    EXPECT_EQ(scriptFrom("runes"), Script::unknown);
}

TEST(Script, isThatOfMostLetters) {
    EXPECT_EQ(estimateScript("Протокол № 5 (prot)"), Script::cyrillic);
    EXPECT_EQ(estimateScript("رسولزاده M."), Script::arabic);
    EXPECT_EQ(estimateScript("istiklâl"), Script::latin);
    EXPECT_EQ(estimateScript("1920 — 25"), Script::unknown);
}

TEST(Script, survivesBytesThatAreNoUtf8) { EXPECT_EQ(estimateScript("\xFF\xFE"), Script::unknown); }

TEST(Direction, followsTheFirstStrongCharacter) {
    EXPECT_EQ(directionOf("12 كتاب abc"), Direction::rightToLeft);
    EXPECT_EQ(directionOf("abc كتاب"), Direction::leftToRight);
    EXPECT_EQ(directionOf("12"), Direction::leftToRight);
}

TEST(Utf8, refusesOverlongSurrogateAndCutSequences) {
    EXPECT_TRUE(isUtf8("şə كتاب 🗞"));
    EXPECT_FALSE(isUtf8("\xC0\xAF"));
    EXPECT_FALSE(isUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(isUtf8("ab\xC5"));
}

TEST(Nfc, composes) { EXPECT_EQ(toNfc("s\u0327"), "ş"); }

TEST(CountDigits, countsThoseOfAnyScript) {
    EXPECT_EQ(countDigits("№ 12, ٣٤ и ۵"), 5);
    EXPECT_EQ(countDigits("XIV ½ а"), 0);
}

} // namespace
} // namespace ocr::text
