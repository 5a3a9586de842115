// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ocr::text {

/// What a list of words is asked for about what stands between two blanks. For each run of two or
/// more letters, with the marks on them: the run itself, in small letters, and with a capital, each
/// form once. Apostrophes, hyphens and digits part runs, as in "l’après-midi". UTF-8, NFC.
[[nodiscard]] std::vector<std::vector<std::string>> dictionaryForms(std::string_view utf8);

} // namespace ocr::text
