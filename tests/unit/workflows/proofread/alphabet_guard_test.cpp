// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/alphabet_guard.h"

#include <string>

#include <gtest/gtest.h>

namespace workflows::proofread {
namespace {

/// "с>c" for each mark: what stands there and what is suggested.
std::string marks(const std::string &text, const std::string &alphabet = {}) {
    std::string all;
    for (const auto &mark : guardAlphabet(text, alphabet))
        all +=
            (all.empty() ? "" : " ") + text.substr(mark.begin, mark.length) + ">" + mark.suggestion;
    return all;
}

constexpr auto yanalif = "AaBʙbCcÇçDdEeƏəFfGgƢƣHhXxIiЬьJjƵƶKkQqLlMmNnꞐꞑOoƟɵPpRrSsŞşTtUuYyVvZz";

TEST(AlphabetGuard, marksACyrillicLetterInALatinWord) {
    const auto found = guardAlphabet("Azərbayсan");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].suspicion, Suspicion::otherScript);
    EXPECT_EQ(found[0].begin, std::string("Azərbay").size());
    EXPECT_EQ(found[0].suggestion, "c");
}

TEST(AlphabetGuard, marksALatinLetterInACyrillicWord) { EXPECT_EQ(marks("Cвобода слова"), "C>С"); }

TEST(AlphabetGuard, marksARomanNumberInCyrillicLetters) {
    EXPECT_EQ(marks("съезд ХІ созыва"), "Х>X І>I");
    EXPECT_EQ(guardAlphabet("ХІ").front().suspicion, Suspicion::romanNumeral);
}

TEST(AlphabetGuard, marksARomanNumberOfTypescriptThatWasReadAsCyrillicT) {
    EXPECT_EQ(marks("ТТ. УЧАСТОК, УТТ, ХТТТ"), "Т>I Т>I У>V Т>I Т>I Х>X Т>I Т>I Т>I");
    EXPECT_EQ(marks("ТУТ, ТОТ, Т. ТУ, тт"), "");
}

TEST(AlphabetGuard, leavesARomanNumberInLatinLettersAlone) { EXPECT_EQ(marks("XI съезд XIX"), ""); }

TEST(AlphabetGuard, marksALetterThatStandsForADigit) {
    EXPECT_EQ(marks("в I930 году, 19З4"), "I>1 З>3");
    EXPECT_EQ(guardAlphabet("I930").front().suspicion, Suspicion::letterInNumber);
}

TEST(AlphabetGuard, marksADigitThatStandsForALetter) {
    EXPECT_EQ(marks("Св0бода и 3авод"), "0>о 3>З");
    EXPECT_EQ(guardAlphabet("Св0бода").front().suspicion, Suspicion::digitInWord);
}

TEST(AlphabetGuard, leavesOrdinalsAndLetteredNumbersAlone) {
    EXPECT_EQ(marks("4й 2nd 1930-ci 5б 17-го XVIII v. 3r 112об"), "");
}

TEST(AlphabetGuard, leavesSoundWordsOfEveryScriptAlone) {
    EXPECT_EQ(marks("Свобода Azərbaycan نفتچیلر کتاب Ѳедоръ Һәсән"), "");
}

TEST(AlphabetGuard, takesTheProfilesOwnLettersForSoundInAnyWord) {
    EXPECT_EQ(marks("qьş ajlarьnda", yanalif), "");
    EXPECT_EQ(marks("qьş"), "ь>");
}

TEST(AlphabetGuard, marksLettersOutsideTheAlphabet) {
    const auto found = guardAlphabet("jeñi", yanalif);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].suspicion, Suspicion::outsideAlphabet);
    EXPECT_EQ(found[0].suggestion, "");
}

constexpr auto soviet = "АаБбВвГгДдЕеЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя.,-«»№";

TEST(AlphabetGuard, suggestsTheAlphabetsLetterForItsLookAlike) {
    EXPECT_EQ(marks("Cобрание", soviet), "C>С");
    EXPECT_EQ(marks("CA", soviet), "C>С A>А");
    EXPECT_EQ(guardAlphabet("Cобрание", soviet).front().suspicion, Suspicion::otherScript);
}

TEST(AlphabetGuard, leavesWordsOfAnotherScriptAlone) {
    EXPECT_EQ(marks("журнал «Kurtuluş», Xaver, کتاب", soviet), "");
    EXPECT_EQ(marks("«Известия» qəzeti", yanalif), "");
}

TEST(AlphabetGuard, marksTheStrayLetterInAWordOfAnotherScript) {
    EXPECT_EQ(marks("журнал Kurtuluş и Kurtulуs", soviet), "у>y");
}

TEST(AlphabetGuard, leavesLatinNumbersOnACyrillicPageAlone) {
    EXPECT_EQ(marks("XVIII съезд, том V, ч. I", soviet), "");
    EXPECT_EQ(marks("C «M»", soviet), "C>С M>М");
}

TEST(AlphabetGuard, marksSignsThatTheAlphabetDoesNotHave) {
    EXPECT_EQ(marks("«Баку» | № 5 ©", soviet), "|> ©>");
    EXPECT_EQ(marks("Baky | ©", yanalif), "") << "an alphabet without signs says nothing of them";
    EXPECT_EQ(marks("а\u200Cб \u00A0а\u0301", soviet), "") << "what is not seen is no sign";
}

TEST(AlphabetGuard, findsNothingInNothing) {
    EXPECT_TRUE(guardAlphabet("").empty());
    EXPECT_TRUE(guardAlphabet("  — 12.5 % ").empty());
}

TEST(AlphabetGuard, passesOverBytesThatAreNoText) {
    EXPECT_EQ(marks("\xff\xfe"
                    "Cлово"),
              "C>С");
}

} // namespace
} // namespace workflows::proofread
