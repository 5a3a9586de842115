// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "ocr/page/clean_image.h"
#include "ocr/page/page_image.h"
#include "ocr/train/degrade.h"
#include "ocr/train/render_page.h"

namespace evrak_tests {

/// An A5 page at 300 dpi with these lines, one below the other; aborts where it cannot be drawn.
inline ocr::train::DrawnPage drawLines(const std::string &family, const std::string &lines,
                                       int columns = 1) {
    auto painter = ocr::train::PagePainter::withFamilies({family, "Noto Serif"});
    EVRAK_ASSERT(painter);
    ocr::train::PageDesign design;
    design.columns = columns;
    design.columnGap = {8};
    ocr::train::TextBlock block;
    block.text = lines;
    block.alignment = ocr::train::Alignment::start;
    block.isIndented = false;
    design.blocks = {block};
    auto page = painter->draw(design);
    EVRAK_ASSERT(page && page->linesLeftOver == 0);
    return *page;
}

/// The line so many times, one below the other.
inline std::string repeated(const std::string &line, int times) {
    std::string text = line;
    for (int i = 1; i < times; ++i)
        text += '\n' + line;
    return text;
}

inline ocr::page::PageImage imageOf(const ocr::train::DrawnPage &page) {
    return {page.pixels, page.dpi};
}

/// The page as it is, as if it had been cleaned.
inline ocr::page::CleanImage cleanImageOf(const ocr::train::DrawnPage &page) {
    ocr::page::CleanImage image;
    image.pixels = page.pixels;
    image.masterSize = {page.pixels->cols, page.pixels->rows};
    return image;
}

inline std::vector<ocr::page::TextLine> linesOf(const ocr::page::PageText &page) {
    std::vector<ocr::page::TextLine> lines;
    for (const auto &region : page.regions)
        lines.insert(lines.end(), region.lines.begin(), region.lines.end());
    return lines;
}

/// Intersection over union, 0 to 1.
inline double overlap(const ocr::core::Rect &a, const ocr::core::Rect &b) {
    const auto common = ocr::core::intersect(a, b);
    if (common.isEmpty())
        return 0;
    const auto area = [](const ocr::core::Rect &r) {
        return static_cast<double>(r.width) * r.height;
    };
    return area(common) / (area(a) + area(b) - area(common));
}

} // namespace evrak_tests
