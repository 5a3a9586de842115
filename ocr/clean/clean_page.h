// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/clean/recipe.h"
#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_image.h"

namespace ocr::clean {

/// Picks a recipe on the page's own evidence: light is evened out unless the page is bilevel or
/// white all over, what is clearly not the page is cut away, and its lines are made level, by a
/// turn or by flattening where they curl. The likeliest of chooseRecipes.
[[nodiscard]] Recipe chooseRecipe(const page::PageImage &image);

/// The same for each way up in which the page may well stand, the likeliest first: nearly always
/// one. They differ in `area`, `turn` and `flattens`. Two where the shape of the letters does not
/// tell top from bottom, as on a page that lies on its side: then only reading them does.
/// `mayWellBe`: the least confidence of a way up, but for the first; 0: all four.
[[nodiscard]] std::vector<Recipe> chooseRecipes(const page::PageImage &image,
                                                double mayWellBe = 0.01);

/// Carries out a recipe. The result is grey, not black-and-white: the models read grey letters
/// better. Errors: stopped, outOfMemory.
[[nodiscard]] core::Result<page::CleanImage>
cleanPage(const page::PageImage &image, const Recipe &recipe, const core::Work &work);

} // namespace ocr::clean
