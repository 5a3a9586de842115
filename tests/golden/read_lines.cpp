// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/read_lines.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <string_view>

#include "ocr/page/page_json.h"
#include "tests/golden/run_program.h"
#include "tests/golden/table.h"

namespace tests::golden {

ReadLines readWithEvrak(const std::filesystem::path &evrak, const std::filesystem::path &image,
                        const std::vector<std::string> &options) {
    std::vector<std::string> command{evrak, "read", image};
    command.insert(command.end(), options.begin(), options.end());
    command.insert(command.end(), {"--format", "json"});
    const Answer answer = runProgram(command);
    if (answer.exitCode != 0)
        return std::nullopt;
    const auto page = ocr::page::pageTextFromJson(answer.text);
    if (!page)
        return std::nullopt;
    std::vector<ReadLine> lines;
    for (const auto &region : page->regions)
        for (const auto &line : region.lines)
            lines.push_back(
                {boundingBox(line.layout.outline), line.reading.text, line.reading.model});
    return lines;
}

ReadLines readWithTesseract(const std::filesystem::path &image,
                            const std::vector<std::string> &options) {
    const auto models = std::find(options.begin(), options.end(), "--models");
    if (std::distance(models, options.end()) < 2)
        return std::nullopt;
    const Answer answer = runProgram({"tesseract", image, "-", "-l", *std::next(models), "tsv"});
    if (answer.exitCode != 0)
        return std::nullopt;
    return linesOfTsv(answer.text);
}

std::vector<ReadLine> linesOfTsv(const std::string &table) {
    constexpr std::size_t columns = 11; // and the text, which lines do not have
    std::vector<ReadLine> lines;
    for (const std::string &row : split(table, '\n')) {
        const auto cells = split(row, '\t');
        if (cells.size() < columns)
            continue;
        const auto number = [&](std::size_t column) { return std::atoi(cells[column].c_str()); };
        if (cells[0] == "4")
            lines.push_back({{number(6), number(7), number(8), number(9)}, {}});
        else if (cells[0] == "5" && cells.size() > columns && !lines.empty())
            lines.back().text += (lines.back().text.empty() ? "" : " ") + cells[columns];
    }
    std::erase_if(lines, [](const ReadLine &line) {
        return line.text.find_first_not_of(' ') == std::string::npos;
    });
    return lines;
}

} // namespace tests::golden
