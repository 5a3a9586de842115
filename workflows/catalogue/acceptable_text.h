// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ocr/core/result.h"

namespace workflows::catalogue {

/// A line of text as it may be stored, whether of a page, a name, a note or a shelfmark: NFC,
/// without blanks at its ends, empty where it is only blanks. Error notAllowed about `subject`
/// where it is no UTF-8 or holds control characters, line breaks, tabs, or embeddings, overrides
/// and isolates of direction, which would make it look different from what it is.
[[nodiscard]] ocr::core::Result<std::string> acceptableText(const std::string &text,
                                                            const std::string &subject);

} // namespace workflows::catalogue
