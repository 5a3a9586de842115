// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_lines.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// All measures in letter heights.
struct RunSettings {
    double along = 2.0;     ///< how far ink is smeared along the line (standard deviation)
    double across = 0.45;   ///< and across it
    double surround = 1.1;  ///< of the taller Gaussian that is taken away
    double tallest = 3.2;   ///< a part taller than this is no letter of the line
    double smallest = 0.25; ///< a part lower than this is a dot, an accent or a speck
    double own = 0.7;       ///< share of a part's ink on one ridge that makes it that line's own
    double touching = 0.15; ///< share from which it belongs to that line as well
    double reach = 0.9;     ///< how far above or below the middle a dot may lie, beyond a half
};

bool isLetter(const InkPart &part, double h, const RunSettings &settings) {
    return part.box.height >= settings.smallest * h && part.box.height <= settings.tallest * h &&
           part.box.width <= 30 * h && part.box.width >= 0.08 * h;
}

/// Ridges of writing, labelled from 1; CV_32SC1.
cv::Mat findRidges(const InkImage &image, const RunSettings &settings, cv::Mat &stats) {
    const double h = image.letterHeight;
    cv::Mat letters = cv::Mat::zeros(image.ink.size(), CV_8UC1);
    std::vector<unsigned char> isKept(image.parts.size() + 1, 0);
    for (const auto &part : image.parts)
        isKept[static_cast<std::size_t>(part.label)] = isLetter(part, h, settings) ? 255 : 0;
    for (int y = 0; y < letters.rows; ++y) {
        const int *label = image.labels.ptr<int>(y);
        auto *out = letters.ptr<unsigned char>(y);
        for (int x = 0; x < letters.cols; ++x)
            out[x] = isKept[static_cast<std::size_t>(label[x])];
    }
    // Smooth fields need no full resolution: four pixels a letter are plenty.
    const double factor = std::min(1.0, 5.0 / h);
    cv::Mat small, narrow, tall, ridges;
    cv::resize(letters, small, {}, factor, factor, cv::INTER_AREA);
    small.convertTo(small, CV_32F, 1.0 / 255);
    const double unit = h * factor;
    cv::GaussianBlur(small, narrow, {}, settings.along * unit, settings.across * unit);
    cv::GaussianBlur(small, tall, {}, settings.along * unit, settings.surround * unit);
    ridges = (narrow - tall) > 0.012;
    cv::Mat labels, centres;
    cv::connectedComponentsWithStats(ridges, labels, stats, centres, 4);
    cv::Mat full;
    labels.convertTo(labels, CV_32F);
    cv::resize(labels, full, image.ink.size(), 0, 0, cv::INTER_NEAREST);
    full.convertTo(full, CV_32S);
    return full;
}

/// How a part's ink lies on the ridges: pixels by ridge.
using Homes = std::vector<std::map<int, int>>;

Homes findHomes(const InkImage &image, const cv::Mat &ridges) {
    Homes counts(image.parts.size() + 1);
    for (int y = 0; y < ridges.rows; ++y) {
        const int *label = image.labels.ptr<int>(y);
        const int *ridge = ridges.ptr<int>(y);
        for (int x = 0; x < ridges.cols; ++x)
            if (label[x] && ridge[x])
                ++counts[static_cast<std::size_t>(label[x])][ridge[x]];
    }
    return counts;
}

/// The parabola through the middles of the parts, each weighing as its width.
cv::Vec3d fitMiddle(const InkImage &image, const LineRun &run) {
    const double h = image.letterHeight;
    const double length = run.box.width / h;
    const int degree = length < 4 ? 0 : length < 25 ? 1 : 2;
    cv::Mat normal = cv::Mat::zeros(degree + 1, degree + 1, CV_64F);
    cv::Mat right = cv::Mat::zeros(degree + 1, 1, CV_64F);
    for (const int index : run.parts) {
        const auto &part = image.parts[static_cast<std::size_t>(index)];
        const double u = (part.box.x + part.box.width / 2.0 - run.origin) / h;
        const double y = part.box.y + part.box.height / 2.0;
        const double weight = part.box.width;
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
    return middle;
}

/// Dots, accents and commas go to the run whose middle passes nearest.
void takeInMarks(const InkImage &image, std::vector<LineRun> &runs,
                 const std::vector<char> &isTaken, const RunSettings &settings) {
    const double h = image.letterHeight;
    const std::size_t letters = runs.size();
    for (std::size_t i = 0; i < image.parts.size(); ++i) {
        const auto &part = image.parts[i];
        const bool isSpeck = part.area < 0.01 * h * h;
        if (isTaken[i] || isSpeck || part.box.height > 1.2 * h || part.box.width > 3 * h)
            continue;
        const double x = part.box.x + part.box.width / 2.0;
        const double y = part.box.y + part.box.height / 2.0;
        LineRun *nearest = nullptr;
        double least = (0.5 + settings.reach) * h;
        for (std::size_t r = 0; r < letters; ++r) {
            if (x < runs[r].box.x - 1.5 * h || x > runs[r].box.br().x + 1.5 * h)
                continue;
            const double distance = std::abs(y - runs[r].middleAt(x, h));
            if (distance < least) {
                least = distance;
                nearest = &runs[r];
            }
        }
        if (nearest)
            nearest->parts.push_back(static_cast<int>(i));
    }
    for (auto &run : runs)
        for (const int index : run.parts)
            run.box |= image.parts[static_cast<std::size_t>(index)].box;
}

/// Cuts a run where its letters stand further apart than words do: there a gutter may pass.
std::vector<LineRun> splitAtGaps(const InkImage &image, const LineRun &whole) {
    const double h = image.letterHeight;
    auto byLeft = whole.parts;
    const auto boxOf = [&](int index) { return image.parts[static_cast<std::size_t>(index)].box; };
    std::sort(byLeft.begin(), byLeft.end(), [&](int a, int b) { return boxOf(a).x < boxOf(b).x; });
    std::vector<LineRun> pieces;
    for (const int index : byLeft) {
        const auto box = boxOf(index);
        constexpr double wordGap = 1.7;
        if (pieces.empty() || box.x - pieces.back().box.br().x > wordGap * h) {
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
    // The whole line tells better where the middle runs than a short piece of it does.
    for (auto &piece : pieces) {
        piece.middle = whole.middle;
        piece.origin = whole.origin;
        piece.from = piece.box.x;
        piece.to = piece.box.br().x;
    }
    return pieces;
}

} // namespace

double LineRun::middleAt(double x, double letterHeight) const {
    const double u = (std::clamp(x, from, to) - origin) / letterHeight;
    return middle[0] + middle[1] * u + middle[2] * u * u;
}

std::vector<LineRun> findLineRuns(const InkImage &image) {
    const RunSettings settings;
    if (image.letterHeight <= 0)
        return {};
    cv::Mat stats;
    const auto ridges = findRidges(image, settings, stats);
    const auto homes = findHomes(image, ridges);
    std::map<int, LineRun> byRidge;
    std::vector<char> isTaken(image.parts.size(), 0);
    for (std::size_t i = 0; i < image.parts.size(); ++i) {
        const auto &home = homes[static_cast<std::size_t>(image.parts[i].label)];
        if (home.empty() || !isLetter(image.parts[i], image.letterHeight, settings))
            continue;
        isTaken[i] = 1;
        int sum = 0;
        for (const auto &[ridge, pixels] : home)
            sum += pixels;
        for (const auto &[ridge, pixels] : home) {
            auto &run = byRidge[ridge];
            if (pixels >= settings.own * sum) {
                run.box = run.parts.empty() ? image.parts[i].box : run.box | image.parts[i].box;
                run.parts.push_back(static_cast<int>(i));
            } else if (pixels >= settings.touching * sum) {
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
        run.middle = fitMiddle(image, run);
        for (auto &piece : splitAtGaps(image, run))
            runs.push_back(std::move(piece));
    }
    takeInMarks(image, runs, isTaken, settings);
    return runs;
}

} // namespace ocr::layout
