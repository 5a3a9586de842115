// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/clean_image.h"

#include <opencv2/core.hpp>

namespace ocr::page {

core::Size CleanImage::size() const {
    return pixels ? core::Size{pixels->cols, pixels->rows} : core::Size{};
}

core::Polygon CleanImage::toMasterPolygon(const core::Polygon &polygon) const {
    core::Polygon mapped;
    mapped.reserve(polygon.size());
    for (const auto &point : polygon)
        mapped.push_back(map.toMaster(point));
    return mapped;
}

core::Polygon CleanImage::fromMasterPolygon(const core::Polygon &polygon) const {
    core::Polygon mapped;
    mapped.reserve(polygon.size());
    for (const auto &point : polygon)
        mapped.push_back(map.fromMaster(point));
    return mapped;
}

core::Rect CleanImage::toMasterBox(const core::Rect &box) const {
    const core::Rect page{0, 0, masterSize.width, masterSize.height};
    return core::intersect(core::boundingBox(toMasterPolygon(core::toPolygon(box))), page);
}

} // namespace ocr::page
