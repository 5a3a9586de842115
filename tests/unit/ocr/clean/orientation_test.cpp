// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/orientation.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/clean_page.h"
#include "ocr/clean/crop.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

/// Lines of the words in ever other order: the same line again and again would make columns that
/// are as straight as the lines.
std::string mixed(const std::vector<std::string> &words, std::size_t lines) {
    std::string text;
    for (std::size_t i = 0; i < lines; ++i) {
        for (std::size_t j = 0; j < words.size(); ++j)
            text += words[(i * i + j * (2 * i + 1)) % words.size()] + ' ';
        text.back() = '\n';
    }
    text.pop_back();
    return text;
}

const train::DrawnPage &latinPage() {
    static const auto page =
        drawLines("Liberation Serif", mixed({"Le", "petit", "billet", "dit", "que", "la", "fille",
                                             "habite", "dans", "belle", "ville"},
                                            30));
    return page;
}

std::array<Orientation, 4> waysOf(const cv::Mat &grey) {
    const auto text = findTextInk(grey);
    return rankOrientations(text, traceLines(text));
}

TEST(RankOrientations, findsHowALatinPageHasToBeTurned) {
    for (int lies = 0; lies < 4; ++lies) {
        const auto ways = waysOf(turnedBy(*latinPage().pixels, lies));
        EXPECT_EQ(ways[0].quarters, (4 - lies) % 4) << lies;
        EXPECT_GT(ways[0].confidence.value(), 0.6) << lies;
    }
}

TEST(RankOrientations, findsHowAnArabicPageHasToBeTurned) {
    const auto page =
        drawLines("Amiri", mixed({"\u0627\u0644\u0642\u0644\u0645",
                                  "\u0648\u0627\u0644\u0643\u062a\u0627\u0628", "\u0641\u064a",
                                  "\u0627\u0644\u0645\u0643\u062a\u0628\u0629",
                                  "\u0644\u0644\u0637\u0627\u0644\u0628", "\u0645\u0646",
                                  "\u0627\u0644\u062f\u0627\u0631"},
                                 24));
    for (int lies = 0; lies < 4; ++lies)
        EXPECT_EQ(waysOf(turnedBy(*page.pixels, lies))[0].quarters, (4 - lies) % 4) << lies;
}

TEST(RankOrientations, addUpToOne) {
    for (const cv::Mat &picture :
         {*latinPage().pixels, cv::Mat(900, 700, CV_8UC1, cv::Scalar(220))}) {
        double sum = 0;
        for (const auto &way : waysOf(picture))
            sum += way.confidence.value();
        EXPECT_NEAR(sum, 1, 1e-9);
    }
}

TEST(Levelness, tellsLinesThatRunDownFromLinesThatRunAcross) {
    for (const double skew : {0.0, 6.0, -6.0}) {
        train::DegradeSettings damage;
        damage.skew = {skew};
        const auto page = train::degrade(latinPage(), damage);
        EXPECT_GT(levelness(findTextInk(*page.pixels)), 1.5) << skew;
        EXPECT_LT(levelness(findTextInk(turnedBy(*page.pixels, 1))), 0.67) << skew;
    }
    EXPECT_EQ(levelness(findTextInk(cv::Mat(900, 700, CV_8UC1, cv::Scalar(220)))), 1);
}

TEST(ChooseRecipes, givesOneForAPageThatStandsUpright) {
    const auto recipes = chooseRecipes(imageOf(latinPage()));
    ASSERT_EQ(recipes.size(), 1U);
    EXPECT_FALSE(recipes[0].area);
}

TEST(ChooseRecipes, setsAPageUprightThatLiesOnItsSideOrItsHead) {
    const auto &upright = *latinPage().pixels;
    for (int lies = 1; lies < 4; ++lies) {
        const auto turned = std::make_shared<cv::Mat>(turnedBy(upright, lies));
        const auto recipe = chooseRecipes({turned, latinPage().dpi}).front();
        ASSERT_TRUE(recipe.area) << lies;
        Recipe onlyTurned;
        onlyTurned.area = recipe.area;
        const auto clean = cleanPage({turned, latinPage().dpi}, onlyTurned, {});
        ASSERT_TRUE(clean);
        ASSERT_EQ(clean->pixels->size(), upright.size());
        EXPECT_EQ(cv::countNonZero(*clean->pixels != upright), 0) << lies;
    }
}

} // namespace
} // namespace ocr::clean
