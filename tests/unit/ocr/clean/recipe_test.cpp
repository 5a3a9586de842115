// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/recipe.h"

#include <gtest/gtest.h>

namespace ocr::clean {
namespace {

TEST(Recipe, comesBackFromItsJson) {
    for (const Recipe &recipe : {Recipe{}, Recipe{true, {0.35}}, Recipe{false, {-12.5}}}) {
        const auto again = recipeFromJson(toJson(recipe));
        ASSERT_TRUE(again) << again.error().detail;
        EXPECT_EQ(*again, recipe);
    }
}

TEST(Recipe, isReadAsTheHeaderSpellsIt) {
    const auto recipe = recipeFromJson(R"({"light": "even", "turn": 0.35})");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(*recipe, (Recipe{true, {0.35}}));
    EXPECT_EQ(*recipeFromJson("{}"), Recipe{});
}

TEST(Recipe, refusesWhatItDoesNotKnow) {
    for (const std::string text :
         {"", "even", "[]", "7", "null", R"({"lihgt": "even"})", R"({"light": "bright"})",
          R"({"light": true})", R"({"turn": "left"})", R"({"turn": 1e9})", R"({"turn": null})",
          R"({"light": "even")"}) {
        const auto recipe = recipeFromJson(text);
        ASSERT_FALSE(recipe) << text;
        EXPECT_EQ(recipe.error().code, core::ErrorCode::wrongUsage) << text;
    }
}

} // namespace
} // namespace ocr::clean
