// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/process_page.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/text/align.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace workflows::pipeline {
namespace {

using namespace evrak_tests;
using ocr::core::ErrorCode;
using ocr::page::PageImage;
using ocr::page::PageKind;

const std::string sevenLines = "Monsieur le ministre,\n"
                               "les lettres du mois de janvier sont\n"
                               "venues ce matin par le train de Bakou\n"
                               "avec une liste de cent noms et une carte\n"
                               "que le capitaine a faite dans la montagne.\n"
                               "Nous avons lu toutes les pages avant midi\n"
                               "et nous les avons mises dans le dossier.";

PageImage greyImage(const cv::Mat &pixels) { return {std::make_shared<cv::Mat>(pixels), {300}}; }

const ReadRecipe french{"auto", "fra", "auto"};

ocr::train::DrawnPage turnedPage(double degrees) {
    ocr::train::DegradeSettings damage;
    damage.skew = {degrees};
    return ocr::train::degrade(drawLines("Liberation Serif", sevenLines), damage);
}

/// Words of the line in the order of reading.
std::vector<ocr::page::Word> wordsOf(const ocr::page::PageText &page) {
    std::vector<ocr::page::Word> words;
    for (const auto &line : linesOf(page))
        words.insert(words.end(), line.reading.words.begin(), line.reading.words.end());
    return words;
}

ReadRecipe recipeOf(const std::string &profile, const std::string &models = {},
                    const std::string &clean = "auto") {
    return {profile, models, clean};
}

class TurnedPage : public ::testing::TestWithParam<double> {};

TEST_P(TurnedPage, isReadWithItsWordsWhereTheyStandInTheMaster) {
    const auto drawn = turnedPage(GetParam());
    PageReader reader;
    const auto page = reader.read(imageOf(drawn), french, {});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->kind, PageKind::text);
    EXPECT_EQ(page->masterSize, (ocr::core::Size{drawn.pixels->cols, drawn.pixels->rows}));
    const auto errors = ocr::text::countCharacterErrors(ocr::page::toPlainText(drawn.truth),
                                                        ocr::page::toPlainText(*page));
    EXPECT_LT(errors.rate(), 0.02) << ocr::page::toPlainText(*page);
    const auto truth = wordsOf(drawn.truth), found = wordsOf(*page);
    ASSERT_EQ(found.size(), truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const auto &ink = truth[i].box;
        const ocr::core::Rect middle{ink.x + ink.width / 2, ink.y + ink.height / 2, 1, 1};
        for (std::size_t j = 0; j < found.size(); ++j)
            EXPECT_EQ(!ocr::core::intersect(found[j].box, middle).isEmpty(), i == j)
                << truth[i].text << " in the box of " << found[j].text;
    }
}

TEST_P(TurnedPage, hasBoxesThatFitTheInkOfTheirWords) {
    const auto drawn = turnedPage(GetParam());
    PageReader reader;
    const auto page = reader.read(imageOf(drawn), french, {});
    ASSERT_TRUE(page) << page.error().detail;
    const auto truth = wordsOf(drawn.truth), found = wordsOf(*page);
    ASSERT_EQ(found.size(), truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i)
        EXPECT_GT(overlap(found[i].box, truth[i].box), 0.5) << truth[i].text;
}

INSTANTIATE_TEST_SUITE_P(Degrees, TurnedPage, ::testing::Values(0.0, 2.0, -2.0));

TEST(PageReader, namesTheModelsAndTheCleanupThatItUsed) {
    PageReader reader;
    const auto page = reader.read(imageOf(turnedPage(2)), french, {});
    ASSERT_TRUE(page);
    ASSERT_EQ(page->models.size(), 1U);
    EXPECT_EQ(page->models.front().name, "fra");
    EXPECT_EQ(page->models.front().sha256.size(), 64U);
    EXPECT_NE(page->recipe.find("turn"), std::string::npos);
}

/// Two pages side by side in one picture, which darkens towards the fold.
PageImage spreadOf(const cv::Mat &left, const cv::Mat &right) {
    const int height = std::max(left.rows, right.rows);
    cv::Mat pages[2], spread;
    cv::copyMakeBorder(left, pages[0], 0, height - left.rows, 0, 0, cv::BORDER_REPLICATE);
    cv::copyMakeBorder(right, pages[1], 0, height - right.rows, 0, 0, cv::BORDER_REPLICATE);
    cv::hconcat(pages, 2, spread);
    spread.convertTo(spread, CV_8U, 0.8, 15);
    for (int x = 0; x < spread.cols; ++x)
        spread.col(x) *= 1 - 0.55 * std::exp(-std::abs(x - left.cols) / 60.0);
    return greyImage(spread);
}

/// For each line that was read whether it stands on the right page, in the order of reading.
std::vector<bool> sidesOf(const ocr::page::PageText &page, double fold) {
    std::vector<bool> sides;
    for (const auto &line : linesOf(page)) {
        const auto box = ocr::core::boundingBox(line.layout.outline);
        sides.push_back(box.x + box.width / 2 > fold);
    }
    return sides;
}

TEST(PageReader, readsTheLeftPageOfASpreadBeforeTheRight) {
    const auto page = drawLines("Liberation Serif", repeated("les lettres du mois de janvier", 14));
    PageReader reader;
    const auto read = reader.read(spreadOf(*page.pixels, *page.pixels), french, {});
    ASSERT_TRUE(read) << read.error().detail;
    const auto sides = sidesOf(*read, page.pixels->cols);
    EXPECT_EQ(sides.size(), 28U);
    EXPECT_TRUE(std::is_sorted(sides.begin(), sides.end())) << ocr::page::toPlainText(*read);
}

TEST(PageReader, readsTheRightPageOfAnArabicSpreadBeforeTheLeft) {
    const auto page = drawLines("Amiri", repeated("وقد كتب هذا الكتاب في المدينة", 14));
    PageReader reader;
    const auto read =
        reader.read(spreadOf(*page.pixels, *page.pixels), recipeOf("auto", "ara"), {});
    ASSERT_TRUE(read) << read.error().detail;
    const auto sides = sidesOf(*read, page.pixels->cols);
    EXPECT_EQ(sides.size(), 28U);
    EXPECT_TRUE(std::is_sorted(sides.rbegin(), sides.rend())) << ocr::page::toPlainText(*read);
}

TEST(PageReader, findsTheScriptByItself) {
    const auto drawn = drawLines("Liberation Serif", "Протокол заседания совета\n"
                                                     "первого января текущего года\n"
                                                     "слушали доклад товарища Иванова\n"
                                                     "постановили принять к сведению");
    PageReader reader;
    const auto page = reader.read(imageOf(drawn), {}, {});
    ASSERT_TRUE(page) << page.error().detail;
    const auto errors = ocr::text::countCharacterErrors(ocr::page::toPlainText(drawn.truth),
                                                        ocr::page::toPlainText(*page));
    EXPECT_LT(errors.rate(), 0.05) << ocr::page::toPlainText(*page);
}

TEST(PageReader, callsAnEmptySheetBlank) {
    PageReader reader;
    const auto page = reader.read(greyImage(cv::Mat(1600, 1200, CV_8UC1, cv::Scalar(240))), {}, {});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->kind, PageKind::blank);
    EXPECT_TRUE(page->regions.empty());
}

TEST(PageReader, callsPaperGrainBlank) {
    cv::Mat paper(1600, 1200, CV_8UC1);
    cv::theRNG().state = 7;
    cv::randn(paper, 225, 8);
    PageReader reader;
    const auto page = reader.read(greyImage(paper), french, {});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->kind, PageKind::blank) << ocr::page::toPlainText(*page);
}

TEST(PageReader, readsLittleOrNothingIntoPureNoise) {
    cv::Mat noise(1600, 1200, CV_8UC1);
    cv::theRNG().state = 7;
    cv::randu(noise, 0, 256);
    PageReader reader;
    const auto page = reader.read(greyImage(noise), french, {});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_LT(wordsOf(*page).size(), 5U) << ocr::page::toPlainText(*page);
}

TEST(PageReader, callsAStampOfAFewPixelsTooSmall) {
    PageReader reader;
    const auto page = reader.read(greyImage(cv::Mat(12, 400, CV_8UC1, cv::Scalar(0))), {}, {});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->kind, PageKind::tooSmall);
}

TEST(PageReader, readsTheOnlyLineOfAPage) {
    PageReader reader;
    const auto drawn = drawLines("Liberation Serif", "Monsieur le ministre de la guerre");
    const auto page = reader.read(imageOf(drawn), french, {});
    ASSERT_TRUE(page);
    EXPECT_EQ(ocr::page::toPlainText(*page), "Monsieur le ministre de la guerre\n");
}

TEST(PageReader, stopsWhenAskedAndReadsOnAfterwards) {
    std::stop_source stop;
    PageReader reader;
    const auto image = imageOf(turnedPage(0));
    const auto page =
        reader.read(image, french, {stop.get_token(), [&](double) { stop.request_stop(); }});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::stopped);
    EXPECT_TRUE(reader.read(image, french, {}));
}

TEST(PageReader, refusesRecipesThatMakeNoSense) {
    PageReader reader;
    const auto image = greyImage(cv::Mat(400, 400, CV_8UC1, cv::Scalar(255)));
    const auto codeOf = [&](const ReadRecipe &recipe) {
        const auto page = reader.read(image, recipe, {});
        return page ? ErrorCode::internal : page.error().code;
    };
    EXPECT_EQ(codeOf(recipeOf("auto", "nosuch")), ErrorCode::modelMissing);
    EXPECT_EQ(codeOf(recipeOf("auto", "../rus")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(recipeOf("nosuch")), ErrorCode::unknownProfile);
    EXPECT_EQ(codeOf(recipeOf("auto", "fra", "sometimes")), ErrorCode::wrongUsage);
}

TEST(FingerprintOf, changesWithWhateverChangesTheReading) {
    const auto base = recipeOf("western-print");
    const auto first = fingerprintOf(base);
    ASSERT_TRUE(first);
    EXPECT_EQ(*first, *fingerprintOf(base));
    EXPECT_NE(*first, *fingerprintOf(recipeOf("turkish-print")));
    EXPECT_NE(*first, *fingerprintOf(recipeOf("western-print", "fra")));
    EXPECT_NE(*first, *fingerprintOf(recipeOf("western-print", "", "none")));
    EXPECT_FALSE(fingerprintOf(recipeOf("nosuch")));
}

/// The third and the first line of the page, as a person boxes them, and a spot without writing.
ocr::page::PageLayout boxedLines(const ocr::train::DrawnPage &drawn) {
    const auto lines = linesOf(drawn.truth);
    ocr::page::Region region;
    for (const auto index : {2U, 0U}) {
        const auto box = ocr::core::boundingBox(lines.at(index).layout.outline);
        ocr::page::LayoutLine line;
        line.outline =
            ocr::core::toPolygon({box.x - 20, box.y - 8, box.width + 40, box.height + 16});
        region.lines.push_back(line);
    }
    ocr::page::LayoutLine nothing;
    nothing.outline = ocr::core::toPolygon({300, drawn.pixels->rows - 200, 500, 80});
    region.lines.push_back(nothing);
    return {{region}};
}

TEST_P(TurnedPage, isReadByTheLinesOfAPersonInTheirOrder) {
    const auto drawn = turnedPage(GetParam());
    auto recipe = french;
    recipe.layout = boxedLines(drawn);
    PageReader reader;
    const auto page = reader.read(imageOf(drawn), recipe, {});
    ASSERT_TRUE(page) << page.error().detail;
    const auto lines = linesOf(*page);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].reading.text, "venues ce matin par le train de Bakou");
    EXPECT_EQ(lines[1].reading.text, "Monsieur le ministre,");
    EXPECT_EQ(lines[2].reading.text, "");
}

TEST(ProcessPage, readsALineInTheScriptThatAPersonSet) {
    const auto drawn = drawLines("Liberation Serif", "Протокол заседания комиссии от марта\n"
                                                     "Monsieur le ministre de la guerre");
    auto recipe = french;
    ocr::page::Region region;
    for (const auto &line : linesOf(drawn.truth)) {
        region.lines.push_back(line.layout);
        region.lines.back().script = ocr::text::Script::unknown;
    }
    region.lines[0].script = ocr::text::Script::cyrillic;
    recipe.layout = ocr::page::PageLayout{{region}};
    PageReader reader;
    const auto page = reader.read(imageOf(drawn), recipe, {});
    ASSERT_TRUE(page) << page.error().detail;
    const auto lines = linesOf(*page);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(ocr::text::estimateScript(lines[0].reading.text), ocr::text::Script::cyrillic)
        << lines[0].reading.text;
    EXPECT_EQ(lines[0].reading.model, "rus_petr1708");
    EXPECT_EQ(lines[1].reading.model, "fra");
}

TEST(ProcessPage, findsAPageOnWhichAPersonLeftNoLineBlank) {
    auto recipe = french;
    recipe.layout = ocr::page::PageLayout{};
    PageReader reader;
    const auto page = reader.read(imageOf(turnedPage(0)), recipe, {});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->kind, PageKind::blank);
    EXPECT_TRUE(page->regions.empty());
}

TEST(ProcessPage, refusesAnAreaThatIsNotInTheImage) {
    PageReader reader;
    const auto page = reader.read(
        imageOf(turnedPage(0)),
        recipeOf("auto", "fra", R"({"area": [[9000,0],[9500,0],[9500,90],[9000,90]]})"), {});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::wrongUsage);
}

} // namespace
} // namespace workflows::pipeline
