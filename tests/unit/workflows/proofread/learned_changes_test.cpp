// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/learned_changes.h"

#include <gmock/gmock.h>

namespace workflows::proofread {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What stands in the text and what is offered for it, "’>'".
std::vector<std::string> offersIn(const LearnedChanges &learned, const std::string &text) {
    std::vector<std::string> offers;
    for (const auto &change : learned.find(text))
        offers.push_back(text.substr(change.begin, change.length) + ">" + change.with);
    return offers;
}

TEST(LearnedChanges, offerWhatWasChangedTwice) {
    LearnedChanges learned;
    learned.learn("l’eau manque", "l'eau manque");
    EXPECT_THAT(offersIn(learned, "d’une part"), IsEmpty());
    learned.learn("qu’un vapeur", "qu'un vapeur");
    EXPECT_THAT(offersIn(learned, "d’une part"), ElementsAre("’>'"));
}

TEST(LearnedChanges, sayWhereAndHowOften) {
    LearnedChanges learned;
    learned.learn("l’eau", "l'eau");
    learned.learn("s’en", "s'en");
    EXPECT_THAT(learned.find("ça, d’un"), ElementsAre(LearnedChange{6, 3, "'", 2, 0}));
}

TEST(LearnedChanges, keepSilentWherePeopleMostlyLeftIt) {
    LearnedChanges learned;
    for (const auto *text : {"нова", "слова", "книга"})
        learned.learn(text, text);
    learned.learn("слава", "слово");
    learned.learn("трава", "трово");
    EXPECT_THAT(offersIn(learned, "рама"), IsEmpty());
}

TEST(LearnedChanges, knowTheSurroundingsInWhichALetterIsWrong) {
    LearnedChanges learned;
    for (int i = 0; i < 3; ++i)
        learned.learn("dalap kanat", "dolap kanat"); // a after d, not after k
    EXPECT_THAT(offersIn(learned, "dalga kaldı"), ElementsAre("a>o"));
}

TEST(LearnedChanges, putInWhatIsMissingBesideASign) {
    LearnedChanges learned;
    learned.learn("باكو، ١٤", "باكو ، ١٤");
    learned.learn("عمله، گوندلك", "عمله ، گوندلك");
    EXPECT_THAT(offersIn(learned, "يوللر، پوسته"), ElementsAre("> "));
}

TEST(LearnedChanges, takeOutAndJoin) {
    LearnedChanges learned;
    learned.learn("ev ' dedi", "ev dedi");
    learned.learn("o ' geldi", "o geldi");
    const std::string text = "su ' aldı";
    const auto changes = learned.find(text);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].with, "");
    EXPECT_EQ(changes[0].length, 2U);
}

TEST(LearnedChanges, learnNothingFromAnotherText) {
    LearnedChanges learned;
    learned.learn("aaaa", "zzzz");
    learned.learn("aaaa", "zzzz");
    EXPECT_THAT(offersIn(learned, "aa"), IsEmpty());
}

TEST(LearnedChanges, neverOfferTheSignOfALostPlace) {
    LearnedChanges learned;
    learned.learn("bu x dir", "bu … dir");
    learned.learn("su x dir", "su … dir");
    EXPECT_THAT(offersIn(learned, "ku x dir"), IsEmpty());
}

TEST(LearnedChanges, bearEmptyAndBrokenTexts) {
    LearnedChanges learned;
    learned.learn("", "a");
    learned.learn("a", "");
    learned.learn("a\xff"
                  "b",
                  "a\xff"
                  "c");
    EXPECT_THAT(offersIn(learned, ""), IsEmpty());
    EXPECT_THAT(learned.find("\xff\xfe"), IsEmpty());
}

} // namespace
} // namespace workflows::proofread
