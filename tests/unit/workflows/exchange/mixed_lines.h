// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace specimens {

/// What lines are mostly made of.
enum class MixedBase { arabic, latin, cyrillic };

/// Lines in logical order, NFC, made of words of our own choosing: Ottoman, Persian and
/// Azerbaijani in Arabic script with harakat, tatweel, ZWNJ and lam-alef; Russian of before 1918,
/// Azerbaijani Cyrillic, Yanalif, Turkish; Arabic-Indic, Persian and European digits, dates,
/// brackets, quotation marks, hyphens at line ends; and inserts in the other scripts. The same
/// seed gives the same lines.
std::vector<std::string> mixedLines(MixedBase base, int count, std::uint32_t seed);

} // namespace specimens
