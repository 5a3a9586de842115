// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/compare_readings.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using workflows::TextChange;
using workflows::proofread::comparePage;
using workflows::proofread::compareTexts;
using workflows::proofread::correctLine;

TEST(CompareTexts, findsNothingInTextsThatAreAlike) {
    EXPECT_THAT(compareTexts("", ""), IsEmpty());
    EXPECT_THAT(compareTexts("گنجه‌دن", "گنجه‌دن"), IsEmpty());
}

TEST(CompareTexts, namesStretchesByTheirBytesInBothTexts) {
    EXPECT_THAT(compareTexts("302 ölü", "802 ölu"),
                ElementsAre(TextChange{0, 1, 0, 1}, TextChange{7, 2, 7, 1}));
}

TEST(CompareTexts, tellsWhatOneOfThemHasMore) {
    EXPECT_THAT(compareTexts("ab", "axxb"), ElementsAre(TextChange{1, 0, 1, 2}));
    EXPECT_THAT(compareTexts("axxb", "ab"), ElementsAre(TextChange{1, 2, 1, 0}));
    EXPECT_THAT(compareTexts("", "a"), ElementsAre(TextChange{0, 0, 0, 1}));
}

TEST(CompareTexts, takesALetterTogetherWithTheMarksUponIt) {
    // Beh with fatha, and with damma.
    EXPECT_THAT(compareTexts("اب\u064E", "اب\u064F"), ElementsAre(TextChange{2, 4, 2, 4}));
    EXPECT_THAT(compareTexts("اب", "اب\u064F"), ElementsAre(TextChange{2, 2, 2, 4}));
}

class Readings : public CatalogueTest {
  protected:
    [[nodiscard]] LineRecord lineNow(std::size_t index = 0) const {
        return valueOf(catalogue->lines(page)).at(index);
    }
    ReadingId read(const std::string &model, const std::string &text) {
        return valueOf(catalogue->addReading(lineNow().id, {.maker = Maker::machine,
                                                            .by = model,
                                                            .modelSha256 = "cc",
                                                            .text = text,
                                                            .confidence = 0.5,
                                                            .words = {}}));
    }
    [[nodiscard]] auto restore(ReadingId reading, const std::string &by, ReadingId seen) {
        return workflows::proofread::restoreReading(*catalogue, lineNow().id, reading, by, seen);
    }
    PageId page = addText({"one two", "six"});
};

TEST_F(Readings, ofAModelAndAPersonAreComparedOverAPage) {
    valueOf(correctLine(*catalogue, lineNow().id, "one too", "Leyla", {}));
    const auto result =
        valueOf(comparePage(*catalogue, page, {Maker::machine, "rus+tur"}, {Maker::person, ""}));
    ASSERT_EQ(result.lines.size(), 1U);
    EXPECT_EQ(result.missing, 1) << "nobody typed the second line";
    EXPECT_EQ(result.lines[0].a.text, "one two");
    EXPECT_EQ(result.lines[0].b.by, "Leyla");
    EXPECT_THAT(result.lines[0].changes, ElementsAre(TextChange{5, 1, 5, 1}));
    EXPECT_EQ(result.changed, 1);
    EXPECT_EQ(result.characters, 7);
}

TEST_F(Readings, ofTwoModelsAreComparedByTheirLatest) {
    read("tur", "an older one");
    read("tur", "one two");
    const auto result = valueOf(
        comparePage(*catalogue, page, {Maker::machine, "rus+tur"}, {Maker::machine, "tur"}));
    ASSERT_EQ(result.lines.size(), 1U);
    EXPECT_THAT(result.lines[0].changes, IsEmpty());
    EXPECT_EQ(codeOf(comparePage(*catalogue, {99}, {}, {})), ErrorCode::notFound);
}

TEST_F(Readings, canBeGoneBackTo) {
    const auto first = lineNow().current;
    const auto typed = valueOf(correctLine(*catalogue, lineNow().id, "wrong", "Leyla", {}));
    const auto again = valueOf(restore(first.id, "Leyla", typed));
    const auto now = lineNow().current;
    EXPECT_EQ(now.id, again);
    EXPECT_EQ(now.text, "one two");
    EXPECT_EQ(now.maker, Maker::person);
    EXPECT_EQ(now.by, "Leyla");
    EXPECT_EQ(now.basedOn, first.id) << "it says what it was made from";
    EXPECT_EQ(now.words, first.words);
    EXPECT_EQ(valueOf(catalogue->readings(lineNow().id)).size(), 3U) << "nothing is gone";
}

TEST_F(Readings, areNotGoneBackToOverWhatAnotherPersonTypedMeanwhile) {
    const auto first = lineNow().current.id;
    valueOf(correctLine(*catalogue, lineNow().id, "Murad's", "Murad", {}));
    EXPECT_EQ(codeOf(restore(first, "Leyla", first)), ErrorCode::conflict);
    EXPECT_EQ(lineNow().current.text, "Murad's");
}

TEST_F(Readings, ofAnotherLineAreNoneToGoBackTo) {
    EXPECT_EQ(codeOf(restore(lineNow(1).current.id, "Leyla", lineNow().current.id)),
              ErrorCode::notFound);
    EXPECT_EQ(codeOf(restore(lineNow().current.id, "", lineNow().current.id)),
              ErrorCode::notAllowed);
}

TEST_F(Readings, takeAVerifiedPageBackWhenTheyAreGoneBackTo) {
    const auto first = lineNow().current.id;
    const auto typed = valueOf(correctLine(*catalogue, lineNow().id, "one too", "Leyla", {}));
    valueOf(catalogue->setStatus(page, Status::verified, Maker::person, "Murad"));
    valueOf(restore(first, "Nigar", typed));
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::proofread);
    EXPECT_TRUE(valueOf(catalogue->statuses(page)).back().isByEdit);
}

} // namespace
} // namespace evrak_tests
