// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/table.h"

#include <fstream>
#include <locale>
#include <sstream>

namespace tests::golden {

using ocr::core::ErrorCode;
using ocr::core::fail;

std::vector<std::string> split(const std::string &text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

ocr::core::Result<std::vector<Row>> readTable(const std::filesystem::path &table) {
    std::ifstream in(table);
    if (!in)
        return fail(ErrorCode::inputMissing, table.string());
    std::vector<Row> rows;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (!line.empty() && line.front() != '#')
            rows.push_back({number, split(line, '\t')});
    }
    return rows;
}

std::optional<double> toNumber(const std::string &text) {
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    double value = 0;
    if (in >> value)
        return value;
    return std::nullopt;
}

ocr::core::Error damaged(const std::filesystem::path &table, const Row &row) {
    return fail(ErrorCode::inputDamaged, table.string(), "line " + std::to_string(row.number));
}

} // namespace tests::golden
