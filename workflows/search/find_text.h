// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::search {

/// The most different words that a query may hold.
inline constexpr std::size_t mostWords = 32;

/// Lines whose current text holds all words of the query under the plain folding
/// (ocr::text::foldForSearch), at most `limit`. First those that hold the words as typed ("exact"),
/// then the others ("folded"), both in the order of the pages' first reading. Quotes, operators
/// and other signs part words and mean nothing else. ZWNJ parts words as well: the stem alone and
/// both parts find گنجه‌دن, and so does the word typed without the ZWNJ. Errors: wrongUsage for a
/// query that is no UTF-8, holds no letter or digit, or more than `mostWords` words, and for a
/// limit below 1.
[[nodiscard]] Result<std::vector<SearchHit>> findText(const catalogue::Catalogue &catalogue,
                                                      const std::string &query, int limit);

} // namespace workflows::search
