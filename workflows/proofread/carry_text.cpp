// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/carry_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "workflows/proofread/carry_boxes.h"

namespace workflows::proofread {

namespace {

using catalogue::HandLine;
using catalogue::LineId;
using catalogue::LineRecord;
using catalogue::Maker;
using ocr::core::Rect;
using ocr::page::Word;

/// A part of a line's text that another line takes over.
struct Share {
    const LineRecord *from = nullptr;
    std::string text;
    std::vector<Word> words; ///< empty where their places are unknown
};

std::string joined(const std::vector<Word> &words) {
    std::string text;
    for (const auto &word : words)
        text += (text.empty() ? "" : " ") + word.text;
    return text;
}

/// The words of the text with their places; empty where no place is known.
std::vector<Word> placedWords(const LineRecord &line) {
    const auto &[words, text] = std::tie(line.current.words, line.current.text);
    return joined(words) == text ? words : carryBoxes(words, text);
}

double distance(const Rect &box, const Rect &word) {
    const double x = word.x + word.width / 2.0, y = word.y + word.height / 2.0;
    return std::hypot(std::max({box.x - x, 0.0, x - box.right()}),
                      std::max({box.y - y, 0.0, y - box.bottom()}));
}

class TextCarrying {
  public:
    explicit TextCarrying(const std::vector<const HandLine *> &lines)
        : m_lines(lines), m_shares(lines.size()) {}

    /// Hands out the text of a line to those that take it over.
    void handOut(const LineRecord &source) {
        std::vector<std::size_t> takers;
        bool isNamed = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const bool names = std::ranges::count(m_lines[i]->madeFrom, source.id) > 0;
            isNamed = isNamed || names;
            if (names || m_lines[i]->id == source.id)
                takers.push_back(i);
        }
        if (!isNamed)
            return;
        const auto words = placedWords(source);
        if (takers.size() == 1 || words.empty()) {
            m_shares[takers.front()].push_back({&source, source.current.text, words});
            for (std::size_t i = 1; i < takers.size(); ++i)
                m_shares[takers[i]].push_back({&source, {}, {}});
            return;
        }
        std::vector<std::vector<Word>> parts(takers.size());
        for (const auto &word : words)
            parts[nearest(takers, word.box)].push_back(word);
        for (std::size_t i = 0; i < takers.size(); ++i)
            m_shares[takers[i]].push_back({&source, joined(parts[i]), parts[i]});
    }

    [[nodiscard]] std::optional<CarriedText> textOf(std::size_t index) const {
        const auto &shares = m_shares[index];
        const auto &line = *m_lines[index];
        if (shares.empty())
            return {};
        const bool isAsBefore = shares.size() == 1 && shares[0].from->id == line.id &&
                                shares[0].text == shares[0].from->current.text;
        auto carried = compose(shares);
        if (isAsBefore || (!line.id && carried.reading.text.empty()))
            return {};
        return carried;
    }

  private:
    [[nodiscard]] std::size_t nearest(const std::vector<std::size_t> &takers,
                                      const Rect &word) const {
        std::size_t best = 0;
        double least = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < takers.size(); ++i) {
            const auto box = ocr::core::boundingBox(m_lines[takers[i]]->layout.outline);
            if (const double away = distance(box, word); away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    static CarriedText compose(const std::vector<Share> &shares) {
        CarriedText carried{{Maker::machine, "evrak", {}, {}, 0, {}}, {}};
        auto &reading = carried.reading;
        const Share *maker = nullptr;
        double weight = 0, confidence = 0;
        bool hasAllWords = true;
        for (const auto &share : shares) {
            if (share.text.empty())
                continue;
            reading.text += (reading.text.empty() ? "" : " ") + share.text;
            reading.words.insert(reading.words.end(), share.words.begin(), share.words.end());
            hasAllWords = hasAllWords && !share.words.empty();
            const auto length = static_cast<double>(share.text.size());
            weight += length;
            confidence += length * share.from->current.confidence;
            const bool isPersons = share.from->current.maker == Maker::person;
            if (!maker || (isPersons && maker->from->current.maker != Maker::person))
                maker = &share;
        }
        if (!maker)
            return carried;
        const auto &of = maker->from->current;
        reading.maker = of.maker;
        reading.by = of.by;
        reading.modelSha256 = of.modelSha256;
        reading.confidence = of.maker == Maker::person ? 1 : confidence / weight;
        if (!hasAllWords)
            reading.words.clear();
        carried.basedOn = of.id;
        return carried;
    }

    const std::vector<const HandLine *> &m_lines;
    std::vector<std::vector<Share>> m_shares; ///< of each line
};

} // namespace

std::vector<std::optional<CarriedText>> carryTexts(const std::vector<const HandLine *> &lines,
                                                   const std::map<LineId, LineRecord> &sources) {
    std::vector<const LineRecord *> inOrder;
    for (const auto &[id, source] : sources)
        inOrder.push_back(&source);
    std::ranges::stable_sort(inOrder, {}, &LineRecord::ordinal);
    TextCarrying carrying(lines);
    for (const auto *source : inOrder)
        carrying.handOut(*source);
    std::vector<std::optional<CarriedText>> texts;
    for (std::size_t i = 0; i < lines.size(); ++i)
        texts.push_back(carrying.textOf(i));
    return texts;
}

} // namespace workflows::proofread
