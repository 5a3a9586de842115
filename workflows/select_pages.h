// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows {

/// The pages that people name: "all" or nothing for all of them, else parts between commas, each
/// an ordinal ("35"), a range of ordinals ("1-20"), or a label; what could be either is an ordinal.
/// A page is given once, where it is named first. Errors: wrongUsage (an empty part, a range that
/// runs backwards), notFound.
[[nodiscard]] Result<std::vector<PageId>> selectPages(const catalogue::Catalogue &catalogue,
                                                      const std::string &selection);

} // namespace workflows
