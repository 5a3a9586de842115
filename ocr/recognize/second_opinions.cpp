// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/second_opinions.h"

#include <algorithm>

namespace ocr::recognize {

namespace {

constexpr std::size_t most = 9;
/// A reader that is less sure knows nothing.
constexpr double hardlySure = 0.35;
/// So much must a word of another reading lie under one of this.
constexpr double underneath = 0.5;

struct Opinion {
    std::string text;
    double sureness = 0;
};

/// How much of `word` lies between the sides of `box`.
double shareWithin(const core::Rect &word, const core::Rect &box) {
    const int common = std::min(word.right(), box.right()) - std::max(word.x, box.x);
    return word.width > 0 ? static_cast<double>(common) / word.width : 0;
}

/// What the other reading has in the place of the word; empty where that is nothing or unsure.
Opinion opinionOf(const page::LineText &other, const core::Rect &box) {
    Opinion opinion;
    double weight = 0;
    for (const auto &word : other.words) {
        if (shareWithin(word.box, box) < underneath)
            continue;
        opinion.text += (opinion.text.empty() ? "" : " ") + word.text;
        const auto length = static_cast<double>(word.text.size());
        opinion.sureness += word.confidence.value() * length;
        weight += length;
    }
    opinion.sureness = weight > 0 ? opinion.sureness / weight : 0;
    return opinion.sureness < hardlySure ? Opinion{} : opinion;
}

} // namespace

void addOpinions(page::LineText &line, const std::vector<page::LineText> &others) {
    for (auto &word : line.words) {
        if (word.confidence.value() >= page::sureWord)
            continue;
        std::vector<Opinion> opinions;
        for (const auto &other : others)
            if (auto opinion = opinionOf(other, word.box);
                !opinion.text.empty() && opinion.text != word.text)
                opinions.push_back(std::move(opinion));
        std::ranges::stable_sort(opinions, std::greater{}, &Opinion::sureness);
        std::vector<std::string> texts;
        const auto add = [&](const std::string &text) {
            if (texts.size() < most && std::ranges::find(texts, text) == texts.end())
                texts.push_back(text);
        };
        for (const auto &opinion : opinions)
            add(opinion.text);
        for (const auto &text : word.alternatives)
            add(text);
        word.alternatives = std::move(texts);
    }
}

} // namespace ocr::recognize
