// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace workflows::proofread {

/// Why a character of a line deserves a look.
enum class Suspicion {
    otherScript,     ///< a letter of another script within a word: Cyrillic с in "Azərbayсan"
    letterInNumber,  ///< "I930"
    digitInWord,     ///< "Св0бода", "3авод"
    romanNumeral,    ///< a Roman number in Cyrillic letters: "ХІ"
    outsideAlphabet, ///< a letter that the profile's alphabet does not have
};

struct DoubtfulCharacter {
    std::size_t begin = 0;  ///< first byte in the text
    std::size_t length = 0; ///< in bytes
    Suspicion suspicion = Suspicion::otherScript;
    std::string suggestion; ///< what looks the same and would be in place; empty: none is known
    bool operator==(const DoubtfulCharacter &) const = default;
};

/// Marks look-alike letters and wrong digits within words of a line (UTF-8, NFC, logical order),
/// in their order; changes nothing. `alphabet` lists the letters of the profile, of both cases:
/// those are at home in any word (Yanalif's ь is a Cyrillic code among Latin letters); empty: any
/// letter is. Look-alikes after Unicode TR 39 (confusables), as far as Latin and Cyrillic type of
/// 1880-1960 has them. Words stand between blanks and hyphens; ordinals ("4й", "2nd") are sound.
[[nodiscard]] std::vector<DoubtfulCharacter> guardAlphabet(std::string_view text,
                                                           std::string_view alphabet = {});

} // namespace workflows::proofread
