// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/character_name.h"

#include <array>
#include <cctype>

#include <unicode/uchar.h>

namespace ocr::text {

std::string characterName(char32_t character) {
    std::array<char, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(static_cast<UChar32>(character), U_UNICODE_CHAR_NAME, buffer.data(),
               static_cast<std::int32_t>(buffer.size()), &status);
    if (U_FAILURE(status))
        return {};
    std::string name(buffer.data());
    for (char &letter : name)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return name;
}

char32_t capitalOf(char32_t letter) {
    return static_cast<char32_t>(u_toupper(static_cast<UChar32>(letter)));
}

} // namespace ocr::text
