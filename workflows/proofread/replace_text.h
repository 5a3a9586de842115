// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workflows/replacements.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// The lines that a query would change, as they would be; nothing is stored. At most `limit` of
/// them. Errors: notFound, stopped, and those of ReplacePattern, whose subject then names the page.
[[nodiscard]] Result<ReplacePreview> findReplacements(const catalogue::Catalogue &catalogue,
                                                      const ReplaceQuery &query,
                                                      const ReplaceScope &scope, std::int64_t limit,
                                                      const Work &work);

/// Stores what a preview showed, as that person's readings, one transaction a page. Lines that say
/// something else by now are skipped. Error: notAllowed (no name).
[[nodiscard]] Result<ReplaceReport> replaceTexts(catalogue::Catalogue &catalogue,
                                                 const std::vector<Replacement> &lines,
                                                 const std::string &by, const Work &work);

/// Goes back to the readings of before, by new ones of that person's; lines that got another
/// reading since are skipped. Else as replaceTexts; the report can be taken back again.
[[nodiscard]] Result<ReplaceReport> takeBackReplacements(catalogue::Catalogue &catalogue,
                                                         const std::vector<ReplacedLine> &lines,
                                                         const std::string &by, const Work &work);

} // namespace workflows::proofread
