// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"

namespace ocr::layout {

/// The line of a picture that shows one line of writing and hardly anything around it, as lines
/// that were cut out of a page do (CleanImage, CV_8UC1): flat, and its ink in one band of rows.
/// Nothing on any other picture; there lines are found by their neighbours.
[[nodiscard]] std::optional<page::LayoutLine> findSingleLine(const page::CleanImage &image,
                                                             text::Direction direction);

} // namespace ocr::layout
