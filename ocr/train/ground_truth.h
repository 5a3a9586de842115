// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ocr::train {

/// For each line that was read off a page, the piece of the page's transcription that it shows;
/// nothing where they are not alike enough (1 - CER of the loosely folded texts). The transcription
/// may run in paragraphs, and may leave lines out. Pieces begin and end between words and do not
/// overlap. The page and its transcription must be in the same order.
[[nodiscard]] std::vector<std::optional<std::string>>
matchLines(const std::vector<std::string> &read, const std::string &transcription,
           double minSimilarity = 0.7);

/// What an edited Arabic transcription adds to what is printed is taken back where the reading
/// shows no sign of it: hamza on alef; all vowel marks; Latin digits for Arabic ones. `read` is a
/// reading of the same line.
[[nodiscard]] std::string asPrinted(const std::string &truth, const std::string &read);

/// One code for what looks alike in Arabic print, so that a model need not guess: Farsi yeh to
/// yeh, or to alef maksura at the end of a word, where it has no dots; kaf, heh and the digits in
/// their Arabic codes; presentation forms taken apart; no tatweel, no direction marks. NFC.
[[nodiscard]] std::string arabicPrintCodes(const std::string &text);

} // namespace ocr::train
