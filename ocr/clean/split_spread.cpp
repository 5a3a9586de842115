// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/split_spread.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/crop.h"
#include "ocr/clean/page_area.h"
#include "ocr/clean/sheet_edges.h"
#include "ocr/clean/text_ink.h"

namespace ocr::clean {

namespace {

/// Where the writing begins and ends down the page, and how much of it there is.
struct Column {
    double ink = 0;
    double height = 0; ///< in heights of the page
};

Column columnOf(const cv::Mat &ink, int from, int to) {
    cv::Mat rows;
    cv::reduce(ink.colRange(from, to), rows, 1, cv::REDUCE_SUM, CV_32S);
    Column column;
    int first = ink.rows, last = -1;
    for (int y = 0; y < rows.rows; ++y)
        if (const int sum = rows.at<int>(y)) {
            column.ink += sum;
            first = std::min(first, y);
            last = y;
        }
    column.height = last < first ? 0 : static_cast<double>(last - first) / ink.rows;
    return column;
}

/// Whether an empty band between two columns of writing parts two pages, not two columns of one.
bool partsPages(const TextInk &text, const SheetEdge &band, double aspect) {
    constexpr double leastAspect = 1.25, mostAspect = 1.8;
    if (aspect < leastAspect || aspect > mostAspect)
        return false;
    const double middle = (band.from.x + band.to.x) / 2;
    const int x = std::clamp(static_cast<int>(middle * text.ink.cols), 1, text.ink.cols - 1);
    const auto left = columnOf(text.ink, 0, x), right = columnOf(text.ink, x, text.ink.cols);
    constexpr double mostUnequal = 2.5, tall = 0.5;
    return left.height > tall && right.height > tall &&
           std::max(left.ink, right.ink) < mostUnequal * std::min(left.ink, right.ink);
}

} // namespace

std::optional<Spread> findSpread(const page::PageImage &image) {
    cv::Mat grey = image.pixels();
    if (grey.channels() == 3)
        cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
    auto text = findTextInk(grey);
    const double w = grey.cols, h = grey.rows, scale = text.scale;
    const std::array<core::PointF, 4> whole{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    const auto crop = cropOf(findPageArea(text).value_or(whole));
    const auto small =
        core::Homography::scaling(scale) * crop.toMaster * core::Homography::scaling(1 / scale);
    const cv::Size sheet(std::max(1, static_cast<int>(crop.size.width * scale)),
                         std::max(1, static_cast<int>(crop.size.height * scale)));
    text = findTextInk(cropped(text.grey, {small, {sheet.width, sheet.height}}));
    const double aspect = static_cast<double>(crop.size.width) / crop.size.height;
    constexpr double leastAspect = 1.05, from = 0.38, to = 0.62;
    if (aspect < leastAspect)
        return {};
    const auto line = findMeetingLine(text, from, to);
    if (!line || (!line->isGutter && !partsPages(text, *line, aspect)))
        return {};
    const double width = crop.size.width, height = crop.size.height;
    const auto at = [&](double x, double y) { return crop.toMaster.map({x, y}); };
    const auto top = at(std::round(line->from.x * width), 0);
    const auto bottom = at(std::round(line->to.x * width), height);
    return Spread{
        {{at(0, 0), top, bottom, at(0, height)}, {top, at(width, 0), at(width, height), bottom}}};
}

} // namespace ocr::clean
