// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/clean_preview.h"

#include "ocr/clean/draw_upright.h"
#include "ocr/page/clean_image.h"

namespace workflows::pipeline {

ocr::core::Result<CleanPreviewImages> makeCleanPreview(PageReader &reader,
                                                       const ocr::page::PageImage &image,
                                                       const ReadRecipe &recipe, int maxSide) {
    const auto clean = reader.clean(image, recipe, {});
    if (!clean)
        return clean.error();
    auto after = ocr::page::encodePreview({clean->pixels, {}}, maxSide);
    if (!after)
        return after.error();
    // Through the map of the one cleaning, so that both lie upon each other to the pixel.
    const double scale = static_cast<double>(after->size.width) / clean->size().width;
    auto before =
        ocr::page::encodePreview(ocr::clean::drawUpright(image, clean->map, after->size, scale), 0);
    if (!before)
        return before.error();
    return CleanPreviewImages{std::move(*before), std::move(*after), clean->recipe, clean->map,
                              clean->size()};
}

} // namespace workflows::pipeline
