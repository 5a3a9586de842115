// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/layout_floors.h"

#include <optional>

#include "tests/golden/table.h"

namespace tests::golden {
namespace {

std::optional<LayoutSet> setOf(const std::vector<std::string> &cells) {
    if (cells.size() != 6 || (cells[4] != "order" && cells[4] != "lines"))
        return std::nullopt;
    const auto floor = toNumber(cells[5]);
    const auto pages = split(cells[2], ' ');
    if (!floor || pages.empty())
        return std::nullopt;
    const auto measure = cells[4] == "order" ? LayoutMeasure::order : LayoutMeasure::lines;
    return LayoutSet{cells[0], cells[1], pages, split(cells[3], ' '), measure, *floor};
}

} // namespace

ocr::core::Result<std::vector<LayoutSet>> readLayoutSets(const std::filesystem::path &table) {
    const auto rows = readTable(table);
    if (!rows)
        return rows.error();
    std::vector<LayoutSet> sets;
    for (const Row &row : *rows) {
        auto set = setOf(row.cells);
        if (!set)
            return damaged(table, row);
        sets.push_back(std::move(*set));
    }
    return sets;
}

} // namespace tests::golden
