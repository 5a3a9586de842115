// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/word_choices.h"

#include <algorithm>

namespace ocr::engine {

namespace {

struct Change {
    std::size_t at = 0;
    const SignChance *by = nullptr;
};

std::string changed(const std::vector<SignChoices> &word, const std::vector<Change> &changes) {
    std::string text;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto change = std::ranges::find(changes, i, &Change::at);
        text += change == changes.end() ? word[i].text : change->by->text;
    }
    return text;
}

} // namespace

std::vector<std::string> wordChoices(const std::vector<SignChoices> &word, std::size_t most) {
    std::vector<Change> changes;
    for (std::size_t i = 0; i < word.size(); ++i)
        for (const auto &other : word[i].others)
            changes.push_back({i, &other});
    const auto byChance = [](const auto &a, const auto &b) { return a.by->chance > b.by->chance; };
    std::ranges::stable_sort(changes, byChance);
    if (changes.size() > most)
        changes.resize(most);
    std::vector<std::pair<double, std::string>> made;
    for (const auto &change : changes)
        made.emplace_back(change.by->chance, changed(word, {change}));
    for (std::size_t i = 0; i < changes.size(); ++i)
        for (std::size_t k = i + 1; k < changes.size(); ++k)
            if (changes[i].at != changes[k].at)
                made.emplace_back(changes[i].by->chance * changes[k].by->chance,
                                  changed(word, {changes[i], changes[k]}));
    std::ranges::stable_sort(made, std::greater{}, &std::pair<double, std::string>::first);
    const auto itself = changed(word, {});
    std::vector<std::string> texts;
    for (auto &[chance, text] : made)
        if (texts.size() < most && !text.empty() && text != itself &&
            std::ranges::find(texts, text) == texts.end())
            texts.push_back(std::move(text));
    return texts;
}

} // namespace ocr::engine
