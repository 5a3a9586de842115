// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "workflows/exchange/page_writer.h"

namespace workflows::exchange {

/// The page's lines in reading order, a line break after each, an empty line between regions.
/// UTF-8, logical order, nothing added.
[[nodiscard]] std::string toText(const ExportedPage &page);

/// Plain text: pages parted by a form feed (U+000C), as pdftotext does it, so that the n-th piece
/// is the n-th page; a page without text is an empty piece.
[[nodiscard]] std::unique_ptr<PageWriter> makeTextWriter(PartFile &file);

} // namespace workflows::exchange
