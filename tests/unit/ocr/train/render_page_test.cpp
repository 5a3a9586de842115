// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/render_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace ocr::train {
namespace {

using core::ErrorCode;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

PageDesign smallPage(std::vector<TextBlock> blocks) {
    PageDesign design;
    design.pageWidth = {90};
    design.pageHeight = {60};
    design.marginLeft = design.marginRight = design.marginTop = design.marginBottom = {10};
    design.dpi = {200};
    design.blocks = std::move(blocks);
    return design;
}

DrawnPage drawn(const std::vector<std::string> &families, const PageDesign &design) {
    const auto painter = PagePainter::withFamilies(families);
    EXPECT_TRUE(painter) << painter.error().subject;
    auto page = painter->draw(design);
    EXPECT_TRUE(page) << page.error().detail;
    return *page;
}

TextBlock ragged(std::string text) {
    TextBlock block;
    block.text = std::move(text);
    block.alignment = Alignment::start;
    return block;
}

std::vector<std::string> textsOf(const DrawnPage &page) {
    std::vector<std::string> texts;
    for (const auto &region : page.truth.regions)
        for (const auto &line : region.lines)
            texts.push_back(line.reading.text);
    return texts;
}

TEST(PagePainter, namesAFontThatIsNotInstalled) {
    const auto painter = PagePainter::withFamilies({"No Such Face"});
    ASSERT_FALSE(painter);
    EXPECT_EQ(painter.error().code, ErrorCode::componentMissing);
    EXPECT_EQ(painter.error().subject, "No Such Face");
}

TEST(PagePainter, refusesALetterThatNoFamilyHas) {
    const auto painter = PagePainter::withFamilies({"GNUTypewriter"});
    ASSERT_TRUE(painter);
    const auto page = painter->draw(smallPage({ragged("Gəncə")}));
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::componentMissing);
    EXPECT_THAT(page.error().detail, HasSubstr("ə"));
}

TEST(PagePainter, takesALetterThatTheFirstFamilyLacksFromTheNext) {
    const DrawnPage page = drawn({"GNUTypewriter", "Noto Serif"}, smallPage({ragged("Gəncə")}));
    EXPECT_THAT(textsOf(page), ElementsAre("Gəncə"));
}

TEST(PagePainter, refusesTextThatIsNotUtf8) {
    const auto painter = PagePainter::withFamilies({"Noto Serif"});
    const auto page = painter->draw(smallPage({ragged("\xC3(")}));
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::wrongUsage);
}

TEST(PagePainter, refusesMarginsThatLeaveNoRoom) {
    const auto painter = PagePainter::withFamilies({"Noto Serif"});
    PageDesign design = smallPage({ragged("x")});
    design.marginLeft = {85};
    EXPECT_FALSE(painter->draw(design));
}

TEST(PagePainter, givesTheLinesBackInReadingOrderAndNfc) {
    TextBlock number = ragged("— 7 —");
    number.kind = page::RegionKind::pageNumber;
    const DrawnPage page =
        drawn({"Noto Serif"}, smallPage({number, ragged("Засѣданіе\ncafe\u0301 32"), ragged("z")}));
    EXPECT_THAT(textsOf(page), ElementsAre("— 7 —", "Засѣданіе", "café 32", "z"));
    EXPECT_EQ(page.truth.regions.front().kind, page::RegionKind::pageNumber);
    EXPECT_EQ(page.truth.regions[1].lines[0].layout.script, text::Script::cyrillic);
}

TEST(PagePainter, drawsAllInkInsideTheBoxesOfTheWords) {
    const DrawnPage page =
        drawn({"Amiri", "Noto Serif"},
              smallPage({ragged("گنجه‌دن ٣٢٥ ژورنال"), ragged("Ağdam, ƣɵƶ (5)")}));
    cv::Mat left = page.pixels->clone();
    ASSERT_GT(cv::countNonZero(left < 255), 0);
    for (const auto &region : page.truth.regions)
        for (const auto &line : region.lines)
            for (const auto &word : line.reading.words) {
                cv::Mat box =
                    left(cv::Rect(word.box.x, word.box.y, word.box.width, word.box.height));
                EXPECT_GT(cv::countNonZero(box < 128), 0) << word.text;
                box.setTo(255);
            }
    EXPECT_EQ(cv::countNonZero(left < 255), 0);
}

TEST(PagePainter, runsArabicWordsFromTheRightWithTheTextInLogicalOrder) {
    const DrawnPage page = drawn({"Amiri"}, smallPage({ragged("باكو ١٣٣٥ سنه")}));
    const auto &line = page.truth.regions.at(0).lines.at(0);
    EXPECT_EQ(line.layout.direction, text::Direction::rightToLeft);
    EXPECT_EQ(line.reading.text, "باكو ١٣٣٥ سنه");
    ASSERT_EQ(line.reading.words.size(), 3U);
    EXPECT_GT(line.reading.words[0].box.x, line.reading.words[1].box.right());
    EXPECT_GT(line.reading.words[1].box.x, line.reading.words[2].box.right());
}

TEST(PagePainter, joinsArabicLetters) {
    PageDesign design = smallPage({ragged("سسس")});
    design.points = 30;
    const DrawnPage page = drawn({"Amiri"}, design);
    cv::Mat labels;
    EXPECT_EQ(cv::connectedComponents(*page.pixels < 200, labels) - 1, 1);
}

TEST(PagePainter, fillsColumnsOfAnArabicPageFromTheRight) {
    PageDesign design = smallPage({ragged("بر\nایكی\nاوچ\nدورت\nبش\nآلتی\nیدی\nسكز\nطقوز\nاون")});
    design.columns = 2;
    const DrawnPage page = drawn({"Amiri"}, design);
    ASSERT_EQ(page.truth.regions.size(), 2U);
    EXPECT_EQ(page.linesLeftOver, 0);
    EXPECT_GT(core::boundingBox(page.truth.regions[0].outline).x,
              core::boundingBox(page.truth.regions[1].outline).right());
}

TEST(PagePainter, countsTheLinesThatFindNoRoom) {
    const DrawnPage page =
        drawn({"Noto Serif"}, smallPage({ragged("1\n2\n3\n4\n5\n6\n7\n8\n9\n10")}));
    EXPECT_GT(page.linesLeftOver, 0);
    EXPECT_EQ(textsOf(page).size() + static_cast<std::size_t>(page.linesLeftOver), 10U);
}

TEST(PagePainter, showsASoftHyphenOnlyWhereAWordBreaks) {
    PageDesign design = smallPage({ragged("tək\u00ADrar mübarizələşdirilmə\u00ADsindəndir")});
    design.pageWidth = {70};
    design.points = 14;
    EXPECT_THAT(textsOf(drawn({"Noto Serif"}, design)),
                ElementsAre("təkrar", "mübarizələşdirilmə-", "sindəndir"));
}

TEST(PagePainter, setsJustifiedLinesFlush) {
    TextBlock block = ragged("bir iki üç dört beş altı yedi sekiz dokuz on on bir on iki on üç on "
                             "dört on beş on altı on yedi");
    block.alignment = Alignment::justified;
    block.isIndented = false;
    const DrawnPage page = drawn({"Noto Serif"}, smallPage({block}));
    const auto &lines = page.truth.regions.at(0).lines;
    ASSERT_GE(lines.size(), 3U);
    EXPECT_NEAR(lines[0].layout.baseline[1].x, lines[1].layout.baseline[1].x, 4);
}

TEST(PagePainter, shakesLettersOffTheLineButTheSameWayForTheSameSeed) {
    PageDesign design = smallPage({ragged("nnnnnnnn")});
    const DrawnPage straight = drawn({"Liberation Mono"}, design);
    design.letterShake = 1;
    const DrawnPage shaken = drawn({"Liberation Mono"}, design);
    const DrawnPage again = drawn({"Liberation Mono"}, design);
    EXPECT_GT(core::boundingBox(shaken.truth.regions[0].outline).height,
              core::boundingBox(straight.truth.regions[0].outline).height);
    EXPECT_EQ(cv::countNonZero(*shaken.pixels != *again.pixels), 0);
    EXPECT_EQ(shaken.truth, again.truth);
}

} // namespace
} // namespace ocr::train
