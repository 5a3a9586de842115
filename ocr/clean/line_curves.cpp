// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/line_curves.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/line_slopes.h"
#include "ocr/clean/warp.h"

namespace ocr::clean {

using core::PointF;
using page::Bend;

namespace {

/// All measures in letter heights.
struct RidgeSettings {
    double along = 2.0;     ///< how far ink is smeared along the line (standard deviation)
    double across = 0.45;   ///< and across it
    double surround = 1.1;  ///< of the taller Gaussian that is taken away
    double shortest = 4;    ///< a ridge shorter than this may be a speck
    double thickest = 2.0;  ///< where a ridge is thicker, two lines have grown together
    double widestGap = 25;  ///< between pieces of one line, such as the cells of a table's row
    double levelStep = 0.4; ///< by how much such pieces may differ in height
};

/// Pixels a letter height is brought to: smooth ridges need no more.
constexpr double ridgeScale = 4;

/// The middles of the ridges column by column, a letter height apart, in pixels of `response`.
std::vector<LineCurve> traceRidges(const cv::Mat &response, double unit,
                                   const RidgeSettings &settings) {
    cv::Mat labels, stats, centres;
    cv::connectedComponentsWithStats(response > 0.012, labels, stats, centres, 4, CV_32S);
    const int step = std::max(1, static_cast<int>(std::lround(unit)));
    std::vector<LineCurve> curves;
    for (int i = 1; i < stats.rows; ++i) {
        const cv::Rect box(stats.at<int>(i, 0), stats.at<int>(i, 1), stats.at<int>(i, 2),
                           stats.at<int>(i, 3));
        if (box.width < settings.shortest * unit)
            continue;
        LineCurve curve;
        for (int left = box.x; left + step <= box.br().x; left += step) {
            double weight = 0, moment = 0;
            int pixels = 0;
            for (int y = box.y; y < box.br().y; ++y)
                for (int x = left; x < left + step; ++x)
                    if (labels.at<int>(y, x) == i) {
                        ++pixels;
                        weight += response.at<float>(y, x);
                        moment += response.at<float>(y, x) * (y + 0.5);
                    }
            if (weight > 0 && pixels < settings.thickest * unit * step)
                curve.emplace_back(left + step / 2.0, moment / weight);
        }
        if (curve.size() >= settings.shortest)
            curves.push_back(std::move(curve));
    }
    return curves;
}

double heightAtEnd(const LineCurve &curve, bool atLeft) {
    const std::size_t count = std::min<std::size_t>(4, curve.size());
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += curve[atLeft ? i : curve.size() - 1 - i].y;
    return sum / static_cast<double>(count);
}

/// Joins what goes on at the same height, nearest first; each piece's right end is used once.
void joinPieces(std::vector<LineCurve> &curves, double unit, const RidgeSettings &settings) {
    std::sort(curves.begin(), curves.end(),
              [](auto &a, auto &b) { return a.front().x < b.front().x; });
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (curves[i].empty())
            continue;
        for (std::size_t next = i + 1; next < curves.size(); ++next) {
            if (curves[next].empty())
                continue;
            const double gap = curves[next].front().x - curves[i].back().x;
            if (gap > settings.widestGap * unit)
                break;
            const double step = heightAtEnd(curves[next], true) - heightAtEnd(curves[i], false);
            if (gap < 0 || std::abs(step) > settings.levelStep * unit)
                continue;
            curves[i].insert(curves[i].end(), curves[next].begin(), curves[next].end());
            curves[next].clear();
        }
    }
    curves.erase(
        std::remove_if(curves.begin(), curves.end(), [](auto &curve) { return curve.empty(); }),
        curves.end());
}

/// A bend that keeps every place, with room above and below for lines that rise or fall.
Bend evenGrid(cv::Size flat, double step, double room) {
    Bend grid;
    grid.step = step;
    grid.columns = static_cast<int>(std::ceil(flat.width / step)) + 1;
    grid.rows = static_cast<int>(std::ceil(flat.height / step)) + 1;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            grid.nodes.push_back({column * step, row * step - room});
    return grid;
}

/// Follows the slopes from the middle of the page to both sides.
Bend levelledBy(const SlopeField &slopes, cv::Size flat, double step, double room) {
    Bend bend = evenGrid(flat, step, room);
    const int middle = bend.columns / 2;
    for (int row = 0; row < bend.rows; ++row) {
        PointF *nodes = &bend.nodes[static_cast<std::size_t>(row * bend.columns)];
        for (const int side : {-1, 1})
            for (int column = middle; column + side >= 0 && column + side < bend.columns;
                 column += side) {
                const auto &from = nodes[column];
                const double halfway = from.y + side * step / 2 * slopes.at(from.x, from.y);
                nodes[column + side].y =
                    from.y + side * step * slopes.at(from.x + side * step / 2, halfway);
            }
    }
    return bend;
}

/// The lines of a page that `roughly` makes nearly level.
std::vector<LineCurve> followRidges(const TextInk &text, const Bend &roughly, cv::Size flat) {
    const RidgeSettings settings;
    const double factor = std::min(1.0, ridgeScale / text.letterHeight);
    const double unit = text.letterHeight * factor;
    cv::Mat small, narrow, tall;
    cv::resize(warped(text.ink, roughly, flat, 0), small, {}, factor, factor, cv::INTER_AREA);
    small.convertTo(small, CV_32F, 1.0 / 255);
    cv::GaussianBlur(small, narrow, {}, settings.along * unit, settings.across * unit);
    cv::GaussianBlur(small, tall, {}, settings.along * unit, settings.surround * unit);
    auto curves = traceRidges(narrow - tall, unit, settings);
    joinPieces(curves, unit, settings);
    for (auto &curve : curves)
        for (auto &point : curve) {
            const auto there = roughly.map({point.x / factor, point.y / factor});
            point = {there.x, there.y};
        }
    return curves;
}

} // namespace

std::vector<LineCurve> traceLines(const TextInk &text) {
    const auto slopes = estimateSlopes(text);
    if (!slopes)
        return {};
    constexpr double step = 10;
    const double room = 0.15 * text.ink.rows;
    const cv::Size flat(text.ink.cols, static_cast<int>(text.ink.rows + 2 * room));
    return followRidges(text, levelledBy(*slopes, flat, step, room), flat);
}

} // namespace ocr::clean
