// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/weigh_words.h"

#include <algorithm>

#include <gmock/gmock.h>

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

} // namespace
} // namespace workflows::proofread
