// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/specimens/page_source.h"

#include <string>

namespace tests::specimens {
namespace {

using ocr::page::RegionKind;
using ocr::train::Alignment;
using ocr::train::TextBlock;

TextBlock toBlock(std::string_view mark, Press press) {
    const bool isPrint = press == Press::print;
    TextBlock block;
    block.alignment = isPrint ? Alignment::justified : Alignment::start;
    if (mark == "@") {
        block.kind = RegionKind::pageNumber;
        block.alignment = Alignment::centred;
    } else if (mark == "==" || mark == "#" || mark == "_") {
        block.kind = RegionKind::heading;
        block.alignment = Alignment::centred;
        block.isBold = isPrint;
        block.isUnderlined = mark == "_";
        block.isAcrossColumns = mark == "==";
        if (isPrint)
            block.scale = mark == "==" ? 2.2 : 1.2;
    } else if (mark == "=") {
        block.alignment = Alignment::centred;
        block.isAcrossColumns = true;
    } else if (mark == ">") {
        block.alignment = Alignment::end;
    } else if (mark == "|") {
        block.alignment = Alignment::start;
        block.isIndented = false;
    }
    return block;
}

bool isMark(std::string_view word) {
    for (const std::string_view mark : {"@", "==", "=", "#", "_", ">", "|"})
        if (word == mark)
            return true;
    return false;
}

} // namespace

std::vector<TextBlock> readBlocks(std::string_view text, Press press) {
    std::vector<TextBlock> blocks;
    bool leavesRoom = false;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.empty()) {
            leavesRoom = true;
            continue;
        }
        std::string_view mark = line.substr(0, line.find(' '));
        if (isMark(mark))
            line.remove_prefix(mark.size() + 1);
        else
            mark = {};
        TextBlock block = toBlock(mark, press);
        block.text = line;
        if (leavesRoom)
            block.spaceBefore = {2.5};
        leavesRoom = false;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace tests::specimens
