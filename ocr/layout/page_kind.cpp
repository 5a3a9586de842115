// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/page_kind.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

page::PageKind kindWithoutText(const page::CleanImage &image) {
    const auto &pixels = *image.pixels;
    constexpr int smallestPage = 300;
    // A narrow strip that was turned askew has corners of paper around it.
    const auto &master = image.masterSize;
    if (std::min({pixels.cols, pixels.rows, master.width, master.height}) < smallestPage)
        return page::PageKind::tooSmall;
    // On a small copy grain and specks are grey like their paper, shapes are not.
    constexpr double copySide = 96;
    const double factor = copySide / std::max(pixels.cols, pixels.rows);
    cv::Mat copy, mean, deviation;
    cv::resize(pixels, copy, {}, factor, factor, cv::INTER_AREA);
    cv::meanStdDev(copy, mean, deviation);
    constexpr double shapes = 14;
    return deviation.at<double>(0) > shapes ? page::PageKind::picture : page::PageKind::blank;
}

} // namespace ocr::layout
