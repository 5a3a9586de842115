// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ocr/core/units.h"

namespace cv {
class Mat;
}

namespace tests::specimens {

enum class FileFormat { png, jpeg, tiffGroup4, tiffLzw };

/// "png", "jpg" or "tif".
[[nodiscard]] std::string extensionOf(FileFormat format);

/// The bytes of an image file with its resolution, none where `dpi` is unknown. `pixels` is CV_8UC1
/// or CV_8UC3; tiffGroup4 stores one bit a pixel, black below 128.
[[nodiscard]] std::string encodeImage(const cv::Mat &pixels, FileFormat format, ocr::core::Dpi dpi,
                                      int jpegQuality = 85);

} // namespace tests::specimens
