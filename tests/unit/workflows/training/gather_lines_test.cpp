// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/gather_lines.h"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/unit/ocr/train/drawn_lines.h"

namespace workflows::training {
namespace {

using evrak_tests::ScratchFolder;
using ocr::core::ErrorCode;

TrainRecipe recipeFor(const ScratchFolder &folder) {
    std::ofstream(folder.path() / "words.txt") << "первое\nписьмо\nпришло\nутром\nвечером\n";
    TrainRecipe recipe;
    recipe.name = "tiny";
    recipe.script = ocr::text::Script::cyrillic;
    recipe.texts.lists.push_back({folder.path() / "words.txt", true});
    recipe.families = {"Liberation Serif"};
    recipe.heldOutFamilies = {"PT Serif"};
    recipe.drawnLines = 12;
    recipe.heldOutDrawnLines = 4;
    return recipe;
}

TEST(DrawLines, givesAsManyAsAskedForEachInItsTypeface) {
    const ScratchFolder folder;
    const auto set = drawLines(recipeFor(folder), {});
    ASSERT_TRUE(set) << set.error().detail;
    EXPECT_EQ(set->lines.size(), 12U);
    EXPECT_EQ(set->heldOut.size(), 4U);
    for (const auto &line : set->lines)
        EXPECT_EQ(line.source, "drawn in Liberation Serif");
    for (const auto &line : set->heldOut)
        EXPECT_EQ(line.source, "drawn in PT Serif");
}

TEST(DrawLines, givesTheSameAgainForTheSameSeed) {
    const ScratchFolder folder;
    auto recipe = recipeFor(folder);
    recipe.drawnLines = 3;
    const auto once = drawLines(recipe, {}), again = drawLines(recipe, {});
    ASSERT_TRUE(once && again);
    for (std::size_t i = 0; i < once->lines.size(); ++i)
        EXPECT_EQ(once->lines[i].text, again->lines[i].text);
    recipe.seed = 2;
    const auto other = drawLines(recipe, {});
    ASSERT_TRUE(other);
    EXPECT_NE(other->lines.front().text, once->lines.front().text);
}

TEST(DrawLines, saysWhichTypefaceIsMissing) {
    const ScratchFolder folder;
    auto recipe = recipeFor(folder);
    recipe.families = {"No Such Face"};
    const auto set = drawLines(recipe, {});
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::componentMissing);
}

TEST(DrawLines, stopsWhenAsked) {
    const ScratchFolder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto set = drawLines(recipeFor(folder), {stop.get_token(), {}});
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::stopped);
}

TEST(CutScans, takesTheLinesOfAFolderAndHoldsBackWhatIsListed) {
    const ScratchFolder folder;
    const auto scans = folder.path() / "scans";
    const auto drawn = evrak_tests::drawnLines({"первое письмо", "второе письмо"});
    ASSERT_TRUE(writeLines(scans, {drawn, {}}, ""));
    std::ofstream(scans / "train0.txt") << "первое письмо\n";
    std::ofstream(scans / "train1.txt") << "второе  письмо\n";
    std::ofstream(folder.path() / "held.tsv") << "scans\ttrain1\n";
    TrainRecipe recipe;
    recipe.script = ocr::text::Script::cyrillic;
    recipe.scans.push_back({.folder = "scans", .only = "", .isLines = true, .repeat = 2});
    const auto set =
        cutScans(recipe, folder.path(), *HeldOut::read(folder.path() / "held.tsv"), {});
    ASSERT_TRUE(set) << set.error().detail;
    ASSERT_EQ(set->lines.size(), 2U);
    EXPECT_EQ(set->lines.front().text, "первое письмо");
    ASSERT_EQ(set->heldOut.size(), 1U);
    EXPECT_EQ(set->heldOut.front().text, "второе письмо");
}

TEST(CutScans, namesAFolderWithoutTranscribedImages) {
    const ScratchFolder folder;
    TrainRecipe recipe;
    recipe.scans.push_back({.folder = "nothing", .isLines = true});
    std::ofstream(folder.path() / "held.tsv") << "\n";
    const auto set =
        cutScans(recipe, folder.path(), *HeldOut::read(folder.path() / "held.tsv"), {});
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::inputMissing);
}

} // namespace
} // namespace workflows::training
