// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include "ocr/core/result.h"
#include "workflows/pipeline/worker.h"

namespace workflows::exchange {

/// The dictionary of an image XObject (ISO 32000-1, 8.9.5) for a stream taken over as it is.
/// Error: inputUnsupported where filter, depth and colours do not fit together.
[[nodiscard]] ocr::core::Result<QPDFObjectHandle>
pdfImageDictionary(const pipeline::PdfImage &image);

} // namespace workflows::exchange
