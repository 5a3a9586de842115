// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/lay_out.h"

#include <cmath>

#include "ocr/clean/split_spread.h"
#include "ocr/layout/analyse_layout.h"
#include "ocr/layout/analyse_spread.h"

namespace workflows::pipeline {

std::optional<double> findFold(const ocr::page::PageImage &image, const ocr::clean::Recipe &recipe,
                               const ocr::page::CleanImage &clean) {
    const auto size = image.size();
    if (size.width <= size.height)
        return {};
    if (recipe.area) {
        const auto &[from, to, below, beside] = *recipe.area;
        if (to.x - from.x <= std::abs(to.y - from.y))
            return {};
    }
    const auto spread = ocr::clean::findSpread(image);
    if (!spread)
        return {};
    const auto top = clean.map.fromMaster((*spread)[0][1]);
    const auto bottom = clean.map.fromMaster((*spread)[0][2]);
    const double fold = (top.x + bottom.x) / 2, width = clean.size().width;
    constexpr double narrowestPage = 0.25;
    if (fold < narrowestPage * width || fold > (1 - narrowestPage) * width)
        return {};
    return fold;
}

ocr::core::Result<ocr::page::PageLayout> layOut(const ocr::page::CleanImage &clean,
                                                std::optional<double> fold,
                                                ocr::text::Direction direction,
                                                const ocr::core::Work &work) {
    return fold ? ocr::layout::analyseSpread(clean, *fold, {direction}, work)
                : ocr::layout::analyseLayout(clean, {direction}, work);
}

} // namespace workflows::pipeline
