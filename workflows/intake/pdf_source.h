// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/units.h"

namespace workflows::intake {

/// A page of a PDF that came in.
struct PdfPageInfo {
    double widthPoints = 0; ///< as shown, after the page's rotation
    double heightPoints = 0;
    /// Whether the page shows nothing but one image that fills it and whose stream can be taken
    /// over as it is. Invisible text may lie over it.
    bool isEmbeddedImage = false;
};

/// A page as an image file.
struct PdfPageFile {
    std::string format; ///< "jpeg", "jp2", "tiff" or "png"
    std::string bytes;
    ocr::core::Dpi dpi;
    /// The stream of the PDF, byte for byte: the whole file for JPEG and JPEG 2000; inside a TIFF,
    /// as its one strip, for CCITT group 4 and for Flate.
    bool isAsEmbedded = false;
};

// These read foreign bytes: call them in a worker process only.

/// All pages, in order. Errors: inputMissing, inputIsFolder, inputEmpty, inputNotPermitted,
/// inputEncrypted, inputDamaged (also a PDF without pages).
[[nodiscard]] ocr::core::Result<std::vector<PdfPageInfo>>
listPdfPages(const std::filesystem::path &path);

/// One page, from 0: its image as embedded, else drawn at `dpi` as PNG, in colour only where there
/// is any. A page of which no drawing has at most 20,000 pixels a side at `dpi` is drawn smaller.
/// Errors: those of listPdfPages, notFound (no such page), outOfMemory.
[[nodiscard]] ocr::core::Result<PdfPageFile> extractPdfPage(const std::filesystem::path &path,
                                                            int index, ocr::core::Dpi dpi = {300});

} // namespace workflows::intake
