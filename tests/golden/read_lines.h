// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "ocr/core/geometry.h"

namespace tests::golden {

/// A line of text as a reader gives it.
struct ReadLine {
    ocr::core::Rect box; ///< pixels of the master
    std::string text;    ///< UTF-8, logical order
    std::string model{}; ///< that it was read with, as in ocr::page::LineText; empty: not known
};

/// Lines in reading order; nothing where the reader failed.
using ReadLines = std::optional<std::vector<ReadLine>>;

/// Reads with `evrak read IMAGE OPTIONS --format json`.
[[nodiscard]] ReadLines readWithEvrak(const std::filesystem::path &evrak,
                                      const std::filesystem::path &image,
                                      const std::vector<std::string> &options);

/// Reads with `tesseract IMAGE - -l MODELS tsv`, where MODELS is what follows --models in the
/// options of `evrak read`: what there is to compare with.
[[nodiscard]] ReadLines readWithTesseract(const std::filesystem::path &image,
                                          const std::vector<std::string> &options);

/// Takes the lines out of Tesseract's table.
[[nodiscard]] std::vector<ReadLine> linesOfTsv(const std::string &table);

} // namespace tests::golden
