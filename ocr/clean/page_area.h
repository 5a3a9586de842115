// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <opencv2/core.hpp>

#include "ocr/clean/text_ink.h"
#include "ocr/core/geometry.h"

namespace ocr::clean {

/// The sheet on a darker backdrop: CV_8UC1 of the page's size, 255 on the sheet, 0 on table, cloth
/// or scanner lid. Nothing where the page fills the picture or the backdrop cannot be told from
/// shadow. `background`: the paper without its ink, as estimateBackground gives it.
[[nodiscard]] std::optional<cv::Mat> findSheet(const cv::Mat &background);

/// Where the page lies in its picture, as Recipe::area has it, in pixels of the picture that `text`
/// was found in: without table, cloth, black rim and neighbouring page. A sheet of which two
/// opposite edges run apart, as in perspective, comes as the four corners it has, else the area is
/// an upright rectangle, or a turned one where the edges are turned by more than a few degrees.
/// Nothing where there is too little to cut away, or no edge is clear: some backdrop does less harm
/// than a lost line. The light of the picture must be as it came in.
[[nodiscard]] std::optional<std::array<core::PointF, 4>> findPageArea(const TextInk &text);

} // namespace ocr::clean
