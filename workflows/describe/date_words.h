// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "workflows/describe/shelfmark_tokens.h"

namespace workflows::describe {

struct NamedMonth {
    int month = 0;
    bool isHijri = false;
    bool isRussian = false; ///< named in Cyrillic letters
    std::size_t tokens = 0;
};

/// The words of dates in all languages that are read, from date_words.json.
class DateWords {
  public:
    enum class Kind { year, day, notBefore, notAfter, asOf, about, night, from, to, decade };

    [[nodiscard]] static const DateWords &shipped();

    /// A month, with the endings of cases behind it.
    [[nodiscard]] std::optional<NamedMonth> monthAt(const std::vector<MarkToken> &tokens,
                                                    std::size_t at) const;
    /// How many tokens at `at` are words of that kind; 0: none.
    [[nodiscard]] std::size_t countAt(Kind kind, const std::vector<MarkToken> &tokens,
                                      std::size_t at) const;
    /// The same of those that end before `end`.
    [[nodiscard]] std::size_t countBefore(Kind kind, const std::vector<MarkToken> &tokens,
                                          std::size_t end) const;

  private:
    DateWords();
    using Phrase = std::vector<std::string>; ///< folded words
    struct Month {
        Phrase phrase;
        int month = 0;
        bool isHijri = false;
        bool isRussian = false;
    };
    [[nodiscard]] std::size_t endingAt(const std::vector<MarkToken> &tokens, std::size_t at) const;

    std::vector<Month> m_months;
    std::vector<Phrase> m_endings;
    std::vector<std::vector<Phrase>> m_phrases; ///< by kind
};

} // namespace workflows::describe
