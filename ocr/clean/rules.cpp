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
    double thickest = 0.3;
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

/// Rows of a rule in one column; none where top is below bottom.
struct Run {
    int top = 0, bottom = -1;
    [[nodiscard]] int thickness() const { return bottom - top + 1; }
};

/// The rule's run in each column of its box: the first from the top, a rule being alone there.
std::vector<Run> runsOf(const cv::Mat &rule, const cv::Mat &labels, int label,
                        const cv::Rect &box) {
    std::vector<Run> runs(static_cast<std::size_t>(box.width));
    for (int x = box.x; x < box.br().x; ++x) {
        auto &run = runs[static_cast<std::size_t>(x - box.x)];
        for (int y = box.y; y < box.br().y; ++y) {
            const bool isRule = rule.at<unsigned char>(y, x) && labels.at<int>(y, x) == label;
            if (isRule && run.thickness() <= 0)
                run = {y, y};
            else if (isRule && run.bottom == y - 1)
                run.bottom = y;
        }
    }
    return runs;
}

int medianThickness(const std::vector<Run> &runs) {
    std::vector<int> all;
    for (const auto &run : runs)
        if (run.thickness() > 0)
            all.push_back(run.thickness());
    if (all.empty())
        return 0;
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end());
    return *middle;
}

/// The share of columns that have ink right above the rule.
double inkAbove(const cv::Mat &ink, const std::vector<Run> &runs, int left) {
    double touching = 0, all = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].thickness() <= 0)
            continue;
        ++all;
        const int above = runs[i].top - 2;
        touching += above >= 0 && ink.at<unsigned char>(above, left + static_cast<int>(i)) > 0;
    }
    return all > 0 ? touching / all : 0;
}

/// Takes level rules out of a part of the page.
void eraseWithin(cv::Mat grey, double h, const RuleSettings &settings) {
    const cv::Mat ink = grey < lightestInk;
    cv::Mat rule, joined, labels, stats, centres;
    cv::morphologyEx(ink, rule, cv::MORPH_OPEN, bar(cvRound(settings.piece * h), 1), {-1, -1}, 1,
                     cv::BORDER_CONSTANT, 0);
    // Pieces that a shake of the hand or a lean of the page has put a pixel apart are one rule.
    cv::dilate(rule, joined, bar(cvRound(h) | 1, 3));
    const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8);
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const auto runs = runsOf(rule, labels, i, box);
        const int thickness = medianThickness(runs);
        // The feet of letters that run together are as long as a short underline.
        constexpr double longerThanFeet = 8, feet = 0.2;
        const bool mayBeFeet = box.width < longerThanFeet * h && inkAbove(ink, runs, box.x) > feet;
        if (box.width < settings.shortest * h || mayBeFeet ||
            thickness > std::max(2.0, settings.thickest * h))
            continue;
        Run last;
        for (std::size_t c = 0; c < runs.size(); ++c) {
            if (runs[c].thickness() <= 0)
                continue;
            // Where a letter stands on the rule only the rule's own rows go.
            if (runs[c].thickness() <= 1.5 * thickness + 1)
                last = runs[c];
            if (last.thickness() > 0)
                mendColumn(grey, ink, box.x + static_cast<int>(c), last.top, last.bottom);
        }
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

std::optional<page::CleanImage> withoutRules(const page::CleanImage &image, double letterHeight) {
    if (letterHeight <= 0)
        return {};
    const auto cleared = removeRules(*image.pixels, letterHeight);
    if (cleared.data == image.pixels->data)
        return {};
    auto without = image;
    without.pixels = std::make_shared<cv::Mat>(cleared);
    return without;
}

} // namespace ocr::clean
