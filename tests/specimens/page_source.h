// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "ocr/train/render_page.h"

namespace tests::specimens {

/// Printed matter or a machine that has one size and one weight of type.
enum class Press { print, typewriter };

/// Reads the light markup of the texts in texts/: one paragraph a line, and a first word that says
/// what else it is: @ page number, == masthead over all columns, = centred line, over all columns
/// where it comes first, # heading, _ underlined heading, > line at the far edge, | line without
/// indent. An empty line leaves some room.
[[nodiscard]] std::vector<ocr::train::TextBlock> readBlocks(std::string_view text, Press press);

} // namespace tests::specimens
