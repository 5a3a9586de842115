// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/script.h"

#include <array>

#include <unicode/normalizer2.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include "ocr/core/result.h"

namespace ocr::text {

std::string_view toString(Script script) {
    constexpr std::array<std::string_view, 4> names{"unknown", "latin", "cyrillic", "arabic"};
    return names.at(static_cast<std::size_t>(script));
}

Script scriptFrom(std::string_view name) {
    for (const auto script : {Script::latin, Script::cyrillic, Script::arabic})
        if (name == toString(script))
            return script;
    return Script::unknown;
}

Script estimateScript(std::string_view utf8) {
    std::array<int, 4> letters{};
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, length, c);
        if (c < 0)
            continue;
        UErrorCode status = U_ZERO_ERROR;
        switch (uscript_getScript(c, &status)) {
        case USCRIPT_LATIN:
            ++letters[1];
            break;
        case USCRIPT_CYRILLIC:
            ++letters[2];
            break;
        case USCRIPT_ARABIC:
            ++letters[3];
            break;
        default:
            break;
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < letters.size(); ++i)
        if (letters[i] > letters[best])
            best = i;
    return static_cast<Script>(best);
}

namespace {

template <typename Predicate> int countIf(std::string_view utf8, Predicate isCounted) {
    int count = 0;
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, length, c);
        if (c >= 0 && isCounted(c))
            ++count;
    }
    return count;
}

} // namespace

int countLetters(std::string_view utf8) {
    return countIf(utf8, [](UChar32 c) { return u_isalnum(c) != 0; });
}

int countDigits(std::string_view utf8) {
    return countIf(utf8, [](UChar32 c) { return u_isdigit(c) != 0; });
}

Direction directionOf(std::string_view utf8) {
    const auto text =
        icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())});
    return ubidi_getBaseDirection(text.getBuffer(), text.length()) == UBIDI_RTL
               ? Direction::rightToLeft
               : Direction::leftToRight;
}

bool isUtf8(std::string_view bytes) {
    const auto length = static_cast<int32_t>(bytes.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(bytes.data(), i, length, c);
        if (c < 0)
            return false;
    }
    return true;
}

std::string toNfc(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const auto *nfc = icu::Normalizer2::getNFCInstance(status);
    EVRAK_ASSERT(U_SUCCESS(status));
    const auto text =
        icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())});
    std::string result;
    nfc->normalize(text, status).toUTF8String(result);
    EVRAK_ASSERT(U_SUCCESS(status));
    return result;
}

std::string withoutDirectionMarks(std::string_view utf8) {
    std::string kept;
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < length;) {
        const int32_t from = i;
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, length, c);
        if (c < 0 || !u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL))
            kept += utf8.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(i - from));
    }
    return kept;
}

} // namespace ocr::text
