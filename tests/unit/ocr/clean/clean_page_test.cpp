// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/clean_page.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

train::DrawnPage page(const train::DegradeSettings &damage) {
    static const auto straight =
        drawLines("Liberation Serif", repeated("Le petit nombre de lettres", 18));
    return train::degrade(straight, damage);
}

Recipe recipeOf(bool evensLight, double turn) {
    Recipe recipe;
    recipe.evensLight = evensLight;
    recipe.turn.value = turn;
    return recipe;
}

page::PageImage bilevel(const train::DrawnPage &drawn) {
    return {std::make_shared<cv::Mat>(*drawn.pixels > 128), drawn.dpi, true};
}

TEST(ChooseRecipe, turnsAPageBackByItsSkew) {
    for (const double skew : {-2.0, 1.3}) {
        train::DegradeSettings damage;
        damage.skew = {skew};
        EXPECT_NEAR(chooseRecipe(imageOf(page(damage))).turn.value, -skew, 0.15);
    }
}

TEST(ChooseRecipe, leavesAStraightPageStraight) {
    EXPECT_EQ(chooseRecipe(imageOf(page({}))).turn.value, 0);
}

TEST(ChooseRecipe, leavesTheLightOfABilevelPageAlone) {
    EXPECT_FALSE(chooseRecipe(bilevel(page({}))).evensLight);
    EXPECT_TRUE(chooseRecipe(imageOf(page({}))).evensLight);
}

TEST(ChooseRecipe, fadesTheVersoOnlyWhereItShinesThrough) {
    static const auto verso =
        drawLines("Liberation Serif", repeated("Von den anderen, die gegenüber stehen", 18));
    train::DegradeSettings damage;
    damage.paperGrain = 3;
    EXPECT_FALSE(chooseRecipe(imageOf(page(damage))).fadesVerso);
    damage.showThrough = 0.3;
    const auto seen = imageOf(train::degrade(page({}), damage, &verso));
    auto recipe = chooseRecipe(seen);
    EXPECT_TRUE(recipe.fadesVerso);
    const auto faded = cleanPage(seen, recipe, {});
    recipe.fadesVerso = false;
    const auto kept = cleanPage(seen, recipe, {});
    ASSERT_TRUE(faded && kept);
    EXPECT_LT(cv::countNonZero(*faded->pixels < 230), cv::countNonZero(*kept->pixels < 230));
}

TEST(CleanPage, givesABilevelPageAsItIs) {
    const auto image = bilevel(page({}));
    const auto clean = cleanPage(image, chooseRecipe(image), {});
    ASSERT_TRUE(clean);
    EXPECT_EQ(clean->masterSize, image.size());
    ASSERT_EQ(clean->size(), image.size());
    EXPECT_EQ(cv::countNonZero(*clean->pixels != image.pixels()), 0);
}

TEST(CleanPage, givesGreyOfOneChannelForAColouredPage) {
    cv::Mat colours;
    cv::cvtColor(*page({}).pixels, colours, cv::COLOR_GRAY2BGR);
    const auto clean = cleanPage({std::make_shared<cv::Mat>(colours), {}}, recipeOf(true, 0), {});
    ASSERT_TRUE(clean);
    EXPECT_EQ(clean->pixels->type(), CV_8UC1);
}

TEST(CleanPage, turnsClockwiseAndKeepsTheWayBack) {
    cv::Mat spot(600, 800, CV_8UC1, cv::Scalar(255));
    cv::rectangle(spot, {650, 100, 20, 20}, 0,
                  cv::FILLED); // right of the middle: clockwise is down
    const auto clean = cleanPage({std::make_shared<cv::Mat>(spot), {}}, recipeOf(false, 5), {});
    ASSERT_TRUE(clean);
    std::vector<cv::Point> ink;
    cv::findNonZero(*clean->pixels < 128, ink);
    ASSERT_FALSE(ink.empty());
    const auto found = cv::boundingRect(ink);
    const core::Rect back = clean->toMasterBox({found.x, found.y, found.width, found.height});
    EXPECT_NEAR(back.x + back.width / 2.0, 660, 1);
    EXPECT_NEAR(back.y + back.height / 2.0, 110, 1);
    EXPECT_GT(found.y + found.height / 2.0 - clean->size().height / 2.0, 110 - 300 + 5);
}

TEST(CleanPage, tellsTheRecipeThatItCarriedOut) {
    const auto recipe = recipeOf(true, 1.25);
    const auto clean = cleanPage(imageOf(page({})), recipe, {});
    ASSERT_TRUE(clean);
    EXPECT_EQ(*recipeFromJson(clean->recipe), recipe);
}

TEST(CleanPage, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto clean = cleanPage(imageOf(page({})), recipeOf(true, 0), {stop.get_token(), {}});
    ASSERT_FALSE(clean);
    EXPECT_EQ(clean.error().code, core::ErrorCode::stopped);
}

} // namespace
} // namespace ocr::clean
