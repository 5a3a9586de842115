// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// What two persons found on the same lines, in characters that they changed.
struct FoundTwice {
    std::int64_t lines = 0;
    std::int64_t apart = 0;      ///< found by either of two who read apart, counted for each
    std::int64_t both = 0;       ///< of these, found alike by the other one
    std::int64_t first = 0;      ///< found by a first reader whose text another one then read
    std::int64_t afterwards = 0; ///< found by that other one
};

/// The share of errors that one person finds, and its variance. Of two who read apart: the share
/// of what one found that the other found too (Lincoln and Petersen; for inspections Eick, Loader,
/// Long, Votta and Vander Wiel, "Estimating software fault content before coding", ICSE 1992). Of
/// two in sequence: one less the ratio of the second's finds to the first's (removal method; Seber
/// and Le Cren, J. Animal Ecology 36, 1967). Both take errors for equally hard to find; where some
/// are harder, as is likely, more are left than this says. None without finds.
struct FoundShare {
    double share = 0;
    double variance = 0;
};
[[nodiscard]] std::optional<FoundShare> foundShare(const FoundTwice &found);

/// Errors in the text of these pages, from what people found on pages that they vouched for.
[[nodiscard]] Result<ErrorEstimate> estimateErrors(const catalogue::Catalogue &catalogue,
                                                   const std::vector<PageId> &pages,
                                                   const Work &work);

} // namespace workflows::proofread
