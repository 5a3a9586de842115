// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/replace_pattern.h"

#include <gtest/gtest.h>

#include "tests/unit/workflows/catalogue/sample.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using ocr::core::Work;
using workflows::ReplaceQuery;
using workflows::TextChange;
using workflows::proofread::ReplacePattern;

/// The text after; "=" where nothing is changed.
std::string replaced(const ReplaceQuery &query, const std::string &text) {
    const auto pattern = valueOf(ReplacePattern::compile(query));
    const auto done = valueOf(pattern.replaceIn(text, {}));
    return done ? done->text : "=";
}

ErrorCode refused(const ReplaceQuery &query) { return codeOf(ReplacePattern::compile(query)); }

TEST(ReplacePattern, findsSignsOfPatternsAsTheyAreWritten) {
    EXPECT_EQ(replaced({"a.b*(c)", "x"}, "a.b*(c) aXbb(c)"), "x aXbb(c)");
    EXPECT_EQ(replaced({"\\d", "$1\\"}, "\\d 5"), "$1\\ 5");
}

TEST(ReplacePattern, mindsTheCaseOnlyWhereAsked) {
    EXPECT_EQ(replaced({"совет", "Совет"}, "СОВЕТ и совет"), "Совет и Совет");
    EXPECT_EQ(replaced({.find = "совет", .replacement = "x", .matchesCase = true}, "СОВЕТ совет"),
              "СОВЕТ x");
}

TEST(ReplacePattern, keepsDottedAndDotlessIApart) {
    EXPECT_EQ(replaced({"kış", "x"}, "KIŞ kış kiş"), "x x kiş");
    EXPECT_EQ(replaced({"istanbul", "x"}, "İSTANBUL ıstanbul"), "x ıstanbul");
}

TEST(ReplacePattern, findsWholeWordsOfEveryScript) {
    const ReplaceQuery latin{.find = "il", .replacement = "x", .isWholeWords = true};
    EXPECT_EQ(replaced(latin, "il ili il’de ilk"), "x ili x’de ilk");
    const ReplaceQuery cyrillic{.find = "и", .replacement = "x", .isWholeWords = true};
    EXPECT_EQ(replaced(cyrillic, "и иди ии"), "x иди ии");
    const ReplaceQuery arabic{.find = "می", .replacement = "x", .isWholeWords = true};
    EXPECT_EQ(replaced(arabic, "می می\u200Cخواهم"), "x می\u200Cخواهم");
}

TEST(ReplacePattern, takesPatternsWithGroups) {
    const ReplaceQuery query{.find = "(\\d+)-(\\d+)", .replacement = "$2–$1", .isPattern = true};
    EXPECT_EQ(replaced(query, "1920-1937 cü il"), "1937–1920 cü il");
}

TEST(ReplacePattern, putsInWhereAPatternFindsAPlace) {
    EXPECT_EQ(replaced({.find = "^", .replacement = "— ", .isPattern = true}, "bir"), "— bir");
}

TEST(ReplacePattern, findsAndStoresComposedText) {
    EXPECT_EQ(replaced({"s\u0327", "c\u0327"}, "şeker"), "çeker");
    EXPECT_EQ(replaced({"X", "\u0301"}, "eX"), "é");
}

TEST(ReplacePattern, saysWhereTheTextChanged) {
    const auto pattern = valueOf(ReplacePattern::compile({"ə", "e"}));
    const auto done = valueOf(pattern.replaceIn("nə də", {}));
    EXPECT_EQ(done->changes, (std::vector<TextChange>{{1, 2, 1, 1}, {5, 2, 4, 1}}));
}

TEST(ReplacePattern, changesNothingWhereBothAreTheSame) {
    EXPECT_EQ(replaced({.find = "Bakı", .replacement = "Bakı", .matchesCase = true}, "Bakı"), "=");
    EXPECT_EQ(replaced({"Gəncə", "x"}, "Bakı"), "=");
}

TEST(ReplacePattern, refusesNothingAndTooMuch) {
    EXPECT_EQ(refused({"", "x"}), ErrorCode::wrongUsage);
    EXPECT_EQ(refused({std::string(10'000, 'a'), "x"}), ErrorCode::wrongUsage);
    EXPECT_EQ(refused({"a", std::string(10'000, 'a')}), ErrorCode::wrongUsage);
    EXPECT_EQ(refused({"a\xFF", "x"}), ErrorCode::wrongUsage);
    EXPECT_EQ(refused({"a", "x\ny"}), ErrorCode::wrongUsage);
}

TEST(ReplacePattern, saysWhatIsWrongWithAPattern) {
    for (const auto *pattern : {"(a", "[a", "a)", "*", "a\\", "(?<=a*)b"}) {
        const auto made = ReplacePattern::compile({.find = pattern, .isPattern = true});
        ASSERT_FALSE(made.has_value()) << pattern;
        EXPECT_EQ(made.error().subject, "pattern");
        EXPECT_NE(made.error().detail.find("at character"), std::string::npos);
    }
}

TEST(ReplacePattern, refusesAGroupThatThePatternHasNot) {
    const auto pattern =
        valueOf(ReplacePattern::compile({.find = "a", .replacement = "$2", .isPattern = true}));
    const auto done = pattern.replaceIn("a", {});
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().subject, "replacement");
}

TEST(ReplacePattern, endsAPatternThatWouldNotEnd) {
    const auto pattern =
        valueOf(ReplacePattern::compile({.find = "(a+)+$", .replacement = "", .isPattern = true}));
    EXPECT_EQ(codeOf(pattern.replaceIn(std::string(400, 'a') + "b", {})), ErrorCode::outOfTime);
}

TEST(ReplacePattern, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto pattern =
        valueOf(ReplacePattern::compile({.find = "(a+)+$", .replacement = "", .isPattern = true}));
    EXPECT_EQ(codeOf(pattern.replaceIn(std::string(400, 'a') + "b", {stop.get_token(), {}})),
              ErrorCode::stopped);
}

TEST(ReplacePattern, makesNoLineLongerThanALineCanBe) {
    const auto pattern = valueOf(ReplacePattern::compile({"a", std::string(900, 'x')}));
    EXPECT_EQ(codeOf(pattern.replaceIn(std::string(5'000, 'a'), {})), ErrorCode::notAllowed);
}

} // namespace
} // namespace evrak_tests
