// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/catalogue/records.h"
#include "workflows/text_cut.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// A person sets the regions and lines of a page and their order. Texts go along (carry_text), a
/// verified page goes back to proofread. Gives the layout with the ids of new lines. Errors:
/// notFound, notAllowed (no name; a line of another page or named twice; an outline that is none or
/// lies outside the page), conflict where the page's regions and lines are no longer `basedOn`, or
/// a line that is cut says something else by now.
[[nodiscard]] ocr::core::Result<std::vector<catalogue::HandRegion>>
setLayout(catalogue::Catalogue &catalogue, catalogue::PageId page,
          const std::vector<catalogue::HandRegion> &layout,
          const std::vector<catalogue::HandRegion> &basedOn, const std::string &by,
          const std::vector<TextCut> &cuts = {});

/// Error: notAllowed (no name).
[[nodiscard]] ocr::core::Result<std::monostate>
releaseLayout(catalogue::Catalogue &catalogue, catalogue::PageId page, const std::string &by);

} // namespace workflows::proofread
