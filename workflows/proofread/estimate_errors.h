// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// Errors in the text of these pages, from what people found on pages that they vouched for.
[[nodiscard]] Result<ErrorEstimate> estimateErrors(const catalogue::Catalogue &catalogue,
                                                   const std::vector<PageId> &pages,
                                                   const Work &work);

/// The same for the collection, for each of its units and for each page, in one go.
[[nodiscard]] Result<ErrorSurvey> surveyErrors(const catalogue::Catalogue &catalogue,
                                               const Work &work);

} // namespace workflows::proofread
