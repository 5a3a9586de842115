// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/clean/recipe.h"
#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_image.h"

namespace ocr::clean {

/// Picks a recipe on the page's own evidence: light is evened out unless the page is bilevel, and
/// the page is turned by the skew of its text lines where that is clear.
[[nodiscard]] Recipe chooseRecipe(const page::PageImage &image);

/// Carries out a recipe. The result is grey, not black-and-white: the models read grey letters
/// better. Errors: stopped, outOfMemory.
[[nodiscard]] core::Result<page::CleanImage>
cleanPage(const page::PageImage &image, const Recipe &recipe, const core::Work &work);

} // namespace ocr::clean
