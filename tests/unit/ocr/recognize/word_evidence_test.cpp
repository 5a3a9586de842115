// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/word_evidence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ocr::recognize {
namespace {

/// Words of a alone in one language, words of b alone in another, of д alone in a third.
const text::Languages &languages() {
    static const auto made = text::Languages::fromTable("language\tone\ttwo\tthree\n"
                                                        "script\tlatin\tlatin\tcyrillic\n"
                                                        "models\treadsA+readsAToo\treadsB\treadsD\n"
                                                        "_aa\t5--\naaa\t5--\naa_\t5--\n"
                                                        "_bb\t-5-\nbbb\t-5-\nbb_\t-5-\n"
                                                        "_дд\t--5\nддд\t--5\nдд_\t--5\n");
    EVRAK_ASSERT(made);
    return *made;
}

TEST(WordEvidence, namesWhoReadsTheLanguageOfTheWords) {
    const WordEvidence evidence(&languages());
    const auto advice = evidence.adviceOn("bbbb, bbb", "readsA");
    ASSERT_TRUE(advice);
    EXPECT_EQ(advice->reader, "readsB");
    EXPECT_GT(advice->lead, 10);
}

TEST(WordEvidence, hasNoAdviceForAReaderOfTheLanguage) {
    const WordEvidence evidence(&languages());
    EXPECT_FALSE(evidence.adviceOn("aaaa", "readsAToo"));
}

TEST(WordEvidence, hasNoAdviceWithoutWordsOrLanguages) {
    EXPECT_FALSE(WordEvidence(&languages()).adviceOn("1921, 14", "readsA"));
    EXPECT_FALSE(WordEvidence(nullptr).adviceOn("bbbb", "readsA"));
    EXPECT_EQ(WordEvidence(nullptr).balance({"aaaa", "readsA"}, {"bbbb", "readsB"}), 0);
}

TEST(WordEvidence, weighsTwoReadingsByTheWordsOfBoth) {
    const WordEvidence evidence(&languages());
    EXPECT_GT(evidence.balance({"bbbb", "readsA"}, {"bbbb", "readsB"}), 10);
    EXPECT_LT(evidence.balance({"aaaa", "readsA"}, {"aaaa", "readsB"}), -10);
    EXPECT_NEAR(evidence.balance({"aaaa", "readsA"}, {"bbbb", "readsB"}), 0, 1e-3);
}

TEST(WordEvidence, weighsReadingsInTwoScriptsByHowWordLikeTheyAre) {
    const WordEvidence evidence(&languages());
    EXPECT_GT(evidence.balance({"xyzxyz", "readsA"}, {"дддддд", "readsD"}), 10);
    EXPECT_LT(evidence.balance({"дддддд", "readsD"}, {"xyzxyz", "readsA"}), -10);
}

TEST(WordEvidence, tellsWordsFromLettersAtRandom) {
    const WordEvidence evidence(&languages());
    EXPECT_GT(*evidence.fluencyOf("aaaaaaaa"), -1);
    EXPECT_LT(*evidence.fluencyOf("xyzxyzxy"), -5);
    EXPECT_FALSE(evidence.fluencyOf("a"));
}

TEST(WordEvidence, countsTheLettersOfEachReader) {
    const auto shares = WordEvidence(&languages()).readersOf({"bbbb bbbb", "aaaa", "1921"});
    ASSERT_EQ(shares.size(), 3U);
    EXPECT_EQ(shares[0].reader, "readsB");
    EXPECT_EQ(shares[1].reader, "readsA");
    EXPECT_EQ(shares[0].letters, 2 * shares[1].letters);
}

TEST(WordEvidence, countsThoseWhoReadTheSameLanguageOfAnotherEra) {
    const auto eras =
        text::Languages::fromTable("language\told\tnew\tother\n"
                                   "script\tlatin\tlatin\tlatin\n"
                                   "models\treadsBoth\treadsBoth+readsNew\treadsOther\n"
                                   "_aa\t567\naaa\t567\naa_\t567\n");
    ASSERT_TRUE(eras);
    std::vector<std::string> readers;
    for (const auto &share : WordEvidence(&*eras).readersOf({"aaaa"}))
        readers.push_back(share.reader);
    EXPECT_THAT(readers, ::testing::UnorderedElementsAre("readsBoth", "readsNew"));
}

TEST(WordEvidence, countsNoLettersOfWhatIsNoWords) {
    EXPECT_TRUE(WordEvidence(&languages()).readersOf({"xyzxyzxy"}).empty());
}

} // namespace
} // namespace ocr::recognize
