// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/ceilings.h"

#include <algorithm>
#include <cmath>

#include "ocr/page/page_json.h"
#include "tests/golden/table.h"

namespace tests::golden {
namespace {

bool readKinds(const std::string &cell, std::vector<ocr::page::RegionKind> &kinds) {
    if (cell == "-")
        return true;
    for (const std::string &name : split(cell, ' ')) {
        kinds.push_back(ocr::page::regionKindFrom(name));
        if (ocr::page::toString(kinds.back()) != name)
            return false;
    }
    return true;
}

bool readRow(const std::vector<std::string> &cells, GoldenSet &set) {
    if (cells.size() != 8)
        return false;
    set.name = cells[0];
    set.source = cells[1];
    set.pages = split(cells[2], ' ');
    set.options = split(cells[3], ' ');
    if (cells[4] != "cer" && cells[4] != "wer")
        return false;
    set.metric = cells[4] == "cer" ? Metric::cer : Metric::wer;
    if (cells[5] != "strict" && cells[5] != "loose")
        return false;
    set.strictness =
        cells[5] == "loose" ? ocr::text::Strictness::loose : ocr::text::Strictness::strict;
    const auto ceiling = toNumber(cells[7]);
    set.ceiling = ceiling.value_or(0);
    return ceiling && !set.pages.empty() && readKinds(cells[6], set.leftOut);
}

} // namespace

ocr::core::Result<std::vector<GoldenSet>> readGoldenSets(const std::filesystem::path &table) {
    const auto rows = readTable(table);
    if (!rows)
        return rows.error();
    std::vector<GoldenSet> sets;
    for (const Row &row : *rows) {
        GoldenSet set;
        if (!readRow(row.cells, set))
            return damaged(table, row);
        sets.push_back(std::move(set));
    }
    return sets;
}

double proposeCeiling(double ceiling, double measured) {
    if (measured > ceiling - std::max(1.0, ceiling / 5))
        return ceiling;
    return std::ceil((measured * 1.08 + 0.25) * 10) / 10;
}

} // namespace tests::golden
