// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <qpdf/QPDFPageObjectHelper.hh>

#include "workflows/intake/pdf_source.h"

namespace workflows::intake {

/// An image that alone fills a page.
struct PdfPageImage {
    QPDFObjectHandle stream;
    int orientation = 1; ///< as TIFF counts, of the image as the page shows it
    double dpi = 0;      ///< across
};

/// None where the page shows anything else that can be seen, or where the image is turned by
/// other than right angles, does not fill the page, has a mask, or is stored in a way that no
/// image file can take over.
[[nodiscard]] std::optional<PdfPageImage> findPageImage(QPDFPageObjectHelper page);

/// The stream of such an image in an image file. None where it turns out not to fit.
[[nodiscard]] std::optional<PdfPageFile> takeOver(const PdfPageImage &image);

} // namespace workflows::intake
