// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_figures.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/layout/analyse_layout.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::layout {
namespace {

using namespace evrak_tests;

cv::Mat letterPage() {
    return drawLines("Liberation Serif", repeated("Le petit nombre de lettres", 16))
        .pixels->clone();
}

/// A seal with a double ring and lettering, as archives stamp them.
void stamp(cv::Mat &page, cv::Point middle, int radius) {
    cv::circle(page, middle, radius, 60, 4, cv::LINE_AA);
    cv::putText(page, "ARCHIVES", middle + cv::Point(-radius * 7 / 10, -10),
                cv::FONT_HERSHEY_SIMPLEX, radius / 110.0, 60, 3, cv::LINE_AA);
    cv::putText(page, "R.F.", middle + cv::Point(-radius / 3, radius / 2), cv::FONT_HERSHEY_SIMPLEX,
                radius / 90.0, 60, 3, cv::LINE_AA);
}

page::PageLayout layoutOf(const cv::Mat &pixels) {
    page::CleanImage image;
    image.pixels = std::make_shared<cv::Mat>(pixels);
    image.masterSize = {pixels.cols, pixels.rows};
    auto layout = analyseLayout(image, {}, {});
    EXPECT_TRUE(layout);
    return *layout;
}

std::vector<page::Region> regionsOf(const page::PageLayout &layout, page::RegionKind kind) {
    std::vector<page::Region> found;
    for (const auto &region : layout.regions)
        if (region.kind == kind)
            found.push_back(region);
    return found;
}

std::size_t linesIn(const page::PageLayout &layout) {
    std::size_t lines = 0;
    for (const auto &region : layout.regions)
        lines += region.lines.size();
    return lines;
}

TEST(FindFigures, keepsASealAsARegionAndItsLetteringOutOfTheText) {
    auto page = letterPage();
    const auto before = linesIn(layoutOf(page));
    stamp(page, {900, 1900}, 150);
    const auto layout = layoutOf(page);
    const auto stamps = regionsOf(layout, page::RegionKind::stamp);
    ASSERT_EQ(stamps.size(), 1U);
    EXPECT_TRUE(stamps.front().lines.empty());
    EXPECT_GT(overlap(core::boundingBox(stamps.front().outline), {750, 1750, 300, 300}), 0.8);
    EXPECT_EQ(linesIn(layout), before);
}

TEST(FindFigures, keepsAPictureAsARegionWithoutText) {
    auto page = letterPage();
    const auto before = linesIn(layoutOf(page));
    cv::rectangle(page, {300, 1700, 700, 500}, 70, cv::FILLED);
    cv::circle(page, {600, 1900}, 50, 180, cv::FILLED);
    const auto layout = layoutOf(page);
    EXPECT_EQ(regionsOf(layout, page::RegionKind::picture).size(), 1U);
    EXPECT_EQ(linesIn(layout), before);
}

TEST(FindFigures, findsNoneInWritingAlone) {
    for (const auto *family : {"Liberation Serif", "Liberation Mono", "Amiri"}) {
        const auto drawn = drawLines(family, repeated("OOO ooo 888 000 QQQ", 24));
        for (const auto &region : layoutOf(*drawn.pixels).regions)
            EXPECT_FALSE(region.lines.empty()) << family;
    }
}

TEST(FindFigures, leavesWritingThatReachesOutOfASeal) {
    auto page = letterPage();
    const auto before = linesIn(layoutOf(page));
    const auto lines = layoutOf(page).regions.front().lines;
    const auto box = core::boundingBox(lines[3].outline);
    stamp(page, {box.x + box.width, box.y + box.height / 2}, 110);
    EXPECT_EQ(linesIn(layoutOf(page)), before);
}

} // namespace
} // namespace ocr::layout
