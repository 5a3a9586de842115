// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/analyse_layout.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "ocr/layout/find_figures.h"
#include "ocr/layout/find_lines.h"
#include "ocr/layout/ink_parts.h"
#include "ocr/layout/line_shape.h"
#include "ocr/layout/reading_order.h"
#include "ocr/layout/region_kinds.h"
#include "ocr/layout/single_line.h"

namespace ocr::layout {

namespace {

/// Lines are found on a copy of about this many pixels on the longer side; finer letters than
/// `finest` pixels there call for the full resolution.
constexpr double workingSide = 2200;
constexpr double finest = 9;

/// The ink at a resolution that is enough to find lines, and the factor to it.
struct ScaledInk {
    cv::Mat grey; ///< the page at that resolution
    InkImage image;
    double factor = 1;
};

ScaledInk findInkAt(const cv::Mat &grey, double factor) {
    ScaledInk scaled;
    scaled.factor = factor;
    const cv::Size size(std::max(1, cvRound(grey.cols * factor)),
                        std::max(1, cvRound(grey.rows * factor)));
    cv::resize(grey, scaled.grey, size, 0, 0, cv::INTER_AREA);
    scaled.image = findInk(scaled.grey, static_cast<int>(workingSide / 40));
    return scaled;
}

/// Whether the ink is grain, as on a page of noise: finer than letters that could be read, and more
/// parts or more black of it than letters of that size could make. Lines would be found in it by
/// the thousand.
bool isGrain(const InkImage &image) {
    constexpr double everywhere = 0.8, mostInk = 0.35;
    const double h = image.letterHeight;
    if (h < finest &&
        cv::countNonZero(image.ink) > mostInk * static_cast<double>(image.ink.total()))
        return true;
    const double covered = static_cast<double>(image.parts.size()) * h * h;
    return h < finest && covered > everywhere * static_cast<double>(image.ink.total());
}

/// Whether a small picture shows a page whose letters are too few pixels to be told apart.
bool isThumbnail(const InkImage &image) {
    constexpr double readable = 6;
    constexpr int smallestPage = 300;
    return image.letterHeight < readable && std::min(image.ink.cols, image.ink.rows) < smallestPage;
}

ScaledInk findInkAtWorkingScale(const cv::Mat &grey) {
    const double factor = std::min(1.0, workingSide / std::max(grey.cols, grey.rows));
    auto scaled = findInkAt(grey, factor);
    if (factor < 1 && !isGrain(scaled.image) && scaled.image.letterHeight > 0 &&
        scaled.image.letterHeight < finest)
        scaled = findInkAt(grey, std::min(1.0, factor * 2));
    return scaled;
}

/// Whether a line has enough letters to be more than a stain or a scratch.
bool isWriting(const InkImage &image, const std::vector<const LineRun *> &runs) {
    const double h = runs.front()->letterHeight;
    double width = 0;
    for (const auto *run : runs)
        for (const int index : run->parts) {
            const auto &part = image.parts[static_cast<std::size_t>(index)].box;
            if (part.height >= 0.5 * h && part.height <= 2.6 * h)
                width += part.width;
        }
    return width >= 0.8 * h;
}

core::Polygon toClean(core::Polygon points, double factor) {
    for (auto &point : points)
        point = {point.x / factor, point.y / factor};
    return points;
}

page::Region regionOf(const ScaledInk &scaled, const std::vector<LineRun> &runs,
                      const LinesOfBlock &lines, const LayoutSettings &settings) {
    page::Region region;
    core::Polygon corners;
    for (const auto &line : lines) {
        std::vector<const LineRun *> members;
        for (const int index : line)
            members.push_back(&runs[static_cast<std::size_t>(index)]);
        if (!isWriting(scaled.image, members))
            continue;
        auto shape = shapeOfLine(scaled.image, members);
        shape.outline = toClean(std::move(shape.outline), scaled.factor);
        shape.baseline = toClean(std::move(shape.baseline), scaled.factor);
        shape.letterHeight /= scaled.factor;
        shape.direction = settings.direction;
        corners.insert(corners.end(), shape.outline.begin(), shape.outline.end());
        region.lines.push_back(std::move(shape));
    }
    region.outline = core::toPolygon(core::boundingBox(corners));
    return region;
}

} // namespace

core::Result<page::PageLayout> analyseLayout(const page::CleanImage &image,
                                             const LayoutSettings &settings,
                                             const core::Work &work) {
    if (auto line = findSingleLine(image, settings.direction))
        return page::PageLayout{{{page::RegionKind::paragraph, line->outline, {*line}}}};
    const auto scaled = findInkAtWorkingScale(*image.pixels);
    if (work.isStopped())
        return core::fail(core::ErrorCode::stopped, "page", {}, "analyseLayout");
    if (isGrain(scaled.image) || isThumbnail(scaled.image))
        return page::PageLayout{};
    auto runs = findLineRuns(scaled.image);
    const auto figures = findFigures(scaled.grey, scaled.image);
    dropRunsInside(runs, figures);
    page::PageLayout layout;
    for (const auto &block :
         orderRuns(runs, scaled.image.rules, scaled.image.letterHeight, settings.direction)) {
        auto region = regionOf(scaled, runs, block, settings);
        if (!region.lines.empty())
            layout.regions.push_back(std::move(region));
    }
    PageMeasures measures{scaled.image.letterHeight / scaled.factor,
                          static_cast<double>(image.pixels->rows),
                          {},
                          scaled.image.ink,
                          scaled.factor};
    for (const auto &rule : scaled.image.rules.level)
        measures.levelRules.emplace_back(
            cvRound(rule.x / scaled.factor), cvRound(rule.y / scaled.factor),
            cvRound(rule.width / scaled.factor), cvRound(rule.height / scaled.factor));
    layout.regions = partByKind(std::move(layout.regions), measures);
    for (const auto &figure : figures)
        layout.regions.push_back({figure.kind,
                                  toClean(core::toPolygon({figure.box.x, figure.box.y,
                                                           figure.box.width, figure.box.height}),
                                          scaled.factor),
                                  {}});
    return layout;
}

} // namespace ocr::layout
