// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/text/script.h"

namespace ocr::train {

/// How signs become the outputs of a network.
enum class Recoding {
    computed,   ///< "no sign yet" is the last output
    passThrough ///< a sign's number is its output, as Tesseract's models of Arabic script have it
};

/// Makes FOLDER/NAME/NAME.traineddata, which holds no network yet: the alphabet of the texts (one
/// code for each code point), its codes, and a dictionary of those words that the alphabet can
/// write, with patterns of punctuation and numbers, where there are words. `texts` are
/// learnableText; `recoding` must be that of the base that is to be continued, or its "no sign yet"
/// is lost and with it what the base can do. Errors: as runTool.
[[nodiscard]] core::Result<std::filesystem::path>
makeStartModel(const std::vector<std::string> &texts, const std::vector<std::string> &words,
               const std::string &name, text::Direction direction, Recoding recoding,
               const std::filesystem::path &folder, const core::Work &work);

} // namespace ocr::train
