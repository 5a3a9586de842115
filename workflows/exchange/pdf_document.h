// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "workflows/catalogue/records.h"
#include "workflows/pipeline/worker.h"

namespace workflows::exchange {

/// What stands on one page of a PDF.
struct PdfPage {
    pipeline::PdfImage image;
    double dpi = 0; ///< of the master; 0 where unknown, see pdfDpi
    std::vector<catalogue::LineRecord> lines;
    std::string label; ///< shown by viewers as the page's number
    /// What viewers show of the image, which stays whole; pixels of the master. None: all.
    std::optional<ocr::core::Rect> area{};
};

/// The resolution a page is laid out with: its own where it is known; else 300 for bilevel images,
/// and for others what makes the shorter side as wide as A4 (210 mm).
[[nodiscard]] double pdfDpi(double known, ocr::core::Size pixels, bool isBilevel);

/// Makes one searchable PDF, a page at a time: the image as it is, turned by its orientation, under
/// an invisible text. Images and texts wait in a file aside until `finish`, so that memory does
/// not grow with them. Not for use by several threads.
class PdfDocument {
  public:
    /// The file aside is made in `folder`. Errors of writing show in addPage.
    explicit PdfDocument(const std::filesystem::path &folder);
    ~PdfDocument();
    PdfDocument(const PdfDocument &) = delete;
    PdfDocument &operator=(const PdfDocument &) = delete;

    /// Errors: inputUnsupported (an image that no PDF can hold), diskFull, outputNotPermitted,
    /// outputFailed. A page that fails is not in the document.
    [[nodiscard]] ocr::core::Result<std::monostate> addPage(const PdfPage &page);
    /// Writes the PDF to an open file; the document takes no more after it. Errors: diskFull,
    /// outputFailed, stopped.
    [[nodiscard]] ocr::core::Result<std::monostate> finish(std::FILE *file,
                                                           const ocr::core::Work &work);

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace workflows::exchange
