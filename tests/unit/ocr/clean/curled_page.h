// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <memory>
#include <numbers>

#include "ocr/clean/warp.h"
#include "ocr/page/page_map.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace evrak_tests {

/// A page that rises to the middle and falls again, more so at its foot, as a book's does.
struct CurledPage {
    ocr::page::PageImage image;
    ocr::page::PageMap toFlat;              ///< its pixels -> those of the page as drawn
    std::vector<ocr::page::TextLine> lines; ///< of the page as drawn
    double letterHeight = 20;
};

/// `sag`: by how many letter heights the middle of a line at the foot of the page is off.
inline CurledPage curledPage(double sag) {
    const auto drawn = drawLines("Liberation Serif", repeated("Quelques lignes de lettres pour une page qui se courbe", 32));
    const auto size = drawn.pixels->size();
    CurledPage page;
    ocr::page::Bend bend;
    bend.step = 20;
    bend.columns = size.width / 20 + 2;
    bend.rows = size.height / 20 + 2;
    for (int row = 0; row < bend.rows; ++row)
        for (int column = 0; column < bend.columns; ++column) {
            const double x = column * bend.step, y = row * bend.step;
            const double share = 0.3 + 0.7 * y / size.height;
            bend.nodes.push_back({x, y + sag * page.letterHeight * share *
                                             std::sin(std::numbers::pi * x / size.width)});
        }
    page.image = {std::make_shared<cv::Mat>(ocr::clean::warped(*drawn.pixels, bend, size)),
                  drawn.dpi};
    page.toFlat = ocr::page::PageMap({}, bend);
    page.lines = linesOf(drawn.truth);
    return page;
}

/// By how many letter heights a line of the drawn page is off being level, at the worst, once it
/// has been brought from the curled picture to where `place` says.
template <typename Place>
double unevenness(const CurledPage &page, const ocr::page::TextLine &line, Place place) {
    const auto box = ocr::core::boundingBox(line.layout.outline);
    double low = 1e9, high = -1e9;
    for (int i = 0; i <= 8; ++i) {
        const ocr::core::PointF drawn{box.x + box.width * i / 8.0, box.y + box.height / 2.0};
        const double y = place(page.toFlat.fromMaster(drawn)).y;
        low = std::min(low, y);
        high = std::max(high, y);
    }
    return (high - low) / page.letterHeight;
}

} // namespace evrak_tests
