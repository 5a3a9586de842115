// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_image.h"

#include <opencv2/core.hpp>

#include "ocr/core/result.h"

namespace ocr::page {

PageImage::PageImage(std::shared_ptr<const cv::Mat> pixels, core::Dpi dpi, bool isBilevel)
    : m_pixels(std::move(pixels)), m_dpi(dpi), m_isBilevel(isBilevel) {
    EVRAK_ASSERT(m_pixels && !m_pixels->empty());
    EVRAK_ASSERT(m_pixels->type() == CV_8UC1 || m_pixels->type() == CV_8UC3);
}

core::Size PageImage::size() const {
    return m_pixels ? core::Size{m_pixels->cols, m_pixels->rows} : core::Size{};
}

} // namespace ocr::page
