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
    struct Slice {
        double weight = 0, moment = 0;
        int pixels = 0;
    };
    std::vector<std::vector<Slice>> slices(static_cast<std::size_t>(stats.rows));
    for (std::size_t i = 1; i < slices.size(); ++i) {
        const int width = stats.at<int>(static_cast<int>(i), cv::CC_STAT_WIDTH);
        if (width >= settings.shortest * unit)
            slices[i].resize(static_cast<std::size_t>(width / step + 1));
    }
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x) {
            const int label = labels.at<int>(y, x);
            auto &ridge = slices[static_cast<std::size_t>(label)];
            if (ridge.empty())
                continue;
            const int left = stats.at<int>(label, cv::CC_STAT_LEFT);
            auto &slice = ridge[static_cast<std::size_t>((x - left) / step)];
            const double weight = response.at<float>(y, x);
            slice.weight += weight;
            slice.moment += weight * (y + 0.5);
            ++slice.pixels;
        }
    std::vector<LineCurve> curves;
    for (std::size_t i = 1; i < slices.size(); ++i) {
        LineCurve curve;
        double x = stats.at<int>(static_cast<int>(i), cv::CC_STAT_LEFT) + step / 2.0;
        for (const auto &slice : slices[i]) {
            if (slice.weight > 0 && slice.pixels < settings.thickest * unit * step)
                curve.emplace_back(x, slice.moment / slice.weight);
            x += step;
        }
        if (static_cast<double>(curve.size()) >= settings.shortest)
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
template <typename Slopes>
Bend levelledBy(const Slopes &slopes, cv::Size flat, double step, double room) {
    Bend bend = evenGrid(flat, step, room);
    const int middle = bend.columns / 2;
    for (int row = 0; row < bend.rows; ++row) {
        PointF *nodes = &bend.nodes[static_cast<std::size_t>(row * bend.columns)];
        for (const int side : {-1, 1})
            for (int column = middle; column + side >= 0 && column + side < bend.columns;
                 column += side) {
                const auto &from = nodes[column];
                const double halfway = from.y + side * step / 2 * slopes(from.x, from.y);
                nodes[column + side].y =
                    from.y + side * step * slopes(from.x + side * step / 2, halfway);
            }
    }
    return bend;
}

/// The lines of a page that `roughly` makes nearly level; `unit` is the height of its letters.
std::vector<LineCurve> followRidges(const cv::Mat &ink, const Bend &roughly, cv::Size flat,
                                    double unit) {
    const RidgeSettings settings;
    cv::Mat level, narrow, tall;
    warped(ink, roughly, flat, 0).convertTo(level, CV_32F, 1.0 / 255);
    cv::GaussianBlur(level, narrow, {}, settings.along * unit, settings.across * unit);
    cv::GaussianBlur(level, tall, {}, settings.along * unit, settings.surround * unit);
    auto curves = traceRidges(narrow - tall, unit, settings);
    joinPieces(curves, unit, settings);
    for (auto &curve : curves)
        for (auto &point : curve) {
            const auto there = roughly.map({point.x, point.y});
            point = {there.x, there.y};
        }
    return curves;
}

} // namespace

std::vector<LineCurve> traceLines(const TextInk &text) {
    const auto slopes = estimateSlopes(text);
    if (!slopes)
        return {};
    // Ridges need no more detail than this.
    const double factor = std::min(1.0, ridgeScale / text.letterHeight);
    cv::Mat ink;
    cv::resize(text.ink, ink, {}, factor, factor, cv::INTER_AREA);
    const double step = 10, room = std::round(0.15 * ink.rows);
    const cv::Size flat(ink.cols, static_cast<int>(ink.rows + 2 * room));
    const auto scaled = [&](double x, double y) { return slopes->at(x / factor, y / factor); };
    auto lines =
        followRidges(ink, levelledBy(scaled, flat, step, room), flat, text.letterHeight * factor);
    for (auto &line : lines)
        for (auto &point : line)
            point *= 1 / factor;
    return lines;
}

} // namespace ocr::clean
