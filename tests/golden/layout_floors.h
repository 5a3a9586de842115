// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"

namespace tests::golden {

enum class LayoutMeasure {
    order, ///< neighbouring lines that come out in the right order; truth is NAME.xml (PAGE)
    lines  ///< lines that come out as one line each, in order; truth is NAME.txt
};

/// A line of layout_floors.tsv: pages, how they are read, and the share that must be right.
struct LayoutSet {
    std::string name;
    std::string source;               ///< a folder of the shared scans such as "newspaper"
    std::vector<std::string> pages;   ///< names without extension
    std::vector<std::string> options; ///< of `evrak read`
    LayoutMeasure measure = LayoutMeasure::order;
    double floor = 0; ///< percent
};

/// Reads the table: tab-separated, '#' begins a comment line, lists are separated by blanks.
/// Errors: inputMissing, inputDamaged (detail names the line).
[[nodiscard]] ocr::core::Result<std::vector<LayoutSet>>
readLayoutSets(const std::filesystem::path &table);

} // namespace tests::golden
