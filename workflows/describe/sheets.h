// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "ocr/core/result.h"

namespace workflows::describe {

enum class Side { unsaid, recto, verso };

/// A sheet of a file as archives number it, or one side of it: 12, 12a, 12r, 12v, 12об.
struct Sheet {
    int number = 0;
    std::string letter; ///< of a sheet that was put in between: "a", "б"
    Side side = Side::unsaid;
    /// In the order of the file; an unsaid side stands as its recto.
    [[nodiscard]] std::weak_ordering operator<=>(const Sheet &other) const;
    bool operator==(const Sheet &other) const = default;
};

/// From the first to the last, both counted in; one sheet is a range of itself.
struct SheetRange {
    Sheet first;
    Sheet last;
    bool operator==(const SheetRange &) const = default;
};

/// "12", "12a", "12r", "12v", "12 об.", "12ob", "12 arxa". Error: wrongUsage.
[[nodiscard]] ocr::core::Result<Sheet> parseSheet(std::string_view text);
/// "258-264", "33–35об.", "3, 5-7", "12v-13r". Empty text: none. Error: wrongUsage, also where a
/// range ends before it begins.
[[nodiscard]] ocr::core::Result<std::vector<SheetRange>> parseSheets(std::string_view text);

/// "12a", "12v"; sides as r and v.
[[nodiscard]] std::string formatSheet(const Sheet &sheet);
/// "3,5-7"; parseSheets gives the same back.
[[nodiscard]] std::string formatSheets(const std::vector<SheetRange> &ranges);

/// Whether the sheet, or a side of it, stands within one of the ranges. A range that names no side
/// of its last sheet holds both.
[[nodiscard]] bool isWithin(const Sheet &sheet, const std::vector<SheetRange> &ranges);

/// How pages follow each other when they are given to sheets.
enum class SheetSteps { sheets, sides };
/// `count` labels from `first` on: 12, 13, 14, or by sides 12r, 12v, 13r. A first one without side
/// is its recto where sides are asked for.
[[nodiscard]] std::vector<Sheet> countSheets(const Sheet &first, int count, SheetSteps steps);

} // namespace workflows::describe
