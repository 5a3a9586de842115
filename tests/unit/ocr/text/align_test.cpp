// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/align.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ocr::text {
namespace {

using testing::ElementsAre;

/// The textbook's matrix, to hold the fast one against.
std::size_t plainDistance(const std::u32string &a, const std::u32string &b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j)
            cost[i][j] = i == 0   ? j
                         : j == 0 ? i
                                  : std::min({cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]),
                                              cost[i - 1][j] + 1, cost[i][j - 1] + 1});
    return cost[a.size()][b.size()];
}

std::u32string randomText(std::mt19937 &random, std::size_t length) {
    std::u32string text;
    for (std::size_t i = 0; i < length; ++i)
        text += static_cast<char32_t>(U'a' + random() % 4);
    return text;
}

TEST(EditDistance, isThatOfKnownPairs) {
    EXPECT_EQ(editDistance(U"kitten", U"sitting"), 3U);
    EXPECT_EQ(editDistance(U"", U"abc"), 3U);
    EXPECT_EQ(editDistance(U"abc", U""), 3U);
    EXPECT_EQ(editDistance(U"şehir", U"şehir"), 0U);
}

TEST(EditDistance, agreesWithTheTextbookAcrossBlockBorders) {
    std::mt19937 random(7);
    for (const std::size_t length : {1, 5, 63, 64, 65, 127, 128, 129, 300})
        for (int i = 0; i < 10; ++i) {
            const auto a = randomText(random, length);
            const auto b = randomText(random, 1 + random() % 320);
            ASSERT_EQ(editDistance(a, b), plainDistance(a, b)) << length << " and " << b.size();
        }
}

TEST(Align, pairsSubstitutionsAndLeavesTheRestAlone) {
    EXPECT_THAT(align(U"abcd", U"xbd"), ElementsAre(AlignedPair{0, 0}, AlignedPair{1, 1},
                                                    AlignedPair{2, -1}, AlignedPair{3, 2}));
    EXPECT_THAT(align(U"", U"a"), ElementsAre(AlignedPair{-1, 0}));
}

TEST(Align, costsWhatTheEditDistanceSays) {
    std::mt19937 random(11);
    for (int i = 0; i < 20; ++i) {
        const auto a = randomText(random, random() % 50);
        const auto b = randomText(random, random() % 50);
        std::size_t cost = 0;
        for (const auto &pair : align(a, b))
            cost += pair.a < 0 || pair.b < 0 || a[pair.a] != b[pair.b] ? 1 : 0;
        EXPECT_EQ(cost, editDistance(a, b));
    }
}

TEST(ErrorCount, doesNotCountWhiteSpaceAndInvisibleMarks) {
    const auto count = countCharacterErrors(" eski\nyazı ", "es\u00adki \u200f yaz\u200bı");
    EXPECT_EQ(count.errors, 0U);
    EXPECT_EQ(count.length, 9U);
}

TEST(ErrorCount, comparesComposedText) {
    EXPECT_EQ(countCharacterErrors("şe", "s\u0327e").errors, 0U);
}

TEST(ErrorCount, isStrictAboutVowelMarksAndDigitsUnlessToldToBeLoose) {
    EXPECT_EQ(countCharacterErrors("كِتاب ١٢؟", "كتاب 12?").errors, 4U);
    EXPECT_EQ(countCharacterErrors("كِتاب ١٢؟", "كتاب 12?", Strictness::loose).errors, 0U);
    EXPECT_EQ(countCharacterErrors("أإٱىیکھہ،؛؟۰۹", "اااييكهه,;?09", Strictness::loose).errors, 0U);
}

TEST(ErrorCount, countsWordsByThemselves) {
    const auto count = countWordErrors("one two three", "one too three four");
    EXPECT_EQ(count.errors, 2U);
    EXPECT_EQ(count.length, 3U);
}

TEST(ErrorCount, ofNothingReadIsTheWholeTruth) {
    EXPECT_EQ(countCharacterErrors("abc", "").errors, 3U);
    EXPECT_EQ(countCharacterErrors("", "abc").rate(), 3.0);
    EXPECT_EQ(countCharacterErrors("", "").rate(), 0.0);
}

TEST(LetterErrors, countsEachLetterOfTheTruthAndHowOftenItWasMissed) {
    const auto errors = countLetterErrors("хлѣбъ и бѣда", "хлѣбъ и беда");
    EXPECT_EQ(errors.at(U'ѣ').length, 2U);
    EXPECT_EQ(errors.at(U'ѣ').errors, 1U);
    EXPECT_EQ(errors.at(U'б').errors, 0U);
    EXPECT_FALSE(errors.contains(U'е'));
}

TEST(ErrorCount, addsUpOverPages) {
    ErrorCount sum{1, 10};
    sum += {2, 20};
    EXPECT_DOUBLE_EQ(sum.rate(), 0.1);
}

} // namespace
} // namespace ocr::text
