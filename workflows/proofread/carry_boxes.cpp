// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/carry_boxes.h"

#include <algorithm>

#include "ocr/text/align.h"

namespace workflows::proofread {

namespace {

using ocr::core::Rect;
using ocr::page::Word;

/// The old line, character by character, each with its slice of its word's box.
struct Slices {
    std::u32string text;
    std::vector<Rect> boxes;
};

Slices slice(const std::vector<Word> &words) {
    Slices slices;
    for (const auto &word : words) {
        const auto characters = ocr::text::toCodePoints(word.text);
        const int count = static_cast<int>(characters.size());
        const bool isRightToLeft =
            ocr::text::directionOf(word.text) == ocr::text::Direction::rightToLeft;
        if (!slices.text.empty()) {
            slices.text += U' ';
            slices.boxes.emplace_back();
        }
        for (int i = 0; i < count; ++i) {
            const int place = isRightToLeft ? count - 1 - i : i;
            const int left = word.box.x + place * word.box.width / count;
            const int right = word.box.x + (place + 1) * word.box.width / count;
            slices.text += characters[static_cast<std::size_t>(i)];
            slices.boxes.push_back({left, word.box.y, right - left, word.box.height});
        }
    }
    return slices;
}

/// For each character of the new text, the slice it stands in; empty where there is none.
std::vector<Rect> sliceOfEach(const std::u32string &text, const Slices &slices) {
    std::vector<Rect> boxes(text.size());
    for (const auto &pair : ocr::text::align(slices.text, text))
        if (pair.a >= 0 && pair.b >= 0 && text[static_cast<std::size_t>(pair.b)] != U' ')
            boxes[static_cast<std::size_t>(pair.b)] =
                slices.boxes[static_cast<std::size_t>(pair.a)];
    return boxes;
}

/// A word without a box stands where the one before it does, or behind it.
void fillGaps(std::vector<Word> &words, const Rect &fallback) {
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i].box.isEmpty())
            words[i].box = words[i - 1].box;
    for (auto i = words.size(); i-- > 0;)
        if (words[i].box.isEmpty())
            words[i].box = i + 1 < words.size() ? words[i + 1].box : fallback;
}

} // namespace

std::vector<Word> carryBoxes(const std::vector<Word> &words, const std::string &text) {
    if (words.empty())
        return {};
    const auto slices = slice(words);
    const auto boxes = sliceOfEach(ocr::text::toCodePoints(text), slices);
    std::vector<Word> carried;
    std::size_t character = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        Word word{text.substr(begin, end - begin), {}, ocr::core::Confidence(1)};
        const auto behind = character + ocr::text::toCodePoints(word.text).size();
        for (; character < behind; ++character)
            if (!boxes[character].isEmpty())
                word.box = word.box.isEmpty() ? boxes[character]
                                              : ocr::core::unite(word.box, boxes[character]);
        if (!word.text.empty())
            carried.push_back(word);
        ++character;
        begin = end + 1;
    }
    fillGaps(carried, words.front().box);
    return carried;
}

} // namespace workflows::proofread
