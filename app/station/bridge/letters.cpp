// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/letters.h"

#include <algorithm>

#include "app/station/bridge/convert.h"
#include "ocr/engine/profiles.h"
#include "ocr/text/character_name.h"

namespace app::station::bridge {
namespace {

using ocr::engine::Profile;

const std::u32string &commonMarks() {
    static const std::u32string marks = U"«»–—№„“”’…";
    return marks;
}

bool isOnKeyboards(char32_t c) {
    return c < 0x80 || (c >= U'А' && c <= U'я') || c == U'Ё' || c == U'ё' ||
           (c >= 0x0621 && c <= 0x064A && c != 0x0640) || (c >= 0x0660 && c <= 0x0669) ||
           (c >= 0x06F0 && c <= 0x06F9);
}

QString textOf(char32_t c) { return QString::fromUcs4(&c, 1); }

Letter letterOf(char32_t c) {
    const char32_t capital = ocr::text::capitalOf(c);
    return {textOf(c), capital == c ? QString() : textOf(capital),
            toQt(ocr::text::characterName(c))};
}

QString alphabetOf(const QString &profile, const QString &model) {
    const auto all = ocr::engine::readProfiles();
    if (!all)
        return {};
    const auto reads = [&](const Profile &each) {
        return std::ranges::find(each.models, fromQt(model)) != each.models.end();
    };
    auto found = std::ranges::find(*all, fromQt(profile), &Profile::name);
    if (found == all->end())
        found = std::ranges::find_if(*all, reads);
    return found == all->end() ? QString() : toQt(found->alphabet);
}

} // namespace

Letters lettersOf(const QString &profile, const QString &model) {
    Letters letters;
    for (const char32_t mark : commonMarks())
        letters.marks.append(letterOf(mark));
    std::u32string taken = commonMarks();
    const auto alphabet = alphabetOf(profile, model).toStdU32String();
    for (const char32_t c : alphabet) {
        // A capital stands on the key of its small letter.
        const bool isCapital = std::ranges::any_of(alphabet, [&](char32_t other) {
            return other != c && ocr::text::capitalOf(other) == c;
        });
        if (isOnKeyboards(c) || isCapital || taken.find(c) != std::u32string::npos)
            continue;
        taken += c;
        letters.ofProfile.append(letterOf(c));
    }
    return letters;
}

} // namespace app::station::bridge
