// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "ocr/core/result.h"
#include "ocr/page/image_file.h"
#include "workflows/pipeline/worker.h"

namespace workflows::pipeline {

/// One frame as a PDF can show it. As it is in the file: JPEG, JPEG 2000, PNG without interlacing
/// and transparency, and CCITT group 4 in one strip. Without loss: other one-bit images (as group
/// 4) and other grey, RGB and palette images (as Flate). As JPEG of high quality: the rest, which
/// is TIFF with JPEG or CMYK inside, WebP, and floating point. Runs in the worker: it decodes.
/// Errors: those of ocr::page::readImage.
[[nodiscard]] ocr::core::Result<PdfImage> makePdfImage(const std::filesystem::path &path, int frame,
                                                       const ocr::page::ImageLimits &limits);

} // namespace workflows::pipeline
