// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/geometry.h"
#include "ocr/core/result.h"
#include "tests/golden/read_lines.h"
#include "tests/golden/routing_floors.h"

namespace tests::golden {

/// A line of a drawn page and what it ought to be read with.
struct RoutedLine {
    ocr::core::Rect box; ///< pixels of the image
    std::string text;
    std::string profile;
};

struct RoutingPage {
    std::string name;
    std::filesystem::path image;
    std::vector<RoutedLine> lines;
};

/// Draws the pages of a set into a folder: paragraphs of its texts (TEXTS/PROFILE/NAME.txt, a
/// paragraph a line), set and worn at random, the same in every run. On a mixed page languages
/// change from paragraph to paragraph. Errors: inputMissing (a text), componentMissing (a typeface
/// or a letter), those of writing.
[[nodiscard]] ocr::core::Result<std::vector<RoutingPage>>
drawRoutingPages(const RoutingSet &set, const std::filesystem::path &texts,
                 const std::filesystem::path &folder);

enum class Routing {
    right,
    wrong, ///< read with a model that its profile does not name
    unread ///< did not come out
};

/// How the line came out. Of a reading by two models the first is the line's.
[[nodiscard]] Routing routingOf(const RoutedLine &line, const std::vector<std::string> &models,
                                const std::vector<ReadLine> &read);

} // namespace tests::golden
