// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/text_marks.h"

#include <nlohmann/json.hpp>

namespace workflows::catalogue {

using nlohmann::json;

std::string toJson(const std::vector<TextMark> &marks) {
    if (marks.empty())
        return {};
    json array = json::array();
    for (const auto &mark : marks) {
        json entry{toString(mark.kind), mark.from, mark.length};
        if (mark.kind == MarkKind::illegible)
            entry.push_back(mark.extent);
        array.push_back(std::move(entry));
    }
    return array.dump();
}

std::optional<std::vector<TextMark>> textMarksFrom(std::string_view text) {
    std::vector<TextMark> marks;
    if (text.empty())
        return marks;
    try {
        for (const auto &entry : json::parse(text)) {
            const auto kind = markKindFrom(entry.at(0).get<std::string>());
            if (!kind)
                return {};
            const int extent = entry.size() > 3 ? entry.at(3).get<int>() : 0;
            marks.push_back({*kind, entry.at(1), entry.at(2), extent});
        }
    } catch (const json::exception &) {
        return {};
    }
    return marks;
}

} // namespace workflows::catalogue
