// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/ink_parts.h"

#include <algorithm>

#include <opencv2/core/hal/hal.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::layout {

namespace {

cv::Mat sauvola(const cv::Mat &grey, int window) {
    constexpr double k = 0.25, range = 128;
    cv::Mat mean, square, ink(grey.size(), CV_8UC1), deviation(1, grey.cols, CV_32FC1);
    cv::boxFilter(grey, mean, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    cv::sqrBoxFilter(grey, square, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    for (int y = 0; y < grey.rows; ++y) {
        const auto *value = grey.ptr<unsigned char>(y);
        const auto *m = mean.ptr<float>(y);
        const auto *s = square.ptr<float>(y);
        auto *out = ink.ptr<unsigned char>(y);
        auto *deviations = deviation.ptr<float>();
        for (int x = 0; x < grey.cols; ++x)
            deviations[x] = std::max(0.F, s[x] - m[x] * m[x]);
        cv::hal::sqrt32f(deviations, deviations, grey.cols);
        for (int x = 0; x < grey.cols; ++x) {
            const auto threshold = static_cast<float>(m[x] * (1 + k * (deviations[x] / range - 1)));
            out[x] = static_cast<float>(value[x]) < threshold ? 255 : 0;
        }
    }
    return ink;
}

} // namespace

double estimateLetterHeight(const std::vector<InkPart> &parts, cv::Size page) {
    // Weighing by width lets dots and specks, many but narrow, count little.
    std::vector<double> widthOfHeight(static_cast<std::size_t>(page.height / 12 + 2));
    double total = 0;
    for (const auto &part : parts) {
        const auto &box = part.box;
        const bool mayBeLetters = box.height >= 5 && box.height <= page.height / 12 &&
                                  box.width < page.width / 4 && box.width <= box.height * 12 &&
                                  part.area * 20 >= box.area();
        if (!mayBeLetters)
            continue;
        const double weight = std::min(box.width, 2 * box.height);
        widthOfHeight[static_cast<std::size_t>(box.height)] += weight;
        total += weight;
    }
    std::size_t median = 0;
    for (double seen = 0; median + 1 < widthOfHeight.size() && seen <= total / 2; ++median)
        seen += widthOfHeight[median];
    // Where small letters outnumber the others they make a peak below the median.
    std::size_t peak = median;
    double highest = 0;
    for (std::size_t height = std::max<std::size_t>(5, median / 2); height <= median; ++height) {
        double near = 0;
        for (std::size_t i = height - 1; i <= height + 1 && i < widthOfHeight.size(); ++i)
            near += widthOfHeight[i];
        if (near > highest) {
            highest = near;
            peak = height;
        }
    }
    return total > 0 ? static_cast<double>(peak) : 0;
}

double estimateLinePitch(const cv::Mat &ink) {
    constexpr int columns = 12, shortest = 5, longest = 160;
    if (ink.cols < columns)
        return 0;
    std::vector<double> likeness(longest + 1, 0.0);
    double own = 0;
    for (int i = 1; i + 1 < columns; ++i) {
        cv::Mat rows;
        cv::reduce(ink.colRange(ink.cols * i / columns, ink.cols * (i + 1) / columns), rows, 1,
                   cv::REDUCE_AVG, CV_32F);
        // Only the change from line to line counts, not how full the page is.
        cv::Mat trend;
        cv::blur(rows, trend, {1, longest | 1}, {-1, -1}, cv::BORDER_REFLECT);
        rows -= trend;
        own += rows.dot(rows);
        for (int lag = shortest; lag <= std::min(longest, rows.rows - 1); ++lag)
            likeness[static_cast<std::size_t>(lag)] +=
                rows.rowRange(0, rows.rows - lag).dot(rows.rowRange(lag, rows.rows));
    }
    double valley = own;
    for (int lag = shortest + 1; lag < longest; ++lag) {
        const auto at = static_cast<std::size_t>(lag);
        valley = std::min(valley, likeness[at]);
        const bool isPeak = likeness[at] > likeness[at - 1] && likeness[at] >= likeness[at + 1];
        if (isPeak && likeness[at] > 0.1 * own && likeness[at] - valley > 0.25 * own)
            return lag;
    }
    return 0;
}

namespace {

/// Fills in labels and parts of the ink.
void collectParts(InkImage &image) {
    cv::Mat stats, centres;
    image.parts.clear();
    const int count = cv::connectedComponentsWithStats(image.ink, image.labels, stats, centres, 8);
    image.parts.reserve(static_cast<std::size_t>(count));
    for (int label = 1; label < count; ++label) {
        const int *row = stats.ptr<int>(label);
        image.parts.push_back({{row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH],
                                row[cv::CC_STAT_HEIGHT]},
                               row[cv::CC_STAT_AREA],
                               label});
    }
}

} // namespace

InkImage findInk(const cv::Mat &grey, int window) {
    EVRAK_ASSERT(grey.type() == CV_8UC1);
    InkImage image;
    image.ink = sauvola(grey, window | 1);
    collectParts(image);
    image.letterHeight = estimateLetterHeight(image.parts, grey.size());
    // Where letters touch, heights mislead.
    if (const double pitch = estimateLinePitch(image.ink); pitch > 0)
        image.letterHeight = std::min(image.letterHeight, pitch / leastPitch);
    image.rules = findRules(image.ink, image.letterHeight);
    if (!image.rules.upright.empty() || !image.rules.level.empty()) {
        eraseRules(image.ink, image.rules, image.letterHeight);
        collectParts(image);
    }
    return image;
}

} // namespace ocr::layout
