// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "ocr/core/result.h"

namespace tests::golden {

/// A row of a data file.
struct Row {
    int number = 0; ///< of the line in the file, from 1
    std::vector<std::string> cells;
};

/// Reads a table: tab-separated, '#' begins a comment line. Error: inputMissing.
[[nodiscard]] ocr::core::Result<std::vector<Row>> readTable(const std::filesystem::path &table);

/// The parts between separators, empty ones left out.
[[nodiscard]] std::vector<std::string> split(const std::string &text, char separator);

/// A number with a decimal point whatever the locale; nothing where there is none.
[[nodiscard]] std::optional<double> toNumber(const std::string &text);

/// For a row that cannot be understood.
[[nodiscard]] ocr::core::Error damaged(const std::filesystem::path &table, const Row &row);

} // namespace tests::golden
