// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/line_pass.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

cv::Mat inkOf(const InkImage &image, const Taken &isLeftOut) {
    cv::Mat ink = cv::Mat::zeros(image.ink.size(), CV_8UC1);
    for (std::size_t i = 0; i < image.parts.size(); ++i) {
        if (isLeftOut[i])
            continue;
        const auto &[box, area, own] = image.parts[i];
        for (int y = box.y; y < box.br().y; ++y) {
            const int *label = image.labels.ptr<int>(y);
            auto *out = ink.ptr<unsigned char>(y);
            for (int x = box.x; x < box.br().x; ++x)
                if (label[x] == own)
                    out[x] = 255;
        }
    }
    return ink;
}

namespace {

/// Blurred by Gaussians of these standard deviations; 0 for not at all.
cv::Mat smeared(const cv::Mat &field, double sigmaX, double sigmaY) {
    const auto kernel = [](double sigma) -> cv::Mat {
        return cv::getGaussianKernel(cvRound(8 * sigma + 1) | 1, sigma, CV_32F);
    };
    const cv::Mat none = cv::Mat::ones(1, 1, CV_32F);
    cv::Mat result;
    cv::sepFilter2D(field, result, CV_32F, sigmaX > 0 ? kernel(sigmaX) : none,
                    sigmaY > 0 ? kernel(sigmaY) : none);
    return result;
}

} // namespace

bool LinePass::isLetter(const InkPart &part) const {
    // Holes for binding are black discs.
    const bool isSolid =
        part.area > 0.68 * part.box.area() && std::min(part.box.width, part.box.height) > 1.3 * m_h;
    return !isSolid && part.box.height >= m_settings.smallest * m_h &&
           part.box.height <= m_settings.tallest * m_h && part.box.width <= 30 * m_h &&
           part.box.width >= 0.08 * m_h;
}

/// Ridges of writing, labelled from 1 on the smaller copy; CV_32SC1.
cv::Mat LinePass::findRidges(const Taken &isLeftOut) {
    const auto letters = inkOf(m_image, isLeftOut);
    // Smooth fields need no full resolution: five pixels a letter are plenty.
    const double factor = std::min(1.0, 5.0 / m_h);
    cv::Mat small, field, narrow, tall, ridges;
    cv::resize(letters, small, {}, factor, factor, cv::INTER_AREA);
    small.convertTo(field, CV_32F, 1.0 / 255);
    const double unit = m_h * factor;
    // Both are smeared alike along the line.
    const cv::Mat level = smeared(field, m_settings.along * unit, 0);
    narrow = smeared(level, 0, m_settings.across * unit);
    tall = smeared(level, 0, m_settings.surround * unit);
    ridges = (narrow - tall) > 0.012;
    m_gutters = findGutters(small, unit);
    m_factor = factor;
    for (const auto &rule : m_image.rules.upright) {
        const cv::Point reach(1, 1);
        const cv::Point from(cvFloor(rule.x * factor), cvFloor(rule.y * factor));
        const cv::Point to(cvCeil(rule.br().x * factor), cvCeil(rule.br().y * factor));
        ridges(cv::Rect(from - reach, to + reach) & cv::Rect({}, ridges.size())).setTo(0);
    }
    cv::Mat labels;
    cv::connectedComponents(ridges, labels, 4);
    return labels;
}

namespace {

/// How a part's ink lies on the ridges: the ridges and how many pixels on each.
using Home = std::vector<std::pair<int, int>>;

/// For each column or row of the page the one of the smaller copy.
std::vector<int> placesOn(int copy, int page) {
    std::vector<int> places(static_cast<std::size_t>(page));
    const double factor = static_cast<double>(copy) / page;
    for (int i = 0; i < page; ++i)
        places[static_cast<std::size_t>(i)] = std::min(copy - 1, cvFloor(i * factor));
    return places;
}

/// One for each part, empty where it is left out. `ridges`: on the smaller copy.
std::vector<Home> findHomes(const InkImage &image, const cv::Mat &ridges, const Taken &isLeftOut) {
    std::vector<Home> homes(image.parts.size());
    const auto columns = placesOn(ridges.cols, image.ink.cols);
    const auto rows = placesOn(ridges.rows, image.ink.rows);
    for (std::size_t i = 0; i < image.parts.size(); ++i) {
        if (isLeftOut[i])
            continue;
        const auto &[box, area, own] = image.parts[i];
        auto &home = homes[i];
        for (int y = box.y; y < box.br().y; ++y) {
            const int *label = image.labels.ptr<int>(y);
            const int *row = ridges.ptr<int>(rows[static_cast<std::size_t>(y)]);
            for (int x = box.x; x < box.br().x; ++x) {
                const int ridge = label[x] == own ? row[columns[static_cast<std::size_t>(x)]] : 0;
                if (ridge == 0)
                    continue;
                auto known = std::find_if(home.begin(), home.end(),
                                          [&](auto &entry) { return entry.first == ridge; });
                if (known == home.end())
                    known = home.insert(home.end(), {ridge, 0});
                ++known->second;
            }
        }
    }
    return homes;
}

} // namespace

/// The parabola through the middles of the parts, each weighing as its width.
cv::Vec3d LinePass::fitMiddle(const LineRun &run) const {
    const double length = run.box.width / m_h;
    const int degree = length < 4 ? 0 : length < 25 ? 1 : 2;
    cv::Mat normal = cv::Mat::zeros(degree + 1, degree + 1, CV_64F);
    cv::Mat right = cv::Mat::zeros(degree + 1, 1, CV_64F);
    for (const int index : run.parts) {
        const auto &box = boxOf(index);
        const double u = (box.x + box.width / 2.0 - run.origin) / m_h;
        const double y = box.y + box.height / 2.0;
        const double weight = box.width;
        const double powers[3] = {1, u, u * u};
        for (int i = 0; i <= degree; ++i) {
            for (int j = 0; j <= degree; ++j)
                normal.at<double>(i, j) += weight * powers[i] * powers[j];
            right.at<double>(i) += weight * powers[i] * y;
        }
    }
    cv::Mat solution;
    cv::solve(normal, right, solution, cv::DECOMP_SVD);
    cv::Vec3d middle(0, 0, 0);
    for (int i = 0; i <= degree; ++i)
        middle[i] = solution.at<double>(i);
    // A frame or a scratch on a ridge would throw the curve off the line.
    const auto strays = [&](double u) {
        const double y = middle[0] + middle[1] * u + middle[2] * u * u;
        return y < run.box.y || y > run.box.br().y;
    };
    if (strays(0) || strays(length / 2) || strays(length))
        return {run.box.y + run.box.height / 2.0, 0, 0};
    return middle;
}

/// Whether a gutter passes between two letters of a line at height y.
bool LinePass::isGutter(double from, double to, double y) const {
    const int row = std::clamp(cvRound(y * m_factor), 0, m_gutters.rows - 1);
    const auto *values = m_gutters.ptr<unsigned char>(row);
    for (int x = std::max(0, cvCeil(from * m_factor)); x <= cvFloor(to * m_factor); ++x)
        if (x < m_gutters.cols && values[x])
            return true;
    return false;
}

/// The whole line tells better where the middle runs than a piece of it does, unless lines of two
/// columns that do not quite meet were taken for one.
void LinePass::settleMiddle(LineRun &piece, const LineRun &whole) const {
    piece.letterHeight = m_h;
    piece.from = piece.box.x;
    piece.to = piece.box.br().x;
    piece.middle = whole.middle;
    piece.origin = whole.origin;
    double away = 0, weight = 0;
    for (const int index : piece.parts) {
        const auto &box = boxOf(index);
        away += box.width * (box.y + box.height / 2.0 - piece.middleAt(box.x + box.width / 2.0));
        weight += box.width;
    }
    constexpr double apart = 0.3, longEnough = 8;
    if (std::abs(away) > apart * m_h * weight && piece.to - piece.from > longEnough * m_h) {
        piece.origin = piece.from;
        piece.middle = fitMiddle(piece);
    }
}

/// Cuts a run where its letters stand further apart than words do, and at gutters.
std::vector<LineRun> LinePass::splitAtGaps(const LineRun &whole) const {
    auto byLeft = whole.parts;
    std::sort(byLeft.begin(), byLeft.end(), [&](int a, int b) { return boxOf(a).x < boxOf(b).x; });
    std::vector<LineRun> pieces;
    for (const int index : byLeft) {
        const auto box = boxOf(index);
        constexpr double wordGap = 1.7;
        const int end = pieces.empty() ? 0 : pieces.back().box.br().x;
        if (pieces.empty() || box.x - end > wordGap * m_h ||
            (box.x > end && isGutter(end, box.x, whole.middleAt(box.x)))) {
            pieces.emplace_back();
            pieces.back().box = box;
        }
        pieces.back().box |= box;
        pieces.back().parts.push_back(index);
    }
    for (const int index : whole.touching) {
        const auto box = boxOf(index);
        const double x = box.x + box.width / 2.0;
        auto nearest = std::min_element(pieces.begin(), pieces.end(), [&](auto &a, auto &b) {
            const auto away = [&](const LineRun &run) {
                return std::max<double>({0.0, run.box.x - x, x - run.box.br().x});
            };
            return away(a) < away(b);
        });
        nearest->touching.push_back(index);
    }
    for (auto &piece : pieces)
        settleMiddle(piece, whole);
    return pieces;
}

std::vector<LineRun> LinePass::find(Taken &taken) {
    Taken isLeftOut = taken;
    for (std::size_t i = 0; i < m_image.parts.size(); ++i)
        if (!isLetter(m_image.parts[i]))
            isLeftOut[i] = 1;
    if (std::ranges::find(isLeftOut, 0) == isLeftOut.end())
        return {};
    const auto homes = findHomes(m_image, findRidges(isLeftOut), isLeftOut);
    std::map<int, LineRun> byRidge;
    for (std::size_t i = 0; i < m_image.parts.size(); ++i) {
        const auto &home = homes[i];
        if (home.empty())
            continue;
        taken[i] = 1;
        int sum = 0;
        for (const auto &[ridge, pixels] : home)
            sum += pixels;
        // A single letter is some line's own even where it lies between two ridges.
        const bool isSingle = m_image.parts[i].box.height < 1.8 * m_h;
        const double own = isSingle ? 0.5 : m_settings.own;
        for (const auto &[ridge, pixels] : home) {
            auto &run = byRidge[ridge];
            if (pixels >= own * sum) {
                run.box = run.parts.empty() ? m_image.parts[i].box : run.box | m_image.parts[i].box;
                run.parts.push_back(static_cast<int>(i));
            } else if (pixels >= m_settings.touching * sum) {
                run.touching.push_back(static_cast<int>(i));
            }
        }
    }
    std::vector<LineRun> runs;
    for (auto &[ridge, run] : byRidge) {
        if (run.parts.empty())
            continue;
        run.origin = run.from = run.box.x;
        run.to = run.box.br().x;
        run.letterHeight = m_h;
        run.middle = fitMiddle(run);
        for (auto &piece : splitAtGaps(run))
            runs.push_back(std::move(piece));
    }
    return runs;
}

} // namespace ocr::layout
