// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::proofread {

/// What else the word of `text` may be that stands at `begin`, `length` in bytes: by look-alikes of
/// its letters (`doubts` of the text), by the other `readings` of the line aligned with the text,
/// latest first, and by what models took into account. Nine at most, each once, never the word
/// itself.
[[nodiscard]] std::vector<Alternative>
wordAlternatives(const std::string &text, std::size_t begin, std::size_t length,
                 const std::vector<ReadingRecord> &readings,
                 const std::vector<DoubtfulCharacter> &doubts);

} // namespace workflows::proofread
