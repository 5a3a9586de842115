// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/orientation.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/crop.h"
#include "ocr/clean/deskew.h"

namespace ocr::clean {

namespace {

/// All measures in letter heights.
constexpr double reach = 1.4; ///< how far above and below its middle a line is looked at
constexpr int steps = 28;     ///< places of the profile over that

/// The ink above the body of the letters less that below it, as a share of both; nothing where
/// there is next to none.
bool surplusOf(const TextInk &text, const LineCurve &line, double &surplus) {
    const double h = text.letterHeight;
    std::array<double, steps> profile{};
    for (const auto &point : line)
        for (std::size_t i = 0; i < steps; ++i) {
            const double off = (static_cast<double>(i) + 0.5) / steps * 2 - 1;
            const int y = static_cast<int>(std::lround(point.y + off * reach * h));
            const int half = std::max(1, static_cast<int>(h / 2));
            const int left = std::max(0, static_cast<int>(point.x) - half);
            const int right = std::min(text.ink.cols, static_cast<int>(point.x) + half);
            if (y < 0 || y >= text.ink.rows)
                continue;
            const auto *row = text.ink.ptr<unsigned char>(y);
            for (int x = left; x < right; ++x)
                profile[i] += row[x] != 0;
        }
    // The body of the letters is where at least half of the most ink is, next to the middle.
    const auto peak = std::max_element(profile.begin() + steps / 4, profile.end() - steps / 4);
    const double body = 0.5 * *peak;
    auto top = peak, bottom = peak;
    while (top != profile.begin() && *(top - 1) >= body)
        --top;
    while (bottom + 1 != profile.end() && *(bottom + 1) >= body)
        ++bottom;
    // As far as the gap to the next line, which may be near.
    const auto gapAbove = std::min_element(profile.begin(), top);
    const auto gapBelow = std::min_element(bottom, profile.end());
    double above = 0, below = 0;
    for (auto place = gapAbove; place < top; ++place)
        above += *place;
    for (auto place = bottom + 1; place < gapBelow; ++place)
        below += *place;
    if (above + below < 1)
        return false;
    surplus = (above - below) / (above + below);
    return true;
}

double varianceOf(const cv::Mat &picture) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(picture, mean, deviation);
    return deviation[0] * deviation[0];
}

} // namespace

double levelness(const TextInk &text) {
    if (text.letterHeight <= 0)
        return 1;
    constexpr double detail = 3, along = 2.5, across = 0.35;
    const double factor = std::min(1.0, detail / text.letterHeight);
    const double unit = text.letterHeight * factor;
    cv::Mat small, level, upright, blocks;
    cv::resize(text.ink, small, {}, factor, factor, cv::INTER_AREA);
    small.convertTo(small, CV_32F);
    const auto smear = [&](cv::Mat &smeared, double x, double y) {
        cv::GaussianBlur(small, smeared, {}, x * unit, y * unit, cv::BORDER_REPLICATE);
    };
    smear(level, along, across);
    smear(upright, across, along);
    smear(blocks, along, along); // where paragraphs stand says nothing
    const double contrast =
        varianceOf(level - blocks) / std::max(0.01, varianceOf(upright - blocks));
    cv::Mat sideways;
    cv::transpose(text.ink, sideways);
    const core::Degrees limit{10}, step{1};
    const double rows = estimateSkew(text.ink, limit, step).sharpness;
    const double columns = estimateSkew(sideways, limit, step).sharpness;
    return rows > 0 && columns > 0 ? contrast * std::sqrt(rows / columns) : 1;
}

double ascenderSurplus(const TextInk &text, const std::vector<LineCurve> &lines) {
    double count = 0, sum = 0, squares = 0;
    for (const auto &line : lines) {
        constexpr std::size_t someLetters = 8;
        double surplus = 0;
        if (line.size() < someLetters || !surplusOf(text, line, surplus))
            continue;
        ++count;
        sum += surplus;
        squares += surplus * surplus;
    }
    if (count < 2)
        return 0;
    const double mean = sum / count;
    const double variance = std::max(0.01, squares / count - mean * mean);
    return mean / std::sqrt(variance / count);
}

std::array<Orientation, 4> rankOrientations(const TextInk &text,
                                            const std::vector<LineCurve> &lines) {
    const auto logistic = [](double value) { return 1 / (1 + std::exp(-value)); };
    constexpr double trust = 3, mostAreLevel = 1, mostAreUpright = 6;
    const double level = logistic(trust * std::log(levelness(text)) + mostAreLevel);
    const double upright = logistic(ascenderSurplus(text, lines) + mostAreUpright);
    // Which side a page lies on, nobody knows beforehand, and it is rare: reading may well decide.
    double right = 0.5;
    constexpr double worthALook = 0.1, doubt = 0.25;
    if (1 - level > worthALook) {
        const auto other = findTextInk(turnedBy(text.grey, 1));
        right = logistic(doubt * ascenderSurplus(other, traceLines(other)));
    }
    std::array<Orientation, 4> ways{{{0, core::Confidence(level * upright)},
                                     {1, core::Confidence((1 - level) * right)},
                                     {2, core::Confidence(level * (1 - upright))},
                                     {3, core::Confidence((1 - level) * (1 - right))}}};
    std::stable_sort(ways.begin(), ways.end(),
                     [](auto &a, auto &b) { return a.confidence > b.confidence; });
    return ways;
}

} // namespace ocr::clean
