// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/dewarp.h"

#include <algorithm>
#include <cmath>

#include "ocr/clean/curl_field.h"
#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

/// Where the columns of the flat page come from: for each step across it the x in the picture. The
/// nearer the paper is to the camera, the further apart its lines are, all in proportion; where it
/// comes nearer or goes away it stands aslant and looks narrower than it is.
std::vector<double> columnsOf(const CurlField &field, cv::Size page, double step) {
    const auto &text = field.text();
    const double top = text.y, bottom = text.y + text.height;
    const auto magnification = [&](double x) {
        x = std::clamp(x, text.x, text.x + text.width);
        const double change = (field.below(x, bottom) - field.below(x, top)) / (bottom - top);
        return std::clamp(1 / (1 - change), 0.7, 1.4);
    };
    // What phones and cameras without zoom have, as good as any where nobody tells.
    const double focalLength = 1.2 * std::max(page.width, page.height);
    const double middle = page.width / 2.0;
    std::vector<double> columns{0};
    double x = 0, length = 0;
    constexpr double stride = 4;
    while (x < page.width) {
        const double before = magnification(x), after = magnification(x + stride);
        const double along = (x + stride - middle) / after - (x - middle) / before;
        const double away = focalLength * (1 / after - 1 / before);
        const double piece = std::clamp(std::hypot(along, away), 0.5 * stride, 2.5 * stride);
        while (length + piece >= static_cast<double>(columns.size()) * step) {
            const double rest = static_cast<double>(columns.size()) * step - length;
            columns.push_back(x + stride * rest / piece);
        }
        x += stride;
        length += piece;
    }
    return columns;
}

/// The height in the picture of a point of the flat page.
double heightOf(const CurlField &field, double x, double flatY) {
    double y = flatY;
    for (int i = 0; i < 12; ++i)
        y = flatY + field.below(x, y);
    return y;
}

/// The whole page flat, no corner lost. In pixels of the small copy.
Flattening flattenedBy(const CurlField &field, cv::Size page) {
    constexpr double step = 10;
    const auto columns = columnsOf(field, page, step);
    double top = 0, bottom = page.height;
    for (const double x : columns) {
        top = std::min(top, -field.below(x, 0));
        bottom = std::max(bottom, page.height - field.below(x, page.height));
    }
    Flattening flat;
    flat.bend.step = step;
    flat.bend.columns = static_cast<int>(columns.size());
    flat.bend.rows = static_cast<int>(std::ceil((bottom - top) / step)) + 1;
    flat.size = {static_cast<int>((flat.bend.columns - 1) * step),
                 static_cast<int>(std::ceil(bottom - top))};
    for (int row = 0; row < flat.bend.rows; ++row)
        for (const double x : columns)
            flat.bend.nodes.push_back({x, heightOf(field, x, row * step + top)});
    return flat;
}

Flattening scaled(Flattening flat, double factor) {
    flat.bend.step *= factor;
    for (auto &node : flat.bend.nodes)
        node = {node.x * factor, node.y * factor};
    flat.size = {static_cast<int>(flat.size.width * factor),
                 static_cast<int>(flat.size.height * factor)};
    return flat;
}

/// Lines long enough to show how the page curls.
bool saysEnough(const std::vector<LineCurve> &curves) {
    const auto isLong = [](const LineCurve &curve) { return curve.size() >= 15; };
    constexpr int fewest = 5;
    return std::count_if(curves.begin(), curves.end(), isLong) >= fewest;
}

} // namespace

bool isCurled(const TextInk &text, const std::vector<LineCurve> &lines) {
    if (!saysEnough(lines))
        return false;
    const CurlField field(lines, text.ink.size(), text.letterHeight);
    constexpr double clearlyUneven = 0.2, clearlyBetter = 0.8;
    return field.unevenness() > clearlyUneven && field.explained() > clearlyBetter &&
           field.isSound();
}

std::optional<Flattening> findFlattening(const TextInk &text, const std::vector<LineCurve> &lines) {
    if (!saysEnough(lines))
        return {};
    const CurlField field(lines, text.ink.size(), text.letterHeight);
    if (!field.isSound())
        return {};
    return scaled(flattenedBy(field, text.ink.size()), 1 / text.scale);
}

} // namespace ocr::clean
