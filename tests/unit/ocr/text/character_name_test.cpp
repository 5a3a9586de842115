// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/character_name.h"

#include <gtest/gtest.h>

namespace ocr::text {
namespace {

TEST(CharacterName, isThatOfTheStandard) {
    EXPECT_EQ(characterName(U'ѣ'), "cyrillic small letter yat");
    EXPECT_EQ(characterName(0x200C), "zero width non-joiner");
    EXPECT_EQ(characterName(0xE000), "");
}

TEST(CapitalOf, givesTheOtherCaseOrTheLetterItself) {
    EXPECT_EQ(capitalOf(U'ƣ'), U'Ƣ');
    EXPECT_EQ(capitalOf(U'پ'), U'پ');
}

} // namespace
} // namespace ocr::text
