// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/draw_upright.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::clean {

page::PageImage drawUpright(const page::PageImage &master, const page::PageMap &map,
                            core::Size size, double scale) {
    EVRAK_ASSERT(scale > 0);
    // Sampling a finer picture would pick its grain: it is made smaller first.
    cv::Mat source = master.pixels();
    double shrunk = 1;
    if (scale < 1) {
        cv::resize(source, source, {}, scale, scale, cv::INTER_AREA);
        shrunk = scale;
    }
    cv::Mat mapX(size.height, size.width, CV_32FC1), mapY(size.height, size.width, CV_32FC1);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const auto from = map.toMaster({(x + 0.5) / scale, (y + 0.5) / scale});
            mapX.at<float>(y, x) = static_cast<float>(from.x * shrunk - 0.5);
            mapY.at<float>(y, x) = static_cast<float>(from.y * shrunk - 0.5);
        }
    auto drawn = std::make_shared<cv::Mat>();
    cv::remap(source, *drawn, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_CONSTANT,
              cv::Scalar::all(255));
    return {std::move(drawn), master.dpi(), false};
}

} // namespace ocr::clean
