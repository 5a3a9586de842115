// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/line_strip.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <opencv2/imgproc.hpp>

namespace ocr::recognize {

namespace {

/// How a strip is framed, in heights of a small letter, as Tesseract frames the lines that it finds
/// itself and its models were trained on.
constexpr double ascender = 1.5, descender = 0.5, margin = 0.2;
/// The models take lines of 36 or 48 pixels.
constexpr double stripHeight = 48;

double heightAt(const core::Polyline &line, double x) {
    if (x <= line.front().x)
        return line.front().y;
    for (std::size_t i = 1; i < line.size(); ++i)
        if (x <= line[i].x) {
            const auto &a = line[i - 1], &b = line[i];
            return a.y + (b.y - a.y) * (x - a.x) / std::max(1e-6, b.x - a.x);
        }
    return line.back().y;
}

/// The part of the page around the line with all else painted in the colour of paper.
cv::Mat maskedCrop(const cv::Mat &grey, const page::LayoutLine &line, const cv::Rect &box) {
    std::vector<cv::Point> corners;
    for (const auto &point : line.outline)
        corners.emplace_back(static_cast<int>(std::lround(point.x)) - box.x,
                             static_cast<int>(std::lround(point.y)) - box.y);
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8UC1);
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{corners}, 255);
    cv::Mat crop(box.size(), CV_8UC1, cv::Scalar(255));
    grey(box).copyTo(crop, mask);
    return crop;
}

struct Reach {
    double above;
    double below;
};

/// How far the outline reaches from the baseline, but not further than a letter does where there is
/// no ink: outlines are drawn in steps around accents, and empty steps would make letters small.
Reach reachOf(const cv::Mat &crop, const cv::Point &corner, const page::LayoutLine &line,
              double unit) {
    Reach outline{ascender * unit, descender * unit}, inked = outline;
    for (const auto &point : line.outline) {
        const double base = heightAt(line.baseline, point.x);
        outline.above = std::max(outline.above, base - point.y);
        outline.below = std::max(outline.below, point.y - base);
    }
    cv::Mat ink;
    cv::threshold(crop, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    std::map<int, int> rows; // ink by height over the baseline
    int total = 0;
    for (int x = 0; x < ink.cols; ++x) {
        const double base = heightAt(line.baseline, corner.x + x + 0.5) - corner.y;
        for (int y = 0; y < ink.rows; ++y)
            if (ink.at<unsigned char>(y, x)) {
                ++rows[cvCeil(base - y)];
                ++total;
            }
    }
    constexpr double specks = 0.002;
    int lower = 0;
    for (const auto &[height, pixels] : rows) {
        if (lower <= specks * total && lower + pixels > specks * total)
            inked.below = std::max<double>(inked.below, 1 - height);
        if (lower < (1 - specks) * total)
            inked.above = std::max<double>(inked.above, height);
        lower += pixels;
    }
    return {std::min(outline.above, inked.above), std::min(outline.below, inked.below)};
}

} // namespace

core::Rect LineStrip::toPage(const core::Rect &box) const {
    const int last = static_cast<int>(shift.size()) - 1;
    float top = 1e9F, bottom = -1e9F;
    for (int x = std::clamp(box.x, 0, last); x <= std::clamp(box.right(), 0, last); ++x) {
        const float at = shift[static_cast<std::size_t>(x)];
        top = std::min(top, at);
        bottom = std::max(bottom, at);
    }
    const double across = scale / stretch;
    return core::boundingBox({{left + box.x * across, box.y * scale + top},
                              {left + box.right() * across, box.bottom() * scale + bottom}});
}

LineStrip cutStrip(const cv::Mat &grey, const page::LayoutLine &line, double stretch) {
    const auto bounds = core::boundingBox(line.outline);
    const cv::Rect box = cv::Rect(bounds.x, bounds.y, bounds.width, bounds.height) &
                         cv::Rect(0, 0, grey.cols, grey.rows);
    LineStrip strip;
    if (box.width < 3 || box.height < 3 || line.baseline.empty())
        return strip;
    const double unit = line.letterHeight > 0 ? line.letterHeight : box.height / 2.0;
    cv::Mat crop = maskedCrop(grey, line, box);
    const auto [above, below] = reachOf(crop, box.tl(), line, unit);
    const double edge = margin * unit;
    const double height = above + below + 2 * edge;
    const double factor = stripHeight / height;
    const cv::Size size(static_cast<int>(std::ceil((box.width + 2 * edge) * factor * stretch)),
                        static_cast<int>(stripHeight));
    cv::Mat mapX(size, CV_32FC1), mapY(size, CV_32FC1);
    strip.scale = 1 / factor;
    strip.stretch = stretch;
    strip.left = box.x - edge;
    for (int x = 0; x < size.width; ++x) {
        const double pageX = strip.left + (x + 0.5) * strip.scale / stretch;
        const double top = heightAt(line.baseline, pageX) - above - edge;
        strip.shift.push_back(static_cast<float>(top));
        for (int y = 0; y < size.height; ++y) {
            mapX.at<float>(y, x) = static_cast<float>(pageX - box.x - 0.5);
            mapY.at<float>(y, x) = static_cast<float>((y + 0.5) * strip.scale + top - box.y - 0.5);
        }
    }
    constexpr double muchSmaller = 0.7;
    if (factor < muchSmaller) // sampling a finer picture would pick its grain
        cv::GaussianBlur(crop, crop, {}, 0.35 / std::min(1.0, factor * stretch), 0.35 / factor);
    cv::remap(crop, strip.grey, mapX, mapY, factor > 1 ? cv::INTER_CUBIC : cv::INTER_LINEAR,
              cv::BORDER_CONSTANT, cv::Scalar(255));
    return strip;
}

} // namespace ocr::recognize
