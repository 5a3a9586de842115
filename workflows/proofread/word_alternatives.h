// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::proofread {

/// What is known of the places of a text.
struct KnownPlaces {
    std::vector<DoubtfulCharacter> doubts;
    std::vector<LearnedChange> learned{};
};

/// What else the word of `text` may be that stands at `begin`, `length` in bytes: by look-alikes of
/// its letters and by what people changed elsewhere, by the other `readings` of the line aligned
/// with the text, latest first, and by what models took into account. Nine at most, each once,
/// never the word itself.
[[nodiscard]] std::vector<Alternative> wordAlternatives(const std::string &text, std::size_t begin,
                                                        std::size_t length,
                                                        const std::vector<ReadingRecord> &readings,
                                                        const KnownPlaces &known);

} // namespace workflows::proofread
