// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ocr::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string fold(std::string_view utf8) { return foldForSearch(utf8).text; }

TEST(Fold, dropsCaseAndDiacritics) {
    EXPECT_EQ(fold("Éléphant Ñandú ŞÇĞÜÖ âîû"), "elephant nandu scguo aiu");
}

TEST(Fold, bringsTheFourTurkishLettersITogether) {
    EXPECT_EQ(fold("ısı ISI İSİ isi"), "isi isi isi isi");
}

TEST(Fold, bringsSchwaAndOtherWholeLettersToTheirPlainOnes) {
    EXPECT_EQ(fold("Məmməd ƏLİ Øre ɵz łódź đak ƶaman Straße cœur"),
              "memmed eli ore oz lodz dak zaman strasse coeur");
}

TEST(Fold, bringsCyrillicMarksTogether) { EXPECT_EQ(fold("Ёлка Йод їжак"), "елка иод іжак"); }

TEST(Fold, bringsArabicLetterFormsTogether) {
    EXPECT_EQ(fold("أحمد إلى آدم ٱلله"), "احمد الي ادم الله");
    EXPECT_EQ(fold("کتاب یک"), fold("كتاب يك"));
    EXPECT_EQ(fold("قهوة ہ ھ ە"), "قهوه ه ه ه");
}

TEST(Fold, dropsVowelMarksAndTatweel) { EXPECT_EQ(fold("كِتَـــابٌ"), "كتاب"); }

TEST(Fold, keepsTheLettersThatTellPersianAndTurkishWordsApart) {
    EXPECT_NE(fold("گل"), fold("كل"));
    EXPECT_NE(fold("چ"), fold("ج"));
}

TEST(Fold, takesPresentationFormsAndLigaturesApart) { EXPECT_EQ(fold("ﬁn ﻻ"), "fin لا"); }

TEST(Fold, turnsDigitsOfAnyScriptToAscii) { EXPECT_EQ(fold("١٩٨٦ ۱۹۸۶ 1986"), "1986 1986 1986"); }

TEST(Fold, keepsAWordWithAJoinerOrSoftHyphenWhole) {
    EXPECT_EQ(fold("می\u200dخواهم"), "ميخواهم");
    EXPECT_EQ(fold("co\u00adoperate"), "cooperate");
}

TEST(Fold, partsWordsAtEverythingElse) {
    EXPECT_EQ(fold("  «Bakü’de», (Neşri-maarif)…\t№ 5\n"), "baku de nesri maarif no 5");
}

TEST(Fold, givesNothingForPunctuationAlone) {
    EXPECT_EQ(fold("\"'()*-—…؟"), "");
    EXPECT_EQ(fold(""), "");
    EXPECT_EQ(fold("\u0301\u064B"), "");
}

TEST(Fold, partsWordsAtBytesThatAreNoUtf8) { EXPECT_EQ(fold("ab\xFF\xC3(cd"), "ab cd"); }

TEST(Fold, isIdempotent) {
    for (const auto *text : {"Məmməd’in ŞEHRİ", "كِتَـــابٌ ١٩", "Straße ﬁ", "ΌΣΟΣ ǅ Ⅻ"})
        EXPECT_EQ(fold(fold(text)), fold(text)) << text;
}

TEST(Fold, knowsTheBytesBehindEachMatch) {
    const std::string text = "der Straße, Éva";
    const auto folded = foldForSearch(text);
    const auto at = folded.text.find("strasse");
    const auto [from, to] = folded.original(at, at + 7);
    EXPECT_EQ(text.substr(from, to - from), "Straße");
    const auto eva = folded.text.find("eva");
    const auto [evaFrom, evaTo] = folded.original(eva, eva + 3);
    EXPECT_EQ(text.substr(evaFrom, evaTo - evaFrom), "Éva");
}

TEST(Fold, marksTheVowelMarksBehindALetterWithIt) {
    const std::string text = "كِتَابٌ x";
    const auto folded = foldForSearch(text);
    const auto [from, to] = folded.original(0, folded.text.find(' '));
    EXPECT_EQ(text.substr(from, to - from), "كِتَابٌ");
}

TEST(Fold, hasOneWayBackForEachByte) {
    const auto folded = foldForSearch("Ⅻ ﷲ Ǆ — ½ ə̂");
    EXPECT_EQ(folded.from.size(), folded.text.size());
    EXPECT_EQ(folded.to.size(), folded.text.size());
}

TEST(Fold, partsWordsAtANonJoiner) { EXPECT_EQ(fold("گنجه\u200cدن"), "گنجه دن"); }

TEST(SearchWords, holdThePartsAndTheWholeOfAWordWithNonJoiners) {
    std::vector<std::string> words;
    const std::string text = "او گنجه\u200cدن\u200cدر، شهر";
    for (const auto &word : searchWords(text))
        words.push_back(word.text);
    EXPECT_THAT(words, ElementsAre("او", "گنجه", "دن", "در", "گنجهدندر", "شهر"));
    const auto whole = searchWords(text).at(4).original;
    EXPECT_EQ(text.substr(whole.first, whole.second - whole.first), "گنجه\u200cدن\u200cدر");
}

TEST(FoldedWords, areTheWordsOfTheFoldedText) {
    EXPECT_THAT(foldedWords(" Nəsib Bəy’in 3-cü "), ElementsAre("nesib", "bey", "in", "3", "cu"));
    EXPECT_THAT(foldedWords("—"), IsEmpty());
}

} // namespace
} // namespace ocr::text
