// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/page_area.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

/// The largest bright area with what it encloses.
cv::Mat largestArea(const cv::Mat &bright) {
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(bright, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    cv::Mat area = cv::Mat::zeros(bright.size(), CV_8UC1);
    double most = 0;
    int largest = -1;
    for (std::size_t i = 0; i < contours.size(); ++i) {
        const double size = cv::contourArea(contours[i]);
        if (size > most) {
            most = size;
            largest = static_cast<int>(i);
        }
    }
    if (largest >= 0)
        cv::drawContours(area, contours, largest, 255, cv::FILLED);
    return area;
}

/// How much of the difference between sheet and backdrop is bridged right at the edge: near 1 where
/// a sheet ends, near 0 where light falls off over it.
double edgeSharpness(const cv::Mat &picture, const cv::Mat &area, double difference) {
    constexpr int near = 2, far = 7;
    const auto ring = [](int radius) {
        return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
    };
    cv::Mat inside, core, outside, halo;
    cv::erode(area, inside, ring(near));
    cv::erode(area, core, ring(far), {-1, -1}, 1, cv::BORDER_CONSTANT, 255);
    cv::dilate(area, outside, ring(near));
    cv::dilate(area, halo, ring(far));
    const double brightSide = cv::mean(picture, inside & ~core)[0];
    const double darkSide = cv::mean(picture, halo & ~outside)[0];
    return (brightSide - darkSide) / std::max(1.0, difference);
}

} // namespace

std::optional<cv::Mat> findSheet(const cv::Mat &background) {
    EVRAK_ASSERT(background.type() == CV_8UC1);
    // Backdrop is large: a small picture shows it, and hides the grain of wood and cloth.
    cv::Mat small, bright;
    const double factor = std::min(1.0, 400.0 / std::max(background.cols, background.rows));
    cv::resize(background, small, {}, factor, factor, cv::INTER_AREA);
    cv::medianBlur(small, small, 7);
    cv::threshold(small, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    const double lightMean = cv::mean(small, bright)[0];
    const double darkMean = cv::mean(small, ~bright)[0];
    constexpr double clearlyDarker = 0.82;
    if (darkMean > clearlyDarker * lightMean)
        return {};
    cv::Mat area = largestArea(bright);
    const auto kernel = cv::getStructuringElement(cv::MORPH_ELLIPSE, {15, 15});
    cv::morphologyEx(area, area, cv::MORPH_CLOSE, kernel);
    const double share = cv::countNonZero(area) / static_cast<double>(area.total());
    constexpr double smallestSheet = 0.25, nothingToCut = 0.985;
    if (share < smallestSheet || share > nothingToCut)
        return {};
    constexpr double sharpEdge = 0.5;
    if (edgeSharpness(small, area, lightMean - darkMean) < sharpEdge)
        return {};
    // The sheet's edge casts a shadow that reads as a row of strokes.
    cv::erode(area, area, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::Mat sheet;
    cv::resize(area, sheet, background.size(), 0, 0, cv::INTER_LINEAR);
    return sheet > 127;
}

} // namespace ocr::clean
