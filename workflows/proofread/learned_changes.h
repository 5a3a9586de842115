// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::proofread {

/// What people make of what a model reads: the characters that they replaced, put in and took out,
/// by what stood before and behind, counted against the same that they left. A stretch of up to two
/// characters for one of up to three; the narrowest surroundings that were met decide.
class LearnedChanges {
  public:
    /// A line as the model read it, and as a person set it. Texts that have little in common teach
    /// nothing.
    void learn(std::string_view read, std::string_view written);

    /// The places of a text that the model read which likely are to be changed, in its order, apart
    /// from each other. Suggestions: nobody has seen them.
    [[nodiscard]] std::vector<LearnedChange> find(std::string_view text) const;

  private:
    struct Count {
        int left = 0;
        std::unordered_map<std::u32string, int> changed; ///< by what was written instead
    };
    void learnGap(const std::u32string &read, std::size_t at, std::size_t length,
                  const std::u32string *written);

    /// By the stretch between its surroundings, each of which may be open.
    std::unordered_map<std::u32string, Count> m_counts;
};

} // namespace workflows::proofread
