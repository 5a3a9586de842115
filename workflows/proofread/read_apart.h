// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}

// A second reading that does not see the first: what a page or some lines say again, by another
// person or by the same one on another day, from what the machine had read. How far two such
// readings find the same errors tells how many are left (found_share).
namespace workflows::proofread {

/// Error: notAllowed unless the page is proofread or verified, so that there is a first reading.
[[nodiscard]] Result<std::vector<ApartLine>> linesToReadApart(const catalogue::Catalogue &catalogue,
                                                              PageId page, const std::string &by);

/// At most `count` lines of such pages that nobody read apart, by lot, in the order of the pages.
[[nodiscard]] Result<std::vector<ApartLine>>
drawLinesToReadApart(const catalogue::Catalogue &catalogue, std::int64_t count,
                     const std::string &by);

/// Errors: notFound, notAllowed (the text, the name, a line of another page or without a machine's
/// reading).
[[nodiscard]] Result<ApartId> readApart(catalogue::Catalogue &catalogue, LineId line,
                                        const std::string &text, const std::string &by);

[[nodiscard]] Result<std::vector<ApartDifference>>
apartDifferences(const catalogue::Catalogue &catalogue, std::int64_t limit);

} // namespace workflows::proofread
