// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "ocr/core/result.h"
#include "ocr/page/image_file.h"
#include "ocr/page/page_image.h"

namespace ocr::page {

/// What the header of one frame says.
struct FrameHeader {
    int format = 0; ///< Leptonica's IFF_ number
    core::Size size;
    int bitsPerSample = 8;
    int samplesPerPixel = 1;
    bool hasPalette = false;
    core::Dpi dpi;
};

/// The pixels behind a header that was found good: libtiff for TIFF, OpenCV's decoders for the
/// rest, Leptonica's for one bit a pixel. Errors: inputTruncated, inputDamaged, inputUnsupported,
/// outOfMemory.
[[nodiscard]] core::Result<PageImage> decodeFrame(const std::filesystem::path &path, int frame,
                                                  const FrameHeader &header);

} // namespace ocr::page
