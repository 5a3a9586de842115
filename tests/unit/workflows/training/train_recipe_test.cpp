// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/train_recipe.h"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/unit/ocr/train/drawn_lines.h"

namespace workflows::training {
namespace {

using ocr::core::ErrorCode;

std::filesystem::path write(const evrak_tests::ScratchFolder &folder, const std::string &text) {
    const auto file = folder.path() / "file";
    std::ofstream(file) << text;
    return file;
}

TEST(TrainRecipe, startsItsPathsFromTheMaterial) {
    const evrak_tests::ScratchFolder folder;
    const auto recipe = readTrainRecipe(
        write(folder, R"({"name": "ota", "script": "arabic", "base": "models/fas.traineddata",
                          "texts": {"lists": [{"file": "texts/a.txt", "isWords": true}]}})"),
        "/material");
    ASSERT_TRUE(recipe) << recipe.error().detail;
    EXPECT_EQ(recipe->base, "/material/models/fas.traineddata");
    ASSERT_EQ(recipe->texts.lists.size(), 1U);
    EXPECT_EQ(recipe->texts.lists.front().file, "/material/texts/a.txt");
    EXPECT_EQ(recipe->direction(), ocr::text::Direction::rightToLeft);
}

TEST(TrainRecipe, namesAKeyThatItDoesNotKnow) {
    const evrak_tests::ScratchFolder folder;
    const auto recipe = readTrainRecipe(
        write(folder, R"({"name": "x", "script": "latin", "base": "b", "learningrate": 1})"), "/m");
    ASSERT_FALSE(recipe);
    EXPECT_EQ(recipe.error().code, ErrorCode::inputDamaged);
    EXPECT_NE(recipe.error().detail.find("learningrate"), std::string::npos);
}

TEST(TrainRecipe, wantsANameABaseAndAScript) {
    const evrak_tests::ScratchFolder folder;
    EXPECT_FALSE(readTrainRecipe(write(folder, R"({"name": "x", "script": "latin"})"), "/m"));
    EXPECT_FALSE(readTrainRecipe(write(folder, R"({"name": "x", "base": "b"})"), "/m"));
    EXPECT_FALSE(readTrainRecipe(write(folder, "[]"), "/m"));
    EXPECT_FALSE(readTrainRecipe(write(folder, "{"), "/m"));
}

TEST(HeldOut, holdsWhatItsPatternsNameAndNothingElse) {
    const evrak_tests::ScratchFolder folder;
    const auto held = HeldOut::read(write(folder, "# why\nscans/print\tpage_0[13]0\n\n"));
    ASSERT_TRUE(held);
    EXPECT_TRUE(held->holds("scans/print", "page_010"));
    EXPECT_TRUE(held->holds("scans/print", "page_030"));
    EXPECT_FALSE(held->holds("scans/print", "page_020"));
    EXPECT_FALSE(held->holds("scans/other", "page_010"));
}

TEST(HeldOut, refusesALineWithoutATab) {
    const evrak_tests::ScratchFolder folder;
    const auto held = HeldOut::read(write(folder, "scans/print page_010\n"));
    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().code, ErrorCode::inputDamaged);
}

} // namespace
} // namespace workflows::training
