// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/catalogue.h"

#include <fstream>
#include <thread>

#include <gmock/gmock.h>

#include "tests/component/other_user.h"
#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/catalogue/database.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> labelsOf(const std::vector<PageRecord> &pages) {
    std::vector<std::string> labels;
    for (const auto &page : pages)
        labels.push_back(page.label);
    return labels;
}

TEST_F(CatalogueTest, isNotMadeOverAnother) {
    EXPECT_EQ(codeOf(Catalogue::create(file())), ErrorCode::alreadyExists);
}

TEST_F(CatalogueTest, leavesNothingButItselfBehindWhenMadeAndClosed) {
    catalogue.reset();
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(scratch.path()))
        names.push_back(entry.path().filename().string());
    EXPECT_THAT(names, ElementsAre("catalogue.sqlite"));
}

TEST_F(CatalogueTest, cannotBeMadeWhereThereIsNoFolder) {
    EXPECT_EQ(codeOf(Catalogue::create(scratch.path() / "none" / "catalogue.sqlite")),
              ErrorCode::outputNotPermitted);
}

TEST_F(CatalogueTest, opensAgainWithWhatWasStored) {
    const auto page = addText({"one", "two"});
    catalogue = valueOf(Catalogue::open(file()));
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two"));
    EXPECT_TRUE(isSound());
}

TEST_F(CatalogueTest, keepsPathsWithQuotesAndForeignLetters) {
    const auto odd = scratch.path() / "it's \"Архив\" كتاب %20?.sqlite";
    valueOf(Catalogue::create(odd));
    EXPECT_TRUE(std::filesystem::exists(odd));
    EXPECT_TRUE(Catalogue::open(odd).has_value());
}

TEST_F(CatalogueTest, isNotFoundWhereThereIsNoFile) {
    EXPECT_EQ(codeOf(Catalogue::open(scratch.path() / "none.sqlite")), ErrorCode::notACollection);
}

/// A catalogue with a page of text, closed, in a folder that others may enter.
class CatalogueOfAnother : public CatalogueTest {
  protected:
    CatalogueOfAnother() {
        std::filesystem::permissions(scratch.path(), std::filesystem::perms(0755));
        catalogue.reset();
    }
    void expectReadingOnly() {
        catalogue = valueOf(Catalogue::open(file()));
        EXPECT_THAT(textsOf(page), ElementsAre("one"));
        EXPECT_THAT(found("one"), ElementsAre("one"));
        EXPECT_EQ(valueOf(catalogue->counts()).lines, 1);
        EXPECT_TRUE(isSound());
        EXPECT_EQ(codeOf(catalogue->setProfile({page}, "x")), ErrorCode::outputNotPermitted);
        EXPECT_EQ(codeOf(catalogue->unitFor("x")), ErrorCode::outputNotPermitted);
        catalogue.reset();
    }
    PageId page = addText({"one"});
};

TEST_F(CatalogueOfAnother, isOpenForReadingInAFolderThatMayNotBeWritten) {
    const WithoutRights folder(scratch.path(), std::filesystem::perms(0555));
    const OtherUser user;
    expectReadingOnly();
}

TEST_F(CatalogueOfAnother, isOpenForReadingWhereOnlyTheFileMayNotBeWritten) {
    const WithoutRights folder(scratch.path(), std::filesystem::perms(0777));
    const WithoutRights rights(file(), std::filesystem::perms(0444));
    const OtherUser user;
    expectReadingOnly();
}

TEST_F(CatalogueOfAnother, saysThatItsLogCannotBeBroughtIn) {
    std::ofstream(file().string() + "-wal") << "x";
    const WithoutRights folder(scratch.path(), std::filesystem::perms(0555));
    const OtherUser user;
    EXPECT_EQ(codeOf(Catalogue::open(file())), ErrorCode::outputNotPermitted);
}

TEST_F(CatalogueTest, refusesAnotherProgramsDatabase) {
    const auto other = scratch.path() / "other.sqlite";
    Database(other, Database::Mode::make).script("CREATE TABLE t (x)");
    EXPECT_EQ(codeOf(Catalogue::open(other)), ErrorCode::notACollection);
}

TEST_F(CatalogueTest, callsAFileThatIsNoDatabaseDamaged) {
    const auto text = scratch.path() / "text.sqlite";
    std::ofstream(text) << std::string(5000, 'x');
    EXPECT_EQ(codeOf(Catalogue::open(text)), ErrorCode::catalogueDamaged);
    const auto empty = scratch.path() / "empty.sqlite";
    std::ofstream(empty).close();
    EXPECT_EQ(codeOf(Catalogue::open(empty)), ErrorCode::catalogueDamaged);
}

TEST_F(CatalogueTest, addsAMasterWithItsPagesOnce) {
    const auto first = valueOf(
        catalogue->addMaster(sampleMaster("a.tif"), {samplePage("a 1"), samplePage("a 2")}));
    EXPECT_FALSE(first.wasThereBefore);
    const auto second = valueOf(catalogue->addMaster(sampleMaster("a.tif"), {samplePage("x")}));
    EXPECT_TRUE(second.wasThereBefore);
    EXPECT_EQ(second.id, first.id);
    EXPECT_EQ(second.pages, first.pages);
    EXPECT_THAT(labelsOf(valueOf(catalogue->pages())), ElementsAre("a 1", "a 2"));
}

TEST_F(CatalogueTest, tellsAMasterAsItWasAdded) {
    const auto added = valueOf(catalogue->addMaster(sampleMaster("Лист 1.tif"), {}));
    const auto master = valueOf(catalogue->master(added.id));
    EXPECT_EQ(master.sourceName, "Лист 1.tif");
    EXPECT_EQ(master.bytes, 1000);
    EXPECT_EQ(master.file, sampleMaster("Лист 1.tif").file);
    EXPECT_THAT(master.takenIn, testing::MatchesRegex("....-..-..T..:..:..\\....Z"));
    EXPECT_EQ(valueOf(catalogue->findMaster(master.sha256))->id, added.id);
    EXPECT_FALSE(valueOf(catalogue->findMaster(std::string(64, '0'))).has_value());
    EXPECT_EQ(valueOf(catalogue->masters()).size(), 1U);
}

TEST_F(CatalogueTest, tellsAPageAsItWasAdded) {
    const auto unit = valueOf(catalogue->unitFor("ARDA f. 28"));
    const auto master = valueOf(catalogue->addMaster(sampleMaster("a"), {}));
    const auto id =
        valueOf(catalogue->addPages(master.id, {{3, "12r", unit, {640, 480}, 200, "yanalif"}}))[0];
    const auto page = valueOf(catalogue->page(id));
    EXPECT_EQ(page.master, master.id);
    EXPECT_EQ(page.frame, 3);
    EXPECT_EQ(page.ordinal, 1);
    EXPECT_EQ(page.unit, unit);
    EXPECT_EQ(page.size, (ocr::core::Size{640, 480}));
    EXPECT_EQ(page.dpi, 200);
    EXPECT_EQ(page.profile, "yanalif");
    EXPECT_EQ(page.status, Status::unread);
}

TEST_F(CatalogueTest, givesOneUnitForOneShelfmark) {
    const auto unit = valueOf(catalogue->unitFor("f. 1059, siy. 1"));
    EXPECT_EQ(valueOf(catalogue->unitFor("f. 1059, siy. 1")), unit);
    EXPECT_NE(valueOf(catalogue->unitFor("f. 1059, siy. 2")), unit);
}

TEST_F(CatalogueTest, refusesShelfmarksAndProfilesThatAreNoLineOfText) {
    const auto page = addPage();
    for (const auto &wrong : {std::string("f. 1\xFF"), std::string("f.\n1"), std::string("f.\t1"),
                              std::string("f.\0", 3), std::string("f.\u2028\u0085")}) {
        EXPECT_EQ(codeOf(catalogue->unitFor(wrong)), ErrorCode::notAllowed);
        EXPECT_EQ(codeOf(catalogue->setProfile({page}, wrong)), ErrorCode::notAllowed);
        auto added = samplePage("x");
        added.profile = wrong;
        EXPECT_EQ(codeOf(catalogue->addMaster(sampleMaster("x"), {added})), ErrorCode::notAllowed);
    }
    EXPECT_EQ(valueOf(catalogue->masters()).size(), 1U);
    EXPECT_EQ(valueOf(catalogue->page(page)).profile, "");
}

TEST_F(CatalogueTest, keepsShelfmarksAndProfilesComposedAndTrimmed) {
    const auto page = addPage();
    EXPECT_EQ(valueOf(catalogue->unitFor(" Go\u0308kc\u0327e ")),
              valueOf(catalogue->unitFor("Gökçe")));
    valueOf(catalogue->setProfile({page}, " ottoman-print\u00A0"));
    EXPECT_EQ(valueOf(catalogue->page(page)).profile, "ottoman-print");
}

TEST_F(CatalogueTest, saysNotFoundForWhatIsNoRow) {
    EXPECT_EQ(codeOf(catalogue->page({7})), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->master({7})), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->lines({7})), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->line({7})), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->readings({7})), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->statuses({7})), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->addPages({7}, {})), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->setText({7}, "x", "A")), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->setProblem({7}, "x")), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->setProfile({{7}}, "x")), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->storePageText({7}, {}, "f")), ErrorCode::notFound);
}

TEST_F(CatalogueTest, filtersPages) {
    const auto unit = valueOf(catalogue->unitFor("f. 1"));
    auto inUnit = samplePage("Gəncə 3");
    inUnit.unit = unit;
    const auto pages =
        valueOf(catalogue->addMaster(sampleMaster("a"),
                                     {samplePage("one"), samplePage("GENCE 2"), inUnit}))
            .pages;
    valueOf(catalogue->setProblem(pages[0], "torn"));
    const auto labels = [&](const PageFilter &filter, int offset = 0, int limit = -1) {
        return labelsOf(valueOf(catalogue->pages(filter, offset, limit)));
    };
    EXPECT_THAT(labels({.labelContains = "gence"}), ElementsAre("GENCE 2", "Gəncə 3"));
    EXPECT_THAT(labels({.status = Status::problem}), ElementsAre("one"));
    EXPECT_THAT(labels({.unit = unit}), ElementsAre("Gəncə 3"));
    EXPECT_THAT(labels({.unit = UnitId{}}), ElementsAre("one", "GENCE 2"));
    EXPECT_THAT(labels({.status = Status::unread, .labelContains = "gence"}, 1, 1),
                ElementsAre("Gəncə 3"));
    EXPECT_THAT(labels({.pages = std::vector{pages[2], pages[0]}}), ElementsAre("Gəncə 3", "one"));
    EXPECT_THAT(labels({.pages = std::vector<PageId>{}}), IsEmpty());
    EXPECT_EQ(valueOf(catalogue->pageCount({.labelContains = "gence"})), 2);
    EXPECT_EQ(valueOf(catalogue->pageCount()), 3);
}

TEST_F(CatalogueTest, findsPagesByOrdinalAndLabel) {
    const auto pages =
        valueOf(catalogue->addMaster(sampleMaster("a"),
                                     {samplePage("1r"), samplePage("1v"), samplePage("1r")}))
            .pages;
    EXPECT_THAT(valueOf(catalogue->pagesByOrdinal(2, 9)), ElementsAre(pages[1], pages[2]));
    EXPECT_THAT(valueOf(catalogue->pagesByLabel("1r")), ElementsAre(pages[0], pages[2]));
    EXPECT_THAT(valueOf(catalogue->pagesByLabel("1R")), IsEmpty());
}

TEST_F(CatalogueTest, setsProfilesOfAllPagesOrNone) {
    const auto page = addPage();
    valueOf(catalogue->setProfile({page}, "tur-1928"));
    EXPECT_EQ(valueOf(catalogue->page(page)).profile, "tur-1928");
    EXPECT_FALSE(catalogue->setProfile({page, {99}}, "other").has_value());
    EXPECT_EQ(valueOf(catalogue->page(page)).profile, "tur-1928");
}

TEST_F(CatalogueTest, keepsStepsTogetherOrNotAtAll) {
    const auto failed = catalogue->atomically([&]() -> Result<std::monostate> {
        valueOf(catalogue->addMaster(sampleMaster("a"), {samplePage("a")}));
        return ocr::core::fail(ErrorCode::stopped, "test");
    });
    EXPECT_EQ(codeOf(failed), ErrorCode::stopped);
    EXPECT_THAT(valueOf(catalogue->pages()), IsEmpty());
    valueOf(catalogue->atomically([&]() -> Result<std::monostate> {
        valueOf(catalogue->addMaster(sampleMaster("a"), {samplePage("a")}));
        valueOf(catalogue->addMaster(sampleMaster("b"), {samplePage("b")}));
        return std::monostate{};
    }));
    EXPECT_EQ(valueOf(catalogue->pages()).size(), 2U);
}

TEST_F(CatalogueTest, rollsBackWhenAStepFailedAndNobodyLooked) {
    const auto outcome = catalogue->atomically([&]() -> Result<std::monostate> {
        valueOf(catalogue->addMaster(sampleMaster("a"), {samplePage("a")}));
        static_cast<void>(catalogue->setProblem({99}, "no such page"));
        return std::monostate{};
    });
    EXPECT_EQ(codeOf(outcome), ErrorCode::notFound);
    EXPECT_THAT(valueOf(catalogue->pages()), IsEmpty());
}

TEST_F(CatalogueTest, rollsBackWhenAStepThrows) {
    EXPECT_THROW(static_cast<void>(catalogue->atomically([&]() -> Result<std::monostate> {
                     valueOf(catalogue->addMaster(sampleMaster("a"), {samplePage("a")}));
                     throw std::runtime_error("out of the blue");
                 })),
                 std::runtime_error);
    EXPECT_THAT(valueOf(catalogue->pages()), IsEmpty());
    EXPECT_EQ(addPage().value, 1);
}

TEST_F(CatalogueTest, countsWhatItHolds) {
    const auto page = addText({"one", "two"}, "a");
    static_cast<void>(addPage("b"));
    valueOf(catalogue->setText(valueOf(catalogue->lines(page))[0].id, "One", "Leyla"));
    const auto counts = valueOf(catalogue->counts());
    EXPECT_EQ(counts.masters, 2);
    EXPECT_EQ(counts.masterBytes, 2000);
    EXPECT_EQ(counts.pages, 2);
    EXPECT_EQ(counts.lines, 2);
    EXPECT_EQ(counts.readings, 3);
    EXPECT_EQ(counts.pagesByStatus[0], std::pair(Status::unread, std::int64_t{1}));
    EXPECT_EQ(counts.pagesByStatus[1], std::pair(Status::read, std::int64_t{1}));
    EXPECT_EQ(counts.pagesByStatus.size(), 6U);
}

using CatalogueDeathTest = CatalogueTest;

TEST_F(CatalogueDeathTest, abortsWhenAnotherThreadUsesIt) {
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    EXPECT_DEATH(std::thread([&] { static_cast<void>(catalogue->counts()); }).join(), "m_thread");
}

} // namespace
} // namespace evrak_tests
