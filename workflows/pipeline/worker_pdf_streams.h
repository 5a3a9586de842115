// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "workflows/pipeline/worker.h"

namespace workflows::pipeline {

// What a PDF takes as it is in a file, found without decoding it. Nothing where the bytes are no
// such image, or use what a PDF viewer does not know.

/// Baseline and progressive JPEG of 8 bits, with 1, 3 or 4 components and its EXIF orientation.
[[nodiscard]] std::optional<PdfImage> pdfImageOfJpeg(std::string bytes);

/// JP2 files (ISO/IEC 15444-1, Annex I) with 1 or 3 components, without palette and sYCC; bare
/// codestreams are not for a PDF.
[[nodiscard]] std::optional<PdfImage> pdfImageOfJpeg2000(std::string bytes);

/// PNG without interlacing and transparency: its IDAT chunks are Flate with PNG predictors.
[[nodiscard]] std::optional<PdfImage> pdfImageOfPng(const std::string &bytes);

} // namespace workflows::pipeline
