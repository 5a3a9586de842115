// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/background.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/page_area.h"
#include "ocr/clean/small_copy.h"
#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

constexpr int lightestInk = 215, darkestPaper = 225; ///< of a page divided by its paper

/// How many of the pixels looked at have each grey value.
using Histogram = std::array<double, 256>;

Histogram histogramOf(const cv::Mat &even) {
    cv::Mat counts;
    const int channels = 0, bins = 256;
    const float range[] = {0, 256};
    const float *ranges = range;
    // One row tells what its neighbours do.
    constexpr int everyRow = 3;
    const cv::Mat rows((even.rows + everyRow - 1) / everyRow, even.cols, CV_8UC1,
                       const_cast<unsigned char *>(even.data), everyRow * even.step);
    cv::calcHist(&rows, 1, &channels, cv::Mat(), counts, 1, &bins, &ranges);
    Histogram histogram{};
    for (int value = 0; value < bins; ++value)
        histogram[static_cast<std::size_t>(value)] = counts.at<float>(value);
    return histogram;
}

/// The grey value of well-inked strokes: a dark one among those that are darker than paper and its
/// grain; 0 where there is next to no ink.
int inkLevel(const Histogram &histogram) {
    const double pixels = std::accumulate(histogram.begin(), histogram.end(), 0.0);
    double dark = 0;
    for (std::size_t value = 0; value < lightestInk; ++value)
        dark += histogram[value];
    if (dark < 0.0001 * pixels)
        return 0;
    double seen = 0;
    std::size_t value = 0;
    while (value < lightestInk && seen < 0.2 * dark)
        seen += histogram[value++];
    return static_cast<int>(value);
}

/// The standard deviation of the paper's grain, from the median difference of pixels a few apart,
/// which the edges of ink do not sway.
double grainOf(const cv::Mat &even) {
    constexpr int apart = 4, everyRow = 7;
    std::array<int, 256> counts{};
    int all = 0;
    for (int y = 0; y < even.rows; y += everyRow) {
        const auto *row = even.ptr<unsigned char>(y);
        for (int x = apart; x < even.cols; ++x)
            if (row[x] >= darkestPaper && row[x - apart] >= darkestPaper) {
                ++counts[static_cast<std::size_t>(std::abs(row[x] - row[x - apart]))];
                ++all;
            }
    }
    int median = 0;
    for (int seen = 0; median < 255; ++median)
        if ((seen += counts[static_cast<std::size_t>(median)]) > all / 2)
            break;
    constexpr double medianOfDifference = 0.6745 * 1.4142; ///< for a normal deviation of 1
    return median / medianOfDifference;
}

/// Lifts faint ink to where that of most pages lies and hardly touches ink that stands out: the
/// models read it best as it is. The paper's own grain, not more, goes into the white: the thin
/// ends of faded letters are as light as coarse grain, so how much is whitened depends on how
/// coarse it is.
cv::Mat toneCurve(const Histogram &histogram, double grain) {
    constexpr double wellInked = 40, aLittle = 15, standsOut = 135, faint = 155, leastMargin = 4,
                     leastContrast = 40;
    const auto paper = static_cast<double>(
        std::max_element(histogram.begin() + darkestPaper, histogram.end()) - histogram.begin());
    const double ink = inkLevel(histogram);
    const double white = std::max(ink + leastContrast, paper - std::max(leastMargin, 2.7 * grain));
    const double lift = std::clamp((ink - standsOut) / (faint - standsOut), 0.0, 1.0);
    const double least = std::min(wellInked, ink);
    const double target = (1 - lift) * std::max(least, ink - aLittle) + lift * least;
    cv::Mat table(1, 256, CV_8UC1);
    for (int value = 0; value < 256; ++value) {
        const double to = value < ink ? target * value / ink
                                      : target + (255 - target) * (value - ink) / (white - ink);
        table.at<unsigned char>(value) = cv::saturate_cast<unsigned char>(to);
    }
    return table;
}

/// The paper on a copy some sixteen times smaller, which loses nothing of what is smooth.
cv::Mat coarseBackground(const cv::Mat &grey, int inkWidth) {
    // The kernel is kept near 13 pixels, so the time does not grow with the resolution.
    const double factor = std::min(1.0, 13.0 / inkWidth);
    cv::Mat small = smallCopy(grey, factor);
    const int side = std::max(3, static_cast<int>(inkWidth * factor) | 1);
    const auto kernel = cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
    cv::morphologyEx(small, small, cv::MORPH_CLOSE, kernel, {-1, -1}, 1, cv::BORDER_REPLICATE);
    // What is left is smooth, and a median over more than 5 pixels is slow.
    constexpr int median = 5;
    const double coarser = std::min(1.0, static_cast<double>(median) / side);
    cv::Mat coarse;
    cv::resize(
        small, coarse,
        {std::max(1, cvRound(small.cols * coarser)), std::max(1, cvRound(small.rows * coarser))}, 0,
        0, cv::INTER_AREA);
    cv::medianBlur(coarse, coarse, median);
    cv::GaussianBlur(coarse, coarse, {}, median / 2.0, 0, cv::BORDER_REPLICATE);
    return coarse;
}

cv::Mat enlarged(const cv::Mat &coarse, cv::Size size) {
    cv::Mat large;
    cv::resize(coarse, large, size, 0, 0, cv::INTER_LINEAR);
    return large;
}

/// 255 on the sheet, as findSheet gives it, looked for at the size that it is looked for in anyway.
std::optional<cv::Mat> sheetIn(const cv::Mat &coarse, cv::Size page) {
    constexpr double longSide = 400;
    const double factor = std::min(1.0, longSide / std::max(page.width, page.height));
    const cv::Size size(std::max(1, cvRound(page.width * factor)),
                        std::max(1, cvRound(page.height * factor)));
    const auto sheet = findSheet(enlarged(coarse, size));
    if (!sheet)
        return {};
    return enlarged(*sheet, page) > 127;
}

} // namespace

cv::Mat estimateBackground(const cv::Mat &grey, int inkWidth) {
    EVRAK_ASSERT(grey.type() == CV_8UC1 && inkWidth > 0);
    return enlarged(coarseBackground(grey, inkWidth), grey.size());
}

cv::Mat evenOutLight(const cv::Mat &grey, int inkWidth) {
    EVRAK_ASSERT(grey.type() == CV_8UC1 && inkWidth > 0);
    const auto coarse = coarseBackground(grey, inkWidth);
    cv::Mat even;
    cv::divide(grey, enlarged(coarse, grey.size()), even, 255.0);
    if (const auto sheet = sheetIn(coarse, grey.size()))
        even.setTo(255, ~*sheet);
    cv::LUT(even, toneCurve(histogramOf(even), grainOf(even)), even);
    return even;
}

bool isEvenlyLit(const cv::Mat &grey) {
    constexpr double side = 500, white = 240, burnt = 254, spread = 9, share = 0.05;
    const int longer = std::max(grey.cols, grey.rows);
    cv::Mat paper = smallCopy(grey, std::min(1.0, side / longer));
    // The lightest near each place is paper between letters; the median drops specks of glare.
    cv::dilate(paper, paper, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    cv::medianBlur(paper, paper, 11);
    std::vector<std::uint8_t> levels;
    paper.reshape(1, 1).copyTo(levels);
    std::ranges::sort(levels);
    const auto last = static_cast<double>(levels.size() - 1);
    const int dark = levels[static_cast<std::size_t>(share * last)];
    const int light = levels[static_cast<std::size_t>((1 - share) * last)];
    return dark >= white && levels[levels.size() / 2] < burnt && light - dark <= spread;
}

} // namespace ocr::clean
