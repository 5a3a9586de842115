// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "workflows/catalogue/ids.h"

namespace workflows {

/// Where a person cuts the text of a line of which two are made, whatever words lie in either.
struct TextCut {
    catalogue::LineId line;
    catalogue::ReadingId seen; ///< the reading that the person saw
    std::size_t at = 0;        ///< in bytes of its text
};

} // namespace workflows
