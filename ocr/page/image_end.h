// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace ocr::page {

/// Whether a JPEG, PNG, WebP, JPEG 2000 or BMP file ends before its image does. Decoders fill
/// what is missing with grey or white without a word. `format`: Leptonica's IFF_ number; false for
/// others.
[[nodiscard]] bool endsEarly(const std::filesystem::path &path, int format);

} // namespace ocr::page
