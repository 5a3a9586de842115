// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <variant>

#include "ocr/core/result.h"

namespace cv {
class Mat;
}

namespace ocr::train {

/// A strip (CV_8UC1) as a PNG. Error: outputFailed.
[[nodiscard]] core::Result<std::monostate> writeStrip(const std::filesystem::path &file,
                                                      const cv::Mat &strip);

/// A strip that writeStrip wrote. Error: inputDamaged.
[[nodiscard]] core::Result<std::shared_ptr<const cv::Mat>>
readStrip(const std::filesystem::path &file);

} // namespace ocr::train
