// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/text_ink.h"

#include <algorithm>
#include <array>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/small_copy.h"
#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

constexpr int tallestLetter = 70; ///< in pixels of the small copy

/// The height that half of the letter-like ink does not pass; each part weighs as it is wide.
double typicalHeight(const cv::Mat &stats) {
    std::array<double, tallestLetter + 1> weights{};
    double total = 0;
    for (int i = 1; i < stats.rows; ++i) {
        const int width = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const int height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
        if (height < 3 || height > tallestLetter || width < 2 || width > 8 * height)
            continue;
        weights[static_cast<std::size_t>(height)] += width;
        total += width;
    }
    constexpr double someWords = 150;
    if (total < someWords)
        return 0;
    double seen = 0;
    std::size_t height = 0;
    while (seen < 0.5 * total)
        seen += weights[++height];
    return static_cast<double>(height);
}

} // namespace

TextInk findTextInk(const cv::Mat &grey, int longSide) {
    EVRAK_ASSERT(grey.type() == CV_8UC1 && longSide > 0);
    TextInk text;
    text.page = grey.size();
    text.scale = std::min(1.0, static_cast<double>(longSide) / std::max(grey.cols, grey.rows));
    text.grey = smallCopy(grey, text.scale);
    cv::Mat mean, labels, stats, centres;
    cv::boxFilter(text.grey, mean, -1, {31, 31}, {-1, -1}, true, cv::BORDER_REPLICATE);
    // In proportion to the light, so that letters in the shade count as those in the sun do.
    constexpr double clearlyDarker = 0.92;
    mean.convertTo(mean, CV_8U, clearlyDarker, -2);
    cv::compare(text.grey, mean, text.ink, cv::CMP_LT);
    cv::connectedComponentsWithStats(text.ink, labels, stats, centres, 8, CV_32S);
    const double h = text.letterHeight = typicalHeight(stats);
    std::vector<unsigned char> isKept(static_cast<std::size_t>(stats.rows), 0);
    for (int i = 1; i < stats.rows; ++i) {
        const int width = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const int height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
        if (height >= 0.3 * h && height <= 3.5 * h && width <= 30 * h && width >= 0.15 * h)
            isKept[static_cast<std::size_t>(i)] = 255;
    }
    for (int y = 0; y < labels.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        auto *out = text.ink.ptr<unsigned char>(y);
        for (int x = 0; x < labels.cols; ++x)
            out[x] = isKept[static_cast<std::size_t>(label[x])];
    }
    return text;
}

} // namespace ocr::clean
