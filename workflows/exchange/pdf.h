// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "ocr/core/result.h"
#include "workflows/exchange/page_writer.h"
#include "workflows/pipeline/worker.h"

namespace workflows::exchange {

/// Gives a page's image as a PDF takes it.
using PdfImageSource = std::function<ocr::core::Result<pipeline::PdfImage>(
    const catalogue::PageRecord &page, const ocr::core::Work &work)>;

/// Searchable PDF 1.7: each page's image as it came in under an invisible text (see PdfDocument).
/// What has to wait until the end lies in a file in `folder`.
[[nodiscard]] std::unique_ptr<PageWriter>
makePdfWriter(PartFile &file, const std::filesystem::path &folder, PdfImageSource image);

} // namespace workflows::exchange
