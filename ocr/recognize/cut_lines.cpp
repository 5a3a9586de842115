// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/cut_lines.h"

#include "ocr/recognize/line_strip.h"

namespace ocr::recognize {

std::vector<CutLine> cutLines(const page::CleanImage &image, const page::PageLayout &layout) {
    std::vector<CutLine> cut;
    for (const auto &region : layout.regions)
        for (const auto &line : region.lines) {
            auto strip = cutStrip(*image.pixels, line);
            if (strip.grey.empty())
                continue;
            cut.push_back({std::make_shared<const cv::Mat>(std::move(strip.grey)), line});
            cut.back().line.outline = image.toMasterPolygon(line.outline);
            cut.back().line.baseline = image.toMasterPolygon(line.baseline);
        }
    return cut;
}

} // namespace ocr::recognize
