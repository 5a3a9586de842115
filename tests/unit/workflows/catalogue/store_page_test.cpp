// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"

namespace evrak_tests {
namespace {

using ocr::page::PageKind;
using testing::ElementsAre;
using testing::IsEmpty;

class StorePageTest : public CatalogueTest {
  protected:
    [[nodiscard]] std::vector<LineId> idsOf(PageId page) const {
        std::vector<LineId> ids;
        for (const auto &line : valueOf(catalogue->lines(page)))
            ids.push_back(line.id);
        return ids;
    }
    [[nodiscard]] LineId lineAt(PageId page, std::size_t index) const {
        return idsOf(page).at(index);
    }
    StoredPageText store(PageId page, const ocr::page::PageText &text) {
        return valueOf(catalogue->storePageText(page, text, "f2"));
    }
};

TEST_F(StorePageTest, setsLinesStatusAndFingerprint) {
    const auto page = addPage();
    EXPECT_FALSE(valueOf(catalogue->pageFingerprint(page)).has_value());
    const auto stored = store(page, sampleText({"one", "two"}));
    EXPECT_EQ(stored.lines, 2);
    EXPECT_EQ(valueOf(catalogue->pageFingerprint(page)), "f2");
    const auto record = valueOf(catalogue->page(page));
    EXPECT_EQ(record.status, Status::read);
    EXPECT_EQ(record.lines, 2);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two"));
    EXPECT_TRUE(isSound());
}

TEST_F(StorePageTest, marksABlankPage) {
    const auto page = addPage();
    ocr::page::PageText blank;
    blank.kind = PageKind::blank;
    store(page, blank);
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::blank);
    store(page, sampleText({"faint"}));
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::read);
}

TEST_F(StorePageTest, takesAProblemAwayWhenThePageIsRead) {
    const auto page = addPage();
    valueOf(catalogue->setProblem(page, "crashed"));
    store(page, sampleText({"one"}));
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::read);
    EXPECT_EQ(valueOf(catalogue->page(page)).note, "");
}

TEST_F(StorePageTest, keepsLineIdsWhenTheSameLayoutComesAgain) {
    const auto page = addText({"one", "two", "three"});
    const auto before = idsOf(page);
    const auto stored = store(page, sampleText({"One", "Two", "Three"}));
    EXPECT_EQ(stored.retired, 0);
    EXPECT_EQ(idsOf(page), before);
    EXPECT_THAT(textsOf(page), ElementsAre("One", "Two", "Three"));
    EXPECT_EQ(valueOf(catalogue->readings(before[0])).size(), 2U);
}

TEST_F(StorePageTest, keepsTheRegionWhenTheSameLayoutComesAgain) {
    const auto page = addText({"one"});
    const auto region = valueOf(catalogue->lines(page))[0].region;
    store(page, sampleText({"one"}));
    EXPECT_EQ(valueOf(catalogue->lines(page))[0].region, region);
}

TEST_F(StorePageTest, keepsLineIdsWhenOutlinesMoveALittle) {
    const auto page = addText({"one", "two"});
    const auto before = idsOf(page);
    store(page, sampleText({"one", "two"}, 108));
    EXPECT_EQ(idsOf(page), before);
    EXPECT_EQ(valueOf(catalogue->lines(page))[0].layout.outline,
              sampleLine("one", 108).layout.outline);
}

TEST_F(StorePageTest, retiresLinesThatAreNoMoreWithTheirReadings) {
    const auto page = addText({"one", "two"});
    const auto gone = lineAt(page, 1);
    const auto stored = store(page, sampleText({"one"}));
    EXPECT_EQ(stored.retired, 1);
    EXPECT_THAT(textsOf(page), ElementsAre("one"));
    EXPECT_THAT(found("two"), IsEmpty());
    EXPECT_EQ(valueOf(catalogue->readings(gone))[0].text, "two");
    EXPECT_TRUE(isSound());
}

TEST_F(StorePageTest, neverTouchesALineThatAPersonSet) {
    const auto page = addText({"one", "two"});
    const auto line = lineAt(page, 1);
    valueOf(catalogue->setText(line, "by hand", "Leyla"));
    const auto stored = store(page, sampleText({"ONE", "TWO"}));
    EXPECT_EQ(stored.kept, 1);
    EXPECT_THAT(textsOf(page), ElementsAre("ONE", "by hand"));
    EXPECT_EQ(lineAt(page, 1), line);
    const auto readings = valueOf(catalogue->readings(line));
    ASSERT_EQ(readings.size(), 3U);
    EXPECT_EQ(readings[2].text, "TWO");
    EXPECT_THAT(found("two"), IsEmpty());
    EXPECT_TRUE(isSound());
}

TEST_F(StorePageTest, keepsAPersonsLineInItsPlaceWhenTheNewLayoutHasNoneThere) {
    const auto page = addText({"one", "two", "three"});
    valueOf(catalogue->setText(lineAt(page, 1), "by hand", "Leyla"));
    auto text = sampleText({"one", "two", "three"});
    text.regions[0].lines.erase(text.regions[0].lines.begin() + 1);
    store(page, text);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "by hand", "three"));
    EXPECT_TRUE(isSound());
}

TEST_F(StorePageTest, keepsAPersonsLineWhenThePageComesOutBlank) {
    const auto page = addText({"one", "two"});
    valueOf(catalogue->setText(lineAt(page, 0), "by hand", "Leyla"));
    ocr::page::PageText blank;
    blank.kind = PageKind::blank;
    store(page, blank);
    EXPECT_THAT(textsOf(page), ElementsAre("by hand"));
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::read);
}

TEST_F(StorePageTest, leavesNewLinesOutThatLieUponAPersons) {
    const auto page = addText({"left and right", "two"});
    valueOf(catalogue->setText(lineAt(page, 0), "by hand", "Leyla"));
    auto text = sampleText({"two"}, 200);
    for (const int left : {100, 900}) {
        auto half = sampleLine("half", 100);
        half.layout.outline = ocr::core::toPolygon({left, 100, 780, 40});
        text.regions[0].lines.insert(text.regions[0].lines.begin(), half);
    }
    store(page, text);
    EXPECT_THAT(textsOf(page), ElementsAre("by hand", "two"));
}

TEST_F(StorePageTest, keepsAllLinesOfAPageThatPeopleVouchedFor) {
    for (const auto status : {Status::proofread, Status::verified}) {
        const auto page = addText({"one", "two"}, std::string(toString(status)));
        valueOf(catalogue->setStatus(page, status, Maker::person, "Leyla"));
        const auto stored = store(page, sampleText({"ONE", "new", "more"}, 100));
        EXPECT_EQ(stored.kept, 2);
        EXPECT_THAT(textsOf(page), ElementsAre("one", "two"));
        EXPECT_EQ(valueOf(catalogue->page(page)).status, status);
        EXPECT_EQ(valueOf(catalogue->readings(lineAt(page, 0))).size(), 2U);
        EXPECT_EQ(valueOf(catalogue->pageFingerprint(page)), "f2");
    }
    EXPECT_TRUE(isSound());
}

TEST_F(StorePageTest, leavesAStatusThatAPersonGave) {
    const auto page = addPage();
    valueOf(catalogue->setStatus(page, Status::problem, Maker::person, "Leyla", "torn"));
    store(page, sampleText({"one"}));
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::problem);
    EXPECT_EQ(valueOf(catalogue->page(page)).note, "torn");
    EXPECT_THAT(textsOf(page), ElementsAre("one"));
}

TEST_F(StorePageTest, bringsARetiredLineBackWhenAPersonTypesIntoIt) {
    const auto page = addText({"one", "two"});
    const auto line = lineAt(page, 1);
    const auto seen = valueOf(catalogue->line(line)).current.id;
    store(page, sampleText({"one"}));
    valueOf(catalogue->setText(line, "typed meanwhile", "Leyla", seen));
    EXPECT_THAT(textsOf(page), ElementsAre("one", "typed meanwhile"));
    EXPECT_THAT(found("meanwhile"), ElementsAre("typed meanwhile"));
    EXPECT_TRUE(isSound());
}

TEST_F(StorePageTest, followsTheNewReadingOrder) {
    const auto page = addText({"one", "two"});
    auto text = sampleText({"one", "two"});
    std::swap(text.regions[0].lines[0], text.regions[0].lines[1]);
    store(page, text);
    EXPECT_THAT(textsOf(page), ElementsAre("two", "one"));
}

TEST_F(StorePageTest, isAsIfItNeverWasWhenItIsRolledBack) {
    const auto page = addText({"one", "two"});
    static_cast<void>(catalogue->atomically([&]() -> Result<std::monostate> {
        store(page, sampleText({"three"}, 900));
        return ocr::core::fail(ocr::core::ErrorCode::stopped, "test");
    }));
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two"));
    EXPECT_THAT(found("three"), IsEmpty());
    EXPECT_EQ(valueOf(catalogue->pageFingerprint(page)), "f1");
    EXPECT_TRUE(isSound());
}

TEST_F(StorePageTest, storesTheSameResultOfTwoProcessesOnce) {
    const auto page = addPage();
    const auto other = valueOf(Catalogue::open(file()));
    const auto store = [&](Catalogue &with, const std::string &fingerprint) {
        return valueOf(with.storePageText(page, sampleText({"a"}), fingerprint, SameResult::leave));
    };
    EXPECT_FALSE(store(*catalogue, "f").wasThereBefore);
    EXPECT_TRUE(store(*other, "f").wasThereBefore);
    const auto line = valueOf(catalogue->lines(page)).at(0).id;
    EXPECT_EQ(valueOf(catalogue->readings(line)).size(), 1U);
    EXPECT_FALSE(store(*other, "g").wasThereBefore);
    EXPECT_EQ(valueOf(catalogue->readings(line)).size(), 2U);
}

TEST_F(StorePageTest, storesTheSameResultAgainWhereThatIsAsked) {
    const auto page = addText({"a"});
    const auto stored =
        valueOf(catalogue->storePageText(page, sampleText({"b"}), "f1", SameResult::storeAgain));
    EXPECT_FALSE(stored.wasThereBefore);
    EXPECT_EQ(textsOf(page), std::vector<std::string>{"b"});
}

TEST_F(StorePageTest, namesTheChecksumOfAModelThatLiesInAFolder) {
    auto text = sampleText({"раз"});
    text.models = {{"script/Cyrillic", "cccc"}};
    text.regions[0].lines[0].reading.model = "Cyrillic";
    const auto page = addPage();
    valueOf(catalogue->storePageText(page, text, "f1"));
    EXPECT_EQ(valueOf(catalogue->lines(page)).at(0).current.modelSha256, "cccc");
}

} // namespace
} // namespace evrak_tests
