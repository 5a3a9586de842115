// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/tesseract_engine.h"

#include <algorithm>
#include <fstream>
#include <tuple>

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "tests/component/scratch_folder.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::engine {
namespace {

using core::ErrorCode;
using namespace evrak_tests;

std::unique_ptr<TesseractEngine> engineOf(const std::string &name) {
    const auto model = findModel(name);
    EVRAK_ASSERT(model);
    auto engine = TesseractEngine::load({*model});
    EVRAK_ASSERT(engine);
    return std::move(*engine);
}

/// The only line of a drawn page with a few pixels around it.
cv::Mat stripOf(const train::DrawnPage &page, core::Rect &at) {
    at = core::boundingBox(linesOf(page.truth).front().layout.outline);
    at = {at.x - 8, at.y - 8, at.width + 16, at.height + 16};
    return (*page.pixels)(cv::Rect(at.x, at.y, at.width, at.height)).clone();
}

TEST(TesseractEngine, readsALineWithABoxForEachWord) {
    const auto page = drawLines("Liberation Serif", "the first of seven letters");
    core::Rect at;
    const auto strip = stripOf(page, at);
    const auto line = engineOf("eng")->readStrip(strip, {});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text, "the first of seven letters");
    EXPECT_EQ(line->model, "eng");
    EXPECT_GT(line->confidence.value(), 0.8);
    const auto truth = linesOf(page.truth).front().reading.words;
    ASSERT_EQ(line->words.size(), truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        auto box = line->words[i].box;
        box.x += at.x;
        box.y += at.y;
        EXPECT_EQ(line->words[i].text, truth[i].text);
        EXPECT_GT(overlap(box, truth[i].box), 0.5) << truth[i].text;
    }
}

TEST(TesseractEngine, givesArabicInLogicalOrder) {
    const auto page = drawLines("Amiri", "قال الملك");
    core::Rect at;
    const auto line = engineOf("ara")->readStrip(stripOf(page, at), {});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text.find("قال الملك"), 0U) << line->text;
    ASSERT_EQ(line->words.size(), 2U);
    EXPECT_GT(line->words[0].box.x, line->words[1].box.x);
}

/// A line as it comes from a poor scan.
cv::Mat blurred(const std::string &font, const std::string &text) {
    core::Rect at;
    auto strip = stripOf(drawLines(font, text), at);
    cv::resize(strip, strip, {}, 0.22, 0.22, cv::INTER_AREA);
    cv::resize(strip, strip, {}, 1 / 0.22, 1 / 0.22, cv::INTER_LINEAR);
    return strip;
}

TEST(TesseractEngine, givesAlternativesForWordsOfDoubtAndNoneForSureOnes) {
    for (const auto &[model, font, text] :
         {std::tuple("eng", "Liberation Serif", "the first of seven letters was never clear"),
          std::tuple("ota", "Amiri", "قال الملك لوزيره كيف تجد هذا الكتاب")}) {
        const auto engine = engineOf(model);
        std::size_t doubtful = 0, alternatives = 0;
        for (const auto &strip : {blurred(font, text), blurred(font, text + std::string(" x"))}) {
            const auto line = engine->readStrip(strip, {});
            ASSERT_TRUE(line);
            for (const auto &word : line->words) {
                EXPECT_LE(word.alternatives.size(), 9U);
                EXPECT_EQ(std::ranges::count(word.alternatives, word.text), 0);
                const bool isSure = word.confidence.value() >= page::sureWord;
                EXPECT_TRUE(!isSure || word.alternatives.empty()) << word.text;
                doubtful += !isSure;
                alternatives += word.alternatives.size();
            }
        }
        EXPECT_GT(doubtful, 0U) << model;
        EXPECT_GT(alternatives, 0U) << model;
    }
}

TEST(TesseractEngine, saysWhichWordsItsListHas) {
    const auto english = drawLines("Liberation Serif", "(the FIRST of seven-letter vzrkqt 12");
    core::Rect at;
    const auto line = engineOf("eng")->readStrip(stripOf(english, at), {});
    ASSERT_TRUE(line);
    ASSERT_EQ(line->words.size(), 6U) << line->text;
    for (const std::size_t listed : {0, 1, 2, 3})
        EXPECT_EQ(line->words[listed].isListed, true) << line->words[listed].text;
    EXPECT_EQ(line->words[4].isListed, false);
    EXPECT_FALSE(line->words[5].isListed.has_value()) << "no letters";
    const auto ottoman =
        engineOf("ota")->readStrip(stripOf(drawLines("Amiri", "قال الملك"), at), {});
    ASSERT_TRUE(ottoman);
    for (const auto &word : ottoman->words)
        EXPECT_FALSE(word.isListed.has_value()) << "a model without a list";
}

TEST(TesseractEngine, readsNothingFromAnEmptyStrip) {
    const auto line = engineOf("eng")->readStrip(cv::Mat(48, 600, CV_8UC1, cv::Scalar(255)), {});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text, "");
    EXPECT_TRUE(line->words.empty());
}

TEST(TesseractEngine, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    core::Rect at;
    const auto strip = stripOf(drawLines("Liberation Serif", "seven"), at);
    const auto line = engineOf("eng")->readStrip(strip, {stop.get_token(), {}});
    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::stopped);
}

TEST(TesseractEngine, saysThatAModelIsDamaged) {
    const ScratchFolder scratch;
    const auto file = scratch.path() / "bad.traineddata";
    std::ofstream(file) << "no model at all";
    const auto engine = TesseractEngine::load({{"bad", file, std::string(64, '0')}});
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.error().code, ErrorCode::inputDamaged);
}

TEST(TesseractEngine, saysThatAModelIsMissing) {
    const auto engine =
        TesseractEngine::load({{"gone", "/nowhere/gone.traineddata", std::string(64, '0')}});
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.error().code, ErrorCode::modelMissing);
}

} // namespace
} // namespace ocr::engine
