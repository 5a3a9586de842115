// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"

namespace evrak_tests {
namespace {

class StatusesTest : public CatalogueTest {
  protected:
    [[nodiscard]] std::vector<Status> historyOf(PageId page) const {
        std::vector<Status> history;
        for (const auto &record : valueOf(catalogue->statuses(page)))
            history.push_back(record.status);
        return history;
    }
};

TEST_F(StatusesTest, haveNamesThatReadBack) {
    for (const auto status : {Status::unread, Status::read, Status::proofread, Status::verified,
                              Status::blank, Status::problem})
        EXPECT_EQ(statusFrom(toString(status)), status);
    EXPECT_FALSE(statusFrom("done").has_value());
    for (const auto maker : {Maker::machine, Maker::person, Maker::imported})
        EXPECT_EQ(makerFrom(toString(maker)), maker);
}

TEST_F(StatusesTest, keepTheirHistory) {
    const auto page = addText({"one"});
    valueOf(catalogue->setStatus(page, Status::proofread, Maker::person, "Leyla"));
    valueOf(catalogue->setStatus(page, Status::verified, Maker::person, "Murad", "with note"));
    EXPECT_THAT(historyOf(page),
                testing::ElementsAre(Status::read, Status::proofread, Status::verified));
    const auto last = valueOf(catalogue->statuses(page)).back();
    EXPECT_EQ(last.by, "Murad");
    EXPECT_EQ(last.note, "with note");
    EXPECT_EQ(last.maker, Maker::person);
    EXPECT_EQ(last.page, page);
    EXPECT_FALSE(last.at.empty());
}

TEST_F(StatusesTest, areNotNotedAgainWhenAReadPageIsReadAgain) {
    const auto page = addText({"one"});
    valueOf(catalogue->storePageText(page, sampleText({"two"}), "f2"));
    EXPECT_THAT(historyOf(page), testing::ElementsAre(Status::read));
}

TEST_F(StatusesTest, tellWhyAPageIsAProblem) {
    const auto page = addPage();
    valueOf(catalogue->setProblem(page, "the worker crashed"));
    EXPECT_EQ(valueOf(catalogue->page(page)).status, Status::problem);
    EXPECT_EQ(valueOf(catalogue->page(page)).note, "the worker crashed");
}

TEST_F(StatusesTest, ofPeopleAreNotMadeAProblemByTheMachine) {
    const auto page = addText({"one"});
    for (const auto status : {Status::proofread, Status::verified, Status::blank}) {
        valueOf(catalogue->setStatus(page, status, Maker::person, "Leyla"));
        valueOf(catalogue->setProblem(page, "crashed"));
        EXPECT_EQ(valueOf(catalogue->page(page)).status, status);
    }
}

} // namespace
} // namespace evrak_tests
