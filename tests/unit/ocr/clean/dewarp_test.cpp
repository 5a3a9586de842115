// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/dewarp.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/clean_page.h"
#include "tests/unit/ocr/clean/curled_page.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

/// As far as the page is clearly curled.
std::optional<Flattening> flattening(const cv::Mat &grey) {
    const auto text = findTextInk(grey);
    const auto lines = traceLines(text);
    return isCurled(text, lines) ? findFlattening(text, lines) : std::nullopt;
}

TEST(FindFlattening, levelsTheLinesOfACurledPage) {
    for (const double sag : {4.0, -4.0}) {
        const auto page = curledPage(sag);
        const auto flat = flattening(page.image.pixels());
        ASSERT_TRUE(flat) << sag;
        const page::PageMap map({}, flat->bend);
        const auto asItWas = [](core::PointF point) { return point; };
        const auto asFlattened = [&](core::PointF point) { return map.fromMaster(point); };
        ASSERT_EQ(page.lines.size(), 32U);
        EXPECT_GT(unevenness(page, page.lines.back(), asItWas), 1);
        for (const auto &line : page.lines)
            EXPECT_LT(unevenness(page, line, asFlattened), 0.3);
    }
}

TEST(FindFlattening, keepsTheWholePage) {
    const auto page = curledPage(4);
    const auto flat = flattening(page.image.pixels());
    ASSERT_TRUE(flat);
    const page::PageMap map({}, flat->bend);
    const auto size = page.image.size();
    for (const core::PointF corner :
         {core::PointF{0, 0}, {double(size.width), 0}, {0, double(size.height)}}) {
        const auto there = map.fromMaster(corner);
        EXPECT_GT(there.x, -3);
        EXPECT_LT(there.x, flat->size.width + 3);
        EXPECT_GT(there.y, -3);
        EXPECT_LT(there.y, flat->size.height + 3);
    }
}

TEST(IsCurled, isFalseOfAFlatPage) {
    EXPECT_FALSE(flattening(curledPage(0).image.pixels()));
    EXPECT_FALSE(flattening(curledPage(0.3).image.pixels()));
}

TEST(IsCurled, takesSkewForNoCurl) {
    train::DegradeSettings damage;
    damage.skew = {3};
    const auto page = train::degrade(
        drawLines("Liberation Serif", repeated("Quelques lignes de lettres sur une page", 30)),
        damage);
    EXPECT_FALSE(flattening(*page.pixels));
}

TEST(IsCurled, isFalseOfGrainAndOfABlankSheet) {
    cv::Mat grain(1600, 1200, CV_8UC1);
    cv::theRNG().state = 5;
    cv::randu(grain, 0, 256);
    EXPECT_FALSE(flattening(grain));
    for (const cv::Size size : {cv::Size(1200, 1600), cv::Size(1, 1)})
        EXPECT_FALSE(flattening(cv::Mat(size, CV_8UC1, cv::Scalar(230))));
}

TEST(CleanPage, flattensACurledPageAndKeepsTheWayBack) {
    const auto page = curledPage(4);
    const auto recipe = chooseRecipe(page.image);
    EXPECT_TRUE(recipe.flattens);
    const auto clean = cleanPage(page.image, recipe, {});
    ASSERT_TRUE(clean);
    ASSERT_TRUE(clean->map.bend());
    for (const auto &line : page.lines)
        EXPECT_LT(unevenness(page, line,
                             [&](core::PointF point) { return clean->map.fromMaster(point); }),
                  0.3);
    // Ink is where the map says that it is: the last line's and none above the first.
    const auto box = core::boundingBox(page.lines.back().layout.outline);
    std::vector<core::PointF> corners;
    for (const auto &corner : core::toPolygon(box))
        corners.push_back(clean->map.fromMaster(page.toFlat.fromMaster(corner)));
    const auto there = core::boundingBox(corners);
    const cv::Mat strip = (*clean->pixels)({there.x, there.y, there.width, there.height});
    EXPECT_GT(cv::countNonZero(strip < 128), 0.08 * static_cast<double>(strip.total()));
}

} // namespace
} // namespace ocr::clean
