// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "ocr/core/atomic_file.h"
#include "ocr/core/result.h"
#include "ocr/page/page_image.h"

namespace ocr::page {

/// What an image may be at most before it is refused; the header is asked before any pixel is
/// decoded.
struct ImageLimits {
    std::int64_t maxPixels = 400'000'000; ///< 20,000 x 20,000
    int maxSide = 65'000;
    std::int64_t maxBytes = 2'000'000'000;
};

/// What a file's header says, without decoding.
struct ImageHeader {
    std::string format; ///< "tiff", "jpeg", "png", "webp", "jp2", "pnm", "bmp"
    int frames = 1;     ///< pages of a TIFF; 1 elsewhere
    core::Size size;    ///< of the first frame as stored, before orientation
};

/// Errors: inputMissing, inputIsFolder, inputNotPermitted, inputEmpty, inputNotAnImage,
/// inputTooLarge, inputTruncated, inputDamaged.
[[nodiscard]] core::Result<ImageHeader> readImageHeader(const std::filesystem::path &path,
                                                        const ImageLimits &limits = {});

/// Decodes one frame (from 0) to 8 bits: TIFF in any compression, bilevel to 16 bits, CMYK; JPEG
/// with EXIF orientation; PNG; WebP; JPEG 2000. Transparent pixels come out as white paper.
/// Errors: those of readImageHeader, inputUnsupported, outOfMemory, wrongUsage (no such frame of a
/// TIFF).
[[nodiscard]] core::Result<PageImage> readImage(const std::filesystem::path &path, int frame = 0,
                                                const ImageLimits &limits = {});

/// A smaller copy for looking at: JPEG, or PNG for bilevel pages, at most `maxSide` pixels on the
/// longer side (0: full size).
struct EncodedImage {
    std::string format; ///< "jpeg" or "png"
    std::string bytes;
    core::Size size;
};
[[nodiscard]] core::Result<EncodedImage> encodePreview(const PageImage &image, int maxSide);

using core::writeFileAtomically;

} // namespace ocr::page
