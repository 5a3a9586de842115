// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/routing_floors.h"

#include <optional>

#include "tests/golden/table.h"

namespace tests::golden {
namespace {

using ocr::train::Press;

std::optional<RoutingSet> setOf(const std::vector<std::string> &cells) {
    if (cells.size() != 7 || (cells[1] != "alone" && cells[1] != "mixed") ||
        (cells[4] != "print" && cells[4] != "typescript"))
        return std::nullopt;
    RoutingSet set{cells[0],
                   cells[1] == "mixed",
                   split(cells[2], ' '),
                   split(cells[3], ','),
                   cells[4] == "print" ? Press::letterpress : Press::typewriter,
                   {}};
    for (const auto &text : split(cells[5], ' ')) {
        const auto seed = toNumber(text);
        if (!seed || *seed < 1)
            return std::nullopt;
        set.seeds.push_back(static_cast<std::uint64_t>(*seed));
    }
    const auto floor = toNumber(cells[6]);
    if (!floor || set.texts.empty() || set.families.empty() || set.seeds.empty())
        return std::nullopt;
    set.floor = *floor;
    return set;
}

} // namespace

ocr::core::Result<std::vector<RoutingSet>> readRoutingSets(const std::filesystem::path &table) {
    const auto rows = readTable(table);
    if (!rows)
        return rows.error();
    std::vector<RoutingSet> sets;
    for (const Row &row : *rows) {
        auto set = setOf(row.cells);
        if (!set)
            return damaged(table, row);
        sets.push_back(std::move(*set));
    }
    return sets;
}

} // namespace tests::golden
