// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/outcomes.h"

namespace workflows::proofread {

/// The marks as they are stored: by place, each on at least one character of the text and none on
/// blanks at its ends, those of a kind that overlap or touch made one. Error notAllowed about
/// `line`: a mark outside the text, or `illegible` on anything but one sign "…".
[[nodiscard]] ocr::core::Result<std::vector<TextMark>>
acceptableMarks(const std::string &text, std::vector<TextMark> marks, const std::string &line);

/// The marks of a text where it was changed into another: both are aligned, and a mark stays on
/// what its characters became. One of whose characters nothing is left goes, and `illegible` where
/// its sign "…" went.
[[nodiscard]] std::vector<TextMark>
carryMarks(const std::string &before, const std::vector<TextMark> &marks, const std::string &text);

/// What marks there are on `length` characters from `from` on, told from their first.
[[nodiscard]] std::vector<TextMark> marksWithin(const std::vector<TextMark> &marks, int from,
                                                int length);

} // namespace workflows::proofread
