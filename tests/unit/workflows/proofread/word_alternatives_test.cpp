// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/word_alternatives.h"

#include <gmock/gmock.h>

namespace workflows::proofread {
namespace {

using catalogue::Maker;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using Texts = std::vector<std::string>;

ReadingRecord readingOf(const std::string &by, const std::string &text,
                        std::vector<ocr::page::Word> words = {}) {
    ReadingRecord reading;
    reading.by = by;
    reading.text = text;
    reading.words = std::move(words);
    return reading;
}

ocr::page::Word word(const std::string &text, const Texts &alternatives) {
    return {text, {0, 0, 10, 10}, ocr::core::Confidence(0.5), alternatives};
}

Texts textsOf(const std::vector<Alternative> &alternatives) {
    Texts texts;
    for (const auto &one : alternatives)
        texts.push_back(one.text);
    return texts;
}

/// Of the first place where `part` stands in `text`.
Texts alternativesOf(const std::string &text, const std::string &part,
                     const std::vector<ReadingRecord> &readings,
                     const std::vector<DoubtfulCharacter> &doubts = {}) {
    return textsOf(wordAlternatives(text, text.find(part), part.size(), readings, {doubts}));
}

TEST(WordAlternatives, areWhatOtherReadingsSayThereTheLatestFirst) {
    const std::vector<ReadingRecord> readings{readingOf("tur", "kara bakir paşa"),
                                              readingOf("aze", "kara bekin paşa"),
                                              readingOf("Leyla", "kara bekir paşa")};
    const auto found = wordAlternatives("kara bekir paşa", 5, 5, readings, {});
    EXPECT_THAT(textsOf(found), ElementsAre("bekin", "bakir"));
    EXPECT_EQ(found[0].by, "aze");
    EXPECT_EQ(found[0].source, AlternativeSource::reading);
    EXPECT_THAT(alternativesOf("kara bekir paşa", "paşa", readings), IsEmpty());
}

TEST(WordAlternatives, holdWhatTheModelTookIntoAccount) {
    const std::vector<ReadingRecord> readings{
        readingOf("tur", "kara bekin paşa",
                  {word("kara", {}), word("bekin", {"bekir", "bekim"}), word("paşa", {"baba"})})};
    EXPECT_THAT(alternativesOf("kara bekin paşa", "bekin", readings),
                ElementsAre("bekir", "bekim"));
    EXPECT_THAT(alternativesOf("Kâzım kara beğin paşa", "beğin", readings),
                ElementsAre("bekin", "bekir", "bekim"));
}

TEST(WordAlternatives, beginWithLookAlikesSetRight) {
    const std::string text = "в I93O году";
    const std::vector<DoubtfulCharacter> doubts{{3, 1, Suspicion::letterInNumber, "1"},
                                                {6, 1, Suspicion::letterInNumber, "0"}};
    const auto found = wordAlternatives(text, 3, 4, {readingOf("rus", "в 193О году")}, {doubts});
    EXPECT_THAT(textsOf(found), ElementsAre("1930", "193О"));
    EXPECT_EQ(found[0].source, AlternativeSource::lookAlike);
}

TEST(WordAlternatives, areBothWordsWhereAnotherReadingPartsThem) {
    EXPECT_THAT(
        alternativesOf("karabekir paşa", "karabekir", {readingOf("tur", "kara bekir paşa")}),
        ElementsAre("kara bekir"));
}

TEST(WordAlternatives, knowLettersOfAnyScript) {
    EXPECT_THAT(alternativesOf("نومرو ١٢", "١٢", {readingOf("ota", "نومرو ١٣")}),
                ElementsAre("١٣"));
}

TEST(WordAlternatives, areNineAtMostAndEachOnce) {
    const Texts many{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "1"};
    EXPECT_THAT(alternativesOf("x", "x", {readingOf("tur", "x", {word("x", many)})}), SizeIs(9));
    EXPECT_THAT(alternativesOf("x", "x", {readingOf("a", "y"), readingOf("b", "y")}),
                ElementsAre("y"));
}

TEST(WordAlternatives, areNoneForAWordThatNoOtherReadingHas) {
    EXPECT_THAT(alternativesOf("kara bekir paşa", "bekir", {readingOf("tur", "")}), IsEmpty());
    EXPECT_THAT(alternativesOf("kara bekir paşa", "bekir", {}), IsEmpty());
}

} // namespace
} // namespace workflows::proofread
