// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"

namespace ocr::engine {

/// A Tesseract model on this machine.
struct Model {
    std::string name; ///< "rus"; also "script/Cyrillic" as Debian names those of a whole script
    std::filesystem::path file;
    std::string sha256; ///< of the file
};

/// The folders that hold models, ours first: EVRAK_TESSDATA, the program's own tessdata,
/// TESSDATA_PREFIX, Debian's. Only those that exist.
[[nodiscard]] std::vector<std::filesystem::path> modelFolders();

/// The first NAME.traineddata in modelFolders(). Error: modelMissing, its detail naming the Debian
/// package that holds it.
[[nodiscard]] core::Result<Model> findModel(const std::string &name);

/// The parts of "rus+aze_cyrl"; empty parts are left out.
[[nodiscard]] std::vector<std::string> splitModels(const std::string &joined);

} // namespace ocr::engine
