// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/carry_marks.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/set_layout.h"
#include "workflows/proofread/status_rules.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using workflows::proofread::acceptableMarks;
using workflows::proofread::carryMarks;
using workflows::proofread::correctLine;
using workflows::proofread::restoreReading;
using workflows::proofread::setLayout;
using workflows::proofread::setStatus;

constexpr auto illegible = MarkKind::illegible;
constexpr auto unclear = MarkKind::unclear;
constexpr auto supplied = MarkKind::supplied;
constexpr auto struck = MarkKind::struck;
using Marks = std::vector<TextMark>;

TEST(AcceptableMarks, areOrderedAndThoseOfAKindMadeOne) {
    EXPECT_THAT(valueOf(acceptableMarks("kara bekir paşa",
                                        {{struck, 5, 5}, {unclear, 0, 4}, {struck, 8, 2}}, "line")),
                ElementsAre(TextMark{unclear, 0, 4}, TextMark{struck, 5, 5}));
    EXPECT_THAT(valueOf(acceptableMarks("karabekir", {{struck, 4, 5}, {struck, 0, 4}}, "line")),
                ElementsAre(TextMark{struck, 0, 9}));
}

TEST(AcceptableMarks, leaveOutBlanksAtTheirEnds) {
    EXPECT_THAT(valueOf(acceptableMarks("kara bekir", {{unclear, 4, 3}, {struck, 4, 1}}, "line")),
                ElementsAre(TextMark{unclear, 5, 2}));
}

TEST(AcceptableMarks, ofIllegibleLettersStandOnTheirSignAlone) {
    EXPECT_THAT(valueOf(acceptableMarks("ka……", {{illegible, 3, 1, 4}, {illegible, 2, 1}}, "line")),
                ElementsAre(TextMark{illegible, 2, 1}, TextMark{illegible, 3, 1, 4}));
    EXPECT_EQ(codeOf(acceptableMarks("ka…", {{illegible, 0, 1}}, "line")), ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(acceptableMarks("ka……", {{illegible, 2, 2}}, "line")), ErrorCode::notAllowed);
}

TEST(AcceptableMarks, outsideTheTextAreRefused) {
    for (const auto &mark : {TextMark{unclear, -1, 2}, TextMark{unclear, 3, 2},
                             TextMark{unclear, 0, 0}, TextMark{unclear, 2, 2'147'483'647}})
        EXPECT_EQ(codeOf(acceptableMarks("kara", {mark}, "line")), ErrorCode::notAllowed);
}

TEST(CarryMarks, moveWithWhatStandsBeforeThem) {
    EXPECT_THAT(carryMarks("bekir paşa", {{unclear, 6, 4}}, "kâzım kara bekir paşa"),
                ElementsAre(TextMark{unclear, 17, 4}));
}

TEST(CarryMarks, stayOnAWordWhoseLettersChange) {
    EXPECT_THAT(carryMarks("kara bakır paşa", {{unclear, 5, 5}}, "kara bekir paşa"),
                ElementsAre(TextMark{unclear, 5, 5}));
    EXPECT_THAT(carryMarks("نومرو ١٢", {{struck, 6, 2}}, "نومرو ١١٢"),
                ElementsAre(TextMark{struck, 7, 2}));
}

TEST(CarryMarks, goWithTheirLastCharacter) {
    EXPECT_THAT(carryMarks("kara bekir", {{struck, 5, 5}}, "kara"), IsEmpty());
    EXPECT_THAT(carryMarks("kara … paşa", {{illegible, 5, 1, 5}}, "kara bekir paşa"), IsEmpty());
}

TEST(CarryMarks, keepTheSignOfIllegibleLettersWithItsExtent) {
    EXPECT_THAT(carryMarks("kara … paşa", {{illegible, 5, 1, 5}}, "kâzım kara … paşa"),
                ElementsAre(TextMark{illegible, 11, 1, 5}));
}

class MarksOfALineTest : public CatalogueTest {
  protected:
    PageId page = addText({"kara bekir paşa", "ikinci satır"});
    LineRecord line = valueOf(catalogue->lines(page)).at(0);

    ReadingId store(const std::string &text, const std::optional<Marks> &marks = {}) {
        return valueOf(correctLine(*catalogue, line.id, text, "Leyla", {}, marks));
    }
    [[nodiscard]] Marks now() const { return valueOf(catalogue->line(line.id)).current.marks; }
};

TEST_F(MarksOfALineTest, areStoredWithItsReading) {
    const Marks marks{{struck, 0, 4}, {illegible, 5, 1, 6}, {supplied, 7, 4}};
    store("kara … paşa", marks);
    EXPECT_EQ(now(), marks);
    EXPECT_THAT(found("pasa"), ElementsAre("kara … paşa"));
    EXPECT_TRUE(isSound());
}

TEST_F(MarksOfALineTest, areCarriedOverWhereNobodySaysOthers) {
    store("kara bekir paşa", Marks{{unclear, 5, 5}});
    store("Kâzım kara bekir");
    EXPECT_THAT(now(), ElementsAre(TextMark{unclear, 11, 5}));
    store("Kâzım kara bekir", Marks{});
    EXPECT_THAT(now(), IsEmpty());
}

TEST_F(MarksOfALineTest, standOnTheTextAsItIsStored) {
    store("  s\u0327as\u0327 bekir ", Marks{{unclear, 8, 5}});
    EXPECT_EQ(valueOf(catalogue->line(line.id)).current.text, "şaş bekir");
    EXPECT_THAT(now(), ElementsAre(TextMark{unclear, 4, 5}));
}

TEST_F(MarksOfALineTest, comeBackWithTheReadingThatHadThem) {
    const auto marked = store("kara bekir paşa", Marks{{struck, 0, 4}});
    const auto plain = store("kara bekir", Marks{});
    valueOf(restoreReading(*catalogue, line.id, marked, "Murad", plain));
    EXPECT_THAT(now(), ElementsAre(TextMark{struck, 0, 4}));
}

TEST_F(MarksOfALineTest, takeAVerifiedPageBackWhereTheyChange) {
    for (const auto &each : valueOf(catalogue->lines(page)))
        valueOf(correctLine(*catalogue, each.id, each.current.text, "Leyla", {}));
    valueOf(setStatus(*catalogue, page, Status::proofread, "Leyla", {}));
    valueOf(setStatus(*catalogue, page, Status::verified, "Murad", {}));
    valueOf(
        correctLine(*catalogue, line.id, line.current.text, "Murad", {}, Marks{{unclear, 0, 4}}));
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::proofread);
}

TEST_F(MarksOfALineTest, thatMakeNoSenseAreRefusedWithTheText) {
    EXPECT_EQ(codeOf(correctLine(*catalogue, line.id, "kara", "Leyla", {}, Marks{{unclear, 2, 9}})),
              ErrorCode::notAllowed);
    EXPECT_EQ(valueOf(catalogue->readings(line.id)).size(), 1U);
}

TEST_F(MarksOfALineTest, goAlongWhereLinesAreJoined) {
    store("kara bekir paşa", Marks{{struck, 0, 4}});
    valueOf(correctLine(*catalogue, valueOf(catalogue->lines(page)).at(1).id, "ikinci satır",
                        "Leyla", {}, Marks{{unclear, 7, 5}}));
    auto wanted = valueOf(catalogue->layout(page));
    const auto before = wanted;
    auto &lines = wanted[0].lines;
    lines[0] = HandLine{{}, lines[0].layout, {lines[0].id, lines[1].id}};
    lines.pop_back();
    valueOf(setLayout(*catalogue, page, wanted, before, "Leyla"));
    EXPECT_THAT(textsOf(page), ElementsAre("kara bekir paşa ikinci satır"));
    EXPECT_THAT(valueOf(catalogue->lines(page)).at(0).current.marks,
                ElementsAre(TextMark{struck, 0, 4}, TextMark{unclear, 23, 5}));
}

TEST_F(MarksOfALineTest, areDividedWhereALineIsSplit) {
    store("kara … paşa", Marks{{struck, 0, 4}, {illegible, 5, 1, 3}, {unclear, 0, 11}});
    auto wanted = valueOf(catalogue->layout(page));
    const auto before = wanted;
    auto &lines = wanted[0].lines;
    HandLine left{{}, lines[0].layout, {lines[0].id}}, right = left;
    left.layout.outline = ocr::core::toPolygon({100, 100, 195, 40});
    right.layout.outline = ocr::core::toPolygon({295, 100, 1400, 40});
    lines[0] = left;
    lines.insert(lines.begin() + 1, right);
    valueOf(setLayout(*catalogue, page, wanted, before, "Leyla"));
    EXPECT_THAT(textsOf(page), ElementsAre("kara …", "paşa", "ikinci satır"));
    EXPECT_THAT(valueOf(catalogue->lines(page)).at(0).current.marks,
                testing::UnorderedElementsAre(TextMark{struck, 0, 4}, TextMark{illegible, 5, 1, 3},
                                              TextMark{unclear, 0, 6}));
    EXPECT_THAT(valueOf(catalogue->lines(page)).at(1).current.marks,
                ElementsAre(TextMark{unclear, 0, 4}));
}

} // namespace
} // namespace evrak_tests
