// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/replace_text.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/status_rules.h"

namespace evrak_tests {
namespace {

using namespace workflows::proofread;
using ocr::core::ErrorCode;
using ocr::core::Work;
using testing::ElementsAre;
using workflows::ReplacedLine;
using workflows::Replacement;
using workflows::ReplacePreview;
using workflows::ReplaceQuery;
using workflows::ReplaceReport;
using workflows::ReplaceScope;

class ReplaceTextTest : public CatalogueTest {
  protected:
    ReplacePreview preview(const ReplaceQuery &query, const ReplaceScope &scope = {},
                           std::int64_t limit = 100) {
        return valueOf(findReplacements(*catalogue, query, scope, limit, {}));
    }
    ReplaceReport replace(const ReplaceQuery &query, const std::string &by = "Leyla") {
        return valueOf(replaceTexts(*catalogue, preview(query).lines, by, {}));
    }
    LineRecord lineOf(PageId page, std::size_t at) {
        return valueOf(catalogue->lines(page)).at(at);
    }

    PageId first = addText({"Bakı şəhəri", "kənd və Bakı"}, "first");
    PageId second = addText({"Gəncə", "Bakı"}, "second");
};

TEST_F(ReplaceTextTest, showsLinesInOrderAndStoresNothing) {
    const auto shown = preview({"Bakı", "Baku"});
    ASSERT_EQ(shown.lines.size(), 3U);
    EXPECT_EQ(shown.pages, 2);
    EXPECT_EQ(shown.lines[0].before, "Bakı şəhəri");
    EXPECT_EQ(shown.lines[0].after, "Baku şəhəri");
    EXPECT_EQ(shown.lines[1].lineOrdinal, 2);
    EXPECT_EQ(shown.lines[2].page, second);
    EXPECT_EQ(valueOf(catalogue->readings(shown.lines[0].line)).size(), 1U);
}

TEST_F(ReplaceTextTest, looksWhereItIsTold) {
    EXPECT_EQ(preview({"Bakı", "x"}, {.pages = {.pages = {{second}}}}).lines.size(), 1U);
    ReplaceScope line;
    line.line = lineOf(first, 1).id;
    const auto shown = preview({"Bakı", "x"}, line);
    ASSERT_EQ(shown.lines.size(), 1U);
    EXPECT_EQ(shown.lines[0].before, "kənd və Bakı");
}

TEST_F(ReplaceTextTest, looksOnlyAtWhatLinesSayNow) {
    valueOf(correctLine(*catalogue, lineOf(second, 1).id, "Şuşa", "Leyla", {}));
    EXPECT_EQ(preview({"Bakı", "x"}).lines.size(), 2U);
}

TEST_F(ReplaceTextTest, saysWhereMoreIsThanWasAskedFor) {
    const auto shown = preview({"Bakı", "x"}, {}, 2);
    EXPECT_EQ(shown.lines.size(), 2U);
    EXPECT_TRUE(shown.isCut);
    EXPECT_FALSE(preview({"Bakı", "x"}, {}, 3).isCut);
}

TEST_F(ReplaceTextTest, storesReadingsOfThatPersonWithBoxes) {
    const auto report = replace({"Bakı", "Baku"});
    EXPECT_EQ(report.replaced.size(), 3U);
    EXPECT_EQ(report.pages, 2);
    EXPECT_THAT(textsOf(first), ElementsAre("Baku şəhəri", "kənd və Baku"));
    const auto now = lineOf(first, 0).current;
    EXPECT_EQ(now.by, "Leyla");
    EXPECT_EQ(now.maker, Maker::person);
    EXPECT_EQ(now.words.size(), 2U);
}

TEST_F(ReplaceTextTest, skipsALineThatSomebodyChangedSince) {
    const auto shown = preview({"Bakı", "Baku"});
    valueOf(correctLine(*catalogue, lineOf(first, 1).id, "kənd və Bakü", "Orxan", {}));
    const auto report = valueOf(replaceTexts(*catalogue, shown.lines, "Leyla", {}));
    ASSERT_EQ(report.skipped.size(), 1U);
    EXPECT_EQ(report.skipped[0].why.code, ErrorCode::conflict);
    EXPECT_EQ(report.skipped[0].lineOrdinal, 2);
    EXPECT_THAT(textsOf(first), ElementsAre("Baku şəhəri", "kənd və Bakü"));
}

TEST_F(ReplaceTextTest, skipsALineThatSomebodyElseVouchedForSince) {
    const auto shown = preview({"Gəncə", "Gence"});
    valueOf(correctLine(*catalogue, lineOf(second, 0).id, "Gəncə", "Orxan", {}));
    const auto report = valueOf(replaceTexts(*catalogue, shown.lines, "Leyla", {}));
    EXPECT_EQ(report.skipped.size(), 1U);
    EXPECT_EQ(lineOf(second, 0).current.by, "Orxan");
}

TEST_F(ReplaceTextTest, skipsALineThatIsNoMore) {
    auto shown = preview({"Gəncə", "Gence"});
    shown.lines[0].page = first; // as after the page was split
    const auto report = valueOf(replaceTexts(*catalogue, shown.lines, "Leyla", {}));
    ASSERT_EQ(report.skipped.size(), 1U);
    EXPECT_EQ(report.skipped[0].why.code, ErrorCode::notFound);
}

TEST_F(ReplaceTextTest, takesAVerifiedPageBackAndSaysSo) {
    valueOf(setStatus(*catalogue, second, Status::proofread, "Orxan", ""));
    valueOf(setStatus(*catalogue, second, Status::verified, "Aygün", ""));
    EXPECT_EQ(preview({"Gəncə", "Gence"}).lines[0].pageStatus, Status::verified);
    const auto report = replace({"Gəncə", "Gence"});
    EXPECT_EQ(report.takenBack, 1);
    EXPECT_EQ(valueOf(catalogue->page(second)).status, Status::proofread);
}

TEST_F(ReplaceTextTest, isTakenBackAsAWholeByNewReadings) {
    const auto report = replace({"Bakı", "Baku"});
    const auto back = valueOf(takeBackReplacements(*catalogue, report.replaced, "Leyla", {}));
    EXPECT_EQ(back.replaced.size(), 3U);
    EXPECT_THAT(textsOf(first), ElementsAre("Bakı şəhəri", "kənd və Bakı"));
    EXPECT_EQ(valueOf(catalogue->readings(lineOf(first, 0).id)).size(), 3U);
}

TEST_F(ReplaceTextTest, isDoneAgainByTakingTheTakingBackBack) {
    const auto report = replace({"Bakı", "Baku"});
    const auto back = valueOf(takeBackReplacements(*catalogue, report.replaced, "Leyla", {}));
    valueOf(takeBackReplacements(*catalogue, back.replaced, "Leyla", {}));
    EXPECT_THAT(textsOf(second), ElementsAre("Gəncə", "Baku"));
}

TEST_F(ReplaceTextTest, leavesWhatWasTypedSinceWhenTakenBack) {
    const auto report = replace({"Bakı", "Baku"});
    valueOf(correctLine(*catalogue, lineOf(second, 1).id, "Bakü", "Leyla", {}));
    const auto back = valueOf(takeBackReplacements(*catalogue, report.replaced, "Leyla", {}));
    EXPECT_EQ(back.skipped.size(), 1U);
    EXPECT_THAT(textsOf(second), ElementsAre("Gəncə", "Bakü"));
}

TEST_F(ReplaceTextTest, keepsThePagesThatAreDoneWhenItIsStopped) {
    const auto shown = preview({"Bakı", "Baku"});
    std::stop_source stop;
    const Work work{stop.get_token(), [&](double) { stop.request_stop(); }};
    const auto report = valueOf(replaceTexts(*catalogue, shown.lines, "Leyla", work));
    EXPECT_EQ(report.ended->code, ErrorCode::stopped);
    EXPECT_EQ(report.replaced.size(), 2U);
    EXPECT_THAT(textsOf(first), ElementsAre("Baku şəhəri", "kənd və Baku"));
    EXPECT_THAT(textsOf(second), ElementsAre("Gəncə", "Bakı"));
}

TEST_F(ReplaceTextTest, namesThePageOnWhichAPatternTakesTooLong) {
    const auto page = addText({std::string(400, 'a') + "b"}, "third");
    const auto preview =
        findReplacements(*catalogue, {.find = "(a+)+$", .replacement = "", .isPattern = true},
                         {.pages = {.pages = {{page}}}}, 10, {});
    ASSERT_FALSE(preview.has_value());
    EXPECT_EQ(preview.error().code, ErrorCode::outOfTime);
    EXPECT_NE(preview.error().detail.find("line 1"), std::string::npos);
}

TEST_F(ReplaceTextTest, asksForAName) {
    EXPECT_EQ(codeOf(replaceTexts(*catalogue, preview({"Bakı", "Baku"}).lines, " ", {})),
              ErrorCode::notAllowed);
}

} // namespace
} // namespace evrak_tests
