// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/curl_field.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ocr::clean {

namespace {

constexpr int cellsAcross = 12, cellsDown = 6;

struct Corner {
    int node;
    double share;
};

/// The four nodes around a point and how much each of them counts there.
std::array<Corner, 4> cornersAt(double x, double y, int columns, int rows) {
    x = std::clamp(x, 0.0, columns - 1.0);
    y = std::clamp(y, 0.0, rows - 1.0);
    const int column = std::min(static_cast<int>(x), columns - 2);
    const int row = std::min(static_cast<int>(y), rows - 2);
    const double u = x - column, v = y - row;
    const int node = row * columns + column;
    return {{{node, (1 - u) * (1 - v)},
             {node + 1, u * (1 - v)},
             {node + columns, (1 - u) * v},
             {node + columns + 1, u * v}}};
}

/// Adds weight * (sum of shares * unknowns)^2 to a quadratic form.
void stiffen(cv::Mat &normal, std::initializer_list<Corner> terms, double weight) {
    for (const auto &a : terms)
        for (const auto &b : terms)
            normal.at<double>(a.node, b.node) += weight * a.share * b.share;
}

/// What paper resists: bending along the lines a little, changing from line to line more.
void addStiffness(cv::Mat &normal, int columns, int rows, double unit) {
    const double scale = 1 / (unit * unit);
    constexpr double across = 1, down = 20, twist = 1, slant = 0.01;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) {
            const int n = r * columns + c;
            if (c + 2 < columns)
                stiffen(normal, {{n, 1}, {n + 1, -2}, {n + 2, 1}}, across * scale);
            if (r + 2 < rows)
                stiffen(normal, {{n, 1}, {n + columns, -2}, {n + 2 * columns, 1}}, down * scale);
            if (c + 1 < columns && r + 1 < rows)
                stiffen(normal, {{n, 1}, {n + 1, -1}, {n + columns, -1}, {n + columns + 1, 1}},
                        twist * scale);
            if (c + 1 < columns)
                stiffen(normal, {{n, 1}, {n + 1, -1}}, slant * scale);
        }
}

cv::Rect2d extentOf(const std::vector<LineCurve> &curves) {
    cv::Point2d low = curves[0].front(), high = low;
    for (const auto &curve : curves)
        for (const auto &point : curve) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
    return {low, high};
}

double meanOf(const std::vector<double> &values) {
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

} // namespace

CurlField::CurlField(const std::vector<LineCurve> &curves, cv::Size page, double letterHeight)
    : m_columns(cellsAcross + 1), m_rows(cellsDown + 1),
      m_stepX(static_cast<double>(page.width) / cellsAcross),
      m_stepY(static_cast<double>(page.height) / cellsDown),
      m_nodes(static_cast<std::size_t>(m_columns * m_rows), 0.0), m_text(extentOf(curves)) {
    std::size_t count = 0;
    for (const auto &curve : curves)
        count += curve.size();
    std::vector<double> weights(count, 1.0);
    for (int round = 0; round < 4; ++round) {
        solve(curves, weights, letterHeight);
        std::size_t i = 0;
        for (const auto &curve : curves) {
            std::vector<double> level;
            for (const auto &point : curve)
                level.push_back(point.y - below(point.x, point.y));
            const double mean = meanOf(level);
            for (const double value : level) {
                constexpr double usual = 0.4;
                const double off = (value - mean) / (usual * letterHeight);
                weights[i++] = 1 / (1 + off * off);
            }
        }
    }
    judge(curves, letterHeight);
}

void CurlField::solve(const std::vector<LineCurve> &curves, const std::vector<double> &weights,
                      double letterHeight) {
    const int n = m_columns * m_rows;
    cv::Mat normal = cv::Mat::zeros(n, n, CV_64F), right = cv::Mat::zeros(n, 1, CV_64F);
    auto weight = weights.begin();
    for (const auto &curve : curves) {
        addLine(curve, weight, normal, right);
        weight += static_cast<std::ptrdiff_t>(curve.size());
    }
    const double scale = 1 / (letterHeight * letterHeight);
    normal *= scale;
    right *= scale;
    addStiffness(normal, m_columns, m_rows, letterHeight);
    // Down the middle of the writing nothing moves: what the lines alone cannot tell.
    const double middle = (m_text.x + m_text.width / 2) / m_stepX;
    for (int row = 0; row < m_rows; ++row) {
        const int column = std::min(static_cast<int>(middle), m_columns - 2);
        const int node = row * m_columns + column;
        const double share = middle - column;
        stiffen(normal, {{node, 1 - share}, {node + 1, share}}, 1000 * scale);
    }
    cv::Mat solution;
    cv::solve(normal, right, solution, cv::DECOMP_CHOLESKY);
    for (int i = 0; i < n; ++i)
        m_nodes[static_cast<std::size_t>(i)] = solution.at<double>(i);
}

/// The height that the line has when level is unknown too; it is eliminated by taking from each of
/// the line's equations the mean of all of them.
void CurlField::addLine(const LineCurve &curve, std::vector<double>::const_iterator weight,
                        cv::Mat &normal, cv::Mat &right) const {
    std::vector<double> sums(m_nodes.size(), 0.0);
    double total = 0, sumY = 0;
    for (const auto &point : curve) {
        const auto corners = cornersAt(point.x / m_stepX, point.y / m_stepY, m_columns, m_rows);
        for (const auto &a : corners) {
            for (const auto &b : corners)
                normal.at<double>(a.node, b.node) += *weight * a.share * b.share;
            right.at<double>(a.node) += *weight * a.share * point.y;
            sums[static_cast<std::size_t>(a.node)] += *weight * a.share;
        }
        total += *weight;
        sumY += *weight * point.y;
        ++weight;
    }
    for (int i = 0; i < right.rows; ++i) {
        const double share = sums[static_cast<std::size_t>(i)] / total;
        if (share == 0)
            continue;
        for (int j = 0; j < right.rows; ++j)
            normal.at<double>(i, j) -= share * sums[static_cast<std::size_t>(j)];
        right.at<double>(i) -= share * sumY;
    }
}

double CurlField::below(double x, double y) const {
    double sum = 0;
    for (const auto &corner : cornersAt(x / m_stepX, y / m_stepY, m_columns, m_rows))
        sum += corner.share * m_nodes[static_cast<std::size_t>(corner.node)];
    return sum;
}

void CurlField::judge(const std::vector<LineCurve> &curves, double letterHeight) {
    // A common slope is skew, not curl.
    double across = 0, rise = 0;
    for (const auto &curve : curves) {
        cv::Point2d mean = 0.5 * (curve.front() + curve.back());
        for (const auto &point : curve) {
            across += (point.x - mean.x) * (point.x - mean.x);
            rise += (point.x - mean.x) * (point.y - mean.y);
        }
    }
    const double slope = across > 0 ? rise / across : 0;
    std::vector<double> offs;
    double before = 0, after = 0;
    for (const auto &curve : curves) {
        std::vector<double> skewed, level;
        for (const auto &point : curve) {
            skewed.push_back(point.y - slope * point.x);
            level.push_back(point.y - below(point.x, point.y));
        }
        const double meanSkewed = meanOf(skewed), meanLevel = meanOf(level);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            offs.push_back(std::abs(skewed[i] - meanSkewed) / letterHeight);
            before += (skewed[i] - meanSkewed) * (skewed[i] - meanSkewed);
            after += (level[i] - meanLevel) * (level[i] - meanLevel);
        }
    }
    const auto most =
        offs.begin() + static_cast<std::ptrdiff_t>(0.85 * static_cast<double>(offs.size()));
    std::nth_element(offs.begin(), most, offs.end());
    m_unevenness = *most;
    m_explained = before > 0 ? 1 - after / before : 0;
}

bool CurlField::isSound() const {
    for (int row = 0; row + 1 < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            const auto node = static_cast<std::size_t>(row * m_columns + column);
            const double change =
                (m_nodes[node + static_cast<std::size_t>(m_columns)] - m_nodes[node]) / m_stepY;
            constexpr double mostSqueezed = 0.6;
            if (!(std::abs(change) < mostSqueezed))
                return false;
        }
    return true;
}

} // namespace ocr::clean
