// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "workflows/describe/shelfmark_tokens.h"

namespace workflows::describe {

/// A day, month or year as written; 0: not said.
struct DatePoint {
    int year = 0;
    int month = 0;
    int day = 0;
    bool operator==(const DatePoint &) const = default;
};

/// What the tokens [from, to) say.
struct DatePhrase {
    std::size_t from = 0;
    std::size_t to = 0;
    DatePoint first;
    DatePoint last;        ///< the same where it is no stretch
    int newStyleDay = 0;   ///< "1 (14) февраля": the second one; 0: none
    int newStyleMonth = 0; ///< where it is another month; else 0
    int decade = 0;        ///< 1920 for "1920'ler"
    bool isHijri = false;
    bool isRussian = false; ///< its month is named in Cyrillic letters
    bool isYearAlone = false;
};

/// The longest date that begins at token `at`; its numbers may be no day of any calendar.
[[nodiscard]] std::optional<DatePhrase> datePhraseAt(const std::vector<MarkToken> &tokens,
                                                     std::size_t at);

} // namespace workflows::describe
