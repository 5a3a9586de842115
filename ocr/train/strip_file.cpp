// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/strip_file.h"

#include <opencv2/imgcodecs.hpp>

namespace ocr::train {

using core::ErrorCode;
using core::fail;

core::Result<std::monostate> writeStrip(const std::filesystem::path &file, const cv::Mat &strip) {
    if (!cv::imwrite(file.string(), strip))
        return fail(ErrorCode::outputFailed, file.string(), "not written", "train");
    return std::monostate{};
}

core::Result<std::shared_ptr<const cv::Mat>> readStrip(const std::filesystem::path &file) {
    auto strip = cv::imread(file.string(), cv::IMREAD_GRAYSCALE);
    if (strip.empty())
        return fail(ErrorCode::inputDamaged, file.string(), "is no image of a line", "train");
    return std::make_shared<const cv::Mat>(std::move(strip));
}

} // namespace ocr::train
