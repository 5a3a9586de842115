// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/weigh_words.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "ocr/text/languages.h"

namespace workflows::proofread {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

int everywhere(const std::string & /*word*/) { return commonFrom; }

LineEvidence sureLine(const std::string &text) { return {text, 0.95, {}, {}, {}}; }

/// Words of these confidences, in the order of the text.
LineEvidence lineOf(const std::string &text, const std::vector<double> &confidences) {
    auto line = sureLine(text);
    for (const double confidence : confidences)
        line.words.push_back({"", {}, ocr::core::Confidence(confidence)});
    return line;
}

TEST(WeighWords, namesEachWordByItsBytes) {
    const auto words = weighWords(sureLine("نومرو  ۱۲ ön"), everywhere);
    ASSERT_THAT(words, SizeIs(3));
    EXPECT_EQ(words[0].length, 10U);
    EXPECT_EQ(words[1].begin, 12U);
    EXPECT_EQ(words[2].length, 3U);
    EXPECT_THAT(weighWords(sureLine(""), everywhere), IsEmpty());
}

TEST(WeighWords, doubtsMostWhereTheModelWasLeastSure) {
    const auto words = weighWords(lineOf("alma armud heyva", {0.95, 0.3, 0.95}), everywhere);
    EXPECT_GT(words[1].likelihood, words[0].likelihood);
    EXPECT_THAT(words[1].concerns, Contains(Concern::unsure));
    EXPECT_THAT(words[0].concerns, IsEmpty());
}

TEST(WeighWords, takesTheLinesConfidenceWhereThatOfWordsIsUnknown) {
    auto line = sureLine("alma armud");
    const auto sure = weighWords(line, everywhere);
    line.confidence = 0.3;
    EXPECT_GT(weighWords(line, everywhere)[0].likelihood, sure[0].likelihood);
}

TEST(WeighWords, ranksAFigureBeforeAWordThatIsAsLikelyWrong) {
    const auto words = weighWords(sureLine("1920 ٣٠٢"), everywhere);
    for (const auto &word : words) {
        EXPECT_GT(word.rank, word.likelihood);
        EXPECT_THAT(word.concerns, Contains(Concern::figure));
    }
}

TEST(WeighWords, doubtsWhatAnotherModelReadOtherwise) {
    auto line = sureLine("302 ölü yaralı");
    line.others = {"802 ölü yaralı"};
    const auto words = weighWords(line, everywhere);
    EXPECT_THAT(words[0].concerns, Contains(Concern::disputed));
    EXPECT_THAT(words[1].concerns, Not(Contains(Concern::disputed)));
    const auto alone = weighWords(sureLine("302 ölü yaralı"), everywhere);
    EXPECT_GT(words[0].likelihood, alone[0].likelihood);
    EXPECT_LT(words[1].likelihood, alone[1].likelihood) << "two models agree";
}

TEST(WeighWords, doubtsAWordThatNoOtherLineHas) {
    const auto rare = [](const std::string &word) { return word == "armut" ? 1 : commonFrom; };
    const auto words = weighWords(sureLine("armud armut"), rare);
    EXPECT_GT(words[1].likelihood, words[0].likelihood);
    EXPECT_THAT(words[1].concerns, Contains(Concern::rare));
}

TEST(WeighWords, countsNoLinesOfNumbers) {
    const auto fail = [](const std::string &word) -> int { throw std::runtime_error(word); };
    EXPECT_THAT(weighWords(sureLine("1920 12/3 №5"), fail), SizeIs(3));
}

TEST(WeighWords, doubtsMarkedLettersAndOddShapes) {
    auto line = sureLine("Cобрание al;ma almA aaaa ölü \"ev\" Bakü'de no.5");
    line.marks = {{0, 1, workflows::Suspicion::otherScript, "С"}};
    const auto words = weighWords(line, everywhere);
    EXPECT_THAT(words[0].concerns, Contains(Concern::letters));
    for (const int odd : {1, 2, 3})
        EXPECT_THAT(words[static_cast<std::size_t>(odd)].concerns, Contains(Concern::shape));
    for (const int sound : {4, 5, 6, 7})
        EXPECT_THAT(words[static_cast<std::size_t>(sound)].concerns, Not(Contains(Concern::shape)));
}

/// A line of words of the same sureness that the model's list has or lacks.
LineEvidence listedLine(const std::string &text, const std::vector<std::optional<bool>> &listed) {
    auto line = lineOf(text, std::vector(listed.size(), 0.9));
    std::size_t begin = 0;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const auto end = std::min(text.find(' ', begin), text.size());
        line.words[i].text = text.substr(begin, end - begin);
        line.words[i].isListed = listed[i];
        begin = end + 1;
    }
    return line;
}

TEST(WeighWords, doubtsAWordThatTheModelsListLacks) {
    const auto words =
        weighWords(listedLine("almas armus heyvs", {true, false, std::nullopt}), everywhere);
    EXPECT_GT(words[1].likelihood, words[0].likelihood);
    EXPECT_DOUBLE_EQ(words[2].likelihood, words[0].likelihood) << "it has no list";
    EXPECT_THAT(words[1].concerns, Contains(Concern::unlisted));
    EXPECT_THAT(words[0].concerns, Not(Contains(Concern::unlisted)));
    EXPECT_THAT(words[2].concerns, Not(Contains(Concern::unlisted)));
}

TEST(WeighWords, doubtsAnUnlistedWordLessThatMayBeAName) {
    const auto words = weighWords(listedLine("armud “Murad", {false, false}), everywhere);
    EXPECT_LT(words[1].likelihood, words[0].likelihood);
}

TEST(WeighWords, doubtsAWordTheMoreElseTheModelThoughtOf) {
    auto line = lineOf("alma alma", {0.7, 0.7});
    line.words[1].alternatives = {"alna", "aima", "olma"};
    const auto words = weighWords(line, everywhere);
    EXPECT_GT(words[1].likelihood, words[0].likelihood);
}

TEST(WeighWords, doubtsSignsWithinAWordUnlessTheyJoinWords) {
    const auto words = weighWords(sureLine("al:ma al-ma al’ma «alma»"), everywhere);
    EXPECT_GT(words[0].likelihood, words[1].likelihood);
    const auto inner = [](const std::string &text) {
        return featuresOf(sureLine(text), everywhere)[0].features[hasInnerSign];
    };
    EXPECT_EQ(inner("l.c"), 1);
    for (const auto *joined : {"al-ma", "al’ma", "al'ma", "«alma».", "--", "می‌روم"})
        EXPECT_EQ(inner(joined), 0) << joined;
}

TEST(WeighWords, doubtsLettersThatFollowEachOtherInNoWordOfTheLanguage) {
    const auto languages = ocr::text::Languages::fromTable("language\ttur\nscript\tlatin\n"
                                                           "models\ttur\n_al\t5\nalm\t5\n"
                                                           "lma\t5\nma_\t5\n");
    ASSERT_TRUE(languages);
    auto line = sureLine("alma amla 1920");
    line.languages = &*languages;
    const auto words = weighWords(line, everywhere);
    EXPECT_GT(words[1].likelihood, words[0].likelihood);
    const auto features = featuresOf(line, everywhere);
    EXPECT_EQ(features[0].features[isStrange], 0);
    EXPECT_GT(features[1].features[isStrange], 1);
    EXPECT_EQ(features[2].features[isStrange], 0) << "no letters";
}

} // namespace
} // namespace workflows::proofread
