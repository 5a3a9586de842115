// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/correct_line.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/carry_boxes.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using ocr::core::Rect;
using ocr::page::Word;
using testing::IsEmpty;
using workflows::proofread::acceptableText;
using workflows::proofread::carryBoxes;
using workflows::proofread::correctLine;

class CorrectLineTest : public CatalogueTest {
  protected:
    PageId page = addText({"birinei satır"});
    LineRecord line = valueOf(catalogue->lines(page)).at(0);
};

TEST_F(CorrectLineTest, storesTheTextComposedWithItsBoxes) {
    valueOf(correctLine(*catalogue, line.id, "bi\u0307rinci s\u0327atır", "Leyla", {}));
    const auto now = valueOf(catalogue->line(line.id)).current;
    EXPECT_EQ(now.text, "bi\u0307rinci şatır");
    ASSERT_EQ(now.words.size(), 2U);
    EXPECT_EQ(now.words[0].box, line.current.words[0].box);
    EXPECT_EQ(now.words[1].box, line.current.words[1].box);
    EXPECT_EQ(now.words[1].text, "şatır");
}

TEST_F(CorrectLineTest, storesAnUnchangedTextToo) {
    valueOf(correctLine(*catalogue, line.id, line.current.text, "Leyla", line.current.id));
    EXPECT_EQ(valueOf(catalogue->line(line.id)).current.maker, Maker::person);
}

TEST_F(CorrectLineTest, refusesWhatMustNotBeStored) {
    for (const auto &text :
         {std::string("a\nb"), std::string("a\tb"), std::string("a\0b", 3),
          std::string("a\x1b[31m"), std::string("a\u0085b"), std::string("a\u2028b"),
          std::string("\u202Eabc"), std::string("\u2067abc\u2069"), std::string("a\xFF"),
          std::string(1'000'000, 'a')})
        EXPECT_EQ(codeOf(correctLine(*catalogue, line.id, text, "Leyla", {})),
                  ErrorCode::notAllowed);
    EXPECT_EQ(valueOf(catalogue->readings(line.id)).size(), 1U);
}

TEST_F(CorrectLineTest, acceptsJoinersTatweelAndDirectionMarks) {
    for (const auto *text : {"می\u200cخواهم", "كتـاب", "a\u200Eb\u200F", "", "🗞 ʼ"})
        EXPECT_TRUE(acceptableText(text).has_value()) << text;
}

TEST_F(CorrectLineTest, storesTextAndNameTrimmedAndComposed) {
    valueOf(
        correctLine(*catalogue, line.id, " \u00A0bir iki\u3000", " Go\u0308kc\u0327e\u00A0", {}));
    const auto now = valueOf(catalogue->line(line.id)).current;
    EXPECT_EQ(now.text, "bir iki");
    EXPECT_EQ(now.by, "Gökçe");
}

TEST_F(CorrectLineTest, letsAPersonEmptyALine) {
    valueOf(correctLine(*catalogue, line.id, " \u00A0 ", "Leyla", {}));
    const auto now = valueOf(catalogue->line(line.id)).current;
    EXPECT_EQ(now.text, "");
    EXPECT_EQ(now.maker, Maker::person);
}

TEST_F(CorrectLineTest, refusesANameThatIsNoLineOfText) {
    for (const auto &name :
         {std::string("Ley\xFFla"), std::string("Ley\nla"), std::string("Ley\tla"),
          std::string("Leyla\0", 6), std::string("\u202Eleyla")})
        EXPECT_EQ(codeOf(correctLine(*catalogue, line.id, "x", name, {})), ErrorCode::notAllowed);
    EXPECT_EQ(valueOf(catalogue->readings(line.id)).size(), 1U);
}

TEST_F(CorrectLineTest, asksForAName) {
    EXPECT_EQ(codeOf(correctLine(*catalogue, line.id, "x", " ", {})), ErrorCode::notAllowed);
}

TEST_F(CorrectLineTest, passesAConflictOnAndStoresNothing) {
    valueOf(correctLine(*catalogue, line.id, "Leyla's", "Leyla", line.current.id));
    EXPECT_EQ(codeOf(correctLine(*catalogue, line.id, "Murad's", "Murad", line.current.id)),
              ErrorCode::conflict);
    EXPECT_EQ(valueOf(catalogue->line(line.id)).current.text, "Leyla's");
}

TEST_F(CorrectLineTest, keepsATextBesideThatItsPersonGaveUpForAnothers) {
    valueOf(correctLine(*catalogue, line.id, "Leyla's", "Leyla", line.current.id));
    valueOf(
        workflows::proofread::keepBeside(*catalogue, line.id, "Murad's", "Murad", line.current.id));
    EXPECT_EQ(valueOf(catalogue->line(line.id)).current.text, "Leyla's");
    EXPECT_EQ(valueOf(catalogue->readings(line.id)).back().text, "Murad's");
    EXPECT_THAT(found("murads"), IsEmpty());
    EXPECT_TRUE(isSound());
}

Word word(const std::string &text, int x, int width) {
    return {text, {x, 10, width, 40}, ocr::core::Confidence(0.5)};
}

TEST(CarryBoxes, keepsTheBoxesOfWordsThatStay) {
    const auto words = carryBoxes({word("kara", 0, 40), word("bakır", 50, 50)}, "kara bekir");
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].box, (Rect{0, 10, 40, 40}));
    EXPECT_EQ(words[1].box, (Rect{50, 10, 50, 40}));
    EXPECT_EQ(words[1].text, "bekir");
    EXPECT_EQ(words[1].confidence.value(), 1);
}

TEST(CarryBoxes, dividesTheBoxOfAWordThatIsSplit) {
    const auto words = carryBoxes({word("karabekir", 0, 90)}, "kara bekir");
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].box, (Rect{0, 10, 40, 40}));
    EXPECT_EQ(words[1].box, (Rect{40, 10, 50, 40}));
}

TEST(CarryBoxes, dividesARightToLeftWordFromTheRight) {
    const auto words = carryBoxes({word("كتابنا", 0, 60)}, "كتاب نا");
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].box, (Rect{20, 10, 40, 40}));
    EXPECT_EQ(words[1].box, (Rect{0, 10, 20, 40}));
}

TEST(CarryBoxes, joinsTheBoxesOfWordsThatAreJoined) {
    const auto words = carryBoxes({word("kara", 0, 40), word("bekir", 50, 50)}, "karabekir");
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words[0].box, (Rect{0, 10, 100, 40}));
}

TEST(CarryBoxes, givesAnInsertedWordItsNeighboursBox) {
    const auto words = carryBoxes({word("bir", 0, 30), word("üç", 100, 20)}, "bir ,,,, üç");
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[2].box, (Rect{100, 10, 20, 40}));
    EXPECT_FALSE(words[1].box.isEmpty());
}

TEST(CarryBoxes, makesNoneUp) {
    EXPECT_THAT(carryBoxes({}, "kara"), IsEmpty());
    EXPECT_THAT(carryBoxes({word("kara", 0, 40)}, ""), IsEmpty());
    EXPECT_THAT(carryBoxes({word("kara", 0, 40)}, "  "), IsEmpty());
}

} // namespace
} // namespace evrak_tests
