// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/word_alternatives.h"

#include <algorithm>
#include <optional>

#include "ocr/text/align.h"

namespace workflows::proofread {

namespace {

constexpr std::size_t most = 9;

struct Span {
    int from = 0;
    int to = 0;
};

int lengthOf(std::string_view text) {
    return static_cast<int>(ocr::text::toCodePoints(text).size());
}

/// Where the characters of `word` stand in the other text, out to the blanks around them; nothing
/// where none of them does.
std::optional<Span> counterpart(const std::u32string &text, Span word,
                                const std::u32string &other) {
    Span span{-1, -1};
    for (const auto &pair : ocr::text::align(text, other))
        if (pair.a >= word.from && pair.a < word.to && pair.b >= 0) {
            span.from = span.from < 0 ? pair.b : span.from;
            span.to = pair.b + 1;
        }
    if (span.from < 0)
        return {};
    const auto isBlank = [&](int at) { return other[static_cast<std::size_t>(at)] == U' '; };
    while (span.from < span.to && isBlank(span.from))
        ++span.from;
    while (span.to > span.from && isBlank(span.to - 1))
        --span.to;
    if (span.from == span.to)
        return {};
    while (span.from > 0 && !isBlank(span.from - 1))
        --span.from;
    while (span.to < static_cast<int>(other.size()) && !isBlank(span.to))
        ++span.to;
    return span;
}

/// The bytes of characters [from, to).
std::string slice(const std::string &text, Span span) {
    std::string part;
    int at = -1;
    for (const char byte : text) {
        at += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        if (at >= span.from && at < span.to)
            part += byte;
    }
    return part;
}

/// The alternatives of the one word of a machine's reading that stands there.
std::vector<std::string> ofEngine(const ReadingRecord &reading, Span span) {
    std::vector<std::string> alternatives;
    std::size_t byte = 0;
    int at = 0, words = 0;
    for (const auto &word : reading.words) {
        const auto found = reading.text.find(word.text, byte);
        if (found == std::string::npos)
            return {};
        at += lengthOf(std::string_view(reading.text).substr(byte, found - byte));
        const int end = at + lengthOf(word.text);
        if (at < span.to && end > span.from) {
            ++words;
            alternatives = word.alternatives;
        }
        at = end;
        byte = found + word.text.size();
    }
    return words == 1 ? alternatives : std::vector<std::string>{};
}

class Offered {
  public:
    explicit Offered(std::string word) : m_word(std::move(word)) {}
    void add(const std::string &text, AlternativeSource source, const std::string &by) {
        const bool isKnown = text.empty() || text == m_word ||
                             std::ranges::find(m_list, text, &Alternative::text) != m_list.end();
        if (!isKnown && m_list.size() < most)
            m_list.push_back({text, source, by});
    }
    std::vector<Alternative> take() { return std::move(m_list); }

  private:
    std::string m_word;
    std::vector<Alternative> m_list;
};

/// The word with all of its look-alikes set right.
std::string withoutLookAlikes(const std::string &text, std::size_t begin, std::size_t length,
                              const std::vector<DoubtfulCharacter> &doubts) {
    std::string word = text.substr(begin, length);
    for (auto doubt = doubts.rbegin(); doubt != doubts.rend(); ++doubt)
        if (!doubt->suggestion.empty() && doubt->begin >= begin &&
            doubt->begin + doubt->length <= begin + length)
            word.replace(doubt->begin - begin, doubt->length, doubt->suggestion);
    return word;
}

/// The word as people change it elsewhere.
std::string asLearned(const std::string &text, std::size_t begin, std::size_t length,
                      const std::vector<LearnedChange> &changes) {
    std::string word = text.substr(begin, length);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        if (change->begin >= begin && change->begin + change->length <= begin + length)
            word.replace(change->begin - begin, change->length, change->with);
    return word;
}

} // namespace

std::vector<Alternative> wordAlternatives(const std::string &text, std::size_t begin,
                                          std::size_t length,
                                          const std::vector<ReadingRecord> &readings,
                                          const KnownPlaces &known) {
    Offered offered(text.substr(begin, length));
    offered.add(withoutLookAlikes(text, begin, length, known.doubts), AlternativeSource::lookAlike,
                {});
    offered.add(asLearned(text, begin, length, known.learned), AlternativeSource::learned, {});
    const auto characters = ocr::text::toCodePoints(text);
    const int from = lengthOf(std::string_view(text).substr(0, begin));
    const Span word{from, from + lengthOf(std::string_view(text).substr(begin, length))};
    std::vector<std::pair<const ReadingRecord *, Span>> places;
    for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading)
        if (const auto span = counterpart(characters, word, ocr::text::toCodePoints(reading->text)))
            places.emplace_back(&*reading, *span);
    for (const auto &[reading, span] : places)
        offered.add(slice(reading->text, span), AlternativeSource::reading, reading->by);
    for (const auto &[reading, span] : places)
        for (const auto &other : ofEngine(*reading, span))
            offered.add(other, AlternativeSource::engine, reading->by);
    return offered.take();
}

} // namespace workflows::proofread
