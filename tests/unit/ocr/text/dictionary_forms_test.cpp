// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/dictionary_forms.h"

#include <gmock/gmock.h>

namespace ocr::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DictionaryForms, leavesSignsAndDigitsOut) {
    EXPECT_THAT(dictionaryForms("«réponses»,"), ElementsAre(ElementsAre("réponses", "Réponses")));
    EXPECT_THAT(dictionaryForms("1920"), IsEmpty());
    EXPECT_THAT(dictionaryForms("..."), IsEmpty());
    EXPECT_THAT(dictionaryForms(""), IsEmpty());
}

TEST(DictionaryForms, asksForACapitalWordInSmallLettersToo) {
    EXPECT_THAT(dictionaryForms("PARIS"), ElementsAre(ElementsAre("PARIS", "paris", "Paris")));
    EXPECT_THAT(dictionaryForms("Öl"), ElementsAre(ElementsAre("Öl", "öl")));
}

TEST(DictionaryForms, partsWordsAtApostrophesAndHyphensAndLeavesSingleLettersOut) {
    EXPECT_THAT(dictionaryForms("l’après-midi"),
                ElementsAre(ElementsAre("après", "Après"), ElementsAre("midi", "Midi")));
    EXPECT_THAT(dictionaryForms("a"), IsEmpty());
}

TEST(DictionaryForms, composesMarksAndKeepsThoseThatStandAlone) {
    EXPECT_THAT(dictionaryForms("e\u0301te\u0301"), ElementsAre(ElementsAre("été", "Été")));
    EXPECT_THAT(dictionaryForms("كِتاب"), ElementsAre(ElementsAre("كِتاب")));
}

TEST(DictionaryForms, findsNothingInWhatIsNoUtf8) {
    EXPECT_THAT(dictionaryForms("\xC3\x28"), IsEmpty());
}

} // namespace
} // namespace ocr::text
