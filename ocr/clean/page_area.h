// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <opencv2/core.hpp>

namespace ocr::clean {

/// The sheet on a darker backdrop: CV_8UC1 of the page's size, 255 on the sheet, 0 on table, cloth
/// or scanner lid. Nothing where the page fills the picture or the backdrop cannot be told from
/// shadow. `background`: the paper without its ink, as estimateBackground gives it.
[[nodiscard]] std::optional<cv::Mat> findSheet(const cv::Mat &background);

} // namespace ocr::clean
