// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/text/script.h"
#include "ocr/train/training_line.h"

namespace ocr::train {

/// What a model can learn of a line's text: NFC, logical order, runs of white space as one blank
/// with none at the ends; without marks of direction, soft hyphens and tatweel, which Tesseract
/// drops from every text.
[[nodiscard]] std::string learnableText(std::string_view utf8);

/// The signs from left to right as they stand on paper, as Tesseract's networks see them (Unicode
/// Bidirectional Algorithm, but brackets keep their codes). `direction` is that of the paragraph.
[[nodiscard]] std::string toVisualOrder(std::string_view utf8, text::Direction direction);

/// Writes lines as one document of lstmtraining (.lstmf), as tesseract's lstm.train would make it
/// line by line; the format is DocumentData's and ImageData's in Tesseract 5 (ccstruct/
/// imagedata.cpp). Errors: as core::writeFileAtomically.
[[nodiscard]] core::Result<std::monostate>
writeLstmDocument(const std::filesystem::path &file, const std::vector<const TrainingLine *> &lines,
                  text::Direction direction);

} // namespace ocr::train
