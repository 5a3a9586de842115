// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/catalogue/database.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;

/// The upper half of sample pages stays, the lower goes over.
class SplitPageTest : public CatalogueTest {
  protected:
    PageId before = addPage("before");
    PageId page = addText({"one", "two", "three", "four"}, "spread");
    PageId behind = addPage("behind");
    PageParts parts{"{\"turn\":1.0}", "{\"turn\":2.0}", ocr::core::toPolygon({0, 0, 2000, 300})};

    PageId split() { return valueOf(catalogue->splitPage(page, parts, "Leyla")); }
    [[nodiscard]] std::vector<PageId> order() const {
        std::vector<PageId> ids;
        std::int64_t ordinal = 0;
        for (const auto &record : valueOf(catalogue->pages())) {
            EXPECT_EQ(record.ordinal, ++ordinal);
            ids.push_back(record.id);
        }
        return ids;
    }
};

TEST_F(SplitPageTest, putsTheSecondBehindTheFirst) {
    const auto second = split();
    EXPECT_THAT(order(), ElementsAre(before, page, second, behind));
    const auto record = valueOf(catalogue->page(second));
    const auto first = valueOf(catalogue->page(page));
    EXPECT_EQ(record.label, "spread (2)");
    EXPECT_EQ(record.master, first.master);
    EXPECT_EQ(record.size, first.size);
    EXPECT_EQ(record.status, Status::read);
    EXPECT_EQ(valueOf(catalogue->clean(page)), parts.first);
    EXPECT_EQ(valueOf(catalogue->clean(second)), parts.second);
}

TEST_F(SplitPageTest, givesEachPageTheLinesInItsArea) {
    const auto third = valueOf(catalogue->lines(page)).at(2).id;
    valueOf(catalogue->setText(third, "drei", "Leyla"));
    const auto second = split();
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two"));
    EXPECT_THAT(textsOf(second), ElementsAre("drei", "four"));
    EXPECT_EQ(valueOf(catalogue->lines(second)).at(0).ordinal, 1);
    EXPECT_EQ(valueOf(catalogue->readings(third)).size(), 2U);
    EXPECT_EQ(valueOf(catalogue->findLines({"drei"}, 9)).at(0).page, second);
    EXPECT_EQ(valueOf(catalogue->page(second)).lines, 2);
    EXPECT_TRUE(isSound());
}

TEST_F(SplitPageTest, isPutTogetherAsItWas) {
    valueOf(catalogue->setClean({page}, "{\"turn\":3.0}", "Leyla"));
    const auto layout = valueOf(catalogue->layout(page));
    const auto second = split();
    valueOf(catalogue->mergePages(page, second, "Leyla"));
    EXPECT_THAT(order(), ElementsAre(before, page, behind));
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three", "four"));
    EXPECT_EQ(valueOf(catalogue->clean(page)), "{\"turn\":3.0}");
    EXPECT_EQ(valueOf(catalogue->layout(page)).size(), layout.size());
    EXPECT_EQ(codeOf(catalogue->lines(second)), ErrorCode::notFound);
    EXPECT_THAT(valueOf(catalogue->pagesByLabel("spread (2)")), IsEmpty());
    EXPECT_EQ(valueOf(catalogue->counts()).pages, 3);
    EXPECT_TRUE(isSound());
}

TEST_F(SplitPageTest, bringsTheSamePageBackWhenItIsSplitAgain) {
    const auto second = split();
    valueOf(catalogue->setStatus(second, Status::proofread, Maker::person, "Leyla"));
    valueOf(catalogue->mergePages(page, second, "Leyla"));
    EXPECT_EQ(split(), second);
    EXPECT_EQ(valueOf(catalogue->page(second)).status, Status::read);
    EXPECT_THAT(textsOf(second), ElementsAre("three", "four"));
    EXPECT_THAT(order(), ElementsAre(before, page, second, behind));
}

TEST_F(SplitPageTest, bringsRetiredLinesAlong) {
    auto fewer = sampleText({"one", "two", "three"});
    const auto fourth = valueOf(catalogue->lines(page)).at(3).id;
    valueOf(catalogue->storePageText(page, fewer, "f2"));
    const auto second = split();
    valueOf(catalogue->setText(fourth, "vier", "Leyla"));
    EXPECT_THAT(textsOf(second), ElementsAre("three", "vier"));
}

TEST_F(SplitPageTest, isMergedOnlyWithThePartThatWasSplitOffLast) {
    const auto second = split();
    auto upper = parts;
    upper.firstArea = ocr::core::toPolygon({0, 0, 2000, 190});
    const auto third = valueOf(catalogue->splitPage(page, upper, "Leyla"));
    EXPECT_THAT(order(), ElementsAre(before, page, third, second, behind));
    EXPECT_EQ(codeOf(catalogue->mergePages(page, second, "Leyla")), ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(catalogue->mergePages(second, third, "Leyla")), ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(catalogue->mergePages(before, behind, "Leyla")), ErrorCode::notAllowed);
    valueOf(catalogue->mergePages(page, third, "Leyla"));
    valueOf(catalogue->mergePages(page, second, "Leyla"));
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three", "four"));
}

TEST_F(SplitPageTest, keepsTheTextsOfAProofreadHalfInAWholeThatIsNot) {
    const auto second = split();
    valueOf(catalogue->setStatus(second, Status::proofread, Maker::person, "Leyla"));
    valueOf(catalogue->mergePages(page, second, "Leyla"));
    valueOf(catalogue->storePageText(page, sampleText({"1", "2", "3", "4"}), "f2"));
    EXPECT_THAT(textsOf(page), ElementsAre("1", "2", "three", "four"));
}

TEST_F(SplitPageTest, keepsALayoutThatAPersonSetInBothParts) {
    std::vector<PlacedRegion> placed;
    for (const auto &region : valueOf(catalogue->layout(page))) {
        placed.push_back({region.kind, region.outline});
        for (const auto &line : region.lines)
            placed.back().lines.push_back({line.id, line.layout});
    }
    valueOf(catalogue->placeLayout(page, placed, "Leyla"));
    const auto second = split();
    EXPECT_TRUE(valueOf(catalogue->isLayoutSet(second)));
    EXPECT_EQ(valueOf(catalogue->handWork(second)).lines.size(), 2U);
    valueOf(catalogue->mergePages(page, second, "Leyla"));
    EXPECT_EQ(valueOf(catalogue->handWork(page)).lines.size(), 4U);
    EXPECT_TRUE(isSound());
}

TEST_F(SplitPageTest, isNotUpToDateAfterItWasPutTogetherUnlessItWasBefore) {
    const auto second = split();
    valueOf(catalogue->storePageText(second, sampleText({"three", "four"}, 300), "of the half"));
    valueOf(catalogue->mergePages(page, second, "Leyla"));
    EXPECT_EQ(split(), second);
    EXPECT_FALSE(valueOf(catalogue->pageFingerprint(second)));
}

} // namespace
} // namespace evrak_tests
