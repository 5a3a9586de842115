// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ocr::text {

/// The character's name in the Unicode standard, in small letters: "cyrillic small letter yat".
/// Empty where it has none.
[[nodiscard]] std::string characterName(char32_t character);

/// The capital of the letter; itself where it has none.
[[nodiscard]] char32_t capitalOf(char32_t letter);

} // namespace ocr::text
