// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/acceptable_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ocr/text/align.h"
#include "ocr/text/script.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;

/// Those of Unicode that are no line breaks: White_Space without the controls.
constexpr std::array<std::string_view, 16> blanks{
    " ",      "\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004",
    "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u202F", "\u3000"};

bool isRefused(char32_t c) {
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isBreak = c == 0x2028 || c == 0x2029;
    const bool isDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return isControl || isBreak || isDirection;
}

std::string_view trim(std::string_view text) {
    const auto begins = [&](std::string_view blank) { return text.starts_with(blank); };
    const auto ends = [&](std::string_view blank) { return text.ends_with(blank); };
    for (auto blank = blanks.end(); (blank = std::ranges::find_if(blanks, begins)) != blanks.end();)
        text.remove_prefix(blank->size());
    for (auto blank = blanks.end(); (blank = std::ranges::find_if(blanks, ends)) != blanks.end();)
        text.remove_suffix(blank->size());
    return text;
}

} // namespace

ocr::core::Result<std::string> acceptableText(const std::string &text, const std::string &subject) {
    if (!ocr::text::isUtf8(text))
        return fail(ErrorCode::notAllowed, subject, "not UTF-8");
    if (std::ranges::any_of(ocr::text::toCodePoints(text), isRefused))
        return fail(ErrorCode::notAllowed, subject,
                    "control characters, line breaks, tabs and direction overrides are not stored");
    return std::string(trim(ocr::text::toNfc(text)));
}

} // namespace workflows::catalogue
