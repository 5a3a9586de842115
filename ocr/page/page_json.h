// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ocr/core/result.h"
#include "ocr/page/page_map.h"
#include "ocr/page/page_text.h"

namespace ocr::page {

/// The page as JSON: what `evrak read --format json` prints and what a worker gives back. Boxes
/// are [x, y, width, height], points [x, y], all in pixels of the master.
[[nodiscard]] std::string toJson(const PageText &page, int indent = -1);

/// The reverse. Error: workerMisbehaved where the text is no such page, or not UTF-8.
[[nodiscard]] core::Result<PageText> pageTextFromJson(std::string_view json);

/// Polygons and polylines alone, [[x, y], ...], for storing.
[[nodiscard]] std::string toJson(const std::vector<core::PointF> &points);
[[nodiscard]] core::Result<std::vector<core::PointF>> pointsFromJson(std::string_view json);

/// Words alone, for storing.
[[nodiscard]] std::string toJson(const std::vector<Word> &words);
[[nodiscard]] core::Result<std::vector<Word>> wordsFromJson(std::string_view json);

/// A map alone, for keeping; a bend's nodes to a hundredth of a pixel.
[[nodiscard]] std::string toJson(const PageMap &map);
[[nodiscard]] core::Result<PageMap> pageMapFromJson(std::string_view json);

/// "paragraph", "heading", ... as in the JSON; the reverse gives paragraph for any other word.
[[nodiscard]] std::string_view toString(RegionKind kind);
[[nodiscard]] RegionKind regionKindFrom(std::string_view name);

} // namespace ocr::page
