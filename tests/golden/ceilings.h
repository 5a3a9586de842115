// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/page/page_layout.h"
#include "ocr/text/align.h"

namespace tests::golden {

enum class Metric { cer, wer };

/// A line of floors.tsv: pages, how they are read, and the error rate that may not be exceeded.
struct GoldenSet {
    std::string name;
    std::string source; ///< "specimens", or a folder of the shared scans such as "typed"
    std::vector<std::string> pages;   ///< names without extension
    std::vector<std::string> options; ///< of `evrak read`
    Metric metric = Metric::cer;
    ocr::text::Strictness strictness = ocr::text::Strictness::strict;
    /// What the transcriptions leave out, and the score therefore too.
    std::vector<ocr::page::RegionKind> leftOut;
    double ceiling = 100; ///< percent
};

/// Reads the table: tab-separated, '#' begins a comment line, lists are separated by blanks, "-" is
/// an empty list of regions.
/// Errors: inputMissing, inputDamaged (detail names the line).
[[nodiscard]] ocr::core::Result<std::vector<GoldenSet>>
readGoldenSets(const std::filesystem::path &table);

/// The ceiling that a measured rate asks for when it is clearly better than `ceiling` (by a fifth
/// of it and at least one point): the rate with a little air. The ceiling itself when it is not.
[[nodiscard]] double proposeCeiling(double ceiling, double measured);

} // namespace tests::golden
