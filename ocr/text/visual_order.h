// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "ocr/text/script.h"

namespace ocr::text {

/// Whether any of the signs makes a line run from right to left: a letter of such a script, or a
/// digit of Arabic.
[[nodiscard]] bool runsRightToLeft(std::u32string_view signs);

/// The places of signs that stand from left to right on paper, in the order in which they are
/// written: the Unicode Bidirectional Algorithm (UAX #9) turned round, for a line of base direction
/// `direction`. Digits keep their order, marks between two numbers go as the algorithm would have
/// set them. Where several texts would look the same, it is the one without direction marks.
[[nodiscard]] std::vector<std::size_t> logicalOrder(std::u32string_view fromLeft,
                                                    Direction direction);

} // namespace ocr::text
