// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/ground_truth.h"

#include <gtest/gtest.h>

namespace ocr::train {
namespace {

using Texts = std::vector<std::optional<std::string>>;

TEST(MatchLines, cutsAParagraphWhereTheLinesOfThePageEnd) {
    const Texts expected{"the quick brown fox", "jumps over the lazy", "dog and away"};
    EXPECT_EQ(matchLines({"the qnick brown fox", "jumps ovcr tbe lazy", "dog and avvay"},
                         "the quick brown fox jumps over the lazy dog and away"),
              expected);
}

TEST(MatchLines, givesNothingForALineThatTheTranscriptionLeavesOut) {
    const Texts expected{std::nullopt, "the first line of text", "and then the second"};
    EXPECT_EQ(matchLines({"RUNNING HEAD 17", "the first line of text", "and then the second"},
                         "the first line of text\nand then the second"),
              expected);
}

TEST(MatchLines, leavesOutALineThatWasReadTooBadlyToBeSure) {
    const auto matched =
        matchLines({"a clear line of print", "xq zw jk vv pp", "another clear line"},
                   "a clear line of print what nobody could read another clear line");
    EXPECT_EQ(matched[0], "a clear line of print");
    EXPECT_EQ(matched[1], std::nullopt);
    EXPECT_EQ(matched[2], "another clear line");
}

TEST(MatchLines, seesThroughVowelMarksAndFormsOfArabicLetters) {
    const Texts expected{"للتمثيل يد في تربية", "الأمم والشعور"};
    EXPECT_EQ(
        matchLines({"للتمثیل ید فی تربیة", "الامم والشعور"}, "للتمثيل يدٌ في تربية الأمم والشعور"),
        expected);
}

TEST(MatchLines, givesNoPieceTwice) {
    const auto matched = matchLines({"the same words", "the same words"}, "the same words");
    EXPECT_NE(matched[0].has_value(), matched[1].has_value());
}

TEST(AsPrinted, takesBackAHamzaOfWhichTheReadingShowsNothing) {
    EXPECT_EQ(asPrinted("أكل إنسان", "اكل انسان"), "اكل انسان");
}

TEST(AsPrinted, keepsAHamzaThatWasRead) { EXPECT_EQ(asPrinted("أكل", "أكل"), "أكل"); }

TEST(AsPrinted, dropsVowelMarksAndGivesDigitsAsArabicPrintHasThem) {
    EXPECT_EQ(asPrinted("سنةٌ 1324", "سنة ١٣٢٤"), "سنة ١٣٢٤");
}

TEST(ArabicPrintCodes, givesFinalYehWithoutDotsAndMedialYehWithThem) {
    EXPECT_EQ(arabicPrintCodes("یازی"), "يازى");
}

TEST(ArabicPrintCodes, foldsKafHehDigitsAndPresentationForms) {
    EXPECT_EQ(arabicPrintCodes("کتابہ ۱۹ ﻻ"), "كتابه ١٩ لا");
}

TEST(ArabicPrintCodes, keepsTheLettersOfOttomanAndTheNonJoiner) {
    EXPECT_EQ(arabicPrintCodes("گڭپچژ وقعه\u200cلر"), "گڭپچژ وقعه\u200cلر");
}

} // namespace
} // namespace ocr::train
