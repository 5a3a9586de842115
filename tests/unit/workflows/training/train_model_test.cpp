// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/train_model.h"

#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "tests/golden/shared_scans.h"
#include "tests/unit/ocr/train/drawn_lines.h"
#include "workflows/training/line_store.h"

namespace workflows::training {
namespace {

using evrak_tests::ScratchFolder;

/// Words with letters that the model in use cannot write.
const std::vector<std::string> words{"дѣло", "мѣсто", "хлѣбъ", "сѣно", "рѣка", "тѣло",  "снѣгъ",
                                     "нѣтъ", "мѣра",  "лѣсъ",  "вѣра", "ѣзда", "свѣтъ", "цѣна"};

LineSet linesOf(bool areShuffled) {
    LineSet set;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 70; ++i)
        texts.push_back(words[i % words.size()] + " " + words[(i * 5 + i / 14) % words.size()]);
    set.lines = evrak_tests::drawnLines(texts);
    if (areShuffled)
        for (std::size_t i = 0; i < texts.size(); ++i)
            set.lines[i].text = texts[(i * 31 + 17) % texts.size()];
    set.heldOut = evrak_tests::drawnLines({"рѣка лѣсъ", "снѣгъ мѣсто", "вѣра цѣна", "хлѣбъ дѣло"});
    return set;
}

/// Trains on the lines; nothing where there is no float model to start from.
std::optional<TrainOutcome> train(const ScratchFolder &folder, const LineSet &set) {
    const auto material = tests::golden::findSharedScans().parent_path();
    if (!std::filesystem::exists(material / "models/mkd_best.traineddata"))
        return {};
    const TrainRequest request{folder.path() / "recipe.json", material,
                               folder.path() / "held_out.tsv", folder.path() / "out"};
    std::ofstream(request.heldOut) << "# nothing\n";
    std::ofstream(request.recipe)
        << R"({"name": "tiny", "reads": "Words with yat", "script": "cyrillic",
               "base": "models/mkd_best.traineddata", "inUse": ["rus"],
               "iterations": 240, "iterationsBetween": 120})";
    const auto recipe = readTrainRecipe(request.recipe, request.material);
    const auto digest = digestOfSources(request, *recipe);
    EXPECT_TRUE(writeLines(request.folder / "lines", set, *digest));
    const auto outcome = trainModel(request, [](const TrainProgress &) {}, {});
    EXPECT_TRUE(outcome) << outcome.error().subject << ": " << outcome.error().detail;
    return outcome ? *outcome : std::optional<TrainOutcome>();
}

TEST(TrainModel, keepsAModelThatReadsWhatItHasNotSeenBetterThanTheOneInUse) {
    const ScratchFolder folder;
    const auto outcome = train(folder, linesOf(false));
    if (!outcome)
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    EXPECT_TRUE(outcome->isBetter);
    EXPECT_TRUE(std::filesystem::exists(outcome->model));
    EXPECT_EQ(outcome->floatModel, folder.path() / "out/float/tiny.traineddata");
    EXPECT_GT(std::filesystem::file_size(outcome->floatModel),
              2 * std::filesystem::file_size(outcome->model));
    std::ifstream card(outcome->card);
    const std::string text{std::istreambuf_iterator<char>(card), {}};
    EXPECT_NE(text.find("SHA-256"), std::string::npos);
    EXPECT_NE(text.find("| all |"), std::string::npos);
}

TEST(TrainModel, refusesAModelThatLearntFromShuffledTexts) {
    const ScratchFolder folder;
    const auto outcome = train(folder, linesOf(true));
    if (!outcome)
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    EXPECT_FALSE(outcome->isBetter);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "out/tiny.traineddata"));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "out/tiny.card.md"));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "out/float/tiny.traineddata"));
}

/// A recipe that draws nothing, with one scan.
TrainRequest requestIn(const ScratchFolder &folder) {
    std::filesystem::create_directories(folder.path() / "scans");
    std::ofstream(folder.path() / "scans/a.png") << "a picture";
    const TrainRequest request{folder.path() / "recipe.json", folder.path(),
                               folder.path() / "held_out.tsv", folder.path() / "out", true};
    std::ofstream(request.heldOut) << "# nothing\n";
    std::ofstream(request.recipe) << R"({"name": "tiny", "script": "cyrillic", "base": "b",
                                         "scans": [{"folder": "scans"}]})";
    return request;
}

std::string digestOf(const TrainRequest &request) {
    return digestOfSources(request, readTrainRecipe(request.recipe, request.material).value())
        .value();
}

TEST(TrainModel, gathersNoLinesAgainThatAreOfThisRecipeListAndScans) {
    const ScratchFolder folder;
    const auto request = requestIn(folder);
    ASSERT_TRUE(writeLines(request.folder / "lines", linesOf(false), digestOf(request)));
    const auto outcome = trainModel(request, [](const TrainProgress &) {}, {});
    ASSERT_TRUE(outcome) << outcome.error().detail;
    EXPECT_EQ(outcome->lines, 70U);
}

TEST(TrainModel, refusesLinesOfAnotherRecipeListOrSetOfScans) {
    for (const auto *changed : {"recipe.json", "held_out.tsv", "scans/b.png"}) {
        const ScratchFolder folder;
        const auto request = requestIn(folder);
        ASSERT_TRUE(writeLines(request.folder / "lines", linesOf(false), digestOf(request)));
        std::ofstream(folder.path() / changed, std::ios::app) << "\n";
        const auto outcome = trainModel(request, [](const TrainProgress &) {}, {});
        ASSERT_FALSE(outcome) << changed;
        EXPECT_EQ(outcome.error().code, ocr::core::ErrorCode::alreadyExists) << changed;
    }
}

TEST(LineStore, refusesLinesOfWhichNobodyKnowsWhatTheyWereGatheredFrom) {
    const ScratchFolder folder;
    ASSERT_TRUE(writeLines(folder.path(), linesOf(false), "digest"));
    EXPECT_TRUE(readLines(folder.path(), "digest"));
    EXPECT_TRUE(readLines(folder.path())) << "asked for whatever there is";
    std::filesystem::remove(folder.path() / "digest.txt");
    const auto read = readLines(folder.path(), "digest");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ocr::core::ErrorCode::alreadyExists);
}

TEST(LineStore, givesBackWhatWasWritten) {
    const ScratchFolder folder;
    auto set = linesOf(false);
    set.lines.resize(3);
    ASSERT_TRUE(writeLines(folder.path(), set, "digest"));
    const auto read = readLines(folder.path());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->lines.size(), 3U);
    ASSERT_EQ(read->heldOut.size(), set.heldOut.size());
    EXPECT_EQ(read->lines[2].text, set.lines[2].text);
    EXPECT_EQ(cv::norm(*read->lines[2].strip, *set.lines[2].strip, cv::NORM_L1), 0);
}

TEST(LineStore, findsNothingInAFolderWithoutAList) {
    const ScratchFolder folder;
    ASSERT_FALSE(readLines(folder.path()));
    EXPECT_EQ(readLines(folder.path()).error().code, ocr::core::ErrorCode::inputMissing);
}

} // namespace
} // namespace workflows::training
