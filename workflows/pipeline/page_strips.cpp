// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/page_strips.h"

#include <opencv2/core.hpp>

#include "ocr/layout/analyse_layout.h"
#include "ocr/recognize/line_strip.h"
#include "workflows/pipeline/hand_layout.h"

namespace workflows::pipeline {

ocr::core::Result<std::vector<PageStrip>>
cutPage(PageReader &reader, const ocr::page::PageImage &image, const ReadRecipe &recipe,
        ocr::text::Direction direction, const ocr::core::Work &work) {
    const auto clean = reader.clean(image, recipe, work);
    if (!clean)
        return clean.error();
    const auto layout = recipe.layout ? handLayoutIn(*clean, *recipe.layout)
                                      : ocr::layout::analyseLayout(*clean, {direction}, work);
    if (!layout)
        return layout.error();
    std::vector<PageStrip> strips;
    for (const auto &region : layout->regions)
        for (const auto &line : region.lines) {
            auto cut = ocr::recognize::cutStrip(*clean->pixels, line);
            if (cut.grey.empty())
                continue;
            PageStrip strip{std::make_shared<const cv::Mat>(std::move(cut.grey)), line};
            strip.line.outline = clean->toMasterPolygon(line.outline);
            strip.line.baseline = clean->toMasterPolygon(line.baseline);
            strips.push_back(std::move(strip));
        }
    return strips;
}

} // namespace workflows::pipeline
