// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/tighten_line.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// The ink within the outline, 255 on 0; empty where paper and ink cannot be told apart.
cv::Mat inkIn(const cv::Mat &grey, const core::Polygon &outline, const cv::Rect &box) {
    std::vector<cv::Point> corners;
    for (const auto &point : outline)
        corners.emplace_back(static_cast<int>(std::lround(point.x)) - box.x,
                             static_cast<int>(std::lround(point.y)) - box.y);
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8UC1), ink;
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{corners}, 255);
    cv::threshold(grey(box), ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    ink &= mask;
    const int count = cv::countNonZero(ink);
    cv::Mat paper = mask - ink;
    if (count == 0 || cv::countNonZero(paper) == 0)
        return {};
    constexpr double leastContrast = 30;
    const double contrast = cv::mean(grey(box), paper)[0] - cv::mean(grey(box), ink)[0];
    return contrast < leastContrast ? cv::Mat() : ink;
}

/// Whether it is a speck, or a stroke of a neighbouring line that hangs in over the edge.
bool isStray(const cv::Rect &part, cv::Size box) {
    constexpr double speck = 0.04, outer = 0.25;
    if (std::max(part.width, part.height) < speck * box.height)
        return true;
    const double middle = part.y + part.height / 2.0;
    return (part.y <= 0 && middle < outer * box.height) ||
           (part.br().y >= box.height && middle > (1 - outer) * box.height);
}

/// Takes strays out of the ink and gives the box around the rest.
cv::Rect removeStrays(cv::Mat &ink) {
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres);
    cv::Rect around;
    for (int i = 1; i < count; ++i) {
        const cv::Rect part(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                            stats.at<int>(i, cv::CC_STAT_WIDTH),
                            stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (isStray(part, ink.size()))
            ink(part).setTo(0, labels(part) == i);
        else
            around = around.empty() ? part : around | part;
    }
    return around;
}

/// The rows around the fullest one that hold nearly as much: small letters without what rises
/// above and hangs below them.
cv::Range lettersIn(const cv::Mat &ink) {
    cv::Mat rows;
    cv::reduce(ink, rows, 1, cv::REDUCE_SUM, CV_32F);
    const int reach = std::max(1, ink.rows / 40);
    cv::blur(rows, rows, {1, 2 * reach + 1});
    cv::Point fullest;
    double most = 0;
    cv::minMaxLoc(rows, nullptr, &most, nullptr, &fullest);
    constexpr double enough = 0.4;
    cv::Range letters(fullest.y, fullest.y + 1);
    while (letters.start > 0 && rows.at<float>(letters.start - 1) >= enough * most)
        --letters.start;
    while (letters.end < rows.rows && rows.at<float>(letters.end) >= enough * most)
        ++letters.end;
    return letters;
}

} // namespace

std::optional<page::LayoutLine> tightenLine(const page::CleanImage &image,
                                            const page::LayoutLine &drawn) {
    const auto bounds = core::boundingBox(drawn.outline);
    const auto &grey = *image.pixels;
    const cv::Rect box = cv::Rect(bounds.x, bounds.y, bounds.width, bounds.height) &
                         cv::Rect(0, 0, grey.cols, grey.rows);
    constexpr int smallest = 6;
    if (box.width < smallest || box.height < smallest)
        return {};
    cv::Mat ink = inkIn(grey, drawn.outline, box);
    if (ink.empty())
        return {};
    const auto around = removeStrays(ink);
    if (around.empty())
        return {};
    const auto letters = lettersIn(ink);
    auto line = drawn;
    line.letterHeight = letters.size();
    const double margin = 0.12 * line.letterHeight + 1;
    const double left = box.x + around.x - margin, right = box.x + around.br().x + margin;
    const double top = box.y + around.y - margin, bottom = box.y + around.br().y + margin;
    for (auto &point : line.outline)
        point = {std::clamp(point.x, left, right), std::clamp(point.y, top, bottom)};
    const double base = box.y + letters.end;
    line.baseline = {{left, base}, {right, base}};
    return line;
}

} // namespace ocr::layout
