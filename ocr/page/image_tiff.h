// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "ocr/core/result.h"
#include "ocr/page/image_decode.h"
#include "ocr/page/page_image.h"

namespace ocr::page {

/// Errors: inputTruncated, inputDamaged.
[[nodiscard]] core::Result<int> countTiffFrames(const std::filesystem::path &path);

/// What the directory of one frame (from 0) says. Errors: inputTruncated, inputDamaged, wrongUsage
/// where there is no such frame.
[[nodiscard]] core::Result<FrameHeader> readTiffHeader(const std::filesystem::path &path,
                                                       int frame);

/// One frame, upright. Errors: inputTruncated, inputDamaged, inputUnsupported (compression or kind
/// of sample that libtiff does not know).
[[nodiscard]] core::Result<PageImage> decodeTiff(const std::filesystem::path &path, int frame,
                                                 const FrameHeader &header);

} // namespace ocr::page
