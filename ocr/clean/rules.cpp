// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/rules.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

constexpr int lightestInk = 170;

/// All in letter heights.
struct RuleSettings {
    double shortest;    ///< a rule, from end to end
    double piece = 2.6; ///< of it that is straight to the pixel
    double thickest = 0.25;
};

cv::Mat bar(int width, int height) {
    return cv::getStructuringElement(cv::MORPH_RECT, {std::max(1, width), std::max(1, height)});
}

constexpr double letterOnCopy = 8; ///< height of a small letter on the copy searched

/// Where level rules may be, in pixels of the page: long level strokes on a small copy of it.
std::vector<cv::Rect> findCandidates(const cv::Mat &small, double factor, cv::Size page,
                                     const RuleSettings &settings) {
    constexpr double anyInk = 25;
    cv::Mat strokes, labels, stats, centres;
    // A hairline darkens a pixel of the copy by a part only, but all along its length.
    cv::Mat paper;
    cv::morphologyEx(small, paper, cv::MORPH_CLOSE, bar(1, 2 * cvRound(letterOnCopy / 3) + 1));
    cv::subtract(paper, small, strokes);
    strokes = strokes > anyInk;
    cv::morphologyEx(strokes, strokes, cv::MORPH_OPEN,
                     bar(cvRound(settings.piece * letterOnCopy), 1));
    cv::dilate(strokes, strokes, bar(5, 3));
    const int count = cv::connectedComponentsWithStats(strokes, labels, stats, centres, 8);
    std::vector<cv::Rect> found;
    const int margin = std::max(2, cvRound(settings.thickest * letterOnCopy / factor));
    for (int i = 1; i < count; ++i) {
        const int *row = stats.ptr<int>(i);
        if (row[cv::CC_STAT_WIDTH] < settings.shortest * letterOnCopy)
            continue;
        const cv::Point from(cvFloor(row[cv::CC_STAT_LEFT] / factor) - margin,
                             cvFloor(row[cv::CC_STAT_TOP] / factor) - margin);
        const cv::Size size(cvCeil(row[cv::CC_STAT_WIDTH] / factor) + 2 * margin,
                            cvCeil(row[cv::CC_STAT_HEIGHT] / factor) + 2 * margin);
        found.push_back(cv::Rect(from, size) & cv::Rect({}, page));
    }
    return found;
}

/// Paints a run of rule in one column over with the lighter of what is above and below it, unless a
/// stroke goes through.
void mendColumn(cv::Mat &grey, const cv::Mat &ink, int x, int top, int bottom) {
    constexpr int edge = 1; ///< soft pixels on either side of the rule
    const int above = top - edge - 1, below = bottom + edge + 1;
    const bool isInkAbove = above >= 0 && ink.at<unsigned char>(above, x);
    const bool isInkBelow = below < ink.rows && ink.at<unsigned char>(below, x);
    if (isInkAbove && isInkBelow)
        return;
    int paper = 255;
    if (above >= 0 && !isInkAbove)
        paper = grey.at<unsigned char>(above, x);
    else if (below < grey.rows && !isInkBelow)
        paper = grey.at<unsigned char>(below, x);
    const int first = isInkAbove ? top : std::max(0, top - edge);
    const int last = isInkBelow ? bottom : std::min(grey.rows - 1, bottom + edge);
    for (int y = first; y <= last; ++y)
        grey.at<unsigned char>(y, x) =
            std::max(grey.at<unsigned char>(y, x), static_cast<unsigned char>(paper));
}

/// Takes level rules out of a part of the page.
void eraseWithin(cv::Mat grey, double h, const RuleSettings &settings) {
    const cv::Mat ink = grey < lightestInk;
    cv::Mat rule, thick, labels, stats, centres;
    cv::morphologyEx(ink, rule, cv::MORPH_OPEN, bar(cvRound(settings.piece * h), 1), {-1, -1}, 1,
                     cv::BORDER_CONSTANT, 0);
    const int thickest = std::max(2, cvRound(settings.thickest * h));
    cv::morphologyEx(rule, thick, cv::MORPH_OPEN, bar(cvRound(h), thickest + 1), {-1, -1}, 1,
                     cv::BORDER_CONSTANT, 0);
    rule &= ~thick;
    // Pieces that a shake of the hand or a lean of the page has put a pixel apart are one rule.
    cv::Mat joined;
    cv::dilate(rule, joined, bar(cvRound(h) | 1, 3));
    const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8);
    std::vector<char> isLong(static_cast<std::size_t>(count), 0);
    for (int i = 1; i < count; ++i)
        isLong[static_cast<std::size_t>(i)] =
            stats.at<int>(i, cv::CC_STAT_WIDTH) >= settings.shortest * h;
    for (int x = 0; x < grey.cols; ++x)
        for (int y = 0; y < grey.rows; ++y) {
            if (!rule.at<unsigned char>(y, x) ||
                !isLong[static_cast<std::size_t>(labels.at<int>(y, x))])
                continue;
            const int top = y;
            while (y + 1 < grey.rows && rule.at<unsigned char>(y + 1, x))
                ++y;
            if (y - top < thickest)
                mendColumn(grey, ink, x, top, y);
        }
}

/// Takes level rules out of a copy of the page.
cv::Mat withoutLevel(const cv::Mat &grey, const std::vector<cv::Rect> &candidates, double h,
                     const RuleSettings &settings) {
    auto cleared = grey.clone();
    for (const auto &box : candidates)
        eraseWithin(cleared(box), h, settings);
    return cleared;
}

} // namespace

cv::Mat removeRules(const cv::Mat &grey, double letterHeight) {
    EVRAK_ASSERT(grey.type() == CV_8UC1 && letterHeight > 0);
    constexpr RuleSettings level{4.5}, upright{7};
    const double factor = std::min(1.0, letterOnCopy / letterHeight);
    cv::Mat small, smallTurned, cleared = grey;
    cv::resize(grey, small,
               {std::max(1, cvRound(grey.cols * factor)), std::max(1, cvRound(grey.rows * factor))},
               0, 0, cv::INTER_AREA);
    const auto underlines = findCandidates(small, factor, grey.size(), level);
    if (!underlines.empty())
        cleared = withoutLevel(cleared, underlines, letterHeight, level);
    cv::transpose(small, smallTurned);
    const auto bars = findCandidates(smallTurned, factor, {grey.rows, grey.cols}, upright);
    if (!bars.empty()) {
        cv::Mat turned;
        cv::transpose(cleared, turned);
        cv::transpose(withoutLevel(turned, bars, letterHeight, upright), cleared);
    }
    return cleared;
}

} // namespace ocr::clean
