// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

using workflows::TextChange;

/// Where two texts (UTF-8, logical order) differ, in order; on a cheapest way from one to the
/// other. A letter and the marks upon it are changed together.
[[nodiscard]] std::vector<TextChange> compareTexts(const std::string &a, const std::string &b);

/// Compares two models, two persons, or a model and a person over the lines of a page. Error:
/// notFound.
[[nodiscard]] Result<PageComparison> comparePage(const catalogue::Catalogue &catalogue, PageId page,
                                                 const TextSide &a, const TextSide &b);

} // namespace workflows::proofread
