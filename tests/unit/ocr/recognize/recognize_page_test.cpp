// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/recognize_page.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/engine/languages.h"
#include "ocr/text/align.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::recognize {
namespace {

using namespace evrak_tests;

std::unique_ptr<engine::TesseractEngine> engineOf(const std::string &name) {
    const auto model = engine::findModel(name);
    EVRAK_ASSERT(model);
    auto engine = engine::TesseractEngine::load({*model});
    EVRAK_ASSERT(engine);
    return std::move(*engine);
}

/// The layout that the page was drawn with.
page::PageLayout layoutOf(const train::DrawnPage &page) {
    page::Region region;
    for (const auto &line : linesOf(page.truth)) {
        region.lines.push_back(line.layout);
        region.lines.back().letterHeight = 0;
    }
    return {{region}};
}

TEST(RecognizePage, readsEveryLineInTheOrderOfTheLayout) {
    const auto drawn =
        drawLines("Liberation Serif", "the first of seven\nletters came on\nMonday morning");
    const auto engine = engineOf("eng");
    double done = 0;
    const auto regions =
        recognizePage(cleanImageOf(drawn), layoutOf(drawn), {.candidates = {engine.get()}},
                      {{}, [&](double share) { done = share; }});
    ASSERT_TRUE(regions);
    page::PageText page;
    page.regions = *regions;
    EXPECT_EQ(page::toPlainText(page), "the first of seven\nletters came on\nMonday morning\n");
    EXPECT_EQ(done, 1);
}

TEST(RecognizePage, choosesTheReaderThatIsSurest) {
    const auto drawn =
        drawLines("Liberation Serif", "первое письмо пришло утром\nвторое письмо пришло вечером");
    const auto english = engineOf("eng"), russian = engineOf("rus");
    const auto regions = recognizePage(cleanImageOf(drawn), layoutOf(drawn),
                                       {{english.get(), russian.get()}, {}}, {});
    ASSERT_TRUE(regions);
    ASSERT_EQ(regions->size(), 1U);
    for (const auto &line : regions->front().lines) {
        EXPECT_EQ(line.reading.model, "rus");
        EXPECT_EQ(line.layout.script, text::Script::cyrillic);
    }
}

TEST(RecognizePage, leavesOutWhatHoldsNothingLegible) {
    const auto drawn = drawLines("Liberation Serif", "the first of seven");
    auto layout = layoutOf(drawn);
    layout.regions.front().lines.front().outline = {{10, 10}, {400, 10}, {400, 60}, {10, 60}};
    layout.regions.front().lines.front().baseline = {{10, 50}, {400, 50}};
    const auto engine = engineOf("eng");
    const auto regions =
        recognizePage(cleanImageOf(drawn), layout, {.candidates = {engine.get()}}, {});
    ASSERT_TRUE(regions);
    EXPECT_TRUE(regions->empty());
}

TEST(RecognizePage, readsPrintThatWasSqueezedSideways) {
    constexpr double squeeze = 0.25;
    const std::string truth = "the first of seven letters came\n"
                              "on Monday morning and was read\n"
                              "before the others had been sent";
    const auto drawn = drawLines("Liberation Serif", truth);
    auto layout = layoutOf(drawn);
    for (auto &line : layout.regions.front().lines)
        for (auto *points : {&line.outline, &line.baseline})
            for (auto &point : *points)
                point.x *= squeeze;
    auto image = cleanImageOf(drawn);
    cv::Mat narrow;
    cv::resize(*drawn.pixels, narrow, {}, squeeze, 1, cv::INTER_AREA);
    image.pixels = std::make_shared<cv::Mat>(narrow);
    image.masterSize = {narrow.cols, narrow.rows};
    const auto engine = engineOf("eng");
    const auto regions = recognizePage(image, layout, {.candidates = {engine.get()}}, {});
    ASSERT_TRUE(regions);
    page::PageText page;
    page.regions = *regions;
    const auto read = page::toPlainText(page);
    EXPECT_LT(text::countCharacterErrors(truth, read).rate(), 0.1) << read;
}

TEST(RecognizePage, readsALineThroughWhichARuleGoesWithoutTheRuleToo) {
    const std::string truth = "the first of seven letters came on";
    const auto drawn = drawLines("Liberation Serif", truth);
    const auto clean = cleanImageOf(drawn);
    auto ruled = clean;
    cv::Mat pixels = clean.pixels->clone();
    const auto box = core::boundingBox(linesOf(drawn.truth).front().layout.outline);
    const int y = box.y + box.height / 2;
    cv::line(pixels, {box.x, y}, {box.right(), y}, cv::Scalar(0), 9);
    ruled.pixels = std::make_shared<cv::Mat>(pixels);
    const auto engine = engineOf("eng");
    const auto errorsOf = [&](const page::CleanImage *withoutRules) {
        page::PageText page;
        page.regions =
            *recognizePage(ruled, layoutOf(drawn), {{engine.get()}, {}, true}, {}, withoutRules);
        return text::countCharacterErrors(truth, page::toPlainText(page)).errors;
    };
    EXPECT_GT(errorsOf(nullptr), 5U);
    EXPECT_LE(errorsOf(&clean), 1U);
}

TEST(RecognizePage, readsALineOfAnotherScriptWithItsReader) {
    const auto drawn = drawLines("Liberation Serif", "the first of seven letters\nпервое письмо "
                                                     "пришло утром\nthe second of them came");
    const auto english = engineOf("eng"), russian = engineOf("rus");
    const auto regions = recognizePage(
        cleanImageOf(drawn), layoutOf(drawn),
        {.candidates = {english.get()}, .others = {{text::Script::cyrillic, russian.get(), {}}}},
        {});
    ASSERT_TRUE(regions);
    page::PageText page;
    page.regions = *regions;
    EXPECT_EQ(page::toPlainText(page), "the first of seven letters\nпервое письмо пришло утром\n"
                                       "the second of them came\n");
    EXPECT_EQ(regions->front().lines[1].reading.model, "rus");
}

TEST(RecognizePage, readsWordsOfAnotherScriptInALineWithTheirReader) {
    const auto drawn = drawLines("Liberation Serif", "the first letter of the seven is Щука\n"
                                                     "and the second of them came on Monday");
    const auto english = engineOf("eng"), russian = engineOf("rus");
    const auto regions = recognizePage(
        cleanImageOf(drawn), layoutOf(drawn),
        {.candidates = {english.get()}, .others = {{text::Script::cyrillic, russian.get(), {}}}},
        {});
    ASSERT_TRUE(regions);
    const auto &line = regions->front().lines.front().reading;
    EXPECT_EQ(line.text, "the first letter of the seven is Щука");
    EXPECT_EQ(line.model, "eng+rus");
}

TEST(RecognizePage, readsALineInAnotherLanguageWithTheReaderThatItsWordsAskFor) {
    const auto drawn = drawLines("Liberation Serif", "les lettres du mois de janvier sont venues\n"
                                                     "gelen mektupların hepsini dün okudum\n"
                                                     "nous les avons toutes lues avant midi");
    const auto french = engineOf("fra"), turkish = engineOf("aze_baku1926");
    const auto table = engine::readLanguages();
    ASSERT_TRUE(table);
    const auto regions = recognizePage(
        cleanImageOf(drawn), layoutOf(drawn),
        {.candidates = {french.get()},
         .languages = table->languages.get(),
         .named = [&](const std::string &name) -> core::Result<engine::TesseractEngine *> {
             return name == "fra" ? french.get() : turkish.get();
         }},
        {});
    ASSERT_TRUE(regions);
    std::vector<std::string> models;
    for (const auto &line : regions->front().lines)
        models.push_back(line.reading.model);
    EXPECT_EQ(models, (std::vector<std::string>{"fra", "aze_baku1926", "fra"}));
    EXPECT_EQ(regions->front().lines[1].reading.text, "gelen mektupların hepsini dün okudum");
}

TEST(RecognizePage, readsALineByTheProfileThatAPersonPicked) {
    const auto drawn = drawLines("Liberation Serif", "the first of seven letters");
    auto layout = layoutOf(drawn);
    layout.regions.front().lines.front().profile = "soviet-russian";
    const auto english = engineOf("eng"), russian = engineOf("rus");
    const auto regions = recognizePage(
        cleanImageOf(drawn), layout,
        {.candidates = {english.get()}, .ofProfile = {{"soviet-russian", {russian.get()}}}}, {});
    ASSERT_TRUE(regions);
    EXPECT_EQ(regions->front().lines.front().reading.model, "rus");
}

TEST(RecognizePage, stopsBetweenLines) {
    const auto drawn = drawLines("Liberation Serif", "the first of seven\nletters came on");
    const auto engine = engineOf("eng");
    std::stop_source stop;
    const auto regions =
        recognizePage(cleanImageOf(drawn), layoutOf(drawn), {.candidates = {engine.get()}},
                      {stop.get_token(), [&](double) { stop.request_stop(); }});
    ASSERT_FALSE(regions);
    EXPECT_EQ(regions.error().code, core::ErrorCode::stopped);
}

} // namespace
} // namespace ocr::recognize
