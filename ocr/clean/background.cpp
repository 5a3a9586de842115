// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/background.h"

#include <algorithm>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/page_area.h"
#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

/// The grey value of well-inked strokes on an evenly lit page: a dark one among those that are
/// darker than paper and its grain; 0 where there is next to no ink.
int inkLevel(const cv::Mat &even) {
    constexpr int lightestInk = 215;
    cv::Mat histogram;
    const int channels = 0, bins = 256;
    const float range[] = {0, 256};
    const float *ranges = range;
    cv::calcHist(&even, 1, &channels, cv::Mat(), histogram, 1, &bins, &ranges);
    double dark = 0;
    for (int value = 0; value < lightestInk; ++value)
        dark += histogram.at<float>(value);
    if (dark < 0.0001 * static_cast<double>(even.total()))
        return 0;
    double seen = 0;
    int value = 0;
    while (value < lightestInk && seen < 0.2 * dark)
        seen += histogram.at<float>(value++);
    return value;
}

} // namespace

cv::Mat estimateBackground(const cv::Mat &grey, int inkWidth) {
    EVRAK_ASSERT(grey.type() == CV_8UC1 && inkWidth > 0);
    // The kernel is kept near 13 pixels, so the time does not grow with the resolution.
    const double factor = std::min(1.0, 13.0 / inkWidth);
    cv::Mat small;
    const cv::Size size(std::max(1, cvRound(grey.cols * factor)),
                        std::max(1, cvRound(grey.rows * factor)));
    cv::resize(grey, small, size, 0, 0, cv::INTER_AREA);
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
    cv::Mat background;
    cv::resize(coarse, background, grey.size(), 0, 0, cv::INTER_LINEAR);
    return background;
}

cv::Mat evenOutLight(const cv::Mat &grey, int inkWidth) {
    const auto background = estimateBackground(grey, inkWidth);
    cv::Mat even;
    cv::divide(grey, background, even, 255.0);
    if (const auto sheet = findSheet(background))
        even.setTo(255, ~*sheet);
    const int ink = inkLevel(even);
    const double gain = 255.0 / std::max(40, 240 - ink);
    even.convertTo(even, CV_8U, gain, -ink * gain + 4);
    return even;
}

} // namespace ocr::clean
