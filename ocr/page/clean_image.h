// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "ocr/core/geometry.h"
#include "ocr/page/page_map.h"

namespace cv {
class Mat;
}

namespace ocr::page {

/// A page made ready for reading: 8-bit grey (CV_8UC1), dark ink on white paper, and the way from
/// its pixels back to those of the master. Immutable and shared.
struct CleanImage {
    std::shared_ptr<const cv::Mat> pixels;
    PageMap map; ///< between the pixels of the clean image and those of the master
    core::Size masterSize;
    std::string recipe; ///< the recipe that was carried out, as JSON, replayable
    /// Height of a small letter such as x in pixels of this image; 0 where nothing was found.
    double letterHeight = 0;

    [[nodiscard]] core::Size size() const;
    /// The smallest upright rectangle in the master around a rectangle of the clean image.
    [[nodiscard]] core::Rect toMasterBox(const core::Rect &box) const;
    [[nodiscard]] core::Polygon toMasterPolygon(const core::Polygon &polygon) const;
    [[nodiscard]] core::Polygon fromMasterPolygon(const core::Polygon &polygon) const;
};

} // namespace ocr::page
