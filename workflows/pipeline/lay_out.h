// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ocr/clean/recipe.h"
#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_image.h"
#include "ocr/page/page_layout.h"
#include "ocr/text/script.h"

namespace workflows::pipeline {

/// Where the two pages of a spread that was photographed in one picture meet: x in pixels of the
/// clean image. Nothing where the picture is not wider than high, lies on its side, or shows no
/// clear spread. `clean`: made from `image` by `recipe`.
[[nodiscard]] std::optional<double> findFold(const ocr::page::PageImage &image,
                                             const ocr::clean::Recipe &recipe,
                                             const ocr::page::CleanImage &clean);

/// The lines of a page; where it has a fold, those of one page of the spread and then those of the
/// other, the left one first unless the script runs from right to left. Error: stopped.
[[nodiscard]] ocr::core::Result<ocr::page::PageLayout> layOut(const ocr::page::CleanImage &clean,
                                                              std::optional<double> fold,
                                                              ocr::text::Direction direction,
                                                              const ocr::core::Work &work);

} // namespace workflows::pipeline
