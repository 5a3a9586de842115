// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/date_words.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "ocr/text/align.h"
#include "ocr/text/fold.h"
#include "workflows/describe/shipped_tables.h"

namespace workflows::describe {

namespace {

/// Shorter names of months stand alone or with a dot: "mar" begins other words.
constexpr std::size_t shortestStem = 3;

bool isCyrillic(const std::string &folded) {
    const auto letters = ocr::text::toCodePoints(folded);
    return !letters.empty() && letters[0] >= 0x400 && letters[0] < 0x530;
}

std::size_t matchPhrase(const std::vector<std::string> &phrase,
                        const std::vector<MarkToken> &tokens, std::size_t at) {
    auto next = at;
    for (const auto &word : phrase) {
        if (next >= tokens.size() || tokens[next].folded != word)
            return 0;
        ++next;
    }
    return next - at;
}

} // namespace

DateWords::DateWords() {
    const auto all = nlohmann::json::parse(shippedDateWords);
    const auto addMonths = [&](const char *key, bool isHijri) {
        int month = 0;
        for (const auto &names : all.at(key)) {
            ++month;
            for (const auto &name : names) {
                const auto phrase = ocr::text::foldedWords(name.get<std::string>());
                const auto isRussian = !isHijri && isCyrillic(phrase.front());
                m_months.push_back({phrase, month, isHijri, isRussian});
            }
        }
    };
    addMonths("months", false);
    addMonths("hijriMonths", true);
    const auto phrasesOf = [&](const char *key) {
        std::vector<Phrase> phrases;
        for (const auto &words : all.at(key))
            phrases.push_back(ocr::text::foldedWords(words.get<std::string>()));
        std::ranges::stable_sort(phrases, std::greater{}, &Phrase::size);
        return phrases;
    };
    m_endings = phrasesOf("monthEndings");
    for (const auto *key : {"yearWords", "dayWords", "notBefore", "notAfter", "asOf", "about",
                            "night", "from", "to", "decade"})
        m_phrases.push_back(phrasesOf(key));
}

const DateWords &DateWords::shipped() {
    static const DateWords words;
    return words;
}

std::size_t DateWords::endingAt(const std::vector<MarkToken> &tokens, std::size_t at) const {
    if (at + 1 >= tokens.size() || (tokens[at].text != "'" && tokens[at].text != "-") ||
        tokens[at].hasBlankBefore || tokens[at + 1].hasBlankBefore)
        return 0;
    for (const auto &ending : m_endings)
        if (ending.size() == 1 && tokens[at + 1].folded == ending[0])
            return 2;
    return 0;
}

std::optional<NamedMonth> DateWords::monthAt(const std::vector<MarkToken> &tokens,
                                             std::size_t at) const {
    std::optional<NamedMonth> best;
    const auto keep = [&](const Month &month, std::size_t count) {
        count += endingAt(tokens, at + count);
        if (!best || count > best->tokens)
            best = NamedMonth{month.month, month.isHijri, month.isRussian, count};
    };
    if (at >= tokens.size() || tokens[at].kind != MarkToken::Kind::word)
        return best;
    for (const auto &month : m_months)
        if (const auto count = matchPhrase(month.phrase, tokens, at); count > 0)
            keep(month, count);
    if (best)
        return best;
    for (const auto &month : m_months) {
        const auto &stem = month.phrase.back();
        if (ocr::text::toCodePoints(stem).size() < shortestStem)
            continue;
        const auto last = at + month.phrase.size() - 1;
        Phrase before = month.phrase;
        before.pop_back();
        if (last >= tokens.size() || matchPhrase(before, tokens, at) != before.size() ||
            !tokens[last].folded.starts_with(stem))
            continue;
        const auto rest = tokens[last].folded.substr(stem.size());
        if (std::ranges::any_of(m_endings, [&](const auto &ending) {
                return ending.size() == 1 && ending[0] == rest;
            }))
            keep(month, month.phrase.size());
    }
    return best;
}

std::size_t DateWords::countAt(Kind kind, const std::vector<MarkToken> &tokens,
                               std::size_t at) const {
    for (const auto &phrase : m_phrases[static_cast<std::size_t>(kind)])
        if (const auto count = matchPhrase(phrase, tokens, at); count > 0)
            return count;
    return 0;
}

std::size_t DateWords::countBefore(Kind kind, const std::vector<MarkToken> &tokens,
                                   std::size_t end) const {
    const std::size_t dots = end > 0 && tokens[end - 1].text == "." ? 1 : 0; // "c. 1920"
    for (const auto &phrase : m_phrases[static_cast<std::size_t>(kind)])
        if (phrase.size() + dots <= end &&
            matchPhrase(phrase, tokens, end - dots - phrase.size()) > 0)
            return phrase.size() + dots;
    return 0;
}

} // namespace workflows::describe
