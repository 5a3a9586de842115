// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/layout/find_lines.h"
#include "ocr/layout/separators.h"
#include "ocr/text/script.h"

namespace ocr::layout {

/// The runs of one line, left to right on the page; indices into the runs that were given.
using RunsOfLine = std::vector<int>;
/// The lines of one column or block, top down.
using LinesOfBlock = std::vector<RunsOfLine>;

/// Puts runs together to lines, and lines to blocks in reading order: a recursive X-Y cut (Nagy,
/// Seth and Viswanathan, "A prototype document image analysis system for technical journals",
/// IEEE Computer 25, 1992) that cuts at printed rules, and elsewhere between columns only where
/// both sides are filled like columns of print, so that tables and address blocks are read row by
/// row. Columns follow `direction`.
[[nodiscard]] std::vector<LinesOfBlock> orderRuns(const std::vector<LineRun> &runs,
                                                  const Separators &rules, double letterHeight,
                                                  text::Direction direction);

} // namespace ocr::layout
