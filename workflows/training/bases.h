// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"

namespace workflows::training {

/// A float model that training can go on from.
struct Base {
    std::string name;
    std::filesystem::path file;
    std::string reads; ///< what its card says it is meant for; empty where there is none
};

/// Those in the folders of models, by name.
[[nodiscard]] std::vector<Base> listBases();

/// By name, or by the path of a file. Errors: componentMissing (training programs), modelMissing,
/// wrongUsage (an integer model, or none); each says what can be used.
[[nodiscard]] ocr::core::Result<Base> findBase(const std::string &nameOrFile,
                                               const ocr::core::Work &work);

/// The name of a person's own model made from it: "ota" gives "ota_mine".
[[nodiscard]] std::string ownNameFrom(const std::string &base);

} // namespace workflows::training
