// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/recipe.h"

#include <gtest/gtest.h>

namespace ocr::clean {
namespace {

Recipe evenAndTurned(double degrees) {
    Recipe recipe;
    recipe.evensLight = true;
    recipe.turn.value = degrees;
    return recipe;
}

/// Every step on, on one side of a spread.
Recipe corner() {
    Recipe recipe = evenAndTurned(-12.5);
    recipe.takesColourInk = recipe.fadesVerso = recipe.flattens = true;
    recipe.area = {{{12.5, 20}, {900, 22}, {905, 1300}, {10, 1310}}};
    return recipe;
}

TEST(Recipe, comesBackFromItsJson) {
    for (const Recipe &recipe : {Recipe{}, evenAndTurned(0.35), corner()}) {
        const auto again = recipeFromJson(toJson(recipe));
        ASSERT_TRUE(again) << again.error().detail;
        EXPECT_EQ(*again, recipe);
    }
}

TEST(Recipe, isReadAsTheHeaderSpellsIt) {
    const auto recipe = recipeFromJson(R"({"light": "even", "turn": 0.35})");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(*recipe, evenAndTurned(0.35));
    EXPECT_EQ(*recipeFromJson("{}"), Recipe{});
}

TEST(Recipe, refusesWhatItDoesNotKnow) {
    for (const std::string text :
         {"", "even", "[]", "7", "null", R"({"lihgt": "even"})", R"({"light": "bright"})",
          R"({"light": true})", R"({"turn": "left"})", R"({"turn": 1e9})", R"({"turn": null})",
          R"({"light": "even")", R"({"area": [[0, 0], [9, 0], [9, 9]]})",
          R"({"area": [[0, 0], [0, 9], [9, 9], [9, 0]]})",
          R"({"area": [[0, 0], [9, 9], [9, 0], [0, 9]]})",
          R"({"area": [[0, 0], [9, 0], [9, 9], [0, "x"]]})"}) {
        const auto recipe = recipeFromJson(text);
        ASSERT_FALSE(recipe) << text;
        EXPECT_EQ(recipe.error().code, core::ErrorCode::wrongUsage) << text;
    }
}

} // namespace
} // namespace ocr::clean
