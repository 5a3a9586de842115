// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ocr::text {

/// One element for each character; U+FFFD for bytes that are no UTF-8.
[[nodiscard]] std::u32string toCodePoints(std::string_view utf8);

/// U+FFFD for what is no character.
[[nodiscard]] std::string toUtf8(char32_t character);

/// Levenshtein distance of two sequences, by Myers' bit-parallel algorithm in blocks (Hyyrö 2003):
/// time |a| / 64 * |b|, so whole books are fine.
[[nodiscard]] std::size_t editDistance(std::u32string_view a, std::u32string_view b);

/// Where the characters of two strings meet on a cheapest way from one to the other.
struct AlignedPair {
    int a = -1; ///< index in the first string, -1 where the second has a character more
    int b = -1; ///< index in the second string, -1 where the first has a character more
    bool operator==(const AlignedPair &) const = default;
};

/// Every character of both once, in order; substitutions are pairs. Memory is |a| * |b| bytes:
/// meant for lines and pages.
[[nodiscard]] std::vector<AlignedPair> align(std::u32string_view a, std::u32string_view b);

/// What is not counted as an error.
enum class Strictness {
    strict, ///< NFC; white space runs are one blank; tatweel, soft hyphens, marks of width zero and
            ///< of direction are dropped
    loose   ///< also Arabic vowel marks dropped; alef with hamza, yeh, kaf, heh forms, Arabic
            ///< punctuation and digits folded
};

/// The text as it is compared.
[[nodiscard]] std::u32string canonical(std::string_view utf8, Strictness strictness);

/// Errors against truth, in characters or words; add them up for the rate over many pages.
struct ErrorCount {
    std::size_t errors = 0;
    std::size_t length = 0; ///< of the truth

    [[nodiscard]] double rate() const {
        return static_cast<double>(errors) / static_cast<double>(length > 0 ? length : 1);
    }
    ErrorCount &operator+=(const ErrorCount &other) {
        errors += other.errors;
        length += other.length;
        return *this;
    }
};

/// Character errors (CER).
[[nodiscard]] ErrorCount countCharacterErrors(std::string_view truth, std::string_view read,
                                              Strictness strictness = Strictness::strict);
/// Word errors (WER); words stand between blanks.
[[nodiscard]] ErrorCount countWordErrors(std::string_view truth, std::string_view read,
                                         Strictness strictness = Strictness::strict);

/// By character: how often it stands in the truth (length), and how often it was not read there
/// (errors), on a cheapest way from one text to the other; 1 less the rate is its recall.
using LetterErrors = std::map<char32_t, ErrorCount>;
[[nodiscard]] LetterErrors countLetterErrors(std::string_view truth, std::string_view read);

} // namespace ocr::text
