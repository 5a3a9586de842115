// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/deskew.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

std::vector<cv::Point> inkPoints(const cv::Mat &ink) {
    std::vector<cv::Point> points;
    cv::findNonZero(ink, points);
    // Dense ink says no more with all of its points than with some of them.
    const std::size_t enough = std::min<std::size_t>(30'000, ink.total() / 10);
    if (points.size() > enough) {
        const std::size_t step = points.size() / enough + 1;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < points.size(); i += step)
            points[kept++] = points[i];
        points.resize(kept);
    }
    return points;
}

/// Sum of squared differences between neighbouring row sums: high where lines and gaps alternate.
double sharpness(const std::vector<cv::Point> &points, cv::Size size, double degrees) {
    const double slope = std::tan(degrees * std::numbers::pi / 180);
    const int shift = static_cast<int>(std::ceil(std::abs(slope) * size.width)) + 1;
    const double middle = shift + 0.5; // so that cutting off the fraction rounds
    std::vector<int> rows(static_cast<std::size_t>(size.height + 2 * shift + 1));
    for (const auto &point : points)
        ++rows[static_cast<std::size_t>(point.y - slope * point.x + middle)];
    double sum = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double difference = rows[i] - rows[i - 1];
        sum += difference * difference;
    }
    return sum;
}

} // namespace

SkewEstimate estimateSkew(const cv::Mat &ink, core::Degrees limit, core::Degrees step) {
    EVRAK_ASSERT(ink.type() == CV_8UC1);
    const auto points = inkPoints(ink);
    if (points.size() < 100)
        return {};
    double best = 0, bestSharpness = -1, total = 0;
    int tried = 0;
    const auto scan = [&](double from, double to, double by) {
        for (double angle = from; angle <= to + by / 2; angle += by) {
            const double value = sharpness(points, ink.size(), angle);
            total += value;
            ++tried;
            if (value > bestSharpness) {
                bestSharpness = value;
                best = angle;
            }
        }
    };
    scan(-limit.value, limit.value, step.value);
    const double mean = total / tried;
    // To a twentieth of a degree on a page; a small part of one cannot be told as finely.
    const double fine = step.value / (step.value > 1 ? 5 : 10);
    scan(best - step.value, best + step.value, fine);
    // What is sharpest at the limit would be sharper beyond it, or is no writing.
    const bool isWithin = std::abs(best) < limit.value;
    const double contrast = mean > 0 && isWithin ? bestSharpness / mean : 0;
    const double count = static_cast<double>(points.size());
    return {{best},
            core::Confidence((contrast - 1.15) / 0.6),
            bestSharpness * ink.rows / (count * count)};
}

} // namespace ocr::clean
