// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/single_line.h"

#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/layout/tighten_line.h"

namespace ocr::layout {

namespace {

/// Bands of rows with ink, as tall as letters could be; rows with next to none part them.
int countBands(const cv::Mat &grey) {
    cv::Mat ink, rows;
    cv::threshold(grey, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    cv::reduce(ink, rows, 1, cv::REDUCE_SUM, CV_32F);
    double most = 0;
    cv::minMaxLoc(rows, nullptr, &most);
    constexpr double nextToNone = 0.02, ofLetters = 0.2;
    int bands = 0, height = 0;
    for (int y = 0; y <= rows.rows; ++y) {
        const bool isInked = y < rows.rows && rows.at<float>(y) > nextToNone * most;
        if (!isInked && height > ofLetters * rows.rows)
            ++bands;
        height = isInked ? height + 1 : 0;
    }
    return bands;
}

} // namespace

std::optional<page::LayoutLine> findSingleLine(const page::CleanImage &image,
                                               text::Direction direction) {
    constexpr int tallest = 160;
    constexpr double flat = 1.5;
    const auto &grey = *image.pixels;
    if (grey.rows > tallest || grey.cols < flat * grey.rows || countBands(grey) != 1)
        return {};
    page::LayoutLine whole;
    whole.outline = core::toPolygon({0, 0, grey.cols, grey.rows});
    whole.direction = direction;
    return tightenLine(image, whole);
}

} // namespace ocr::layout
