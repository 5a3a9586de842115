// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/catalogue/ids.h"
#include "workflows/catalogue/records.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// The longest text of a line that a person can set, in bytes.
inline constexpr std::size_t longestLine = 20'000;

/// The text as it may be stored: catalogue::acceptableText, and not too long. Blanks alone become
/// an empty line.
[[nodiscard]] ocr::core::Result<std::string> acceptableText(const std::string &text);

/// Stores a person's text of a line with the word boxes carried over, and takes a verified page
/// back to proofread where the text or its marks changed, in one transaction. `marks` are those of
/// `text`; none: those that stood are carried over. `basedOn` is the reading that the person saw.
/// Errors: notFound, notAllowed, conflict, and the catalogue's.
[[nodiscard]] ocr::core::Result<catalogue::ReadingId>
correctLine(catalogue::Catalogue &catalogue, catalogue::LineId line, const std::string &text,
            const std::string &by, std::optional<catalogue::ReadingId> basedOn,
            const std::optional<std::vector<catalogue::TextMark>> &marks = {});

/// Stores what a person typed where that person leaves the line to another's text: it goes into
/// the line's history alone. `seen` is the reading that it was made from. Errors as of correctLine.
[[nodiscard]] ocr::core::Result<catalogue::ReadingId>
keepBeside(catalogue::Catalogue &catalogue, catalogue::LineId line, const std::string &text,
           const std::string &by, std::optional<catalogue::ReadingId> seen,
           const std::optional<std::vector<catalogue::TextMark>> &marks = {});

/// Goes back to a reading of the line, whoever made it: stores a new one of that person's, made
/// from it, with its text, word boxes and marks. `seen` is the reading that stood when the person
/// chose. Else as correctLine; notFound also for a reading of another line.
[[nodiscard]] ocr::core::Result<catalogue::ReadingId>
restoreReading(catalogue::Catalogue &catalogue, catalogue::LineId line,
               catalogue::ReadingId reading, const std::string &by, catalogue::ReadingId seen);

} // namespace workflows::proofread
