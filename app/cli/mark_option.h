// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace app::cli {

/// KIND:AT:LENGTH[:EXTENT], as `evrak show --json` tells marks: in characters of the text, from 0.
/// Nothing where it is none.
[[nodiscard]] std::optional<workflows::TextMark> markFrom(const std::string &option);

/// "unclear 5+5 bekir; illegible 11+1 … (about 4)"; empty for none.
[[nodiscard]] std::string toText(const std::vector<workflows::TextMark> &marks,
                                 const std::string &text);

} // namespace app::cli
