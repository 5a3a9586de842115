// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/crop.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <opencv2/imgproc.hpp>

namespace ocr::clean {

using core::PointF;

namespace {

double distance(PointF a, PointF b) { return std::hypot(b.x - a.x, b.y - a.y); }

int longer(double a, double b) {
    return std::max(1, static_cast<int>(std::lround(std::max(a, b))));
}

struct QuarterTurn {
    cv::Rect part; ///< of the picture
    int quarters;  ///< by which it is turned clockwise, 0 to 3
};

/// The crop as a turned rectangle of whole pixels within the picture, if it is one.
std::optional<QuarterTurn> asQuarterTurn(const Crop &crop, cv::Size picture) {
    const double w = crop.size.width, h = crop.size.height;
    const PointF corners[4] = {crop.toMaster.map({0, 0}), crop.toMaster.map({w, 0}),
                               crop.toMaster.map({w, h}), crop.toMaster.map({0, h})};
    constexpr double exact = 0.01;
    double left = corners[0].x, top = corners[0].y, right = left, bottom = top;
    for (const auto &corner : corners) {
        if (std::abs(corner.x - std::round(corner.x)) > exact ||
            std::abs(corner.y - std::round(corner.y)) > exact)
            return {};
        left = std::min(left, corner.x);
        top = std::min(top, corner.y);
        right = std::max(right, corner.x);
        bottom = std::max(bottom, corner.y);
    }
    // Where the master's top left corner has come to tells the turn.
    for (int quarters = 0; quarters < 4; ++quarters) {
        const auto &first = corners[quarters], &second = corners[(quarters + 1) % 4];
        if (distance(first, {left, top}) > exact || distance(second, {right, top}) > exact)
            continue;
        const cv::Rect part(static_cast<int>(std::lround(left)), static_cast<int>(std::lround(top)),
                            static_cast<int>(std::lround(right - left)),
                            static_cast<int>(std::lround(bottom - top)));
        if ((part & cv::Rect({}, picture)) == part)
            return QuarterTurn{part, quarters};
    }
    return {};
}

} // namespace

Crop cropOf(const std::array<PointF, 4> &area) {
    Crop crop;
    crop.size = {longer(distance(area[0], area[1]), distance(area[3], area[2])),
                 longer(distance(area[0], area[3]), distance(area[1], area[2]))};
    const auto w = static_cast<float>(crop.size.width), h = static_cast<float>(crop.size.height);
    const cv::Point2f from[4] = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    cv::Point2f to[4];
    std::transform(area.begin(), area.end(), to, [](PointF corner) {
        return cv::Point2f(static_cast<float>(corner.x), static_cast<float>(corner.y));
    });
    const cv::Matx33d matrix = cv::getPerspectiveTransform(from, to);
    std::array<double, 9> values;
    std::copy(matrix.val, matrix.val + 9, values.begin());
    crop.toMaster = core::Homography(values);
    return crop;
}

cv::Mat cropped(const cv::Mat &picture, const Crop &crop) {
    cv::Mat result;
    if (const auto turn = asQuarterTurn(crop, picture.size())) {
        const cv::Mat part = picture(turn->part);
        return turn->quarters == 0 ? part.clone() : turnedBy(part, turn->quarters);
    }
    // OpenCV counts from the middle of the first pixel, our frame from its corner.
    const auto centred = core::Homography::translation(-0.5, -0.5) * crop.toMaster *
                         core::Homography::translation(0.5, 0.5);
    cv::Mat matrix(3, 3, CV_64F);
    std::copy(centred.values().begin(), centred.values().end(), matrix.ptr<double>());
    cv::warpPerspective(picture, result, matrix, {crop.size.width, crop.size.height},
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

std::array<core::PointF, 4> turnedBy(const std::array<core::PointF, 4> &area, int quarters) {
    auto turned = area;
    std::rotate(turned.begin(), turned.begin() + (4 - quarters % 4) % 4, turned.end());
    return turned;
}

cv::Mat turnedBy(const cv::Mat &picture, int quarters) {
    if (quarters % 4 == 0)
        return picture;
    cv::Mat turned;
    cv::rotate(picture, turned,
               quarters % 4 == 1   ? cv::ROTATE_90_CLOCKWISE
               : quarters % 4 == 2 ? cv::ROTATE_180
                                   : cv::ROTATE_90_COUNTERCLOCKWISE);
    return turned;
}

} // namespace ocr::clean
