// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/status_rules.h"

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using workflows::proofread::correctLine;
using workflows::proofread::isSamePerson;
using workflows::proofread::setStatus;

class StatusRulesTest : public CatalogueTest {
  protected:
    /// "" where the rules let it pass.
    std::string refusal(Status status, const std::string &by, const std::string &note = "") {
        const auto outcome = setStatus(*catalogue, page, status, by, note);
        if (outcome)
            return "";
        EXPECT_EQ(outcome.error().code, ErrorCode::notAllowed);
        EXPECT_EQ(outcome.error().subject, "page");
        return outcome.error().detail;
    }
    [[nodiscard]] Status statusNow() const { return valueOf(catalogue->page(page)).status; }
    PageId page = addText({"one", "two"});
};

TEST_F(StatusRulesTest, letOnePersonProofreadAndAnotherVerify) {
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    EXPECT_EQ(refusal(Status::verified, "Murad"), "");
    EXPECT_EQ(statusNow(), Status::verified);
}

TEST_F(StatusRulesTest, forbidVerifyingWhatOneProofreadOneself) {
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    EXPECT_NE(refusal(Status::verified, "Leyla"), "");
    EXPECT_NE(refusal(Status::verified, " leylâ "), "");
    EXPECT_EQ(statusNow(), Status::proofread);
}

TEST_F(StatusRulesTest, askForTheProofreaderOfLast) {
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    EXPECT_EQ(refusal(Status::proofread, "Murad"), "");
    EXPECT_NE(refusal(Status::verified, "Murad"), "");
    EXPECT_EQ(refusal(Status::verified, "Leyla"), "");
}

TEST_F(StatusRulesTest, forbidVerifyingWhatNobodyProofread) {
    EXPECT_NE(refusal(Status::verified, "Murad"), "");
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    EXPECT_EQ(refusal(Status::read, "Leyla"), "");
    EXPECT_NE(refusal(Status::verified, "Murad"), "");
}

TEST_F(StatusRulesTest, askForAName) {
    for (const auto status : {Status::proofread, Status::problem, Status::blank})
        for (const auto *name : {"", "  ", "?!"})
            EXPECT_NE(refusal(status, name), "");
}

TEST_F(StatusRulesTest, forbidProofreadingAPageWithoutLines) {
    page = valueOf(catalogue->addMaster(sampleMaster("empty"), {samplePage("page")})).pages[0];
    EXPECT_NE(refusal(Status::proofread, "Leyla"), "");
    EXPECT_NE(refusal(Status::read, "Leyla"), "");
    EXPECT_EQ(refusal(Status::blank, "Leyla"), "");
    EXPECT_EQ(refusal(Status::unread, "Leyla"), "");
}

TEST_F(StatusRulesTest, forbidCallingAReadPageUnread) {
    EXPECT_NE(refusal(Status::unread, "Leyla"), "");
}

TEST_F(StatusRulesTest, takeAVerifiedPageBackWhenALineIsChanged) {
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    EXPECT_EQ(refusal(Status::verified, "Murad"), "");
    const auto line = valueOf(catalogue->lines(page))[0].id;
    valueOf(correctLine(*catalogue, line, "one", "Murad", {}));
    EXPECT_EQ(statusNow(), Status::verified) << "an unchanged text is no edit";
    valueOf(correctLine(*catalogue, line, "won", "Murad", {}));
    EXPECT_EQ(statusNow(), Status::proofread);
    EXPECT_EQ(valueOf(catalogue->statuses(page)).back().by, "Murad");
    EXPECT_NE(refusal(Status::verified, "Murad"), "");
    EXPECT_EQ(refusal(Status::verified, "Leyla"), "");
}

TEST_F(StatusRulesTest, forbidVerifyingAPageWithAnOwnReading) {
    const auto lines = valueOf(catalogue->lines(page));
    valueOf(correctLine(*catalogue, lines[0].id, "won", "Murad", {}));
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    EXPECT_NE(refusal(Status::verified, " murad"), "");
    EXPECT_EQ(refusal(Status::verified, "Nigar"), "");
}

TEST_F(StatusRulesTest, forbidVerifyingAfterAnEditOfAPageThatAnotherProofread) {
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    const auto line = valueOf(catalogue->lines(page))[1].id;
    valueOf(correctLine(*catalogue, line, "too", "Murad", {}));
    EXPECT_EQ(statusNow(), Status::proofread);
    EXPECT_EQ(valueOf(catalogue->line(line)).current.by, "Murad");
    EXPECT_NE(refusal(Status::verified, "Murad"), "");
    EXPECT_NE(refusal(Status::verified, "Leyla"), "");
    EXPECT_EQ(statusNow(), Status::proofread);
    EXPECT_EQ(refusal(Status::verified, "Nigar"), "");
}

TEST_F(StatusRulesTest, letAPersonVerifyWhoseReadingsAreAllReplaced) {
    const auto line = valueOf(catalogue->lines(page))[0].id;
    valueOf(correctLine(*catalogue, line, "won", "Murad", {}));
    valueOf(correctLine(*catalogue, line, "one!", "Leyla", {}));
    EXPECT_EQ(refusal(Status::proofread, "Leyla"), "");
    EXPECT_EQ(refusal(Status::verified, "Murad"), "");
}

TEST_F(StatusRulesTest, askForANoteOnAProblem) {
    EXPECT_NE(refusal(Status::problem, "Leyla"), "");
    EXPECT_NE(refusal(Status::problem, "Leyla", "  "), "");
    EXPECT_EQ(refusal(Status::problem, "Leyla", " torn "), "");
    EXPECT_EQ(valueOf(catalogue->page(page)).note, "torn");
}

TEST_F(StatusRulesTest, storeNamesAndNotesComposedAndTrimmed) {
    EXPECT_EQ(refusal(Status::blank, "\u00A0Go\u0308kc\u0327e ", " u\u0308st "), "");
    EXPECT_EQ(valueOf(catalogue->statuses(page)).back().by, "Gökçe");
    EXPECT_EQ(valueOf(catalogue->statuses(page)).back().note, "üst");
}

TEST_F(StatusRulesTest, refuseNamesAndNotesThatAreNoLineOfText) {
    const auto before = valueOf(catalogue->statuses(page)).size();
    for (const auto &wrong :
         {std::string("Ley\xFFla"), std::string("Ley\nla"), std::string("Ley\tla"),
          std::string("Ley\0la", 6), std::string("Ley\x1b[1m"), std::string("\u202Eleyla")}) {
        EXPECT_EQ(codeOf(setStatus(*catalogue, page, Status::blank, wrong, "")),
                  ErrorCode::notAllowed);
        EXPECT_EQ(codeOf(setStatus(*catalogue, page, Status::blank, "Leyla", wrong)),
                  ErrorCode::notAllowed);
    }
    EXPECT_EQ(valueOf(catalogue->statuses(page)).size(), before);
}

TEST_F(StatusRulesTest, changeNothingWhenTheyForbid) {
    const auto before = valueOf(catalogue->statuses(page)).size();
    EXPECT_NE(refusal(Status::verified, "Murad"), "");
    EXPECT_EQ(valueOf(catalogue->statuses(page)).size(), before);
}

TEST(IsSamePerson, doesNotMindCaseMarksAndBlanks) {
    EXPECT_TRUE(isSamePerson("Rəsul Əli", " resul  ELİ"));
    EXPECT_TRUE(isSamePerson("رسول‌زاده", "رسولزاده"));
    EXPECT_FALSE(isSamePerson("Leyla", "Murad"));
}

} // namespace
} // namespace evrak_tests
