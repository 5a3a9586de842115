// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/ceilings.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace tests::golden {
namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

std::vector<std::string> split(const std::string &text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

bool readRow(const std::string &row, GoldenSet &set) {
    const std::vector<std::string> cells = split(row, '\t');
    if (cells.size() != 7)
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
    std::istringstream number(cells[6]);
    number.imbue(std::locale::classic());
    return static_cast<bool>(number >> set.ceiling) && !set.pages.empty();
}

} // namespace

Result<std::vector<GoldenSet>> readGoldenSets(const std::filesystem::path &table) {
    std::ifstream in(table);
    if (!in)
        return fail(ErrorCode::inputMissing, table.string());
    std::vector<GoldenSet> sets;
    int number = 0;
    for (std::string row; std::getline(in, row);) {
        ++number;
        if (row.empty() || row.front() == '#')
            continue;
        GoldenSet set;
        if (!readRow(row, set))
            return fail(ErrorCode::inputDamaged, table.string(), "line " + std::to_string(number));
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
