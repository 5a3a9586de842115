// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "workflows/exchange/page_writer.h"

namespace workflows::exchange {

/// Comma-separated values (RFC 4180, UTF-8, no byte order mark): a head line and a record for each
/// line of text, in reading order. Boxes in pixels of the master; a page without lines has none.
[[nodiscard]] std::unique_ptr<PageWriter> makeCsvWriter(PartFile &file);

/// One JSON document: {"pages": [{ordinal, label, status, width, height, dpi, lines: [...]}]},
/// each line with its region, kind, direction, box, baseline, text, maker, and its words with
/// their boxes. Pixels of the master.
[[nodiscard]] std::unique_ptr<PageWriter> makeJsonWriter(PartFile &file);

/// A field of a CSV record, in quotes where it needs them.
[[nodiscard]] std::string csvField(const std::string &value);

} // namespace workflows::exchange
