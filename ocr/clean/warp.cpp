// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/warp.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace ocr::clean {

namespace {

/// Where the pixels of one row come from, as OpenCV counts: from the middle of the first pixel.
void fillRow(const page::Bend &bend, double y, float *xs, float *ys, int width) {
    for (int x = 0; x < width;) {
        const double left = x + 0.5;
        const int cell = std::clamp(static_cast<int>(left / bend.step), 0, bend.columns - 2);
        const int end = cell == bend.columns - 2
                            ? width
                            : std::min(width, static_cast<int>((cell + 1) * bend.step + 0.5));
        const int count = std::max(1, end - x);
        // Straight between the nodes: two points tell all of them.
        const auto first = bend.map({left, y}), last = bend.map({left + count, y});
        const double dx = (last.x - first.x) / count, dy = (last.y - first.y) / count;
        for (int i = 0; i < count; ++i) {
            xs[x + i] = static_cast<float>(first.x + dx * i - 0.5);
            ys[x + i] = static_cast<float>(first.y + dy * i - 0.5);
        }
        x += count;
    }
}

} // namespace

cv::Mat warped(const cv::Mat &picture, const page::Bend &bend, cv::Size size, int outside) {
    cv::Mat result(size, picture.type());
    constexpr int band = 64; // the maps of a band stay in the processor's cache
    cv::Mat xs(band, size.width, CV_32F), ys(band, size.width, CV_32F);
    for (int top = 0; top < size.height; top += band) {
        const int rows = std::min(band, size.height - top);
        for (int y = 0; y < rows; ++y)
            fillRow(bend, top + y + 0.5, xs.ptr<float>(y), ys.ptr<float>(y), size.width);
        cv::Mat part = result.rowRange(top, top + rows);
        cv::remap(picture, part, xs.rowRange(0, rows), ys.rowRange(0, rows), cv::INTER_LINEAR,
                  outside < 0 ? cv::BORDER_REPLICATE : cv::BORDER_CONSTANT,
                  cv::Scalar::all(std::max(0, outside)));
    }
    return result;
}

} // namespace ocr::clean
