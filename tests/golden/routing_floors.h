// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/train/random_design.h"

namespace tests::golden {

/// A line of routing_floors.tsv: pages to draw, and the share of their lines that must be read by a
/// model of the right profile.
struct RoutingSet {
    std::string name;
    bool isMixed = false;           ///< all texts on each page; else each text on pages of its own
    std::vector<std::string> texts; ///< PROFILE/NAME
    std::vector<std::string> families; ///< the second gives letters that the first lacks
    ocr::train::Press press = ocr::train::Press::letterpress;
    std::vector<std::uint64_t> seeds; ///< a page each, or one for each text
    double floor = 0;                 ///< percent
};

/// Reads the table: tab-separated, '#' begins a comment line, lists are separated by blanks, names
/// of typefaces by commas. Errors: inputMissing, inputDamaged (detail names the line).
[[nodiscard]] ocr::core::Result<std::vector<RoutingSet>>
readRoutingSets(const std::filesystem::path &table);

} // namespace tests::golden
