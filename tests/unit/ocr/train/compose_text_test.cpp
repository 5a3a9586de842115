// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/compose_text.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace ocr::train {
namespace {

class TextComposerTest : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = std::filesystem::path(testing::TempDir()) /
                   testing::UnitTest::GetInstance()->current_test_info()->name();
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    TextList list(const std::string &name, const std::string &text, bool isWords) {
        std::ofstream(m_folder / name) << text;
        TextList made;
        made.file = m_folder / name;
        made.isWords = isWords;
        return made;
    }
    static std::string much(const TextComposer &composer) {
        Random random(7);
        std::string all;
        for (int i = 0; i < 60; ++i)
            all += composer.paragraph(random) + "\n";
        return all;
    }

    std::filesystem::path m_folder;
};

std::size_t countOf(const std::string &text, const std::string &part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

TEST(WithPrintedMarks, joinsMarksToTheirWords) {
    EXPECT_EQ(withPrintedMarks("Maa-mâ-fîh kalkıp gitmedim , « niye » ?"),
              "Maa-mâ-fîh kalkıp gitmedim, «niye»?");
    EXPECT_EQ(withPrintedMarks(". ايشته بو , كيجه ؟"), "ايشته بو، كيجه؟");
    EXPECT_EQ(withPrintedMarks("3,5 ve 18.08.1921"), "3,5 ve 18.08.1921");
}

TEST_F(TextComposerTest, givesSentencesAsTheyStand) {
    const auto composer =
        TextComposer::open({.lists = {list("s", "Kleine Sätze bleiben ganz.\n", false)}});
    ASSERT_TRUE(composer);
    Random random(1);
    EXPECT_EQ(composer->paragraph(random).find("Kleine Sätze bleiben ganz."), 0U);
}

TEST_F(TextComposerTest, drawsWordsWithRareLettersMoreOften) {
    auto words = list("w", "", true);
    std::ofstream file(words.file);
    for (int i = 0; i < 500; ++i)
        file << "слово"
             << " 1000\n";
    file << "ѳита 1\n";
    file.close();
    words.countColumn = 1;
    const auto without = TextComposer::open({.lists = {words}});
    const auto with = TextComposer::open({.lists = {words}, .letters = "ѳ"});
    ASSERT_TRUE(without && with);
    EXPECT_GT(countOf(much(*with), "ѳита"), 20 + countOf(much(*without), "ѳита"));
}

TEST_F(TextComposerTest, makesRareCapitalsOfWordsThatHaveTheSmallLetter) {
    std::string many = "хлѣбъ\n";
    for (int i = 0; i < 500; ++i)
        many += "слово\n";
    const auto composer = TextComposer::open({.lists = {list("w", many, true)}, .letters = "Ѣ"});
    ASSERT_TRUE(composer);
    EXPECT_GT(countOf(much(*composer), "ХЛѢБЪ"), 20U);
}

TEST_F(TextComposerTest, drawsALetterMoreOftenThatIsNamedMoreOften) {
    std::string many = "гора\nфокъ\n";
    for (int i = 0; i < 500; ++i)
        many += "слово\n";
    const auto composer = TextComposer::open({.lists = {list("w", many, true)}, .letters = "гффф"});
    ASSERT_TRUE(composer);
    const auto text = much(*composer);
    EXPECT_GT(countOf(text, "фокъ"), 3 * countOf(text, "гора") / 2);
}

TEST_F(TextComposerTest, respellsAllLettersAtOnce) {
    auto words = list("w", "cəç\n", true);
    words.isRespelled = true;
    const auto composer =
        TextComposer::open({.lists = {words}, .respell = {{"c", "ç"}, {"ç", "c"}}});
    ASSERT_TRUE(composer);
    const auto text = much(*composer);
    EXPECT_NE(text.find("çəc"), std::string::npos);
    EXPECT_EQ(text.find("cəç"), std::string::npos);
}

TEST_F(TextComposerTest, leavesOutTextsWithLettersBeyondTheAllowedOnes) {
    const auto composer =
        TextComposer::open({.lists = {list("w", "bir\nTokenRange=4\n", true)}, .allowed = "bir"});
    ASSERT_TRUE(composer);
    EXPECT_EQ(much(*composer).find("Token"), std::string::npos);
}

TEST_F(TextComposerTest, writesNumbersInTheDigitsOfTheScript) {
    const auto composer =
        TextComposer::open({.lists = {list("w", "بو\nبر\n", true)}, .digits = "٠١٢٣٤٥٦٧٨٩"});
    ASSERT_TRUE(composer);
    const auto text = much(*composer);
    EXPECT_EQ(text.find_first_of("0123456789"), std::string::npos);
    EXPECT_NE(text.find("١"), std::string::npos);
}

TEST_F(TextComposerTest, makesTheUpperCaseOfTheLanguage) {
    const auto composer =
        TextComposer::open({.lists = {list("w", "istanbul\n", true)}, .locale = "tr"});
    ASSERT_TRUE(composer);
    const auto text = much(*composer);
    EXPECT_NE(text.find("İstanbul"), std::string::npos);
    EXPECT_EQ(text.find("Istanbul"), std::string::npos);
}

TEST_F(TextComposerTest, listsTheDictionaryByHowOftenWordsOccur) {
    auto words = list("w", "rare 1\noften 90\nseldom 5\n", true);
    words.countColumn = 1;
    const auto composer = TextComposer::open({.lists = {words}});
    ASSERT_TRUE(composer);
    EXPECT_EQ(composer->dictionary(2), (std::vector<std::string>{"often", "seldom"}));
}

TEST_F(TextComposerTest, refusesAListWithoutAUsableLine) {
    const auto composer =
        TextComposer::open({.lists = {list("w", "абв\n", true)}, .allowed = "abc"});
    ASSERT_FALSE(composer);
    EXPECT_EQ(composer.error().code, core::ErrorCode::inputDamaged);
}

} // namespace
} // namespace ocr::train
