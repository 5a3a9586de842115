// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/analyse_spread.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <opencv2/core.hpp>

#include "ocr/core/result.h"

namespace ocr::layout {

namespace {

void moveRight(page::PageLayout &layout, double by) {
    const auto move = [by](auto &points) {
        for (auto &point : points)
            point.x += by;
    };
    for (auto &region : layout.regions) {
        move(region.outline);
        for (auto &line : region.lines) {
            move(line.outline);
            move(line.baseline);
        }
    }
}

} // namespace

core::Result<page::PageLayout> analyseSpread(const page::CleanImage &image, double fold,
                                             const LayoutSettings &settings,
                                             const core::Work &work) {
    const int width = image.pixels->cols;
    EVRAK_ASSERT(fold >= 1 && fold <= width - 1);
    const int middle = cvRound(fold);
    std::array<std::pair<int, int>, 2> sides{{{0, middle}, {middle, width}}};
    if (settings.direction == text::Direction::rightToLeft)
        std::swap(sides[0], sides[1]);
    page::PageLayout spread;
    for (const auto &[from, to] : sides) {
        auto side = image;
        side.pixels = std::make_shared<cv::Mat>(image.pixels->colRange(from, to));
        auto layout = analyseLayout(side, settings, work);
        if (!layout)
            return layout;
        moveRight(*layout, from);
        std::move(layout->regions.begin(), layout->regions.end(),
                  std::back_inserter(spread.regions));
    }
    return spread;
}

} // namespace ocr::layout
