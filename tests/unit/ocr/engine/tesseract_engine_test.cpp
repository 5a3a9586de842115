// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/tesseract_engine.h"

#include <fstream>

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
