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

/// Where a person's own models are kept, with their float versions in float/:
/// $XDG_DATA_HOME/evrak/tessdata, else ~/.local/share/evrak/tessdata. It need not exist; empty
/// where there is no home.
[[nodiscard]] std::filesystem::path ownModelFolder();

/// The folders that hold models, ours first: EVRAK_TESSDATA, the program's own tessdata, the
/// person's own, TESSDATA_PREFIX, Debian's. Only those that exist.
[[nodiscard]] std::vector<std::filesystem::path> modelFolders();

/// The first NAME.traineddata in modelFolders(). Error: modelMissing, its detail naming the Debian
/// package that holds it.
[[nodiscard]] core::Result<Model> findModel(const std::string &name);

/// The first float/NAME.traineddata in modelFolders(): a model that training can go on from. Error:
/// modelMissing, its detail naming those that there are.
[[nodiscard]] core::Result<Model> findFloatModel(const std::string &name);

/// The names that findFloatModel finds, sorted.
[[nodiscard]] std::vector<std::string> floatModels();

/// The parts of "rus+aze_cyrl"; empty parts are left out.
[[nodiscard]] std::vector<std::string> splitModels(const std::string &joined);

} // namespace ocr::engine
