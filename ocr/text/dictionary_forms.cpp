// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/dictionary_forms.h"

#include <algorithm>

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "ocr/text/script.h"

namespace ocr::text {

namespace {

std::vector<std::string> formsOf(const icu::UnicodeString &run) {
    const auto &root = icu::Locale::getRoot();
    auto small = run;
    small.toLower(root);
    auto capital = small;
    const auto behind = small.moveIndex32(0, 1);
    capital.replace(0, behind, icu::UnicodeString(small, 0, behind).toUpper(root));
    std::vector<std::string> forms;
    for (const auto &form : {run, small, capital}) {
        std::string utf8;
        form.toUTF8String(utf8);
        if (std::ranges::find(forms, utf8) == forms.end())
            forms.push_back(std::move(utf8));
    }
    return forms;
}

} // namespace

std::vector<std::vector<std::string>> dictionaryForms(std::string_view utf8) {
    std::vector<std::vector<std::string>> parts;
    const auto text = icu::UnicodeString::fromUTF8(isUtf8(utf8) ? toNfc(utf8) : std::string());
    icu::UnicodeString run;
    int letters = 0;
    const auto close = [&] {
        if (letters > 1)
            parts.push_back(formsOf(run));
        run.remove();
        letters = 0;
    };
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto code = text.char32At(at);
        if (u_charType(code) == U_FORMAT_CHAR)
            continue;
        const bool isMark = u_charType(code) == U_NON_SPACING_MARK && letters > 0;
        if (u_isalpha(code) == 0 && !isMark) {
            close();
            continue;
        }
        run.append(code);
        letters += isMark ? 0 : 1;
    }
    close();
    return parts;
}

} // namespace ocr::text
