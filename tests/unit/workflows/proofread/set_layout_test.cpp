// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/set_layout.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/status_rules.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using workflows::proofread::setLayout;

class SetLayoutByHandTest : public CatalogueTest {
  protected:
    PageId page = addText({"one two", "three four", "five"});

    [[nodiscard]] std::vector<HandRegion> layout() const {
        return valueOf(catalogue->layout(page));
    }
    [[nodiscard]] LineId id(std::size_t line) const { return layout()[0].lines[line].id; }
    std::vector<HandRegion> set(const std::vector<HandRegion> &wanted) {
        return valueOf(setLayout(*catalogue, page, wanted, layout(), "Leyla"));
    }
    void type(std::size_t line, const std::string &text) {
        valueOf(workflows::proofread::correctLine(*catalogue, id(line), text, "Murad", {}));
    }
    [[nodiscard]] ReadingRecord reading(std::size_t line) const {
        return valueOf(catalogue->lines(page)).at(line).current;
    }
    /// In bytes of the first line.
    [[nodiscard]] workflows::TextCut cutAt(std::size_t at) const {
        return {id(0), reading(0).id, at};
    }
    /// The line made of the two first, in the place of both.
    std::vector<HandRegion> joined() {
        auto wanted = layout();
        auto &lines = wanted[0].lines;
        HandLine both{{}, lines[0].layout, {lines[1].id, lines[0].id}};
        both.layout.outline = ocr::core::toPolygon({100, 100, 1600, 140});
        lines.erase(lines.begin());
        lines[0] = both;
        return wanted;
    }
    /// The first line cut in two behind its first word.
    std::vector<HandRegion> split() {
        auto wanted = layout();
        auto &lines = wanted[0].lines;
        HandLine left{{}, lines[0].layout, {lines[0].id}}, right = left;
        left.layout.outline = ocr::core::toPolygon({100, 100, 95, 40});
        right.layout.outline = ocr::core::toPolygon({195, 100, 1500, 40});
        lines[0] = left;
        lines.insert(lines.begin() + 1, right);
        return wanted;
    }
};

TEST_F(SetLayoutByHandTest, joinsTheTextsOfJoinedLinesInReadingOrder) {
    const auto first = reading(0).id;
    set(joined());
    EXPECT_THAT(textsOf(page), ElementsAre("one two three four", "five"));
    EXPECT_EQ(reading(0).maker, Maker::machine);
    EXPECT_EQ(reading(0).by, "rus+tur");
    EXPECT_EQ(reading(0).basedOn, first);
    EXPECT_THAT(reading(0).words, SizeIs(4));
    EXPECT_THAT(found("two"), ElementsAre("one two three four"));
    EXPECT_TRUE(isSound());
}

TEST_F(SetLayoutByHandTest, keepsAJoinedTextThatPersonsOfWhomAPartIs) {
    type(1, "THREE FOUR");
    set(joined());
    EXPECT_EQ(reading(0).text, "one two THREE FOUR");
    EXPECT_EQ(reading(0).maker, Maker::person);
    EXPECT_EQ(reading(0).by, "Murad");
    valueOf(catalogue->storeLineTexts(page, valueOf(catalogue->handWork(page)).lines,
                                      sampleText({"1", "2"}), "f2"));
    EXPECT_THAT(textsOf(page), ElementsAre("one two THREE FOUR", "2"));
}

TEST_F(SetLayoutByHandTest, givesEachPartOfASplitLineTheWordsThatLieInIt) {
    type(0, "one tvo drei");
    set(split());
    EXPECT_THAT(textsOf(page), ElementsAre("one", "tvo drei", "three four", "five"));
    EXPECT_EQ(reading(1).maker, Maker::person);
    EXPECT_EQ(reading(1).by, "Murad");
    EXPECT_EQ(reading(2).maker, Maker::machine);
}

TEST_F(SetLayoutByHandTest, givesTheFirstPartTheWholeTextWhereNoPlacesAreKnown) {
    valueOf(catalogue->setText(id(0), "typed without places", "Murad"));
    set(split());
    EXPECT_THAT(textsOf(page), ElementsAre("typed without places", "", "three four", "five"));
    EXPECT_EQ(reading(1).maker, Maker::machine);
}

TEST_F(SetLayoutByHandTest, dividesATextWithAPartThatStaysTheLineItWas) {
    auto wanted = split();
    wanted[0].lines[0].id = id(0);
    wanted[0].lines[0].madeFrom.clear();
    set(wanted);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three four", "five"));
}

TEST_F(SetLayoutByHandTest, isUndoneByTheLayoutOfBefore) {
    type(0, "uno due");
    const auto before = layout();
    set(split());
    set(before);
    EXPECT_THAT(textsOf(page), ElementsAre("uno due", "three four", "five"));
    EXPECT_EQ(layout()[0].lines[0].id, before[0].lines[0].id);
    EXPECT_TRUE(isSound());
}

TEST_F(SetLayoutByHandTest, answersWithALayoutThatTheNextChangeIsBasedOn) {
    const auto stored = set(split());
    auto wanted = stored;
    wanted[0].lines.pop_back();
    const auto next = setLayout(*catalogue, page, wanted, stored, "Leyla");
    EXPECT_TRUE(next.has_value());
}

TEST_F(SetLayoutByHandTest, isAConflictWhereTheLinesAreOthersByNow) {
    const auto seen = layout();
    valueOf(catalogue->storePageText(page, sampleText({"elsewhere"}, 1500), "f2"));
    EXPECT_EQ(codeOf(setLayout(*catalogue, page, seen, seen, "Leyla")), ErrorCode::conflict);
    EXPECT_FALSE(valueOf(catalogue->isLayoutSet(page)));
}

TEST_F(SetLayoutByHandTest, isNoConflictWithATextTypedMeanwhile) {
    const auto seen = layout();
    type(0, "uno due");
    EXPECT_TRUE(setLayout(*catalogue, page, seen, seen, "Leyla").has_value());
}

TEST_F(SetLayoutByHandTest, takesAVerifiedPageBackToProofreadOnlyWhereItChanges) {
    valueOf(catalogue->setStatus(page, Status::verified, Maker::person, "Murad"));
    set(layout());
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::verified);
    set(joined());
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::proofread);
    EXPECT_EQ(valueOf(catalogue->statuses(page)).back().by, "Leyla");
}

TEST_F(SetLayoutByHandTest, refusesShapesThatAreNoneOfThePageAndNobodysHand) {
    auto outside = layout();
    outside[0].lines[0].layout.outline = ocr::core::toPolygon({5000, 100, 100, 40});
    auto flat = layout();
    flat[0].lines[0].layout.outline = {{10, 10}, {50, 10}};
    auto empty = layout();
    empty[0].outline.clear();
    for (const auto &wanted : {outside, flat, empty})
        EXPECT_EQ(codeOf(setLayout(*catalogue, page, wanted, layout(), "Leyla")),
                  ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(setLayout(*catalogue, page, layout(), layout(), " ")), ErrorCode::notAllowed);
    EXPECT_FALSE(valueOf(catalogue->isLayoutSet(page)));
}

TEST_F(SetLayoutByHandTest, takesBackWhatTheMachineFoundWhateverItsShape) {
    auto text = sampleText({"one"});
    text.regions.push_back(
        {ocr::page::RegionKind::rule, {{10, 500}, {900, 500}, {900, 500}, {10, 500}}, {}});
    valueOf(catalogue->storePageText(page, text, "f2"));
    EXPECT_THAT(set(layout()), SizeIs(2));
}

TEST_F(SetLayoutByHandTest, refusesATextOfAnotherPage) {
    const auto other = addText({"elsewhere"}, "other");
    auto wanted = layout();
    wanted[0].lines[0] = {
        {}, wanted[0].lines[0].layout, {valueOf(catalogue->lines(other)).at(0).id}};
    EXPECT_EQ(codeOf(setLayout(*catalogue, page, wanted, layout(), "Leyla")),
              ErrorCode::notAllowed);
    wanted[0].lines[0].madeFrom = {LineId{999}};
    EXPECT_EQ(codeOf(setLayout(*catalogue, page, wanted, layout(), "Leyla")), ErrorCode::notFound);
}

TEST_F(SetLayoutByHandTest, isAPersonsFromWhenThatPersonSetsItAsItIs) {
    set(layout());
    EXPECT_TRUE(valueOf(catalogue->isLayoutSet(page)));
    EXPECT_THAT(textsOf(page), ElementsAre("one two", "three four", "five"));
}

TEST_F(SetLayoutByHandTest, storesAScriptThatAloneChanged) {
    set(layout());
    auto wanted = layout();
    wanted[0].lines[0].layout.script = ocr::text::Script::arabic;
    set(wanted);
    EXPECT_EQ(layout()[0].lines[0].layout.script, ocr::text::Script::arabic);
}

TEST_F(SetLayoutByHandTest, mayTakeEveryLineOut) {
    set({});
    EXPECT_THAT(textsOf(page), IsEmpty());
    EXPECT_TRUE(valueOf(catalogue->isLayoutSet(page)));
    EXPECT_TRUE(isSound());
}

TEST_F(SetLayoutByHandTest, splitsTheTextWhereThePersonSaysAndNotByItsBoxes) {
    valueOf(setLayout(*catalogue, page, split(), layout(), "Leyla", {cutAt(5)}));
    EXPECT_THAT(textsOf(page), ElementsAre("one t", "wo", "three four", "five"));
    EXPECT_EQ(reading(0).maker, Maker::machine);
    ASSERT_THAT(reading(0).words, SizeIs(2));
    EXPECT_EQ(reading(0).words[1].box, (ocr::core::Rect{200, 100, 30, 40}));
    EXPECT_EQ(reading(1).words[0].box, (ocr::core::Rect{230, 100, 60, 40}));
}

TEST_F(SetLayoutByHandTest, keepsNoBlanksAtACut) {
    type(0, "один два");
    valueOf(setLayout(*catalogue, page, split(), layout(), "Leyla", {cutAt(8)}));
    EXPECT_THAT(textsOf(page), ElementsAre("один", "два", "three four", "five"));
    EXPECT_EQ(reading(1).by, "Murad");
}

TEST_F(SetLayoutByHandTest, cutsNoTextThatSomebodyChangedMeanwhile) {
    const auto cut = cutAt(3);
    type(0, "eins zwei");
    EXPECT_EQ(codeOf(setLayout(*catalogue, page, split(), layout(), "Leyla", {cut})),
              ErrorCode::conflict);
    EXPECT_THAT(textsOf(page), ElementsAre("eins zwei", "three four", "five"));
}

TEST_F(SetLayoutByHandTest, refusesToCutACharacter) {
    type(0, "əl");
    EXPECT_EQ(codeOf(setLayout(*catalogue, page, split(), layout(), "Leyla", {cutAt(1)})),
              ErrorCode::notAllowed);
}

TEST_F(SetLayoutByHandTest, bringsTheWholeLineBackWhereACutIsUndone) {
    const auto before = layout();
    valueOf(setLayout(*catalogue, page, split(), layout(), "Leyla", {cutAt(3)}));
    set(before);
    EXPECT_THAT(textsOf(page), ElementsAre("one two", "three four", "five"));
    EXPECT_EQ(id(0), before[0].lines[0].id);
}

} // namespace
} // namespace evrak_tests
