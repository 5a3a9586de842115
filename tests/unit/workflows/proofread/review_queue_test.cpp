// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/review_queue.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/status_rules.h"

namespace evrak_tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using workflows::ReviewFilter;
namespace proofread = workflows::proofread;

workflows::Result<std::vector<workflows::LineCheck>>
checkNothing(const std::vector<LineRecord> &lines) {
    return std::vector<workflows::LineCheck>(lines.size());
}

const proofread::Judges judges{checkNothing, nullptr};

class ReviewQueue : public CatalogueTest {
  protected:
    /// A page whose lines are read with these confidences.
    PageId addLines(const std::vector<std::pair<std::string, double>> &lines,
                    const std::string &label = "page") {
        auto text = sampleText({});
        int top = 100;
        for (const auto &[words, confidence] : lines)
            text.regions[0].lines.push_back(sampleLine(words, top += 100, 100, confidence));
        const auto page = addPage(label);
        valueOf(catalogue->storePageText(page, text, label));
        return page;
    }
    std::int64_t weigh(std::int64_t limit = 1000) {
        return valueOf(proofread::weighLines(*catalogue, judges, limit, {}));
    }
    [[nodiscard]] std::vector<std::string> queue(const ReviewFilter &filter = {},
                                                 std::int64_t limit = 100) const {
        std::vector<std::string> texts;
        for (const auto &line : valueOf(proofread::reviewQueue(*catalogue, judges, filter, limit)))
            texts.push_back(line.line.current.text);
        return texts;
    }
    [[nodiscard]] LineId lineOf(PageId page, std::size_t index) const {
        return valueOf(catalogue->lines(page)).at(index).id;
    }
};

TEST_F(ReviewQueue, beginsWithTheMostDoubtfulLineOfAllPages) {
    addLines({{"sure", 0.95}, {"hardly", 0.2}}, "a");
    addLines({{"maybe", 0.6}}, "b");
    EXPECT_EQ(weigh(), 0);
    EXPECT_THAT(queue(), ElementsAre("hardly", "maybe", "sure"));
}

TEST_F(ReviewQueue, goesOnBehindTheLastLineOfAPageOfIt) {
    addLines({{"one", 0.5}, {"two", 0.5}, {"six", 0.5}, {"low", 0.1}});
    weigh();
    const auto first = valueOf(proofread::reviewQueue(*catalogue, judges, {}, 2));
    EXPECT_EQ(first[0].pageOrdinal, 1);
    EXPECT_EQ(first[0].words.size(), 1U);
    ReviewFilter rest;
    rest.after = {first.back().rank, first.back().line.id};
    EXPECT_THAT(queue(), ElementsAre("low", "one", "two", "six"));
    EXPECT_THAT(queue(rest), ElementsAre("two", "six"));
}

TEST_F(ReviewQueue, isNarrowedToAProfileAndAStatus) {
    const auto page = addLines({{"one", 0.5}, {"two", 0.5}}, "a");
    const auto other = addLines({{"six", 0.4}}, "b");
    valueOf(catalogue->setProfile({other}, "yanalif"));
    valueOf(catalogue->setLineProfile({lineOf(page, 1)}, "turkish-print"));
    valueOf(proofread::setStatus(*catalogue, other, Status::problem, "Leyla", "torn"));
    weigh();
    ReviewFilter filter;
    filter.profile = "yanalif";
    EXPECT_THAT(queue(filter), ElementsAre("six"));
    filter.profile = "turkish-print";
    EXPECT_THAT(queue(filter), ElementsAre("two"));
    filter.profile = "sample"; // with which the page was read
    EXPECT_THAT(queue(filter), ElementsAre("one"));
    filter.profile.clear();
    filter.status = Status::problem;
    EXPECT_THAT(queue(filter), ElementsAre("six"));
    EXPECT_THAT(valueOf(catalogue->doubtChoices()).profiles, ElementsAre("sample", "yanalif"));
}

TEST_F(ReviewQueue, tellsHowMuchOfItIsLeft) {
    addLines({{"one", 0.2}, {"two", 0.2}, {"six", 0.2}});
    weigh(2);
    const auto state = valueOf(catalogue->doubtState());
    EXPECT_EQ(state.due, 1);
    EXPECT_EQ(state.waiting, 2);
    EXPECT_GT(state.wrong, 0.5);
    EXPECT_LT(state.wrong, 2);
}

TEST_F(ReviewQueue, leavesOutWhatAPersonSet) {
    const auto page = addLines({{"one", 0.5}, {"two", 0.4}});
    weigh();
    valueOf(proofread::correctLine(*catalogue, lineOf(page, 1), "two", "Leyla", {}));
    EXPECT_THAT(queue(), ElementsAre("one"));
    EXPECT_EQ(weigh(), 0);
    EXPECT_THAT(queue(), ElementsAre("one"));
}

TEST_F(ReviewQueue, leavesOutPagesThatPeopleVouchedForUntilTheyTakeItBack) {
    const auto page = addLines({{"one", 0.5}});
    weigh();
    valueOf(proofread::setStatus(*catalogue, page, Status::proofread, "Leyla", ""));
    EXPECT_THAT(queue(), IsEmpty());
    valueOf(proofread::setStatus(*catalogue, page, Status::read, "Leyla", ""));
    EXPECT_THAT(queue(), IsEmpty()) << "nothing is weighed by itself";
    EXPECT_EQ(weigh(), 0);
    EXPECT_THAT(queue(), ElementsAre("one"));
}

TEST_F(ReviewQueue, weighsALineAnewWhenItIsReadAgain) {
    const auto page = addLines({{"first", 0.9}, {"other", 0.5}});
    weigh();
    EXPECT_THAT(queue(), ElementsAre("other", "first"));
    valueOf(catalogue->addReading(lineOf(page, 0), {.maker = Maker::machine,
                                                    .by = "tur",
                                                    .modelSha256 = "cc",
                                                    .text = "fisrt",
                                                    .confidence = 0.2,
                                                    .words = {}}));
    EXPECT_EQ(weigh(), 0);
    EXPECT_THAT(queue(), ElementsAre("fisrt", "other"));
}

TEST_F(ReviewQueue, isWeighedInPortions) {
    addLines({{"one", 0.5}, {"two", 0.5}, {"six", 0.5}});
    EXPECT_EQ(weigh(2), 1);
    EXPECT_THAT(queue(), ElementsAre("one", "two"));
    EXPECT_EQ(weigh(2), 0);
    EXPECT_THAT(queue(), ElementsAre("one", "two", "six"));
}

TEST_F(ReviewQueue, passesOverADoubtOfAReadingThatIsNotTheLastAnyMore) {
    const auto page = addLines({{"one", 0.5}});
    const auto line = valueOf(catalogue->lines(page)).at(0);
    valueOf(catalogue->addReading(line.id, {.maker = Maker::machine,
                                            .by = "tur",
                                            .modelSha256 = "cc",
                                            .text = "two",
                                            .confidence = 0.2,
                                            .words = {}}));
    valueOf(catalogue->storeDoubts({{line.id, line.current.id, 0.5, 1, 0.5}}));
    EXPECT_THAT(queue(), IsEmpty());
    EXPECT_EQ(valueOf(catalogue->doubtsDueCount()), 1);
}

TEST_F(ReviewQueue, countsTheLinesThatHaveAWord) {
    addLines({{"alma armud", 0.5}, {"alma", 0.5}, {"\"alma\" heyva", 0.5}});
    EXPECT_EQ(valueOf(catalogue->countLines("alma", 8)), 3);
    EXPECT_EQ(valueOf(catalogue->countLines("alma", 2)), 2);
    EXPECT_EQ(valueOf(catalogue->countLines("nar", 8)), 0);
}

TEST_F(ReviewQueue, keepsTheCatalogueSound) {
    const auto page = addLines({{"one", 0.5}, {"two", 0.5}});
    weigh();
    valueOf(catalogue->storePageText(page, sampleText({"one"}), "again"));
    weigh();
    EXPECT_THAT(queue(), ElementsAre("one"));
    EXPECT_TRUE(isSound());
}

} // namespace
} // namespace evrak_tests
