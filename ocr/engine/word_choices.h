// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ocr::engine {

/// What might stand in the place of a sign, and how likely against it. An empty text: nothing.
struct SignChance {
    std::string text;
    double chance = 0; ///< 0 to 1
};

/// A sign of a word as read (UTF-8), and what it might be instead.
struct SignChoices {
    std::string text;
    std::vector<SignChance> others;
};

/// Other readings of a word from those of its signs, the likeliest first, at most `most`: one sign
/// changed, or the two that are changed most easily. Neither the word itself nor an empty one.
[[nodiscard]] std::vector<std::string> wordChoices(const std::vector<SignChoices> &word,
                                                   std::size_t most = 9);

} // namespace ocr::engine
