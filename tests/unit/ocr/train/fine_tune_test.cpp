// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/fine_tune.h"

#include <fstream>

#include <gtest/gtest.h>

#include "ocr/engine/models.h"
#include "tests/golden/shared_scans.h"
#include "tests/unit/ocr/train/drawn_lines.h"

namespace ocr::train {
namespace {

using core::ErrorCode;
using evrak_tests::ScratchFolder;

/// Words with letters that a Macedonian model cannot write.
const std::vector<std::string> words{"дымъ",   "сынъ",  "ѣзда",  "рыба", "вѣра", "мысль", "языкъ",
                                     "дѣло",   "мѣсто", "хлѣбъ", "сѣно", "рѣка", "тѣло",  "снѣгъ",
                                     "вѣтеръ", "быль",  "пыль",  "нѣтъ", "мѣра", "лѣсъ"};

std::vector<TrainingLine> linesToLearn() {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 60; ++i)
        texts.push_back(words[i % words.size()] + " " + words[(i * 7 + i / 20) % words.size()]);
    return evrak_tests::drawnLines(texts);
}

std::vector<TrainingLine> linesHeldOut() {
    return evrak_tests::drawnLines(
        {"рѣка дымъ", "языкъ вѣра", "мѣсто рыба", "снѣгъ сынъ", "пыль лѣсъ", "мысль тѣло"});
}

/// Empty where the float models are not here; says so.
std::filesystem::path findFloatBase() {
    const auto scans = tests::golden::findSharedScans();
    const auto base = scans.parent_path() / "models/mkd_best.traineddata";
    return !scans.empty() && std::filesystem::exists(base) ? base : std::filesystem::path();
}

TuneSettings tinySettings(const std::filesystem::path &base) {
    TuneSettings settings;
    settings.name = "tiny";
    settings.base = base;
    settings.iterations = 120;
    settings.iterationsBetween = 60;
    return settings;
}

ErrorCode codeOf(const core::Result<TunedModel> &result) {
    return result ? ErrorCode::internal : result.error().code;
}

TEST(FineTune, readsNewLettersAfterwardsAndGoesOnAfterAStop) {
    const auto base = findFloatBase();
    if (base.empty())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    const ScratchFolder folder;
    const auto lines = linesToLearn(), heldOut = linesHeldOut();
    auto settings = tinySettings(base);
    const auto before = measureModel(base, heldOut, settings.strictness, {});
    ASSERT_TRUE(before);

    std::stop_source stop;
    std::vector<TunePoint> points;
    const auto onPoint = [&](const TunePoint &point) { points.push_back(point); };
    const auto stopAfterOne = [&](const TunePoint &point) {
        onPoint(point);
        stop.request_stop();
    };
    EXPECT_EQ(codeOf(fineTune(lines, heldOut, settings, folder.path(), stopAfterOne,
                              {stop.get_token(), {}})),
              ErrorCode::stopped);
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points[0].iteration, 60);

    const auto tuned = fineTune(lines, heldOut, settings, folder.path(), onPoint, {});
    ASSERT_TRUE(tuned) << tuned.error().detail;
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[1].iteration, 120);
    EXPECT_EQ(tuned->curve, points);
    EXPECT_LT(tuned->best.heldOutError, before->errors.rate() / 2);
    const auto after = measureModel(tuned->file, heldOut, settings.strictness, {});
    ASSERT_TRUE(after);
    EXPECT_DOUBLE_EQ(after->errors.rate(), tuned->best.heldOutError);

    const auto again = fineTune(lines, heldOut, settings, folder.path(), onPoint, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(points.size(), 2U) << "a finished tuning went on";
    EXPECT_EQ(again->curve, tuned->curve);

    const auto asFloat = measureModel(tuned->floatFile, heldOut, settings.strictness, {});
    ASSERT_TRUE(asFloat);
    EXPECT_LT(asFloat->errors.rate(), before->errors.rate() / 2);

    settings.learningRate /= 2;
    EXPECT_EQ(codeOf(fineTune(lines, heldOut, settings, folder.path(), onPoint, {})),
              ErrorCode::alreadyExists);
}

TEST(FineTune, goesOnFromTheFloatModelThatItMade) {
    const auto base = findFloatBase();
    if (base.empty())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    const ScratchFolder folder;
    const auto lines = linesToLearn(), heldOut = linesHeldOut();
    const auto first =
        fineTune(lines, heldOut, tinySettings(base), folder.path() / "first", {}, {});
    ASSERT_TRUE(first) << first.error().detail;
    auto settings = tinySettings(first->floatFile);
    settings.iterations = settings.iterationsBetween;
    const auto second = fineTune(lines, heldOut, settings, folder.path() / "second", {}, {});
    ASSERT_TRUE(second) << second.error().detail;
    EXPECT_LT(second->best.trainingError, first->curve.front().trainingError);
}

TEST(FineTune, keepsTheLettersOfTheBaseThatNoLineHasWhereItIsToldTo) {
    const auto base = findFloatBase();
    if (base.empty())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    const ScratchFolder folder;
    auto settings = tinySettings(base);
    settings.iterations = settings.iterationsBetween = 30;
    const auto digits = evrak_tests::drawnLines({"1234567890", "2581 3694 707"});
    const auto rate = [&](const std::string &name) {
        const auto tuned =
            fineTune(linesToLearn(), linesHeldOut(), settings, folder.path() / name, {}, {});
        const auto errors = measureModel(tuned.value().file, digits, settings.strictness, {});
        return errors.value().errors.rate();
    };
    EXPECT_GT(rate("dropped"), 0.9);
    settings.keepsLetters = true;
    EXPECT_LT(rate("kept"), 0.5);
}

TEST(FineTune, refusesAnIntegerModelAsABase) {
    const auto integer = engine::findModel("rus");
    ASSERT_TRUE(integer);
    const ScratchFolder folder;
    EXPECT_EQ(codeOf(fineTune(linesHeldOut(), linesHeldOut(), tinySettings(integer->file),
                              folder.path(), {}, {})),
              ErrorCode::inputDamaged);
}

TEST(FineTune, refusesABaseThatIsNoModel) {
    const ScratchFolder folder;
    const auto file = folder.path() / "base.traineddata";
    std::ofstream(file) << "not a model";
    EXPECT_EQ(codeOf(fineTune(linesHeldOut(), linesHeldOut(), tinySettings(file),
                              folder.path() / "tuning", {}, {})),
              ErrorCode::inputDamaged);
}

TEST(FineTune, saysThatTheBaseIsMissing) {
    const ScratchFolder folder;
    EXPECT_EQ(
        codeOf(fineTune(linesHeldOut(), linesHeldOut(),
                        tinySettings(folder.path() / "none.traineddata"), folder.path(), {}, {})),
        ErrorCode::modelMissing);
}

TEST(FineTune, wantsLinesToLearnFromAndLinesHeldOut) {
    const ScratchFolder folder;
    const auto lines = linesHeldOut();
    const auto settings = tinySettings("base.traineddata");
    EXPECT_EQ(codeOf(fineTune({}, lines, settings, folder.path(), {}, {})), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(fineTune(lines, {}, settings, folder.path(), {}, {})), ErrorCode::wrongUsage);
    auto blank = lines;
    blank.back().text = " \u00AD";
    EXPECT_EQ(codeOf(fineTune(blank, lines, settings, folder.path(), {}, {})),
              ErrorCode::wrongUsage);
}

TEST(MeasureModel, countsWhatAModelMisreads) {
    const auto model = engine::findModel("rus");
    ASSERT_TRUE(model);
    auto lines = evrak_tests::drawnLines({"рыба и хлеб", "труба и фрукт"});
    const auto right = measureModel(model->file, lines, text::Strictness::strict, {});
    ASSERT_TRUE(right);
    EXPECT_EQ(right->errors.errors, 0U);
    EXPECT_EQ(right->errors.length, 24U);
    lines[0].text = "рыба и снег";
    const auto wrong = measureModel(model->file, lines, text::Strictness::strict, {});
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->errors.errors, 3U);
    EXPECT_EQ(wrong->letters.at(U'с').errors, 1U);
    EXPECT_EQ(wrong->letters.at(U'б').errors, 0U);
}

TEST(MeasureModel, isStopped) {
    const auto model = engine::findModel("rus");
    ASSERT_TRUE(model);
    std::stop_source stop;
    stop.request_stop();
    const auto count =
        measureModel(model->file, linesHeldOut(), text::Strictness::strict, {stop.get_token(), {}});
    ASSERT_FALSE(count);
    EXPECT_EQ(count.error().code, ErrorCode::stopped);
}

} // namespace
} // namespace ocr::train
