// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "workflows/catalogue/records.h"

namespace workflows::catalogue {

// Inside this folder only.

/// Marks as they are stored; empty for none.
[[nodiscard]] std::string toJson(const std::vector<TextMark> &marks);
/// The reverse; nothing where the text is none of ours.
[[nodiscard]] std::optional<std::vector<TextMark>> textMarksFrom(std::string_view json);

} // namespace workflows::catalogue
