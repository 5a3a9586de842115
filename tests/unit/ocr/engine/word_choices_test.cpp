// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/word_choices.h"

#include <gmock/gmock.h>

namespace ocr::engine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(WordChoices, changeOneSignTheLikeliestFirst) {
    EXPECT_THAT(wordChoices({{"r", {{"t", 0.2}}}, {"u", {{"ü", 0.4}, {"n", 0.1}}}}),
                ElementsAre("rü", "tu", "rn", "tü", "tn"));
}

TEST(WordChoices, areNoneForAWordOfWhichNothingElseIsKnown) {
    EXPECT_THAT(wordChoices({{"r", {}}, {"u", {}}}), IsEmpty());
    EXPECT_THAT(wordChoices({}), IsEmpty());
}

TEST(WordChoices, leaveASignOutWhereNothingMayStandThere) {
    EXPECT_THAT(wordChoices({{"Ü", {}}, {"U", {{"", 0.3}}}, {"ç", {}}}), ElementsAre("Üç"));
    EXPECT_THAT(wordChoices({{"a", {{"", 0.3}}}}), IsEmpty());
}

TEST(WordChoices, areNineAtMostAndEachOnce) {
    std::vector<SignChance> many;
    for (char c = 'b'; c < 'z'; ++c)
        many.push_back({std::string(1, c), 0.1});
    EXPECT_THAT(wordChoices({{"a", many}, {"a", many}}), SizeIs(9));
    EXPECT_THAT(wordChoices({{"a", {{"", 0.2}}}, {"a", {{"", 0.2}}}}), ElementsAre("a"));
}

} // namespace
} // namespace ocr::engine
