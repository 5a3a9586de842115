// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/separators.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// Pixels a letter has on the small copy that rules are looked for in.
constexpr double smallLetter = 8;

cv::Mat bar(int width, int height) {
    return cv::getStructuringElement(cv::MORPH_RECT, {std::max(1, width), std::max(1, height)});
}

/// Whether there is paper on both sides of a stroke from top to bottom: what letters that stand one
/// above the other have in common has ink beside it.
bool standsFree(const cv::Mat &small, const cv::Mat &stroke, const cv::Rect &box, double h) {
    const int reach = std::max(2, cvRound(0.35 * h));
    const cv::Rect around = cv::Rect(box.x - reach, box.y, box.width + 2 * reach, box.height) &
                            cv::Rect({}, small.size());
    cv::Mat own = cv::Mat::zeros(around.size(), CV_8UC1), near, beside;
    stroke.copyTo(own(box - around.tl()));
    cv::dilate(own, own, bar(3, 1));
    cv::dilate(own, near, bar(2 * reach + 1, 1));
    beside = near & ~own;
    constexpr double mostInk = 0.3;
    return cv::countNonZero(beside & small(around)) < mostInk * cv::countNonZero(beside);
}

/// Boxes of long thin strokes from top to bottom, in pixels of `small`, a letter being `h` high.
std::vector<cv::Rect> uprightStrokes(const cv::Mat &small, double h) {
    constexpr double pieceOfRule = 3.6, gapInRule = 5, shortestRule = 7;
    cv::Mat strokes;
    cv::morphologyEx(small, strokes, cv::MORPH_OPEN, bar(1, cvRound(pieceOfRule * h)));
    cv::morphologyEx(strokes, strokes, cv::MORPH_CLOSE, bar(3, cvRound(gapInRule * h)));
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(strokes, labels, stats, centres, 8);
    std::vector<cv::Rect> found;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        // The bar under a title may be thick. One degree off, a rule wanders by a fiftieth.
        const double thickest = (box.height > 25 * h ? 1.2 : 0.7) * h;
        const double area = stats.at<int>(i, cv::CC_STAT_AREA);
        if (box.height >= shortestRule * h && area <= thickest * box.height &&
            box.width <= thickest + box.height / 40.0 &&
            standsFree(small, labels(box) == i, box, h))
            found.push_back(box);
    }
    return found;
}

cv::Rect scaled(const cv::Rect &box, double factor) {
    const cv::Point from(static_cast<int>(std::floor(box.x / factor)),
                         static_cast<int>(std::floor(box.y / factor)));
    const cv::Point to(static_cast<int>(std::ceil(box.br().x / factor)),
                       static_cast<int>(std::ceil(box.br().y / factor)));
    return {from, to};
}

} // namespace

Separators findRules(const cv::Mat &ink, double letterHeight) {
    Separators rules;
    if (letterHeight <= 0)
        return rules;
    const double factor = std::min(1.0, smallLetter / letterHeight);
    cv::Mat small;
    cv::resize(ink, small, {}, factor, factor, cv::INTER_AREA);
    small = small > 60; // a hairline fills a good part of a pixel only
    const double h = letterHeight * factor;
    const cv::Rect page(0, 0, ink.cols, ink.rows);
    for (const auto &box : uprightStrokes(small, h))
        rules.upright.push_back(scaled(box, factor) & page);
    cv::Mat turned;
    cv::transpose(small, turned);
    for (const auto &box : uprightStrokes(turned, h))
        rules.level.push_back(scaled({box.y, box.x, box.height, box.width}, factor) & page);
    return rules;
}

void eraseRules(cv::Mat &ink, const Separators &rules, double letterHeight) {
    const int longest = std::max(3, cvRound(2.8 * letterHeight));
    const auto erase = [&](const cv::Rect &box, const cv::Mat &kernel) {
        cv::Mat stroke;
        cv::morphologyEx(ink(box), stroke, cv::MORPH_OPEN, kernel, {-1, -1}, 1,
                         cv::BORDER_REPLICATE);
        cv::dilate(stroke, stroke, bar(3, 3));
        ink(box).setTo(0, stroke);
    };
    for (const auto &box : rules.upright)
        erase(box, bar(1, longest));
    for (const auto &box : rules.level)
        erase(box, bar(longest, 1));
}

cv::Mat findGutters(const cv::Mat &letters, double letterHeight) {
    constexpr double narrowest = 0.7, shortest = 14, letterOnCopy = 5;
    const double factor = std::min(1.0, letterOnCopy / letterHeight);
    cv::Mat small, paper, text;
    cv::resize(letters, small, {}, factor, factor, cv::INTER_AREA);
    paper = small < 40;
    const double h = letterHeight * factor;
    // Between columns there is writing on both sides, but for a few short lines.
    cv::dilate(~paper, text, bar(1, cvRound(5 * h) | 1));
    cv::morphologyEx(text, text, cv::MORPH_CLOSE, bar(cvRound(10 * h), 1), {-1, -1}, 1,
                     cv::BORDER_CONSTANT, 0);
    paper &= text;
    cv::morphologyEx(paper, paper, cv::MORPH_OPEN,
                     bar(cvRound(narrowest * h), cvRound(shortest * h)), {-1, -1}, 1,
                     cv::BORDER_CONSTANT, 0);
    cv::Mat gutters;
    cv::resize(paper, gutters, letters.size(), 0, 0, cv::INTER_NEAREST);
    return gutters;
}

} // namespace ocr::layout
