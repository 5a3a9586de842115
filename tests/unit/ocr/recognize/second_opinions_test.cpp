// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/second_opinions.h"

#include <gmock/gmock.h>

namespace ocr::recognize {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

page::Word word(const std::string &text, int x, double confidence,
                const std::vector<std::string> &alternatives = {}) {
    return {text, {x, 0, 90, 40}, core::Confidence(confidence), alternatives};
}

page::LineText line(const std::vector<page::Word> &words) { return {{}, {}, words, {}}; }

TEST(SecondOpinions, standBeforeTheAlternativesOfAWordTheSurestFirst) {
    auto best = line({word("kara", 0, 0.95), word("bekin", 100, 0.6, {"bekim", "bekir"})});
    addOpinions(best, {line({word("kara", 0, 0.9), word("bekîr", 104, 0.5)}),
                       line({word("hara", 0, 0.9), word("bekir", 97, 0.8)})});
    EXPECT_THAT(best.words[1].alternatives, ElementsAre("bekir", "bekîr", "bekim"));
}

TEST(SecondOpinions, areNotAskedAboutSureWords) {
    auto best = line({word("kara", 0, 0.95)});
    addOpinions(best, {line({word("hara", 0, 0.99)})});
    EXPECT_THAT(best.words[0].alternatives, IsEmpty());
}

TEST(SecondOpinions, ofTheSameTextOrOfHardlySureReadersAreNone) {
    auto best = line({word("bekin", 100, 0.6, {"bekir"})});
    addOpinions(best, {line({word("bekin", 100, 0.9)}), line({word("6€k1r", 100, 0.2)}),
                       line({word("elsewhere", 300, 0.9)}), line({})});
    EXPECT_THAT(best.words[0].alternatives, ElementsAre("bekir"));
}

TEST(SecondOpinions, joinWhatAnotherReaderParts) {
    auto best = line({{"karabekir", {0, 0, 190, 40}, core::Confidence(0.6), {"karabekin"}}});
    addOpinions(best, {line({word("kara", 0, 0.8), word("bekir", 100, 0.8)})});
    EXPECT_THAT(best.words[0].alternatives, ElementsAre("kara bekir", "karabekin"));
}

TEST(SecondOpinions, leaveNoMoreThanNine) {
    const std::vector<std::string> nine{"1", "2", "3", "4", "5", "6", "7", "8", "9"};
    auto best = line({word("x", 0, 0.6, nine)});
    addOpinions(best, {line({word("y", 0, 0.8)})});
    EXPECT_THAT(best.words[0].alternatives, SizeIs(9));
    EXPECT_EQ(best.words[0].alternatives.front(), "y");
}

} // namespace
} // namespace ocr::recognize
