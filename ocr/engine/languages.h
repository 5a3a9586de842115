// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "ocr/core/result.h"
#include "ocr/text/languages.h"

namespace ocr::engine {

struct LanguageTable {
    std::shared_ptr<const text::Languages> languages;
    std::string sha256; ///< of the file
};

/// The first languages.tsv in modelFolders(); read once and kept until the file changes. From any
/// thread. Errors: componentMissing, inputDamaged, those of reading.
[[nodiscard]] core::Result<LanguageTable> readLanguages();

} // namespace ocr::engine
