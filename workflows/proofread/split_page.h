// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

#include "ocr/clean/recipe.h"
#include "ocr/core/result.h"
#include "workflows/catalogue/records.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// A person sets the cleanup of pages, or leaves it to their evidence. Errors: notFound,
/// notAllowed (no name), wrongUsage where the recipe's area is none in one of them.
[[nodiscard]] ocr::core::Result<std::monostate>
setClean(catalogue::Catalogue &catalogue, const std::vector<catalogue::PageId> &pages,
         const std::optional<ocr::clean::Recipe> &recipe, const std::string &by);

/// A person makes two pages of a spread; see Catalogue::splitPage. A verified page becomes two
/// proofread ones. Errors: notFound, notAllowed (no name), wrongUsage where a recipe has no area,
/// or one that is none in the image.
[[nodiscard]] ocr::core::Result<catalogue::PageId>
splitPage(catalogue::Catalogue &catalogue, catalogue::PageId page, const ocr::clean::Recipe &first,
          const ocr::clean::Recipe &second, const std::string &by);

/// Undoes it. The whole is vouched for as far as both parts are. Errors: notFound, notAllowed (no
/// name, or not the last part of that page).
[[nodiscard]] ocr::core::Result<std::monostate>
mergePages(catalogue::Catalogue &catalogue, catalogue::PageId first, catalogue::PageId second,
           const std::string &by, catalogue::MergedOrder order = catalogue::MergedOrder::ofPages);

} // namespace workflows::proofread
