// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/catalogue/database.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The layout as it stands, to be placed again.
std::vector<PlacedRegion> asPlaced(const std::vector<HandRegion> &layout) {
    std::vector<PlacedRegion> placed;
    for (const auto &region : layout) {
        placed.push_back({region.kind, region.outline});
        for (const auto &line : region.lines)
            placed.back().lines.push_back({line.id, line.layout});
    }
    return placed;
}

class SetLayoutTest : public CatalogueTest {
  protected:
    PageId page = addText({"one", "two", "three"});

    [[nodiscard]] std::vector<PlacedRegion> layout() const {
        return asPlaced(valueOf(catalogue->layout(page)));
    }
    std::vector<HandRegion> place(const std::vector<PlacedRegion> &placed) {
        return valueOf(catalogue->placeLayout(page, placed, "Leyla"));
    }
    /// What the machine reads on the lines that are set.
    void readSet(const std::vector<std::string> &texts, const std::string &fingerprint = "f2") {
        const auto work = valueOf(catalogue->handWork(page));
        valueOf(catalogue->storeLineTexts(page, work.lines, sampleText(texts), fingerprint));
    }
};

TEST_F(SetLayoutTest, putsLinesInTheOrderThatAPersonSet) {
    auto wanted = layout();
    std::swap(wanted[0].lines[0], wanted[0].lines[2]);
    place(wanted);
    EXPECT_THAT(textsOf(page), ElementsAre("three", "two", "one"));
    EXPECT_TRUE(valueOf(catalogue->isLayoutSet(page)));
    EXPECT_TRUE(isSound());
}

TEST_F(SetLayoutTest, takesALineOutAndBringsItBackWithItsReadings) {
    const auto before = layout();
    auto wanted = before;
    wanted[0].lines.erase(wanted[0].lines.begin() + 1);
    place(wanted);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "three"));
    EXPECT_THAT(found("two"), IsEmpty());
    place(before);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three"));
    EXPECT_THAT(found("two"), ElementsAre("two"));
    EXPECT_THAT(asPlaced(valueOf(catalogue->layout(page)))[0].lines[1].id, before[0].lines[1].id);
    EXPECT_TRUE(isSound());
}

TEST_F(SetLayoutTest, givesANewLineAnIdAndNothingToSay) {
    auto wanted = layout();
    wanted[0].lines.push_back({{}, sampleLine("", 900).layout});
    const auto stored = place(wanted);
    EXPECT_TRUE(stored[0].lines[3].id);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three", ""));
    EXPECT_TRUE(isSound());
}

TEST_F(SetLayoutTest, refusesALineOfAnotherPageAndOneNamedTwice) {
    const auto other = addText({"elsewhere"}, "other");
    auto foreign = layout();
    foreign[0].lines[0].id = valueOf(catalogue->lines(other)).at(0).id;
    EXPECT_EQ(codeOf(catalogue->placeLayout(page, foreign, "Leyla")), ErrorCode::notAllowed);
    auto twice = layout();
    twice[0].lines[1].id = twice[0].lines[0].id;
    EXPECT_EQ(codeOf(catalogue->placeLayout(page, twice, "Leyla")), ErrorCode::notAllowed);
    auto unknown = layout();
    unknown[0].lines[0].id = LineId{999};
    EXPECT_EQ(codeOf(catalogue->placeLayout(page, unknown, "Leyla")), ErrorCode::notFound);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three"));
    EXPECT_FALSE(valueOf(catalogue->isLayoutSet(page)));
}

TEST_F(SetLayoutTest, keepsItsLinesAgainstAResultThatWasFoundWithoutThem) {
    place(layout());
    valueOf(catalogue->storePageText(page, sampleText({"other", "lines"}, 1000), "f3"));
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three"));
}

TEST_F(SetLayoutTest, takesTheMachinesTextsLineByLineAndLeavesAPersons) {
    place(layout());
    const auto second = valueOf(catalogue->lines(page)).at(1).id;
    valueOf(catalogue->setText(second, "zwei", "Leyla"));
    readSet({"1", "2", "3"});
    EXPECT_THAT(textsOf(page), ElementsAre("1", "zwei", "3"));
    EXPECT_THAT(valueOf(catalogue->readings(second)), SizeIs(3));
    EXPECT_THAT(found("3"), ElementsAre("3"));
    EXPECT_TRUE(isSound());
}

TEST_F(SetLayoutTest, ofAProofreadPageTakesTheMachinesTextOnlyWhereThereIsNone) {
    auto wanted = layout();
    wanted[0].lines.push_back({{}, sampleLine("", 900).layout});
    place(wanted);
    valueOf(catalogue->setStatus(page, Status::proofread, Maker::person, "Leyla"));
    readSet({"1", "2", "3", "4"});
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three", "4"));
}

TEST_F(SetLayoutTest, refusesAResultWithAnotherNumberOfLines) {
    place(layout());
    const auto work = valueOf(catalogue->handWork(page));
    EXPECT_EQ(codeOf(catalogue->storeLineTexts(page, work.lines, sampleText({"1"}), "f2")),
              ErrorCode::workerMisbehaved);
}

TEST_F(SetLayoutTest, passesOverLinesThatWereTakenOutMeanwhile) {
    place(layout());
    const auto work = valueOf(catalogue->handWork(page));
    auto fewer = layout();
    fewer[0].lines.pop_back();
    place(fewer);
    valueOf(catalogue->storeLineTexts(page, work.lines, sampleText({"1", "2", "3"}), "f2"));
    EXPECT_THAT(textsOf(page), ElementsAre("1", "2"));
}

TEST_F(SetLayoutTest, hasADigestThatOnlyPeopleChange) {
    EXPECT_EQ(valueOf(catalogue->handWork(page)).layoutDigest, "");
    place(layout());
    const auto digest = valueOf(catalogue->handWork(page)).layoutDigest;
    auto read = sampleText({"раз", "два", "три"});
    for (auto &line : read.regions[0].lines)
        line.layout.script = ocr::text::Script::cyrillic;
    valueOf(catalogue->storeLineTexts(page, valueOf(catalogue->handWork(page)).lines, read, "f2"));
    valueOf(catalogue->setText(valueOf(catalogue->lines(page)).at(0).id, "typed", "Leyla"));
    EXPECT_EQ(valueOf(catalogue->handWork(page)).layoutDigest, digest);
    auto moved = layout();
    moved[0].lines[0].layout.outline[0].x += 5;
    place(moved);
    EXPECT_NE(valueOf(catalogue->handWork(page)).layoutDigest, digest);
}

TEST_F(SetLayoutTest, keepsAScriptThatAPersonSetAgainstWhatIsRead) {
    auto wanted = layout();
    wanted[0].lines[0].layout.script = ocr::text::Script::arabic;
    wanted[0].lines[0].layout.direction = ocr::text::Direction::rightToLeft;
    place(wanted);
    auto read = sampleText({"1", "2", "3"});
    for (auto &line : read.regions[0].lines)
        line.layout.script = ocr::text::Script::cyrillic;
    valueOf(catalogue->storeLineTexts(page, valueOf(catalogue->handWork(page)).lines, read, "f2"));
    const auto lines = valueOf(catalogue->lines(page));
    EXPECT_EQ(lines[0].layout.script, ocr::text::Script::arabic);
    EXPECT_EQ(lines[0].layout.direction, ocr::text::Direction::rightToLeft);
    EXPECT_EQ(lines[1].layout.script, ocr::text::Script::cyrillic);
}

TEST_F(SetLayoutTest, isLaidOutAnewOnceItIsReleased) {
    place(layout());
    valueOf(catalogue->releaseLayout(page, "Leyla"));
    valueOf(catalogue->storePageText(page, sampleText({"other", "lines"}, 1000), "f3"));
    EXPECT_THAT(textsOf(page), ElementsAre("other", "lines"));
}

TEST_F(SetLayoutTest, keepsEveryLayoutThatWasSet) {
    place(layout());
    valueOf(catalogue->releaseLayout(page, "Murad"));
    Database database(file(), Database::Mode::open);
    EXPECT_EQ(database.number("SELECT count(*) FROM page_layout"), 2);
    EXPECT_EQ(database.number("SELECT json_array_length(layout, '$.lines') FROM page_layout"), 3);
    const auto changed = database.write([&]() -> Result<std::monostate> {
        database.run("DELETE FROM page_layout");
        return std::monostate{};
    });
    EXPECT_FALSE(changed);
}

TEST_F(SetLayoutTest, makesNoNewRegionOfOneThatStands) {
    const auto region = valueOf(catalogue->lines(page)).at(0).region;
    auto wanted = layout();
    std::swap(wanted[0].lines[0], wanted[0].lines[2]);
    place(wanted);
    EXPECT_EQ(valueOf(catalogue->lines(page)).at(0).region, region);
}

TEST_F(SetLayoutTest, keepsARegionWithoutLinesInItsPlace) {
    const auto line = layout()[0].lines[0];
    const auto outline = ocr::core::toPolygon({10, 10, 300, 300});
    place({{ocr::page::RegionKind::heading, outline, {line}},
           {ocr::page::RegionKind::stamp, outline},
           {ocr::page::RegionKind::paragraph, outline, {layout()[0].lines[1]}}});
    const auto stored = valueOf(catalogue->layout(page));
    ASSERT_THAT(stored, SizeIs(3));
    EXPECT_EQ(stored[1].kind, ocr::page::RegionKind::stamp);
    EXPECT_THAT(stored[1].lines, IsEmpty());
}

TEST_F(CatalogueTest, keepsTheCleanupThatAPersonSetAndEveryOneBefore) {
    const auto page = addPage();
    EXPECT_EQ(valueOf(catalogue->clean(page)), "");
    for (const auto *recipe : {"{\"turn\":1.0}", "{\"turn\":1.0}", "{\"turn\":2.0}", ""})
        valueOf(catalogue->setClean({page}, recipe, "Leyla"));
    EXPECT_EQ(valueOf(catalogue->clean(page)), "");
    Database database(file(), Database::Mode::open);
    EXPECT_EQ(database.number("SELECT count(*) FROM page_clean"), 3);
}

TEST_F(CatalogueTest, setsTheCleanupOfAllPagesOrOfNone) {
    const auto page = addPage();
    EXPECT_EQ(codeOf(catalogue->setClean({page, PageId{999}}, "{}", "Leyla")), ErrorCode::notFound);
    EXPECT_EQ(valueOf(catalogue->clean(page)), "");
}

} // namespace
} // namespace evrak_tests
