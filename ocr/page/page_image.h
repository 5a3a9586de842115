// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ocr/core/geometry.h"
#include "ocr/core/units.h"

namespace cv {
class Mat;
}

namespace ocr::page {

/// One page as it came in, decoded: 8-bit grey (CV_8UC1) or colour in OpenCV's order (CV_8UC3,
/// blue green red). Upright as a viewer shows it, that is after the EXIF or TIFF orientation; this
/// frame is what "pixels of the master" means everywhere. Immutable and shared, free to copy.
class PageImage {
  public:
    PageImage() = default;
    PageImage(std::shared_ptr<const cv::Mat> pixels, core::Dpi dpi, bool isBilevel = false);

    [[nodiscard]] const cv::Mat &pixels() const { return *m_pixels; }
    [[nodiscard]] core::Size size() const;
    /// What the file says; unknown where it says nothing or nonsense (below 50 or above 4800).
    [[nodiscard]] core::Dpi dpi() const { return m_dpi; }
    /// Whether the file holds one bit a pixel.
    [[nodiscard]] bool isBilevel() const { return m_isBilevel; }
    [[nodiscard]] bool isEmpty() const { return !m_pixels; }

  private:
    std::shared_ptr<const cv::Mat> m_pixels;
    core::Dpi m_dpi;
    bool m_isBilevel = false;
};

} // namespace ocr::page
