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

} // namespace workflows::pipeline
