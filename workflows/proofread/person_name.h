// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ocr/core/result.h"

namespace workflows::proofread {

/// The name of the person who does something, as it is stored; see catalogue::acceptableText.
/// Error: notAllowed about `subject` where it holds no letter or digit.
[[nodiscard]] ocr::core::Result<std::string> personName(const std::string &by,
                                                        const std::string &subject);

} // namespace workflows::proofread
