// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/estimate_errors.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/status_rules.h"

namespace evrak_tests {
namespace {

using testing::DoubleNear;
using workflows::ErrorEstimate;
using workflows::proofread::correctLine;
using workflows::proofread::estimateErrors;
using workflows::proofread::setStatus;

class EstimateErrors : public CatalogueTest {
  protected:
    [[nodiscard]] ErrorEstimate estimate(const std::vector<PageId> &pages) const {
        return valueOf(estimateErrors(*catalogue, pages, {}));
    }
    void correct(PageId page, const std::string &text, const std::string &by,
                 std::optional<ReadingId> basedOn = {}) {
        valueOf(
            correctLine(*catalogue, valueOf(catalogue->lines(page)).at(0).id, text, by, basedOn));
    }
    void give(PageId page, Status status, const std::string &by) {
        valueOf(setStatus(*catalogue, page, status, by, ""));
    }
    /// A page of ten characters with so many errors, which Leyla mends.
    PageId addProofread(const std::string &read, const std::string &label) {
        const auto page = addText({read}, label);
        correct(page, "abcdefghij", "Leyla");
        give(page, Status::proofread, "Leyla");
        return page;
    }
};

TEST_F(EstimateErrors, saysNothingBeforeTwoPagesAreProofread) {
    const auto unread = addText({"some text"}, "new");
    addProofread("abcdefghiX", "1");
    const auto now = estimate({unread});
    EXPECT_EQ(now.characters, 9);
    EXPECT_FALSE(now.leftUnvouched.has_value());
    EXPECT_FALSE(now.rateBefore.has_value());
}

TEST_F(EstimateErrors, expectsWhatWasFoundOnOtherPages) {
    addProofread("abcdefghiX", "1");
    addProofread("abcdefgXXX", "2");
    const auto unread = addText({std::string(100, 'a')}, "new");
    const auto left = estimate({unread}).leftUnvouched;
    ASSERT_TRUE(left.has_value());
    EXPECT_DOUBLE_EQ(left->value, 20) << "4 of 20 characters";
    EXPECT_LT(left->low, 20);
    EXPECT_GE(left->low, 0);
    EXPECT_GT(left->high, 20);
}

TEST_F(EstimateErrors, countsAPageThatNobodyChangedAsRight) {
    addProofread("abcdefgXXX", "1");
    give(addText({"abcdefghij"}, "2"), Status::proofread, "Leyla");
    const auto unread = addText({std::string(100, 'a')}, "new");
    EXPECT_DOUBLE_EQ(estimate({unread}).leftUnvouched->value, 15);
}

TEST_F(EstimateErrors, doesNotJudgeByLinesThatWerePickedOut) {
    for (const auto *label : {"1", "2", "3"})
        correct(addText({"Xbcdefghij", "klm"}, label), "abcdefghij", "Leyla");
    const auto unread = addText({"abc"}, "new");
    EXPECT_FALSE(estimate({unread}).leftUnvouched.has_value());
}

TEST_F(EstimateErrors, tellsWhatIsLeftFromWhatASecondReaderFoundAfterOne) {
    const auto page = addText({"XXcdefghiX"});
    correct(page, "abcdefghiX", "Leyla");
    give(page, Status::proofread, "Leyla");
    EXPECT_FALSE(estimate({page}).leftVouched.has_value()) << "nobody else has looked";
    correct(page, "abcdefghij", "Murad");
    const auto now = estimate({page});
    ASSERT_TRUE(now.leftVouched.has_value());
    EXPECT_EQ(now.linesReadTwice, 1);
    EXPECT_EQ(now.found, 3) << "two by Leyla, one by Murad";
    EXPECT_THAT(now.leftVouched->value, DoubleNear(1.6, 0.2))
        << "each finds about half; so few finds leave room for more than the one";
    EXPECT_GT(*now.rateBefore, *now.rateAfter);
}

TEST_F(EstimateErrors, tellsWhatIsLeftFromWhatTwoFoundApart) {
    const auto page = addText({"XXXdefghij"});
    const auto line = valueOf(catalogue->lines(page)).at(0);
    correct(page, "abXdefghij", "Leyla");
    valueOf(catalogue->addReading(line.id, {.maker = Maker::person,
                                            .by = "Murad",
                                            .modelSha256 = {},
                                            .text = "Xbcdefghij",
                                            .confidence = 1,
                                            .words = {},
                                            .madeFrom = line.current.id}));
    give(page, Status::proofread, "Leyla");
    const auto now = estimate({page});
    ASSERT_TRUE(now.leftVouched.has_value());
    EXPECT_EQ(now.found, 2) << "what stands is Murad's";
    EXPECT_THAT(now.leftVouched->value, DoubleNear(0.67, 0.3)) << "each found half, one alike";
}

TEST_F(EstimateErrors, judgesAVouchedPageByTheTextThatStandsThere) {
    const auto page = addText({"abcdefghij"});
    give(page, Status::proofread, "Leyla");
    valueOf(catalogue->storePageText(page, sampleText({"a longer text of another model"}), "f2"));
    const auto now = estimate({page});
    EXPECT_EQ(now.characters, 10);
    EXPECT_EQ(now.found, 0);
}

TEST_F(EstimateErrors, expectsFewerErrorsWhereAnotherPersonVerified) {
    const auto once = addProofread("XXXXefghij", "1");
    const auto twice = addProofread("XXXXefghij", "2");
    give(twice, Status::verified, "Murad");
    const auto left = estimate({once}).leftVouched;
    ASSERT_TRUE(left.has_value()) << "Murad read four mended characters and changed none";
    EXPECT_LT(estimate({twice}).leftVouched->value, left->value);
}

TEST_F(EstimateErrors, countsTheDaysOfPeopleAlone) {
    const auto page = addProofread("abcdefghiX", "1");
    give(page, Status::verified, "Murad");
    const auto days = valueOf(catalogue->daysOfWork());
    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days[0].readings, 1);
    EXPECT_EQ(days[0].proofread, 1);
    EXPECT_EQ(days[0].verified, 1);
    EXPECT_EQ(days[0].day.size(), 10U);
}

TEST_F(EstimateErrors, expectsAtMostAFewWhereTheSampleHadNone) {
    for (const auto *label : {"1", "2", "3"})
        give(addText({"abcdefghij"}, label), Status::proofread, "Leyla");
    const auto left = estimate({addText({"abcdefghij"}, "new")}).leftUnvouched;
    ASSERT_TRUE(left.has_value());
    EXPECT_EQ(left->value, 0);
    EXPECT_DOUBLE_EQ(left->high, 1) << "three in the thirty characters of the sample";
}

TEST_F(EstimateErrors, surveysPagesUnitsAndTheCollectionAtOnce) {
    const auto file = valueOf(catalogue->unitFor("Fond 1"));
    auto page = samplePage("in a file");
    page.unit = file;
    const auto filed = valueOf(catalogue->addMaster(sampleMaster("filed"), {page})).pages.at(0);
    valueOf(catalogue->storePageText(filed, sampleText({"abcdefghiX"}), "f1"));
    correct(filed, "abcdefghij", "Leyla");
    give(filed, Status::proofread, "Leyla");
    addProofread("abcdefgXXX", "loose");
    const auto unread = addText({std::string(100, 'a')}, "new");
    const auto survey = valueOf(workflows::proofread::surveyErrors(*catalogue, {}));
    ASSERT_EQ(survey.units.size(), 2U);
    EXPECT_EQ(survey.units[0].second.found, 3);
    EXPECT_EQ(survey.units[1].first.name, "Fond 1");
    EXPECT_EQ(survey.units[1].second.found, 1);
    EXPECT_EQ(survey.all.found, 4);
    ASSERT_EQ(survey.pages.size(), 3U);
    EXPECT_EQ(survey.pages[2].page, unread);
    EXPECT_DOUBLE_EQ(survey.pages[2].left->value, 20);
    EXPECT_FALSE(survey.pages[0].left.has_value()) << "nobody has read anything twice";
}

TEST_F(EstimateErrors, countsThePagesOfEachStatusAtTheEndOfTheDay) {
    addProofread("abcdefghiX", "1");
    (void)addText({"abc"}, "2");
    (void)addPage("3");
    const auto days = valueOf(catalogue->daysOfStatuses());
    ASSERT_EQ(days.size(), 1U);
    EXPECT_THAT(days[0].pages, testing::ElementsAre(1, 1, 1, 0, 0, 0));
}

} // namespace
} // namespace evrak_tests
