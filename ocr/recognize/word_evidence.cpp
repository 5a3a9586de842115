// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/word_evidence.h"

#include <algorithm>
#include <set>

namespace ocr::recognize {

namespace {

using text::Languages;

/// A text and how likely it is in each language of its script.
struct Weighed {
    text::Script script;
    Languages::Weights weights;
};

Weighed weigh(const Languages &languages, const std::string &text) {
    const auto script = text::estimateScript(text);
    return {script, languages.weigh(text, script)};
}

bool reads(const Languages::Language &language, const std::string &reader) {
    return std::ranges::find(language.readers, reader) != language.readers.end();
}

/// The place of the likeliest language, of the reader's where one is named; none where there is no
/// word of theirs.
std::optional<std::size_t> likeliest(const Languages &languages, const Weighed &text,
                                     const std::string &reader = {}) {
    std::optional<std::size_t> best;
    const auto &all = languages.all();
    const auto &likelihood = text.weights.likelihood;
    if (text.weights.length == 0)
        return best;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].script == text.script && (reader.empty() || reads(all[i], reader)) &&
            (!best || likelihood[i] > likelihood[*best]))
            best = i;
    return best;
}

/// How much likelier the text is in a language of the second reader; 0 where one of them has none.
double leadOf(const Languages &languages, const Weighed &text, const std::string &second,
              const std::string &first) {
    const auto own = likeliest(languages, text, second);
    const auto other = likeliest(languages, text, first);
    return own && other ? text.weights.likelihood[*own] - text.weights.likelihood[*other] : 0;
}

/// Who reads the likeliest language, or the same in another era: one nearly as likely that has a
/// reader in common with it.
std::set<std::string> readersNear(const Languages &languages, const Weighed &text,
                                  std::size_t best) {
    constexpr double nearly = 10;
    const auto &all = languages.all();
    const auto isOfBest = [&](const auto &reader) { return reads(all[best], reader); };
    std::set<std::string> readers;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::any_of(all[i].readers, isOfBest) &&
            text.weights.likelihood[i] > text.weights.likelihood[best] - nearly)
            readers.insert(all[i].readers.begin(), all[i].readers.end());
    return readers;
}

std::optional<double> fluency(const Languages &languages, const Weighed &text) {
    constexpr int fewest = 5;
    const auto best = likeliest(languages, text);
    if (!best || text.weights.length < fewest)
        return std::nullopt;
    return text.weights.likelihood[*best] / text.weights.length;
}

} // namespace

std::optional<Advice> WordEvidence::adviceOn(const std::string &text,
                                             const std::string &reader) const {
    if (!m_languages)
        return std::nullopt;
    const auto weighed = weigh(*m_languages, text);
    const auto best = likeliest(*m_languages, weighed);
    const auto own = likeliest(*m_languages, weighed, reader);
    if (!best || !own || reads(m_languages->all()[*best], reader))
        return std::nullopt;
    return Advice{m_languages->all()[*best].readers.front(),
                  weighed.weights.likelihood[*best] - weighed.weights.likelihood[*own]};
}

double WordEvidence::balance(const Spoken &first, const Spoken &second) const {
    if (!m_languages)
        return 0;
    const auto one = weigh(*m_languages, first.text), other = weigh(*m_languages, second.text);
    if (one.script == other.script)
        return (leadOf(*m_languages, one, second.reader, first.reader) +
                leadOf(*m_languages, other, second.reader, first.reader)) /
               2;
    const auto before = fluency(*m_languages, one), after = fluency(*m_languages, other);
    if (!before || !after)
        return 0;
    return (*after - *before) * std::min(one.weights.length, other.weights.length);
}

std::optional<double> WordEvidence::fluencyOf(const std::string &text) const {
    return m_languages ? fluency(*m_languages, weigh(*m_languages, text)) : std::nullopt;
}

bool WordEvidence::mayRead(const std::string &reader, const std::string &text) const {
    constexpr double nearly = 8;
    if (!m_languages)
        return true;
    const auto weighed = weigh(*m_languages, text);
    const auto best = likeliest(*m_languages, weighed);
    const auto own = likeliest(*m_languages, weighed, reader);
    return !best || !own ||
           weighed.weights.likelihood[*own] > weighed.weights.likelihood[*best] - nearly;
}

std::vector<Share> WordEvidence::readersOf(const std::vector<std::string> &texts) const {
    std::vector<Share> shares;
    if (!m_languages)
        return shares;
    for (const auto &text : texts) {
        const auto weighed = weigh(*m_languages, text);
        const auto best = likeliest(*m_languages, weighed);
        constexpr double ofWords = -3.5; // a letter
        if (!best || weighed.weights.likelihood[*best] < ofWords * weighed.weights.length)
            continue;
        for (const auto &reader : readersNear(*m_languages, weighed, *best)) {
            auto known = std::ranges::find(shares, reader, &Share::reader);
            if (known == shares.end())
                known = shares.insert(known, {reader, 0});
            known->letters += weighed.weights.length;
        }
    }
    std::ranges::stable_sort(shares, std::greater{}, &Share::letters);
    return shares;
}

} // namespace ocr::recognize
