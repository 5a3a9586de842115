// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/ink_parts.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::layout {

namespace {

cv::Mat sauvola(const cv::Mat &grey, int window) {
    constexpr double k = 0.25, range = 128;
    cv::Mat mean, square, ink(grey.size(), CV_8UC1);
    cv::boxFilter(grey, mean, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    cv::sqrBoxFilter(grey, square, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    for (int y = 0; y < grey.rows; ++y) {
        const auto *value = grey.ptr<unsigned char>(y);
        const auto *m = mean.ptr<float>(y);
        const auto *s = square.ptr<float>(y);
        auto *out = ink.ptr<unsigned char>(y);
        for (int x = 0; x < grey.cols; ++x) {
            const float deviation = std::sqrt(std::max(0.F, s[x] - m[x] * m[x]));
            const auto threshold = static_cast<float>(m[x] * (1 + k * (deviation / range - 1)));
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
        const double weight = std::min(box.width, 4 * box.height);
        widthOfHeight[static_cast<std::size_t>(box.height)] += weight;
        total += weight;
    }
    double seen = 0;
    for (std::size_t height = 0; height < widthOfHeight.size(); ++height) {
        seen += widthOfHeight[height];
        if (seen > total / 2)
            return static_cast<double>(height);
    }
    return 0;
}

InkImage findInk(const cv::Mat &grey, int window) {
    EVRAK_ASSERT(grey.type() == CV_8UC1);
    InkImage image;
    image.ink = sauvola(grey, window | 1);
    cv::Mat stats, centres;
    const int count = cv::connectedComponentsWithStats(image.ink, image.labels, stats, centres, 8);
    for (int label = 1; label < count; ++label) {
        const int *row = stats.ptr<int>(label);
        image.parts.push_back({{row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH],
                                row[cv::CC_STAT_HEIGHT]},
                               row[cv::CC_STAT_AREA],
                               label});
    }
    image.letterHeight = estimateLetterHeight(image.parts, grey.size());
    return image;
}

} // namespace ocr::layout
