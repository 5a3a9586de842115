// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "workflows/catalogue/records.h"

namespace workflows::exchange {

class PartFile;

/// A page as every format gets it.
struct ExportedPage {
    catalogue::PageRecord page;
    std::vector<catalogue::LineRecord> lines; ///< in reading order, with their current readings
    /// The part of the image that a person said is the page, pixels of the master; none: all of it.
    std::optional<ocr::core::Rect> area{};
};

/// Writes one export in one format, page by page. It is given a file that becomes the export only
/// when `finish` went well.
class PageWriter {
  public:
    virtual ~PageWriter() = default;
    /// An error about the page leaves it out and the others go on; diskFull, outputNotPermitted,
    /// outputFailed and stopped end the export.
    [[nodiscard]] virtual ocr::core::Result<std::monostate> add(const ExportedPage &page,
                                                                const ocr::core::Work &work) = 0;
    [[nodiscard]] virtual ocr::core::Result<std::monostate> finish(const ocr::core::Work &work) = 0;
    /// What this format did not carry of the pages added, in English.
    [[nodiscard]] virtual std::vector<std::string> losses() const = 0;
};

} // namespace workflows::exchange
