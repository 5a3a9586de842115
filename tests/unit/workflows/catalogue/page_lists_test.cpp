// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/page_lists.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/catalogue/database.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using ocr::text::Script;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

class PageListsTest : public CatalogueTest {
  protected:
    [[nodiscard]] PageId addPageTo(UnitId unit, const std::string &label) {
        auto page = samplePage(label);
        page.unit = unit;
        return valueOf(catalogue->addMaster(sampleMaster(label), {page})).pages.at(0);
    }
    /// A page with one line in that script.
    [[nodiscard]] PageId addLineIn(Script script, const std::string &label) {
        const auto page = addPage(label);
        auto text = sampleText({"a"});
        text.regions[0].lines[0].layout.script = script;
        valueOf(catalogue->storePageText(page, text, "f"));
        return page;
    }
    [[nodiscard]] std::vector<PageId> ids(const PageQuery &filter = {}) const {
        return valueOf(lists->ids(filter));
    }
    /// Nobody makes deeper trees yet.
    [[nodiscard]] UnitId addUnit(UnitId parent, const std::string &level, const std::string &name) {
        Database database(file(), Database::Mode::open);
        database.run("INSERT INTO unit (parent_id, level, name) VALUES (?, ?, ?)", parent, level,
                     name);
        return UnitId{database.lastRow()};
    }
    std::unique_ptr<PageLists> lists = valueOf(PageLists::open(file()));
};

TEST_F(PageListsTest, givesIdsInTheOrderOfTheCollection) {
    const auto a = addPage("a");
    const auto b = addPage("b");
    EXPECT_THAT(ids(), ElementsAre(a, b));
}

TEST_F(PageListsTest, leavesOutPagesThatWereMergedIntoOthers) {
    const auto page = addPage("spread");
    const auto second = valueOf(catalogue->splitPage(page, {"{}", "{}"}, "A"));
    valueOf(catalogue->mergePages(page, second, "A"));
    EXPECT_THAT(ids(), ElementsAre(page));
}

TEST_F(PageListsTest, findsPagesByTheScriptOfAnyOfTheirLines) {
    const auto latin = addLineIn(Script::latin, "a");
    const auto arabic = addLineIn(Script::arabic, "b");
    PageQuery filter;
    filter.script = Script::arabic;
    EXPECT_THAT(ids(filter), ElementsAre(arabic));
    filter.script = Script::latin;
    EXPECT_THAT(ids(filter), ElementsAre(latin));
    filter.script = Script::cyrillic;
    EXPECT_THAT(ids(filter), IsEmpty());
}

TEST_F(PageListsTest, forgetsTheScriptOfLinesThatAreNoMore) {
    const auto page = addLineIn(Script::latin, "a");
    auto text = sampleText({"a"}, 2000);
    text.regions[0].lines[0].layout.script = Script::cyrillic;
    valueOf(catalogue->storePageText(page, text, "another"));
    PageQuery filter;
    filter.script = Script::latin;
    EXPECT_THAT(ids(filter), IsEmpty());
    filter.script = Script::cyrillic;
    EXPECT_THAT(ids(filter), ElementsAre(page));
}

TEST_F(PageListsTest, findsPagesByThePickedProfileAndThoseWithoutOne) {
    const auto a = addPage("a");
    const auto b = addPage("b");
    valueOf(catalogue->setProfile({b}, "yanalif"));
    PageQuery filter;
    filter.profile = "yanalif";
    EXPECT_THAT(ids(filter), ElementsAre(b));
    filter.profile = "";
    EXPECT_THAT(ids(filter), ElementsAre(a));
}

TEST_F(PageListsTest, findsLabelsByTheirFoldedWords) {
    const auto page = addPage("Şəkil İKİ");
    PageQuery filter;
    filter.label = "iki";
    EXPECT_THAT(ids(filter), ElementsAre(page));
    filter.label = "üç";
    EXPECT_THAT(ids(filter), IsEmpty());
}

TEST_F(PageListsTest, findsPagesOfAUnitWithAllBelowIt) {
    const auto fond = addUnit({}, "fond", "f. 12");
    const auto inner = addUnit(fond, "file", "d. 3");
    const auto inFond = addPageTo(fond, "a");
    const auto inFile = addPageTo(inner, "b");
    const auto outside = addPage("c");
    PageQuery filter;
    filter.unit = fond;
    EXPECT_THAT(ids(filter), ElementsAre(inFond, inFile));
    filter.unit = inner;
    EXPECT_THAT(ids(filter), ElementsAre(inFile));
    filter.unit = UnitId{};
    EXPECT_THAT(ids(filter), ElementsAre(outside));
}

TEST_F(PageListsTest, findsWhatAllConditionsHoldFor) {
    const auto fond = addUnit({}, "fond", "f. 12");
    const auto page = addPageTo(fond, "sheet 1");
    (void)addPageTo(fond, "sheet 2");
    (void)addPage("sheet 1a");
    valueOf(catalogue->setStatus(page, Status::blank, Maker::person, "A"));
    PageQuery filter;
    filter.unit = fond;
    filter.label = "sheet";
    filter.status = Status::blank;
    filter.profile = "";
    EXPECT_THAT(ids(filter), ElementsAre(page));
}

TEST_F(PageListsTest, countsEachPartOfAFilterWithTheOthersAlone) {
    const auto fond = addUnit({}, "fond", "f. 12");
    const auto a = addPageTo(fond, "a");
    const auto b = addPageTo(fond, "b");
    const auto c = addLineIn(Script::cyrillic, "c");
    valueOf(catalogue->setProfile({a}, "yanalif"));
    PageQuery filter;
    filter.status = Status::unread;
    const auto tally = valueOf(lists->tally(filter));
    EXPECT_THAT(tally.byStatus,
                UnorderedElementsAre(Pair(Status::unread, 2), Pair(Status::read, 1)));
    EXPECT_THAT(tally.byProfile, UnorderedElementsAre(Pair("yanalif", 1), Pair("", 1)));
    EXPECT_THAT(tally.byScript, IsEmpty());
    ASSERT_EQ(tally.byUnit.size(), 1U);
    EXPECT_EQ(tally.byUnit[0].unit, fond);
    EXPECT_EQ(tally.byUnit[0].pages, 2);
    EXPECT_THAT(valueOf(lists->tally({})).byScript, ElementsAre(Pair(Script::cyrillic, 1)));
    EXPECT_THAT(ids(filter), ElementsAre(a, b));
    EXPECT_EQ(valueOf(catalogue->page(c)).status, Status::read);
}

TEST_F(PageListsTest, givesTheTreeOfUnits) {
    const auto fond = addUnit({}, "fond", "f. 12");
    const auto inner = addUnit(fond, "file", "d. 3");
    const auto units = valueOf(lists->units());
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[0].parent, UnitId{});
    EXPECT_EQ(units[0].level, "fond");
    EXPECT_EQ(units[1].id, inner);
    EXPECT_EQ(units[1].parent, fond);
}

class ArrangeTest : public PageListsTest {
  protected:
    void SetUp() override {
        for (const auto *label : {"a", "b", "c", "d", "e"})
            pages.push_back(addPage(label));
    }
    std::vector<PageId> pages;
};

TEST_F(ArrangeTest, putsThePagesInThatOrder) {
    const std::vector order{pages[4], pages[0], pages[1], pages[2], pages[3]};
    valueOf(lists->arrange(order));
    EXPECT_EQ(ids(), order);
}

TEST_F(ArrangeTest, movesSeveralRingsAtOnce) {
    const std::vector order{pages[1], pages[0], pages[2], pages[4], pages[3]};
    valueOf(lists->arrange(order));
    EXPECT_EQ(ids(), order);
}

TEST_F(ArrangeTest, leavesThePagesBetweenWhereTheyAre) {
    valueOf(lists->arrange({pages[4], pages[0]}));
    EXPECT_THAT(ids(), ElementsAre(pages[4], pages[1], pages[2], pages[3], pages[0]));
}

TEST_F(ArrangeTest, refusesAPageThatIsNamedTwiceAndChangesNothing) {
    EXPECT_EQ(codeOf(lists->arrange({pages[1], pages[0], pages[1]})), ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(lists->arrange({pages[1], {99}})), ErrorCode::notFound);
    EXPECT_EQ(ids(), pages);
}

TEST_F(ArrangeTest, leavesTheCatalogueSound) {
    valueOf(lists->arrange({pages[4], pages[2], pages[0]}));
    EXPECT_TRUE(isSound());
}

} // namespace
} // namespace evrak_tests
