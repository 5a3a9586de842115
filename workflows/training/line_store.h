// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/train/training_line.h"

namespace workflows::training {

/// A set of lines of which some are for measuring only.
struct LineSet {
    std::vector<ocr::train::TrainingLine> lines;
    std::vector<ocr::train::TrainingLine> heldOut;
};

/// One PNG a line, `digest.txt` (of what they were gathered from) and `lines.tsv` (file, held out
/// or not, source, text), the list last, so that a folder with a list is complete. Errors:
/// outputFailed and those of writing.
[[nodiscard]] ocr::core::Result<std::monostate>
writeLines(const std::filesystem::path &folder, const LineSet &set, const std::string &digest);

/// With a digest: only lines with that one. Errors: inputMissing (no list), inputDamaged,
/// alreadyExists (lines gathered from something else, or from nobody knows what).
[[nodiscard]] ocr::core::Result<LineSet> readLines(const std::filesystem::path &folder,
                                                   const std::optional<std::string> &digest = {});

/// The texts alone, a line each; empty where there is no list.
[[nodiscard]] std::string readTexts(const std::filesystem::path &folder);

} // namespace workflows::training
