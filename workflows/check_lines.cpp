// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/check_lines.h"

#include <algorithm>
#include <map>

#include "ocr/text/align.h"
#include "workflows/proofread/alphabet_guard.h"

namespace workflows {

namespace {

using catalogue::Catalogue;
using catalogue::Maker;
using ocr::engine::Profile;

/// Empty where no model has read the line.
Result<std::string> modelOf(const Catalogue &catalogue, const LineRecord &line) {
    const auto isByModel = [](const ReadingRecord &reading) {
        return reading.maker == Maker::machine && !reading.modelSha256.empty();
    };
    if (isByModel(line.current))
        return line.current.by;
    const auto readings = catalogue.readings(line.id);
    if (!readings)
        return readings.error();
    const auto last = std::find_if(readings->rbegin(), readings->rend(), isByModel);
    return last == readings->rend() ? std::string() : last->by;
}

/// Whether the sign of illegible letters stands there, which a person set.
bool isIllegible(const ReadingRecord &reading, std::size_t byte) {
    const auto at = ocr::text::toCodePoints(reading.text.substr(0, byte)).size();
    return std::ranges::any_of(reading.marks, [&](const TextMark &mark) {
        return mark.kind == MarkKind::illegible && static_cast<std::size_t>(mark.from) == at;
    });
}

std::string alphabetOf(const std::string &picked, ocr::text::Script script,
                       const std::vector<Profile> &profiles) {
    std::string ofTheScript;
    for (const auto &profile : profiles) {
        if (profile.name == picked)
            return profile.alphabet;
        if (profile.script == script)
            ofTheScript += profile.alphabet;
    }
    return ofTheScript;
}

} // namespace

Result<std::vector<LineCheck>> checkLines(const Catalogue &catalogue,
                                          const std::vector<Profile> &profiles,
                                          const std::vector<LineRecord> &lines) {
    std::map<PageId, std::string> ofPages;
    std::map<std::pair<std::string, ocr::text::Script>, std::string> alphabets;
    std::vector<LineCheck> checks;
    for (const auto &line : lines) {
        if (!ofPages.contains(line.page)) {
            const auto page = catalogue.page(line.page);
            if (!page)
                return page.error();
            ofPages[line.page] = page->profile;
        }
        const auto model = modelOf(catalogue, line);
        if (!model)
            return model.error();
        const auto &own = line.layout.profile;
        LineCheck check{own.empty() ? ofPages[line.page] : own, *model, {}};
        auto &alphabet = alphabets[{check.picked, line.layout.script}];
        if (alphabet.empty())
            alphabet = alphabetOf(check.picked, line.layout.script, profiles);
        check.doubts = proofread::guardAlphabet(line.current.text, alphabet);
        std::erase_if(check.doubts, [&](const DoubtfulCharacter &doubt) {
            return isIllegible(line.current, doubt.begin);
        });
        checks.push_back(std::move(check));
    }
    return checks;
}

} // namespace workflows
