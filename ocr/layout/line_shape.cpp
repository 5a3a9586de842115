// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/line_shape.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// Top and bottom of the ink in one slice of the line; empty while top > bottom.
struct Slice {
    double top = 1e9;
    double bottom = -1e9;
    [[nodiscard]] bool isEmpty() const { return top > bottom; }
};

double middleOfLine(const std::vector<const LineRun *> &runs, double x) {
    const LineRun *nearest = runs.front();
    double least = 1e9;
    for (const auto *run : runs) {
        const double distance = std::max({0.0, run->from - x, x - run->to});
        if (distance < least) {
            least = distance;
            nearest = run;
        }
    }
    return nearest->middleAt(x);
}

std::vector<Slice> sliceInk(const InkImage &image, const std::vector<const LineRun *> &runs,
                            const cv::Rect &box, double step) {
    const double h = runs.front()->letterHeight;
    std::vector<Slice> slices(static_cast<std::size_t>(std::ceil(box.width / step)));
    const auto add = [&](int index, double above, double below) {
        const auto &part = image.parts[static_cast<std::size_t>(index)].box;
        const auto first = static_cast<std::size_t>(std::max(0.0, (part.x - box.x) / step));
        const auto last = static_cast<std::size_t>(std::max(0.0, (part.br().x - 1 - box.x) / step));
        const double middle = middleOfLine(runs, part.x + part.width / 2.0);
        const double top = std::max<double>(part.y, middle - above * h);
        const double bottom = std::min<double>(part.br().y, middle + below * h);
        for (std::size_t i = first; i <= last && i < slices.size(); ++i) {
            slices[i].top = std::min(slices[i].top, top);
            slices[i].bottom = std::max(slices[i].bottom, bottom);
        }
    };
    for (const auto *run : runs) {
        for (const int index : run->parts)
            add(index, 2.4, 2.0);
        for (const int index : run->touching)
            add(index, 1.1, 0.9);
    }
    return slices;
}

/// Slices between words take the reach of a small letter, so the outline stays whole.
void fillGaps(std::vector<Slice> &slices, const std::vector<const LineRun *> &runs,
              const cv::Rect &box, double step, double h) {
    for (std::size_t i = 0; i < slices.size(); ++i) {
        if (!slices[i].isEmpty())
            continue;
        const double middle = middleOfLine(runs, box.x + (static_cast<double>(i) + 0.5) * step);
        slices[i] = {middle - h / 2, middle + h / 2};
    }
}

double median(std::vector<double> values) {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Fills in the baseline and the height of a small letter.
void findBaseline(const InkImage &image, const std::vector<const LineRun *> &runs,
                  const cv::Rect &box, page::LayoutLine &line) {
    const double h = runs.front()->letterHeight;
    std::vector<double> drops, heights;
    for (const auto *run : runs)
        for (const int index : run->parts) {
            const auto &part = image.parts[static_cast<std::size_t>(index)].box;
            if (part.height < 0.6 * h || part.height > 2.2 * h)
                continue;
            heights.push_back(part.height);
            if (part.height <= 1.6 * h)
                drops.push_back(part.br().y - middleOfLine(runs, part.x + part.width / 2.0));
        }
    const double drop = drops.empty() ? h / 2 : median(drops);
    line.letterHeight = heights.size() < 4 ? h : std::clamp(median(heights), 0.7 * h, 1.5 * h);
    const int pieces = std::clamp(static_cast<int>(box.width / (8 * h)), 1, 8);
    for (int i = 0; i <= pieces; ++i) {
        const double x = box.x + static_cast<double>(box.width) * i / pieces;
        line.baseline.push_back({x, middleOfLine(runs, x) + drop});
    }
}

} // namespace

page::LayoutLine shapeOfLine(const InkImage &image, const std::vector<const LineRun *> &runs) {
    const double h = runs.front()->letterHeight;
    cv::Rect box = runs.front()->box;
    for (const auto *run : runs)
        box |= run->box;
    const double step = std::max(1.0, h);
    auto slices = sliceInk(image, runs, box, step);
    fillGaps(slices, runs, box, step, h);
    const double margin = 0.12 * h + 1;
    std::vector<cv::Point2f> outline;
    const auto add = [&](double x, double y) {
        outline.emplace_back(static_cast<float>(std::clamp<double>(x, 0, image.ink.cols)),
                             static_cast<float>(std::clamp<double>(y, 0, image.ink.rows)));
    };
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const double left = box.x + static_cast<double>(i) * step;
        const double right = std::min(left + step, static_cast<double>(box.br().x));
        add(i == 0 ? left - margin : left, slices[i].top - margin);
        add(i + 1 == slices.size() ? right + margin : right, slices[i].top - margin);
    }
    for (std::size_t i = slices.size(); i-- > 0;) {
        const double left = box.x + static_cast<double>(i) * step;
        const double right = std::min(left + step, static_cast<double>(box.br().x));
        add(i + 1 == slices.size() ? right + margin : right, slices[i].bottom + margin);
        add(i == 0 ? left - margin : left, slices[i].bottom + margin);
    }
    std::vector<cv::Point2f> simple;
    cv::approxPolyDP(outline, simple, 0.1 * h, true);
    page::LayoutLine line;
    for (const auto &point : simple)
        line.outline.push_back({point.x, point.y});
    findBaseline(image, runs, box, line);
    return line;
}

} // namespace ocr::layout
