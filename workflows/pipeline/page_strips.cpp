// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/page_strips.h"

#include "ocr/layout/analyse_layout.h"
#include "workflows/pipeline/hand_layout.h"

namespace workflows::pipeline {

ocr::core::Result<std::vector<ocr::recognize::CutLine>>
cutPage(PageReader &reader, const ocr::page::PageImage &image, const ReadRecipe &recipe,
        ocr::text::Direction direction, const ocr::core::Work &work) {
    const auto clean = reader.clean(image, recipe, work);
    if (!clean)
        return clean.error();
    const auto layout = recipe.layout ? handLayoutIn(*clean, *recipe.layout)
                                      : ocr::layout::analyseLayout(*clean, {direction}, work);
    if (!layout)
        return layout.error();
    return ocr::recognize::cutLines(*clean, *layout);
}

ocr::core::Result<std::vector<LineStrip>> cutSetLines(PageReader &reader,
                                                      const ocr::page::PageImage &image,
                                                      const ReadRecipe &recipe,
                                                      const ocr::core::Work &work) {
    if (!recipe.layout)
        return ocr::core::fail(ocr::core::ErrorCode::wrongUsage, {}, "no lines to cut", "strips");
    const auto clean = reader.clean(image, recipe, work);
    if (!clean)
        return clean.error();
    std::vector<LineStrip> strips;
    int number = 0;
    for (const auto &region : recipe.layout->regions)
        for (const auto &line : region.lines) {
            // One at a time: those without ink leave no trace among the others.
            const auto layout = handLayoutIn(*clean, {{{region.kind, region.outline, {line}}}});
            if (!layout)
                return layout.error();
            for (const auto &cut : ocr::recognize::cutLines(*clean, *layout))
                strips.push_back({number, ocr::page::pixelsOf(*cut.strip)});
            ++number;
        }
    return strips;
}

} // namespace workflows::pipeline
