// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/carry_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ocr/text/align.h"
#include "workflows/proofread/carry_boxes.h"
#include "workflows/proofread/carry_marks.h"

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
    std::vector<Word> words;     ///< empty where their places are unknown
    std::vector<TextMark> marks; ///< of its text
};

int lengthOf(const std::string &text) {
    return static_cast<int>(ocr::text::toCodePoints(text).size());
}

/// Appends marks of a text that is appended behind `length` characters.
void append(std::vector<TextMark> &marks, const std::vector<TextMark> &more, int length) {
    for (auto mark : more) {
        mark.from += length;
        marks.push_back(mark);
    }
}

/// The same for the next word; a mark that goes on over the blank before it is one again.
void goOn(std::vector<TextMark> &marks, const std::vector<TextMark> &more, int length) {
    const auto before = marks.size();
    append(marks, more, length);
    for (auto i = marks.size(); i-- > before;) {
        const auto mark = marks[i];
        const auto goesOn =
            std::find_if(marks.begin(), marks.begin() + static_cast<std::ptrdiff_t>(before),
                         [&](const TextMark &other) {
                             return other.kind == mark.kind &&
                                    mark.kind != catalogue::MarkKind::illegible &&
                                    other.from + other.length + 1 == mark.from;
                         });
        if (goesOn == marks.begin() + static_cast<std::ptrdiff_t>(before))
            continue;
        goesOn->length += mark.length + 1;
        marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// A part of a line in words, each told by its place among the words of the line.
struct Part {
    std::vector<Word> words;
    std::vector<std::size_t> places;
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

/// The words that stand in these bytes of the text; one that is cut keeps its share of the box.
std::vector<Word> wordsIn(const LineRecord &line, std::size_t begin, std::size_t end) {
    const bool isRightToLeft = line.layout.direction == ocr::text::Direction::rightToLeft;
    const auto words = placedWords(line);
    if (joined(words) != line.current.text)
        return {};
    std::vector<Word> within;
    std::size_t at = 0;
    for (const auto &word : words) {
        const auto size = word.text.size();
        const auto from = std::max(at, begin), to = std::min(at + size, end);
        if (from < to) {
            Word part = word;
            part.text = word.text.substr(from - at, to - from);
            const double first = static_cast<double>(from - at) / static_cast<double>(size);
            const double share = static_cast<double>(to - from) / static_cast<double>(size);
            const double left = isRightToLeft ? 1 - first - share : first;
            part.box.x += static_cast<int>(std::lround(left * word.box.width));
            part.box.width = static_cast<int>(std::lround(share * word.box.width));
            within.push_back(std::move(part));
        }
        at += size + 1;
    }
    return within;
}

/// What stands in these bytes of the text, without blanks at its ends, as a text of its own.
Share shareWithin(const LineRecord &source, std::size_t begin, std::size_t end) {
    const auto &[text, marks] = std::tie(source.current.text, source.current.marks);
    const auto first = std::min(text.find_first_not_of(' ', begin), end);
    const auto last = end == 0 ? std::string::npos : text.find_last_not_of(' ', end - 1);
    const auto past = last == std::string::npos ? first : std::max(first, last + 1);
    const auto part = text.substr(first, past - first);
    return {&source, part, wordsIn(source, begin, end),
            marksWithin(marks, lengthOf(text.substr(0, first)), lengthOf(part))};
}

/// The part as a text of its own. `all`: the words of the whole line.
Share shareOf(const LineRecord &source, const std::vector<Word> &all, const Part &part) {
    std::vector<int> begins; // of each word, in the text of the line
    int at = 0;
    std::size_t byte = 0;
    for (const auto &word : all) {
        const auto found = source.current.text.find(word.text, byte);
        at += lengthOf(source.current.text.substr(byte, found - byte));
        begins.push_back(at);
        at += lengthOf(word.text);
        byte = found + word.text.size();
    }
    Share share{&source, joined(part.words), part.words, {}};
    int length = 0;
    for (const auto place : part.places) {
        const int ofWord = lengthOf(all[place].text);
        goOn(share.marks, marksWithin(source.current.marks, begins[place], ofWord), length);
        length += ofWord + 1;
    }
    return share;
}

double distance(const Rect &box, const Rect &word) {
    const double x = word.x + word.width / 2.0, y = word.y + word.height / 2.0;
    return std::hypot(std::max({box.x - x, 0.0, x - box.right()}),
                      std::max({box.y - y, 0.0, y - box.bottom()}));
}

class TextCarrying {
  public:
    TextCarrying(const std::vector<const HandLine *> &lines, const std::vector<TextCut> &cuts)
        : m_lines(lines), m_cuts(cuts), m_shares(lines.size()) {}

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
        if (takesCut(source, takers))
            return;
        const auto words = placedWords(source);
        if (takers.size() == 1 || words.empty()) {
            m_shares[takers.front()].push_back(
                {&source, source.current.text, words, source.current.marks});
            for (std::size_t i = 1; i < takers.size(); ++i)
                m_shares[takers[i]].push_back({&source, {}, {}, {}});
            return;
        }
        std::vector<Part> parts(takers.size());
        for (std::size_t place = 0; place < words.size(); ++place) {
            auto &part = parts[nearest(takers, words[place].box)];
            part.words.push_back(words[place]);
            part.places.push_back(place);
        }
        for (std::size_t i = 0; i < takers.size(); ++i)
            m_shares[takers[i]].push_back(shareOf(source, words, parts[i]));
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
    /// Where a person said what goes where.
    bool takesCut(const LineRecord &source, const std::vector<std::size_t> &takers) {
        const auto cut = std::ranges::find(m_cuts, source.id, &TextCut::line);
        if (cut == m_cuts.end() || takers.size() != 2)
            return false;
        const auto &text = source.current.text;
        const auto at = std::min(cut->at, text.size());
        m_shares[takers[0]].push_back(shareWithin(source, 0, at));
        m_shares[takers[1]].push_back(shareWithin(source, at, text.size()));
        return true;
    }

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
            reading.text += reading.text.empty() ? "" : " ";
            append(reading.marks, share.marks, lengthOf(reading.text));
            reading.text += share.text;
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
    const std::vector<TextCut> &m_cuts;
    std::vector<std::vector<Share>> m_shares; ///< of each line
};

} // namespace

std::vector<std::optional<CarriedText>> carryTexts(const std::vector<const HandLine *> &lines,
                                                   const std::map<LineId, LineRecord> &sources,
                                                   const std::vector<TextCut> &cuts) {
    std::vector<const LineRecord *> inOrder;
    for (const auto &[id, source] : sources)
        inOrder.push_back(&source);
    std::ranges::stable_sort(inOrder, {}, &LineRecord::ordinal);
    TextCarrying carrying(lines, cuts);
    for (const auto *source : inOrder)
        carrying.handOut(*source);
    std::vector<std::optional<CarriedText>> texts;
    for (std::size_t i = 0; i < lines.size(); ++i)
        texts.push_back(carrying.textOf(i));
    return texts;
}

} // namespace workflows::proofread
