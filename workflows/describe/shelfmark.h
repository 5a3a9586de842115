// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/describe/repositories.h"

namespace workflows::describe {

/// A level of an archive's order and what it is numbered with there, as written: zeros in front and
/// letters count.
struct Level {
    std::string key; ///< as in repositories.json: "fond", "inventory", "box", "file", "item" ...
    std::string value;
    bool operator==(const Level &) const = default;
};

/// Where papers lie: repository, its levels from the top, sheets.
struct Shelfmark {
    std::string repository;          ///< its code; empty where it is none of the register
    std::string repositoryAsWritten; ///< empty where none is named
    std::vector<Level> levels;
    std::string sheets; ///< "258-264", as describe::parseSheets reads it, or as written
    std::string before; ///< what stood in front of it, as a title, a number, a date
    std::string after;
};

/// What people type or paste: words for levels in any of the register's languages, or the notation
/// of a repository that cites without words (BCA, BOA, TDA). Any dash, blank or line break. A
/// repository that is not known is kept as written. Error: wrongUsage where there is no level.
[[nodiscard]] ocr::core::Result<Shelfmark> parseShelfmark(std::string_view text,
                                                          const Register &known);

/// "ARDA, fond 1059, inventory 1, file 7, sheets 258-264": what parseShelfmark takes for the same.
[[nodiscard]] std::string formatShelfmark(const Shelfmark &mark);

} // namespace workflows::describe
