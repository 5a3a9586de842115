// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_figures.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// Pixels a letter has on the small copy that seals are looked for in.
constexpr double smallLetter = 5;

/// Whether there is a ring of ink all around a middle: on nearly all sides ink at this radius, and
/// paper right inside or outside of it.
bool isRing(const cv::Mat &ink, const cv::Vec3f &circle) {
    constexpr int sides = 48;
    const double radius = circle[2];
    const auto at = [&](double r, int side) {
        const double turn = side * 2 * CV_PI / sides;
        const int x = cvRound(circle[0] + r * std::cos(turn));
        const int y = cvRound(circle[1] + r * std::sin(turn));
        return x >= 0 && y >= 0 && x < ink.cols && y < ink.rows && ink.at<unsigned char>(y, x) > 64;
    };
    int onRing = 0, beside = 0;
    for (int side = 0; side < sides; ++side) {
        onRing += at(radius - 1, side) || at(radius, side) || at(radius + 1, side);
        beside += at(radius + 4, side) + at(radius - 4, side);
    }
    // Dense writing is crossed by any circle, but beside it as often as on it.
    constexpr double nearlyAll = 0.75, clearly = 0.55;
    const double on = static_cast<double>(onRing) / sides;
    return on > nearlyAll && on - static_cast<double>(beside) / (2 * sides) > clearly;
}

/// Seals of about one size. The larger a ring, the more of its edge points to its middle; to ask
/// for as little of large ones as of small ones takes a second on a page that is full of letters.
struct SealSize {
    double smallest, largest; ///< radius in letter heights
    double votes;             ///< edge pixels that must point to the middle
};
constexpr SealSize sealSizes[] = {{7, 12, 46}, {4, 7, 34}, {2.5, 4, 22}};

std::vector<cv::Rect> findSeals(const InkImage &image) {
    const double factor = std::min(1.0, smallLetter / image.letterHeight);
    cv::Mat small;
    cv::resize(image.ink, small, {}, factor, factor, cv::INTER_AREA);
    // In noise each point may lie on a circle around any other: the search would take minutes.
    constexpr double mostInk = 0.3;
    if (small.empty() ||
        cv::countNonZero(small > 64) > mostInk * static_cast<double>(small.total()))
        return {};
    const double h = image.letterHeight * factor;
    std::vector<cv::Rect> seals;
    for (const auto &size : sealSizes) {
        std::vector<cv::Vec3f> circles;
        cv::HoughCircles(small, circles, cv::HOUGH_GRADIENT, 1, 3 * h, 200, size.votes,
                         cvRound(size.smallest * h), cvRound(size.largest * h));
        for (const auto &circle : circles)
            if (isRing(small, circle)) {
                const double r = circle[2] + 1;
                const cv::Rect box(cvRound((circle[0] - r) / factor),
                                   cvRound((circle[1] - r) / factor), cvRound(2 * r / factor),
                                   cvRound(2 * r / factor));
                // The rings of one seal make one.
                if (std::none_of(seals.begin(), seals.end(), [&](const cv::Rect &seal) {
                        return (seal & box).area() > 0.5 * std::min(seal.area(), box.area());
                    }))
                    seals.push_back(box);
            }
    }
    return seals;
}

/// What is dark over more than letters are: on a copy on which a line and the gap below it share a
/// pixel, writing is pale.
std::vector<cv::Rect> findPictures(const cv::Mat &grey, double letterHeight) {
    constexpr double letterOnCopy = 0.6, darkest = 115, smallest = 8;
    const double factor = letterOnCopy / letterHeight;
    if (factor * std::min(grey.cols, grey.rows) < 2)
        return {};
    cv::Mat small, dark;
    cv::resize(grey, small, {}, factor, factor, cv::INTER_AREA);
    dark = small < darkest;
    cv::morphologyEx(dark, dark, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(dark, labels, stats, centres, 8);
    std::vector<cv::Rect> pictures;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const bool isAtEdge = box.x == 0 || box.y == 0 || box.br().x == dark.cols ||
                              box.br().y == dark.rows; // table and black rims
        if (!isAtEdge && std::min(box.width, box.height) >= smallest * letterOnCopy)
            pictures.emplace_back(cvRound(box.x / factor), cvRound(box.y / factor),
                                  cvRound(box.width / factor), cvRound(box.height / factor));
    }
    return pictures;
}

} // namespace

std::vector<Figure> findFigures(const cv::Mat &grey, const InkImage &image) {
    std::vector<Figure> figures;
    const double h = image.letterHeight;
    if (h <= 0)
        return figures;
    for (const auto &seal : findSeals(image))
        figures.push_back({page::RegionKind::stamp, seal & cv::Rect({}, image.ink.size())});
    for (const auto &picture : findPictures(grey, h))
        figures.push_back({page::RegionKind::picture, picture & cv::Rect({}, image.ink.size())});
    return figures;
}

void dropRunsInside(std::vector<LineRun> &runs, const std::vector<Figure> &figures) {
    std::erase_if(runs, [&](const LineRun &run) {
        return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
            constexpr double mostly = 0.8;
            return (run.box & figure.box).area() > mostly * run.box.area();
        });
    });
}

} // namespace ocr::layout
