// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/tighten_line.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// What a person drew around a line.
struct Drawn {
    cv::Rect box;
    cv::Mat mask; ///< of the outline in the box, 255 on 0
    cv::Mat ink;  ///< 255 on 0; empty where paper and ink cannot be told apart
};

Drawn look(const cv::Mat &grey, const core::Polygon &outline, const cv::Rect &box) {
    Drawn drawn{box, cv::Mat::zeros(box.size(), CV_8UC1), {}};
    std::vector<cv::Point> corners;
    for (const auto &point : outline)
        corners.emplace_back(static_cast<int>(std::lround(point.x)) - box.x,
                             static_cast<int>(std::lround(point.y)) - box.y);
    cv::fillPoly(drawn.mask, std::vector<std::vector<cv::Point>>{corners}, 255);
    cv::Mat ink;
    cv::threshold(grey(box), ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    ink &= drawn.mask;
    const cv::Mat paper = drawn.mask - ink;
    if (cv::countNonZero(ink) == 0 || cv::countNonZero(paper) == 0)
        return drawn;
    constexpr double leastContrast = 30;
    if (cv::mean(grey(box), paper)[0] - cv::mean(grey(box), ink)[0] >= leastContrast)
        drawn.ink = ink;
    return drawn;
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

/// The pieces of ink that are the line's: no specks, and no strokes of neighbouring lines, which
/// hang in over the edge without reaching the letters.
std::vector<cv::Rect> partsOf(const Drawn &drawn, const cv::Range &letters) {
    cv::Mat inner, labels, stats, centres;
    cv::erode(drawn.mask, inner, {}, {-1, -1}, 2, cv::BORDER_CONSTANT, cv::Scalar(0));
    std::vector<cv::Rect> parts;
    const int count = cv::connectedComponentsWithStats(drawn.ink, labels, stats, centres);
    constexpr double speck = 0.15;
    for (int i = 1; i < count; ++i) {
        const cv::Rect part(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                            stats.at<int>(i, cv::CC_STAT_WIDTH),
                            stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const bool isSpeck = std::max(part.width, part.height) < speck * letters.size();
        const bool meetsLetters = part.y < letters.end && part.br().y > letters.start;
        const cv::Mat own = labels(part) == i;
        const bool isOverTheEdge = cv::countNonZero(own & (inner(part) == 0)) > 0;
        if (!isSpeck && (meetsLetters || !isOverTheEdge))
            parts.push_back(part);
    }
    return parts;
}

/// Around the parts, a letter's height of slices at a time, with a margin; in pixels of the page.
core::Polygon outlineOf(const std::vector<cv::Rect> &parts, const cv::Rect &box,
                        const cv::Range &letters) {
    cv::Rect around = parts.front();
    for (const auto &part : parts)
        around |= part;
    const int step = std::max(4, letters.size());
    const double margin = 0.12 * letters.size() + 1;
    core::Polygon upper, lower;
    for (int left = around.x; left < around.br().x; left += step) {
        const int right = std::min(left + step, around.br().x);
        int top = letters.start, bottom = letters.end;
        for (const auto &part : parts)
            if (part.x < right && part.br().x > left) {
                top = std::min(top, part.y);
                bottom = std::max(bottom, part.br().y);
            }
        const double from = box.x + left - (left == around.x ? margin : 0);
        const double to = box.x + right + (right == around.br().x ? margin : 0);
        for (const double x : {from, to}) {
            upper.push_back({x, box.y + top - margin});
            lower.push_back({x, box.y + bottom + margin});
        }
    }
    upper.insert(upper.end(), lower.rbegin(), lower.rend());
    return upper;
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
    const auto seen = look(grey, drawn.outline, box);
    if (seen.ink.empty())
        return {};
    const auto letters = lettersIn(seen.ink);
    const auto parts = partsOf(seen, letters);
    if (parts.empty())
        return {};
    auto line = drawn;
    line.outline = outlineOf(parts, box, letters);
    line.letterHeight = letters.size();
    const double base = box.y + letters.end;
    const auto around = core::boundingBox(line.outline);
    line.baseline = {{double(around.x), base}, {double(around.right()), base}};
    return line;
}

} // namespace ocr::layout
