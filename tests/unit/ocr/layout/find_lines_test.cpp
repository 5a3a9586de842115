// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_lines.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::layout {
namespace {

using namespace evrak_tests;

TEST(FindLineRuns, findsARunOnEveryLine) {
    const auto drawn = drawLines("Liberation Serif", repeated("Le petit nombre de lettres", 15));
    const auto image = findInk(*drawn.pixels, 55);
    const auto runs = findLineRuns(image);
    for (const auto &line : linesOf(drawn.truth)) {
        const auto box = core::boundingBox(line.layout.outline);
        int touching = 0;
        for (const auto &run : runs)
            if (run.box.y < box.y + box.height / 2 && run.box.br().y > box.y + box.height / 2)
                ++touching;
        EXPECT_GE(touching, 1) << box.y;
    }
}

TEST(FindLineRuns, givesEachPieceOfInkToOneRunAtMost) {
    const auto drawn = drawLines("Liberation Serif", repeated("gypsy fly by jig", 12));
    const auto runs = findLineRuns(findInk(*drawn.pixels, 55));
    std::vector<int> seen;
    for (const auto &run : runs)
        seen.insert(seen.end(), run.parts.begin(), run.parts.end());
    std::sort(seen.begin(), seen.end());
    EXPECT_FALSE(seen.empty());
    EXPECT_EQ(std::adjacent_find(seen.begin(), seen.end()), seen.end());
}

TEST(FindLineRuns, findsARowOfThinFiguresBetweenFullLines) {
    cv::Mat pixels(900, 1100, CV_8UC1, cv::Scalar(255));
    constexpr int rows = 15, pitch = 44, sparse = 7;
    for (int row = 0; row < rows; ++row)
        for (int x = 100; x < 1000 && row != sparse; x += 22)
            pixels(cv::Rect(x, 100 + row * pitch, 18, 22)).setTo(0);
    const int level = 100 + sparse * pitch + 4, high = 14;
    for (const int group : {200, 350, 500, 750})
        for (int i = 0; i < 3; ++i)
            pixels(cv::Rect(group + 20 * i, level, 4, high)).setTo(0);
    std::size_t figures = 0;
    for (const auto &run : findLineRuns(findInk(pixels, 55)))
        if (run.box.y >= level && run.box.br().y <= level + high)
            figures += run.parts.size();
    EXPECT_EQ(figures, 12U);
}

TEST(FindLineRuns, findsNothingOnABlankPage) {
    EXPECT_TRUE(findLineRuns(findInk(cv::Mat(900, 600, CV_8UC1, cv::Scalar(255)), 55)).empty());
}

} // namespace
} // namespace ocr::layout
