// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/binarize.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/background.h"
#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

/// Windows in letter heights; the paper leaves them to the stroke width.
constexpr double nearWindow = 0.6; ///< some three strokes
constexpr double wideWindow = 4;   ///< inside fat type no edge is near
constexpr double leastEdges = 0.3; ///< of a row of the window that are edge, as half a stroke is
/// Half of an edge's pixels are on its dark side; ink reaches this many standard deviations of
/// theirs past the mean, as print is outlined by hand.
constexpr double outwards = 0.75;

/// How steep the page is at each pixel, 0 to 255 in proportion to how bright it is there.
cv::Mat contrastOf(const cv::Mat &page) {
    cv::Mat brightest, darkest, step, middle, contrast;
    const cv::Mat around = cv::Mat::ones(3, 3, CV_8U);
    cv::dilate(page, brightest, around);
    cv::erode(page, darkest, around);
    cv::subtract(brightest, darkest, step);
    cv::addWeighted(brightest, 0.5, darkest, 0.5, 1, middle);
    cv::divide(step, middle, contrast, 127);
    return contrast;
}

/// The pixels on edges, how bright they are, and the square of it: averages over small cells.
struct EdgeCells {
    cv::Mat share, value, square; ///< CV_32F
    int side = 1;                 ///< of a cell, in pixels
};

EdgeCells gatherEdges(const cv::Mat &page, const cv::Mat &edges, double letterHeight) {
    EdgeCells cells;
    cells.side = std::max(1, static_cast<int>(letterHeight / 8));
    const cv::Size size((page.cols + cells.side - 1) / cells.side,
                        (page.rows + cells.side - 1) / cells.side);
    cv::Mat value = page & edges, square;
    cv::multiply(value, value, square, 1, CV_16U);
    // Eight bits would lose the brightness of the few edge pixels in a large cell.
    value.convertTo(value, CV_16U, 256);
    const auto reduce = [&](const cv::Mat &from, cv::Mat &to, double unit) {
        cv::Mat small;
        cv::resize(from, small, size, 0, 0, cv::INTER_AREA);
        small.convertTo(to, CV_32F, unit);
    };
    reduce(edges, cells.share, 1.0 / 255);
    reduce(value, cells.value, 1.0 / 256);
    reduce(square, cells.square, 1);
    return cells;
}

/// Mean and deviation of the edges' grey in a window around each cell, and how many they are.
struct EdgeStatistics {
    cv::Mat share, mean, deviation;
};

EdgeStatistics statisticsOf(const EdgeCells &cells, double window) {
    const int side = std::max(3, static_cast<int>(std::lround(window / cells.side))) | 1;
    const auto average = [&](const cv::Mat &from) {
        cv::Mat to;
        cv::boxFilter(from, to, CV_32F, {side, side}, {-1, -1}, true, cv::BORDER_ISOLATED);
        return to;
    };
    EdgeStatistics edges;
    edges.share = average(cells.share);
    const cv::Mat weight = cv::max(edges.share, 1e-6);
    edges.mean = average(cells.value) / weight;
    cv::Mat variance = average(cells.square) / weight - edges.mean.mul(edges.mean);
    cv::sqrt(cv::max(variance, 0), edges.deviation);
    return edges;
}

/// Grey up to which a pixel is ink; 0 far from any edge. CV_8UC1 of the page's size.
cv::Mat thresholdOf(const EdgeCells &cells, cv::Size size, double letterHeight) {
    const auto near = statisticsOf(cells, nearWindow * letterHeight);
    const auto wide = statisticsOf(cells, wideWindow * letterHeight);
    // A sharp edge has none between its sides, and its threshold keeps off the paper.
    constexpr double towardsPaper = 0.65;
    const cv::Mat inkSide = near.mean - near.deviation;
    const cv::Mat third = (1 - towardsPaper) * inkSide + 255 * towardsPaper;
    const cv::Mat atEdges = cv::min(cv::Mat(near.mean + outwards * near.deviation), third);
    // Away from edges only what is as dark as their dark side can be the inside of a fat stroke.
    cv::Mat threshold = wide.mean - 0.5 * wide.deviation;
    threshold.setTo(0, wide.share < leastEdges / (wideWindow * letterHeight));
    atEdges.copyTo(threshold, near.share >= leastEdges / (nearWindow * letterHeight));
    threshold.convertTo(threshold, CV_8U);
    cv::Mat full;
    cv::resize(threshold, full, size, 0, 0, cv::INTER_LINEAR);
    return full;
}

/// Takes out pieces of ink whose outline is seldom as sharp as `sharp`.
void dropBlurred(cv::Mat &ink, const cv::Mat &contrast, double sharp) {
    constexpr int oneIn = 4; ///< of a piece's outline must be sharp
    cv::Mat labels;
    const int count = cv::connectedComponents(ink, labels, 8, CV_32S);
    std::vector<int> outline(static_cast<std::size_t>(count)), sharpOutline(outline.size());
    cv::Mat inside;
    cv::erode(ink, inside, cv::Mat::ones(3, 3, CV_8U));
    const auto forInk = [&](auto &&visit) {
        for (int y = 0; y < ink.rows; ++y) {
            const int *label = labels.ptr<int>(y);
            for (int x = 0; x < ink.cols; ++x)
                if (label[x])
                    visit(x, y, static_cast<std::size_t>(label[x]));
        }
    };
    forInk([&](int x, int y, std::size_t label) {
        if (inside.at<unsigned char>(y, x))
            return;
        ++outline[label];
        sharpOutline[label] += contrast.at<unsigned char>(y, x) > sharp;
    });
    forInk([&](int x, int y, std::size_t label) {
        if (oneIn * sharpOutline[label] < outline[label])
            ink.at<unsigned char>(y, x) = 0;
    });
}

} // namespace

cv::Mat binarize(const cv::Mat &grey, double letterHeight) {
    EVRAK_ASSERT(grey.type() == CV_8UC1 && letterHeight > 0);
    // Ink thrice as tall as small letters, as headings are, is still no background.
    const int inkWidth = std::max(5, static_cast<int>(std::lround(2 * letterHeight)));
    cv::Mat page, edges;
    cv::divide(grey, estimateBackground(grey, inkWidth), page, 255.0);
    const auto contrast = contrastOf(page);
    constexpr double grainOfPaper = 10; ///< of 255; nothing less steep is an edge of ink
    const double clear = std::max(
        grainOfPaper, cv::threshold(contrast, edges, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU));
    cv::compare(contrast, clear, edges, cv::CMP_GT);
    const auto cells = gatherEdges(page, edges, letterHeight);
    cv::Mat ink;
    cv::compare(page, thresholdOf(cells, page.size(), letterHeight), ink, cv::CMP_LT);
    constexpr double sharperThanMost = 1.2;
    dropBlurred(ink, contrast, sharperThanMost * clear);
    return ink;
}

} // namespace ocr::clean
