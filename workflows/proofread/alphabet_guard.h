// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::proofread {

using workflows::DoubtfulCharacter;
using workflows::Suspicion;

/// Marks look-alike letters and wrong digits within words of a line (UTF-8, NFC, logical order),
/// and what the alphabet does not have, in their order; changes nothing. `alphabet` lists the
/// characters of the profile, letters of both cases: its letters are at home in any word (Yanalif's
/// ь is a Cyrillic code among Latin letters); empty: any letter is, and any sign. Look-alikes after
/// Unicode TR 39 (confusables), as far as Latin and Cyrillic type of 1880-1960 has them. Words
/// stand between blanks and hyphens. Sound are: ordinals ("4й", "2nd"), Roman numbers in Latin
/// letters, and whole words in another script, unless each of their letters looks like one of the
/// alphabet's.
[[nodiscard]] std::vector<DoubtfulCharacter> guardAlphabet(std::string_view text,
                                                           std::string_view alphabet = {});

} // namespace workflows::proofread
