// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/page_area.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/sheet_edges.h"
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

using Corners = std::array<core::PointF, 4>;
using Edges = std::array<std::optional<SheetEdge>, 4>;

bool isUpright(std::size_t side) {
    return side == static_cast<std::size_t>(Side::left) ||
           side == static_cast<std::size_t>(Side::right);
}

/// By how many degrees an edge is turned clockwise.
double turnOf(const SheetEdge &edge, std::size_t side) {
    const auto along = edge.to - edge.from;
    return (isUpright(side) ? std::atan2(-along.x, along.y) : std::atan2(along.y, along.x)) * 180 /
           CV_PI;
}

core::PointF crossing(const SheetEdge &a, const SheetEdge &b) {
    const auto u = a.to - a.from, v = b.to - b.from;
    const double t = (b.from - a.from).cross(v) / u.cross(v);
    return {a.from.x + t * u.x, a.from.y + t * u.y};
}

/// The edges, with the picture's rim where none is seen.
std::array<SheetEdge, 4> withRims(const Edges &edges, cv::Size page) {
    const double w = page.width, h = page.height;
    const SheetEdge rims[] = {
        {{0, 0}, {0, h}}, {{0, 0}, {w, 0}}, {{w, 0}, {w, h}}, {{0, h}, {w, h}}};
    std::array<SheetEdge, 4> all;
    for (std::size_t side = 0; side < all.size(); ++side)
        all[side] = edges[side].value_or(rims[side]);
    return all;
}

/// Clockwise from the top left. The order of the edges is that of Side.
Corners cornersOf(const std::array<SheetEdge, 4> &edges) {
    const auto &[left, top, right, bottom] = edges;
    return {crossing(left, top), crossing(right, top), crossing(right, bottom),
            crossing(left, bottom)};
}

/// Whether two opposite edges are straight and run apart, as those of a sheet in perspective do.
bool isInPerspective(const Edges &edges) {
    const auto runApart = [&](std::size_t a, std::size_t b) {
        constexpr double straight = 0.9, clearlyAskew = 1.5;
        return edges[a] && edges[b] && edges[a]->support >= straight &&
               edges[b]->support >= straight &&
               std::abs(turnOf(*edges[a], a) - turnOf(*edges[b], b)) > clearlyAskew;
    };
    return runApart(0, 2) || runApart(1, 3);
}

/// The upright rectangle, or the turned one where the edges are turned by more than deskewing is
/// for, that holds all between the edges that are seen, out to the picture's rim where none is.
Corners rectangleAround(const Edges &edges, cv::Size page) {
    double turn = 0, count = 0;
    for (std::size_t side = 0; side < edges.size(); ++side)
        if (edges[side]) {
            turn += turnOf(*edges[side], side);
            ++count;
        }
    turn /= count;
    constexpr double leftToDeskew = 3;
    if (std::abs(turn) < leftToDeskew)
        turn = 0;
    const auto level = core::Homography::rotation(-turn, {page.width / 2.0, page.height / 2.0});
    auto corners = cornersOf(withRims(edges, page));
    for (auto &corner : corners)
        corner = level.map(corner);
    const auto &[a, b, c, d] = corners;
    const double left = std::round(std::min(a.x, d.x)), right = std::round(std::max(b.x, c.x));
    const double top = std::round(std::min(a.y, b.y)), bottom = std::round(std::max(c.y, d.y));
    const auto back = level.inverted();
    return {back.map({left, top}), back.map({right, top}), back.map({right, bottom}),
            back.map({left, bottom})};
}

double areaOf(const Corners &corners) {
    double sum = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &a = corners[i], &b = corners[(i + 1) % 4];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum / 2;
}

} // namespace

std::optional<cv::Mat> findSheet(const cv::Mat &background) {
    EVRAK_ASSERT(background.type() == CV_8UC1);
    // Backdrop is large: a small picture shows it, and hides the grain of wood and cloth.
    cv::Mat small, bright;
    const double factor = std::min(1.0, 400.0 / std::max(background.cols, background.rows));
    constexpr double narrowest = 8;
    if (factor * std::min(background.cols, background.rows) < narrowest)
        return {};
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

std::optional<Corners> findPageArea(const TextInk &text) {
    auto edges = findSheetEdges(text);
    // The edge itself casts a shadow that reads as a row of strokes.
    constexpr double rim = 0.003;
    const cv::Point2d inwards[] = {{rim, 0}, {0, rim}, {-rim, 0}, {0, -rim}};
    bool isAny = false;
    for (std::size_t side = 0; side < edges.size(); ++side)
        if (auto &edge = edges[side]) {
            isAny = true;
            for (auto *point : {&edge->from, &edge->to}) {
                *point += inwards[side];
                *point = {point->x * text.page.width, point->y * text.page.height};
            }
        }
    if (!isAny)
        return {};
    const bool isAskew = isInPerspective(edges);
    const auto area =
        isAskew ? cornersOf(withRims(edges, text.page)) : rectangleAround(edges, text.page);
    constexpr double smallestSheet = 0.25, nothingToCut = 0.99;
    const double share = areaOf(area) / text.page.area();
    if (share < smallestSheet || (share > nothingToCut && !isAskew))
        return {};
    return area;
}

} // namespace ocr::clean
