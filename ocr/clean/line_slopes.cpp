// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/line_slopes.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/deskew.h"

namespace ocr::clean {

namespace {

struct CellSlope {
    cv::Point2d middle;
    double slope = 0;
    double weight = 0;
};

/// All measures in letter heights.
constexpr double cellWidth = 13, cellHeight = 14;

std::array<double, SlopeField::terms> powersAt(double u, double v) {
    // Beyond the text the field goes on as it ends.
    u = std::clamp(u, -1.0, 1.0);
    v = std::clamp(v, -1.0, 1.0);
    std::array<double, SlopeField::terms> powers{};
    const double us[] = {1, u, u * u, u * u * u}, vs[] = {1, v, v * v};
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            powers[3 * i + j] = us[i] * vs[j];
    return powers;
}

std::vector<CellSlope> cellSlopes(const TextInk &text) {
    const double h = text.letterHeight;
    const cv::Rect page(0, 0, text.ink.cols, text.ink.rows);
    const int width = static_cast<int>(cellWidth * h), height = static_cast<int>(cellHeight * h);
    std::vector<CellSlope> cells;
    for (int y = -height / 2; y < page.height; y += 2 * height / 3)
        for (int x = -width / 2; x < page.width; x += width / 2) {
            const cv::Rect cell = cv::Rect(x, y, width, height) & page;
            if (cell.area() < 0.4 * width * height)
                continue;
            const cv::Mat ink = text.ink(cell);
            // A cell full of writing weighs most; a word or two are too little.
            const double full = 0.1 * width * height;
            const double share = std::min(1.0, cv::countNonZero(ink) / full);
            if (share < 0.3)
                continue;
            const auto skew = estimateSkew(ink, {22}, {1.5});
            if (skew.confidence.value() > 0 && std::abs(skew.angle.value) < 21.5)
                cells.push_back({{cell.x + cell.width / 2.0, cell.y + cell.height / 2.0},
                                 std::tan(skew.angle.value * CV_PI / 180),
                                 skew.confidence.value() * share});
        }
    return cells;
}

/// Weighted least squares, cells that stand apart from their neighbourhood weighing ever less.
void fit(SlopeField &field, const std::vector<CellSlope> &cells) {
    constexpr int n = SlopeField::terms;
    for (int round = 0; round < 6; ++round) {
        cv::Matx<double, n, n> normal = cv::Matx<double, n, n>::zeros();
        cv::Vec<double, n> right = cv::Vec<double, n>::all(0);
        for (const auto &cell : cells) {
            const auto p = powersAt((cell.middle.x - field.centre.x) / field.half.x,
                                    (cell.middle.y - field.centre.y) / field.half.y);
            constexpr double usual = 0.03;
            const double off =
                round ? (cell.slope - field.at(cell.middle.x, cell.middle.y)) / usual : 0;
            const double weight = cell.weight / (1 + off * off);
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < n; ++j)
                    normal(static_cast<int>(i), static_cast<int>(j)) += weight * p[i] * p[j];
                right[static_cast<int>(i)] += weight * p[i] * cell.slope;
            }
        }
        // Higher powers need more evidence.
        for (int i = 0; i < n; ++i)
            normal(i, i) += 0.3 * (i / 3 + i % 3) + 1e-6;
        const auto solution = normal.solve(right, cv::DECOMP_CHOLESKY);
        for (std::size_t i = 0; i < n; ++i)
            field.factors[i] = solution[static_cast<int>(i)];
    }
}

} // namespace

double SlopeField::at(double x, double y) const {
    const auto powers = powersAt((x - centre.x) / half.x, (y - centre.y) / half.y);
    double sum = 0;
    for (std::size_t i = 0; i < powers.size(); ++i)
        sum += powers[i] * factors[i];
    return sum;
}

std::optional<SlopeField> estimateSlopes(const TextInk &text) {
    if (text.letterHeight <= 0)
        return {};
    const auto cells = cellSlopes(text);
    constexpr std::size_t fewest = 8;
    if (cells.size() < fewest)
        return {};
    cv::Point2d low = cells[0].middle, high = low;
    for (const auto &cell : cells) {
        low = {std::min(low.x, cell.middle.x), std::min(low.y, cell.middle.y)};
        high = {std::max(high.x, cell.middle.x), std::max(high.y, cell.middle.y)};
    }
    SlopeField field;
    field.centre = (low + high) / 2;
    field.half = {std::max(1.0, (high.x - low.x) / 2), std::max(1.0, (high.y - low.y) / 2)};
    fit(field, cells);
    return field;
}

} // namespace ocr::clean
