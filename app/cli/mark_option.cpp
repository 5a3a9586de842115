// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mark_option.h"

#include <charconv>
#include <string_view>

namespace app::cli {

namespace {

std::optional<int> numberFrom(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0)
        return {};
    return number;
}

/// Characters [from, from + length) of UTF-8 text.
std::string slice(const std::string &text, int from, int length) {
    std::string part;
    int at = -1;
    for (const char byte : text) {
        at += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        if (at >= from && at < from + length)
            part += byte;
    }
    return part;
}

} // namespace

std::optional<workflows::TextMark> markFrom(const std::string &option) {
    std::vector<std::string_view> parts;
    std::string_view rest = option;
    for (auto colon = rest.find(':'); colon != rest.npos; colon = rest.find(':')) {
        parts.push_back(rest.substr(0, colon));
        rest.remove_prefix(colon + 1);
    }
    parts.push_back(rest);
    if (parts.size() < 3 || parts.size() > 4)
        return {};
    const auto kind = workflows::catalogue::markKindFrom(parts[0]);
    const auto from = numberFrom(parts[1]), length = numberFrom(parts[2]);
    const auto extent = parts.size() > 3 ? numberFrom(parts[3]) : 0;
    if (!kind || !from || !length || !extent)
        return {};
    return workflows::TextMark{*kind, *from, *length, *extent};
}

std::string toText(const std::vector<workflows::TextMark> &marks, const std::string &text) {
    std::string all;
    for (const auto &mark : marks) {
        all += (all.empty() ? "" : "; ") + std::string(toString(mark.kind)) + " " +
               std::to_string(mark.from) + "+" + std::to_string(mark.length) + " " +
               slice(text, mark.from, mark.length);
        if (mark.extent > 0)
            all += " (about " + std::to_string(mark.extent) + ")";
    }
    return all;
}

} // namespace app::cli
