// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;

class PickedProfiles : public CatalogueTest {
  protected:
    [[nodiscard]] LineId lineAt(PageId page, std::size_t index) const {
        return valueOf(catalogue->lines(page)).at(index).id;
    }
    void pick(PageId page, std::size_t index, const std::string &profile) {
        valueOf(catalogue->setLineProfile({lineAt(page, index)}, profile));
    }
    [[nodiscard]] std::vector<std::string> picksOf(PageId page) const {
        std::vector<std::string> picks;
        for (const auto &line : valueOf(catalogue->lines(page)))
            picks.push_back(line.layout.profile);
        return picks;
    }
    [[nodiscard]] std::string profileOf(PageId page) const {
        return valueOf(catalogue->page(page)).profile;
    }
    PageId addTo(UnitId unit, const std::string &label, const std::string &profile = {}) {
        auto page = samplePage(label);
        page.unit = unit;
        page.profile = profile;
        return valueOf(catalogue->addMaster(sampleMaster(label), {page})).pages.at(0);
    }
};

TEST_F(PickedProfiles, ofALineStaysWhenThePageIsReadAgain) {
    const auto page = addText({"one", "two", "three"});
    pick(page, 1, "ottoman-print");
    EXPECT_EQ(profileOf(page), "");
    valueOf(catalogue->storePageText(page, sampleText({"one", "iki", "three"}, 105), "f2"));
    EXPECT_THAT(textsOf(page), ElementsAre("one", "iki", "three"));
    EXPECT_THAT(picksOf(page), ElementsAre("", "ottoman-print", ""));
}

TEST_F(PickedProfiles, ofALineIsThatOfTheLinesThatWereReadInItsPlace) {
    const auto page = addText({"one"});
    pick(page, 0, "ottoman-print");
    auto halves = sampleText({"left", "right"});
    for (int i = 0; i < 2; ++i) {
        auto &layout = halves.regions[0].lines[static_cast<std::size_t>(i)].layout;
        layout.outline = ocr::core::toPolygon({100 + i * 800, 100, 700, 40});
        layout.profile = "ottoman-print";
    }
    valueOf(catalogue->storePageText(page, halves, "f2"));
    EXPECT_THAT(picksOf(page), ElementsAre("ottoman-print", "ottoman-print"));
}

TEST_F(PickedProfiles, ofALineIsHandedBack) {
    const auto page = addText({"one"});
    pick(page, 0, "yanalif");
    EXPECT_NE(valueOf(catalogue->handWork(page)).picksDigest, "");
    pick(page, 0, "auto");
    EXPECT_THAT(picksOf(page), ElementsAre(""));
    EXPECT_EQ(valueOf(catalogue->handWork(page)).picksDigest, "");
    EXPECT_THAT(valueOf(catalogue->handWork(page)).picked, IsEmpty());
}

TEST_F(PickedProfiles, ofLinesAreSetForAllOrNone) {
    const auto page = addText({"one"});
    EXPECT_EQ(codeOf(catalogue->setLineProfile({lineAt(page, 0), {99}}, "yanalif")),
              ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->setLineProfile({lineAt(page, 0)}, "two\nlines")),
              ErrorCode::notAllowed);
    EXPECT_THAT(picksOf(page), ElementsAre(""));
}

TEST_F(PickedProfiles, tellWhatIsReadAnewWhateverShapeTheLineIsFoundIn) {
    const auto page = addText({"one", "two"});
    pick(page, 1, "yanalif");
    const auto before = valueOf(catalogue->handWork(page));
    ASSERT_EQ(before.picked.size(), 1U);
    EXPECT_EQ(before.picked[0].profile, "yanalif");
    EXPECT_EQ(before.picked[0].outline, sampleLine("two", 200).layout.outline);
    valueOf(catalogue->storePageText(page, sampleText({"one", "two"}, 103), "f2"));
    EXPECT_EQ(valueOf(catalogue->handWork(page)).picksDigest, before.picksDigest);
    pick(page, 1, "ottoman-print");
    EXPECT_NE(valueOf(catalogue->handWork(page)).picksDigest, before.picksDigest);
}

TEST_F(PickedProfiles, areReadWithTheLinesThatAPersonSet) {
    const auto page = addText({"one", "two"});
    pick(page, 0, "yanalif");
    std::vector<PlacedRegion> wanted;
    for (const auto &region : valueOf(catalogue->layout(page))) {
        wanted.push_back({region.kind, region.outline});
        for (auto line : region.lines) {
            line.layout.profile = "soviet-russian"; // what an old layout may still say
            wanted.back().lines.push_back({line.id, line.layout});
        }
    }
    wanted[0].lines.push_back({{}, sampleLine("", 900).layout});
    wanted[0].lines[2].layout.profile = "ottoman-print";
    valueOf(catalogue->placeLayout(page, wanted, "Leyla"));
    EXPECT_THAT(picksOf(page), ElementsAre("yanalif", "", "ottoman-print"));
    const auto work = valueOf(catalogue->handWork(page));
    EXPECT_EQ(work.layout.regions[0].lines[0].profile, "yanalif");
    EXPECT_THAT(work.picked, IsEmpty());
    pick(page, 0, "auto");
    EXPECT_NE(valueOf(catalogue->handWork(page)).layoutDigest, work.layoutDigest);
}

TEST_F(PickedProfiles, ofAUnitAreThoseOfItsPagesAndOfPagesThatComeLater) {
    const auto unit = valueOf(catalogue->unitFor("f. 28, siy. 1, iş 7"));
    const auto before = addTo(unit, "before");
    const auto other = addPage("other");
    valueOf(catalogue->setUnitProfile(unit, "ottoman-print"));
    EXPECT_EQ(valueOf(catalogue->unit(unit)).profile, "ottoman-print");
    EXPECT_EQ(profileOf(before), "ottoman-print");
    EXPECT_EQ(profileOf(other), "");
    EXPECT_EQ(profileOf(addTo(unit, "later")), "ottoman-print");
    EXPECT_EQ(profileOf(addTo(unit, "told otherwise", "yanalif")), "yanalif");
    EXPECT_EQ(profileOf(addTo(unit, "left open", "auto")), "");
    valueOf(catalogue->setUnitProfile(unit, "auto"));
    EXPECT_EQ(profileOf(before), "");
    EXPECT_EQ(profileOf(addTo(unit, "after")), "");
}

TEST_F(PickedProfiles, ofAUnitThatIsNoneAreRefused) {
    EXPECT_EQ(codeOf(catalogue->setUnitProfile({7}, "yanalif")), ErrorCode::notFound);
    EXPECT_EQ(codeOf(catalogue->unit({7})), ErrorCode::notFound);
    EXPECT_FALSE(valueOf(catalogue->findUnit("f. 1")).has_value());
    const auto unit = valueOf(catalogue->unitFor("f. 1"));
    EXPECT_EQ(valueOf(catalogue->findUnit(" f. 1 ")), unit);
    EXPECT_EQ(valueOf(catalogue->unit(unit)).name, "f. 1");
}

} // namespace
} // namespace evrak_tests
