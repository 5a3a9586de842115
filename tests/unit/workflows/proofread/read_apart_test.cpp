// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/read_apart.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/estimate_errors.h"
#include "workflows/proofread/status_rules.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::IsEmpty;
using testing::SizeIs;
namespace proofread = workflows::proofread;

class ReadApart : public CatalogueTest {
  protected:
    /// Read by a machine as given, as Leyla left it, and proofread.
    PageId addProofread(const std::string &read, const std::string &mended,
                        const std::string &label = "page") {
        const auto page = addText({read}, label);
        set(page, mended, "Leyla");
        valueOf(proofread::setStatus(*catalogue, page, Status::proofread, "Leyla", ""));
        return page;
    }
    [[nodiscard]] LineRecord lineOf(PageId page) const {
        return valueOf(catalogue->lines(page)).at(0);
    }
    void set(PageId page, const std::string &text, const std::string &by) {
        valueOf(proofread::correctLine(*catalogue, lineOf(page).id, text, by, {}));
    }
    void apart(PageId page, const std::string &text, const std::string &by = "Murad") {
        valueOf(proofread::readApart(*catalogue, lineOf(page).id, text, by));
    }
    [[nodiscard]] std::vector<workflows::ApartDifference> differences() const {
        return valueOf(proofread::apartDifferences(*catalogue, 100));
    }
};

TEST_F(ReadApart, showsWhatTheMachineReadAndNothingOfTheFirst) {
    const auto page = addProofread("XXcdef", "abcdef");
    const auto lines = valueOf(proofread::linesToReadApart(*catalogue, page, "Murad"));
    ASSERT_THAT(lines, SizeIs(1));
    EXPECT_EQ(lines[0].seen, "XXcdef");
    EXPECT_FALSE(lines[0].own.has_value());
}

TEST_F(ReadApart, isRefusedBeforeSomebodyHasProofread) {
    const auto page = addText({"XXcdef"});
    EXPECT_EQ(codeOf(proofread::linesToReadApart(*catalogue, page, "Murad")),
              ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(proofread::readApart(*catalogue, lineOf(page).id, "a", "Murad")),
              ErrorCode::notAllowed);
}

TEST_F(ReadApart, changesNothingOfTheLine) {
    const auto page = addProofread("XXcdef", "abcdef");
    apart(page, "aXcdef");
    EXPECT_EQ(lineOf(page).current.text, "abcdef");
    EXPECT_EQ(lineOf(page).current.by, "Leyla");
    EXPECT_THAT(valueOf(catalogue->readings(lineOf(page).id)), SizeIs(2));
    EXPECT_TRUE(isSound());
}

TEST_F(ReadApart, goesOnWhereThatPersonLeft) {
    const auto page = addProofread("XXcdef", "abcdef");
    apart(page, "aXcdef");
    EXPECT_EQ(valueOf(proofread::linesToReadApart(*catalogue, page, "murad"))[0].own, "aXcdef");
    EXPECT_FALSE(
        valueOf(proofread::linesToReadApart(*catalogue, page, "Aygün"))[0].own.has_value());
}

TEST_F(ReadApart, tellsWhereTheTwoDifferUntilSomebodyDecides) {
    const auto page = addProofread("XXcdef", "abcdef");
    apart(page, "abcdef");
    EXPECT_THAT(differences(), IsEmpty()) << "both say the same";
    apart(page, "abcdeX");
    ASSERT_THAT(differences(), SizeIs(1));
    EXPECT_EQ(differences()[0].second, "abcdeX");
    EXPECT_EQ(differences()[0].by, "Murad");
    EXPECT_EQ(differences()[0].line.current.text, "abcdef");
    EXPECT_EQ(differences()[0].seen, "XXcdef");
    EXPECT_THAT(differences()[0].changes, SizeIs(1));
    const auto stands = lineOf(page).current.id;
    valueOf(proofread::restoreReading(*catalogue, lineOf(page).id, stands, "Aygün", stands));
    EXPECT_THAT(differences(), IsEmpty());
    EXPECT_EQ(lineOf(page).current.text, "abcdef");
}

TEST_F(ReadApart, isDecidedByTakingTheSecondToo) {
    const auto page = addProofread("XXcdef", "aXcdef");
    apart(page, "abcdef");
    set(page, "abcdef", "Aygün");
    EXPECT_THAT(differences(), IsEmpty());
    EXPECT_THAT(valueOf(catalogue->apartReadings(page)), SizeIs(1)) << "it stays";
}

TEST_F(ReadApart, tellsHowManyAreLeft) {
    const auto page = addProofread("XXXXefghij", "abcXefghij"); // three of four
    apart(page, "aXcdefghij");                                  // three of four, two alike
    const auto now = valueOf(proofread::estimateErrors(*catalogue, {page}, {}));
    EXPECT_EQ(now.linesReadTwice, 1);
    ASSERT_TRUE(now.leftVouched.has_value());
    EXPECT_GT(now.leftVouched->value, 0.5) << "one is known to stand, and is not mended yet";
    set(page, "abcdefghij", "Aygün");
    const auto later = valueOf(proofread::estimateErrors(*catalogue, {page}, {}));
    EXPECT_EQ(later.found, 4);
    EXPECT_LT(later.leftVouched->value, now.leftVouched->value) << "two have mended it";
}

TEST_F(ReadApart, drawsLinesOfProofreadPagesThatNobodyReadApart) {
    const auto first = addProofread("Xb", "ab", "1");
    const auto second = addProofread("Xd", "cd", "2");
    (void)addText({"not proofread"}, "3");
    EXPECT_THAT(valueOf(proofread::drawLinesToReadApart(*catalogue, 10, "Murad")), SizeIs(2));
    EXPECT_THAT(valueOf(proofread::drawLinesToReadApart(*catalogue, 1, "Murad")), SizeIs(1));
    apart(first, "ab");
    const auto left = valueOf(proofread::drawLinesToReadApart(*catalogue, 10, "Murad"));
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_EQ(left[0].page, second);
}

TEST_F(ReadApart, refusesWhatNoLineCanSay) {
    const auto page = addProofread("Xb", "ab");
    const auto line = lineOf(page).id;
    EXPECT_EQ(codeOf(proofread::readApart(*catalogue, line, "a\u202Eb", "Murad")),
              ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(proofread::readApart(*catalogue, line, "ab", " ")), ErrorCode::notAllowed);
    EXPECT_EQ(codeOf(proofread::readApart(*catalogue, {99}, "ab", "Murad")), ErrorCode::notFound);
}

} // namespace
} // namespace evrak_tests
