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
    // On a small copy grain and specks are grey like their paper; shadows change slowly, shapes do
    // not; what stands at the rim is table or binding.
    constexpr double copySide = 96, shadow = 24;
    const double factor = copySide / std::max(pixels.cols, pixels.rows);
    cv::Mat copy, slow, mean, deviation;
    const cv::Size size(std::max(1, cvRound(pixels.cols * factor)),
                        std::max(1, cvRound(pixels.rows * factor)));
    cv::resize(pixels, copy, size, 0, 0, cv::INTER_AREA);
    copy.convertTo(copy, CV_32F);
    cv::GaussianBlur(copy, slow, {}, shadow, shadow, cv::BORDER_REPLICATE);
    const cv::Rect inner(copy.cols / 8, copy.rows / 8, copy.cols - 2 * (copy.cols / 8),
                         copy.rows - 2 * (copy.rows / 8));
    cv::meanStdDev((copy - slow)(inner), mean, deviation);
    constexpr double shapes = 10;
    return deviation.at<double>(0) > shapes ? page::PageKind::picture : page::PageKind::blank;
}

} // namespace ocr::layout
