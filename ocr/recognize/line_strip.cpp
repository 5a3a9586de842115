// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/line_strip.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <opencv2/imgproc.hpp>

namespace ocr::recognize {

namespace {

double env(const char *n, double d) {
    const char *v = getenv(n);
    return v ? atof(v) : d;
}

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

} // namespace

core::Rect LineStrip::toPage(const core::Rect &box) const {
    const int last = static_cast<int>(shift.size()) - 1;
    float top = 1e9F, bottom = -1e9F;
    for (int x = std::clamp(box.x, 0, last); x <= std::clamp(box.right(), 0, last); ++x) {
        const float at = shift[static_cast<std::size_t>(x)];
        top = std::min(top, at);
        bottom = std::max(bottom, at);
    }
    return core::boundingBox({{left + box.x * scale, box.y * scale + top},
                              {left + box.right() * scale, box.bottom() * scale + bottom}});
}

LineStrip cutStrip(const cv::Mat &grey, const page::LayoutLine &line) {
    const auto bounds = core::boundingBox(line.outline);
    const cv::Rect box = cv::Rect(bounds.x, bounds.y, bounds.width, bounds.height) &
                         cv::Rect(0, 0, grey.cols, grey.rows);
    LineStrip strip;
    if (box.width < 3 || box.height < 3 || line.baseline.empty())
        return strip;
    const cv::Mat crop = maskedCrop(grey, line, box);
    // reach above and below the baseline
    const double h = line.letterHeight;
    double above = env("ASC", 1.5) * h, below = env("DESC", 0.5) * h;
    for (const auto &p : line.outline) {
        const double b = heightAt(line.baseline, p.x);
        above = std::max(above, b - p.y);
        below = std::max(below, p.y - b);
    }
    const double margin = env("PAD", 0.2) * h;
    const double height = above + below + 2 * margin;
    const double wanted = env("TARGET", 0);
    double factor = wanted > 0 ? wanted / height : 1.0;
    if (env("MAXF", 0) > 0)
        factor = std::min(factor, env("MAXF", 0));
    if (height * factor > 120)
        factor = 120 / height;
    const cv::Size size(static_cast<int>(std::ceil((box.width + 2 * margin) * factor)),
                        static_cast<int>(std::ceil(height * factor)));
    cv::Mat mapX(size, CV_32FC1), mapY(size, CV_32FC1);
    strip.scale = 1 / factor;
    strip.left = box.x - margin;
    for (int x = 0; x < size.width; ++x) {
        const double pageX = strip.left + (x + 0.5) / factor;
        const double top = heightAt(line.baseline, pageX) - above - margin;
        strip.shift.push_back(static_cast<float>(top));
        for (int y = 0; y < size.height; ++y) {
            mapX.at<float>(y, x) = static_cast<float>(pageX - box.x - 0.5);
            mapY.at<float>(y, x) = static_cast<float>((y + 0.5) / factor + top - box.y - 0.5);
        }
    }
    cv::Mat source = crop;
    if (factor < 0.7)
        cv::GaussianBlur(crop, source, {}, 0.35 / factor);
    cv::remap(source, strip.grey, mapX, mapY, factor > 1.01 ? cv::INTER_CUBIC : cv::INTER_LINEAR,
              cv::BORDER_CONSTANT, cv::Scalar(255));
    return strip;
}

} // namespace ocr::recognize
