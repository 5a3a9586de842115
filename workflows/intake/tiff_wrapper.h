// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "workflows/intake/pdf_page_image.h"

namespace workflows::intake {

/// Puts a CCITT group 4 or Flate stream of a PDF, as it is, into a TIFF 6.0 file as its one strip,
/// with orientation and resolution. For grey and RGB of 1, 8 or 16 bits; none for other streams.
[[nodiscard]] std::optional<PdfPageFile> wrapInTiff(const PdfPageImage &image);

} // namespace workflows::intake
