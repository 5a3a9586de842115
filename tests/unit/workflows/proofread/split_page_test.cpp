// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/split_page.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/status_rules.h"

namespace evrak_tests {
namespace {

using ocr::clean::Recipe;
using ocr::core::ErrorCode;
using testing::ElementsAre;
using workflows::proofread::mergePages;
using workflows::proofread::splitPage;

Recipe area(double left, double top, double right, double bottom) {
    Recipe recipe;
    recipe.area = {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
    return recipe;
}

class SplitByHandTest : public CatalogueTest {
  protected:
    PageId page = addText({"one", "two", "three"});
    Recipe upper = area(0, 0, 2000, 200), lower = area(0, 200, 2000, 3000);

    PageId split() { return valueOf(splitPage(*catalogue, page, upper, lower, "Leyla")); }
    [[nodiscard]] Status statusOf(PageId id) const { return valueOf(catalogue->page(id)).status; }
    void vouch(PageId id, Status status) {
        valueOf(catalogue->setStatus(id, status, Maker::person, "Murad"));
    }
};

TEST_F(SplitByHandTest, makesTwoProofreadPagesOfAVerifiedOne) {
    vouch(page, Status::proofread);
    vouch(page, Status::verified);
    const auto second = split();
    EXPECT_EQ(statusOf(page), Status::proofread);
    EXPECT_EQ(statusOf(second), Status::proofread);
    EXPECT_EQ(
        codeOf(workflows::proofread::setStatus(*catalogue, second, Status::verified, "Leyla", "")),
        ErrorCode::notAllowed);
}

TEST_F(SplitByHandTest, makesAWholeThatIsVouchedForAsFarAsBothParts) {
    const auto second = split();
    vouch(page, Status::proofread);
    valueOf(mergePages(*catalogue, page, second, "Leyla"));
    EXPECT_EQ(statusOf(page), Status::read);
    EXPECT_EQ(split(), second);
    vouch(page, Status::verified);
    vouch(second, Status::proofread);
    valueOf(mergePages(*catalogue, page, second, "Leyla"));
    EXPECT_EQ(statusOf(page), Status::proofread);
    EXPECT_THAT(textsOf(page), ElementsAre("one", "two", "three"));
}

TEST_F(SplitByHandTest, keepsAProblemOfAPartWithItsNote) {
    const auto second = split();
    valueOf(catalogue->setStatus(second, Status::problem, Maker::person, "Murad", "torn"));
    valueOf(mergePages(*catalogue, page, second, "Leyla"));
    EXPECT_EQ(statusOf(page), Status::problem);
    EXPECT_EQ(valueOf(catalogue->page(page)).note, "torn");
}

TEST_F(SplitByHandTest, refusesPartsWithoutAnAreaInTheImageAndNobodysHand) {
    for (const auto &bad : {Recipe{}, area(5000, 0, 6000, 300), area(0, 0, 2000, 10)})
        EXPECT_EQ(codeOf(splitPage(*catalogue, page, upper, bad, "Leyla")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(splitPage(*catalogue, page, upper, lower, "")), ErrorCode::notAllowed);
    EXPECT_EQ(valueOf(catalogue->pageCount()), 1);
}

TEST_F(SplitByHandTest, setsTheCleanupOfNoPageWhereItFitsOneOfThemNot) {
    auto small = samplePage("small");
    small.size = {100, 100};
    const auto other = valueOf(catalogue->addMaster(sampleMaster("small"), {small})).pages.at(0);
    const auto set = workflows::proofread::setClean(*catalogue, {page, other}, lower, "Leyla");
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::wrongUsage);
    EXPECT_EQ(set.error().subject, "small");
    EXPECT_EQ(valueOf(catalogue->clean(page)), "");
}

} // namespace
} // namespace evrak_tests
