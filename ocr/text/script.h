// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ocr::text {

enum class Script { unknown, latin, cyrillic, arabic };
enum class Direction { leftToRight, rightToLeft };

/// "latin", "cyrillic", "arabic", "unknown"; the reverse gives unknown for any other word.
[[nodiscard]] std::string_view toString(Script script);
[[nodiscard]] Script scriptFrom(std::string_view name);

/// Which of the three scripts most letters of the UTF-8 text belong to; unknown without letters.
[[nodiscard]] Script estimateScript(std::string_view utf8);

/// How many letters and digits of any script the UTF-8 text holds.
[[nodiscard]] int countLetters(std::string_view utf8);

/// How many decimal digits of any script the UTF-8 text holds.
[[nodiscard]] int countDigits(std::string_view utf8);

/// The base direction of a line: that of its first strong character (Unicode Bidirectional
/// Algorithm, rule P2); left to right without one.
[[nodiscard]] Direction directionOf(std::string_view utf8);

/// Whether it is well-formed UTF-8.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Normalization Form C; the text must be well-formed UTF-8.
[[nodiscard]] std::string toNfc(std::string_view utf8);

/// The text without marks that only steer its display: LRM, RLM, ALM and the embeddings, overrides
/// and isolates of the Unicode Bidirectional Algorithm. ZWJ and ZWNJ, which are spelling, stay.
[[nodiscard]] std::string withoutDirectionMarks(std::string_view utf8);

} // namespace ocr::text
