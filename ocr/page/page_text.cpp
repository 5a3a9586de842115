// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_text.h"

namespace ocr::page {

std::string toPlainText(const PageText &page) {
    std::string text;
    for (const auto &region : page.regions) {
        std::string block;
        for (const auto &line : region.lines)
            if (!line.reading.text.empty())
                block += line.reading.text + '\n';
        if (!text.empty() && !block.empty())
            text += '\n';
        text += block;
    }
    return text;
}

} // namespace ocr::page
