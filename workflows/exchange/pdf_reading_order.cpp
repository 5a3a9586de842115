// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf_reading_order.h"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace workflows::exchange {

using ocr::text::Direction;

namespace {

constexpr char32_t leftEmbedding = 0x202A;
constexpr char32_t rightEmbedding = 0x202B;
constexpr char32_t popEmbedding = 0x202C;

enum class Type { left, right, number, neutral };

bool isIn(char32_t c, char32_t from, char32_t to) { return c >= from && c <= to; }

/// The classes of xpdf and Poppler, which are those of an early Unicode.
Type typeOf(char32_t c) {
    if (isIn(c, 0x659, 0x65F) || isIn(c, 0x606, 0x60B))
        return Type::number;
    if (isIn(c, 0x600, 0x603) || isIn(c, 0x616, 0x61A) || c == 0x6DD)
        return Type::right;
    if (c > 0xFFFF || isIn(c, 0x8A0, 0x8C9))
        return Type::neutral;
    switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_LEFT_TO_RIGHT:
    case U_LEFT_TO_RIGHT_EMBEDDING:
    case U_LEFT_TO_RIGHT_OVERRIDE:
        return Type::left;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
        return Type::right;
    case U_EUROPEAN_NUMBER:
    case U_EUROPEAN_NUMBER_SEPARATOR:
    case U_EUROPEAN_NUMBER_TERMINATOR:
    case U_ARABIC_NUMBER:
    case U_COMMON_NUMBER_SEPARATOR:
        return Type::number;
    default:
        return Type::neutral;
    }
}

bool isStrongLeft(Type type) { return type == Type::left || type == Type::number; }

/// A stretch of the line that is laid in one direction.
struct Segment {
    bool isLeftToRight = true;
    std::vector<int> content;
    std::vector<int> visual;
};

class Arranger {
  public:
    Arranger(std::u32string_view text, Direction page)
        : m_text(text), m_size(static_cast<int>(text.size())), m_page(page) {
        int word = 0;
        for (char32_t c : text) {
            const bool isSpace = c == U' ';
            m_glyphs.push_back({c, isSpace ? PdfGlyphKind::space : PdfGlyphKind::letter,
                                isSpace ? -1 : word, false});
            word += isSpace ? 1 : 0;
        }
    }

    PdfLine arrange(int startMarks) {
        if (m_page == Direction::rightToLeft)
            splitForRightToLeftPage();
        else
            splitForLeftToRightPage();
        for (int i = 0; i < startMarks && !m_segments.empty(); ++i)
            addStartMark();
        keepLastHyphen();
        return join();
    }

  private:
    [[nodiscard]] Type type(int i) const { return typeOf(m_text[static_cast<std::size_t>(i)]); }
    template <typename Test> [[nodiscard]] int findNext(int from, Test test) const {
        while (from < m_size && !test(type(from)))
            ++from;
        return from;
    }
    /// One behind the last place in [from, to) that passes, or `from`.
    template <typename Test> [[nodiscard]] int findEnd(int from, int to, Test test) const {
        while (to > from && !test(type(to - 1)))
            --to;
        return to;
    }

    Segment &addSegment(bool isLeftToRight, int from, int to) {
        Segment &segment = m_segments.emplace_back();
        segment.isLeftToRight = isLeftToRight;
        for (int i = from; i < to; ++i)
            segment.content.push_back(i);
        segment.visual = segment.content;
        if (!isLeftToRight)
            std::reverse(segment.visual.begin(), segment.visual.end());
        return segment;
    }

    int addMark(char32_t character, int word) {
        m_glyphs.push_back({character, PdfGlyphKind::mark, word, true});
        return static_cast<int>(m_glyphs.size()) - 1;
    }

    /// Read from the right: a right-to-left run takes the neutrals on both of its sides, so a
    /// left-to-right run must end, at its right, in a letter or digit or mark.
    void splitForRightToLeftPage() {
        const auto isRight = [](Type t) { return t == Type::right; };
        int at = 0;
        while (at < m_size) {
            const int strong = findNext(at, isStrongLeft);
            int from = strong;
            if (strong < m_size) {
                // Neutrals that touch the run go with it; they lead extractors by content over to
                // its left end. A blank leads there too and stays between the runs.
                from = findEnd(at, strong, isRight);
                for (int i = from; i < strong; ++i)
                    if (m_text[static_cast<std::size_t>(i)] == U' ')
                        from = i + 1;
            }
            const int right = findNext(at, isRight);
            if (at == 0 && right > strong) // no letter yet that leads to the left
                from = 0;
            else if (at == 0 && isLongOpening(right))
                closeWithMark(addSegment(true, 0, at = right), 0);
            if (from > at)
                addSegment(false, at, from);
            if (strong == m_size)
                break;
            const int next = findNext(strong, isRight);
            const int core = findEnd(strong, next, isStrongLeft);
            Segment &segment = addSegment(true, from, next);
            if (core < next)
                closeWithMark(segment, wordAt(core - 1));
            at = next;
        }
    }

    /// Whether several characters stand before the first letter of a right-to-left run, at `end`.
    [[nodiscard]] bool isLongOpening(int end) const {
        return end > 1 && (end > 2 || m_text[1] != U' ');
    }

    void closeWithMark(Segment &segment, int word) {
        for (char32_t character : {leftEmbedding, popEmbedding}) {
            segment.content.push_back(addMark(character, word));
            segment.visual.push_back(segment.content.back());
        }
    }

    /// Read from the left: a right-to-left run takes the neutrals behind it along, to its front,
    /// so a left-to-right run behind it must begin with a letter or digit or mark.
    void splitForLeftToRightPage() {
        const auto isRight = [](Type t) { return t == Type::right; };
        int at = 0;
        while (at < m_size) {
            const int right = findNext(at, isRight);
            if (right > at) {
                Segment &segment = addSegment(true, at, right);
                if (at > 0 && type(at) == Type::neutral)
                    openWithMark(segment, wordAt(at - 1));
            }
            if (right == m_size)
                break;
            const int end = findEnd(right, findNext(right, isStrongLeft), isRight);
            addSegment(false, right, end);
            at = end;
        }
    }

    /// In the content the marks stand behind the first neutral, which extractors by content follow
    /// across the page because it still counts as right to left; being narrow, it leaves no gap.
    void openWithMark(Segment &segment, int word) {
        m_glyphs[static_cast<std::size_t>(segment.content.front())].isNarrow = true;
        const int open = addMark(leftEmbedding, word);
        const int close = addMark(popEmbedding, word);
        segment.visual.insert(segment.visual.begin(), {open, close});
        segment.content.insert(segment.content.begin() + 1, {open, close});
    }

    void addStartMark() {
        if (m_page == Direction::leftToRight && !m_segments.front().isLeftToRight)
            m_segments.insert(m_segments.begin(), Segment{});
        Segment &first = m_segments.front();
        const int open = addMark(first.isLeftToRight ? leftEmbedding : rightEmbedding, 0);
        const int close = addMark(popEmbedding, 0);
        first.content.insert(first.content.begin(), {open, close});
        if (first.isLeftToRight)
            first.visual.insert(first.visual.begin(), {open, close});
        else
            first.visual.insert(first.visual.end(), {close, open});
    }

    /// Poppler takes a hyphen at the right end of a line for one that joins it with the next.
    void keepLastHyphen() {
        if (m_segments.empty())
            return;
        Segment &last = m_page == Direction::rightToLeft ? m_segments.front() : m_segments.back();
        const PdfGlyph &glyph = m_glyphs[static_cast<std::size_t>(last.visual.back())];
        if (glyph.character != U'-')
            return;
        last.visual.push_back(addMark(popEmbedding, glyph.word));
        last.content.push_back(last.visual.back());
    }

    [[nodiscard]] int wordAt(int i) const { return m_glyphs[static_cast<std::size_t>(i)].word; }

    PdfLine join() {
        PdfLine line;
        std::vector<int> place(m_glyphs.size());
        for (const Segment &segment : m_segments)
            for (int i : segment.content) {
                place[static_cast<std::size_t>(i)] = static_cast<int>(line.glyphs.size());
                line.glyphs.push_back(m_glyphs[static_cast<std::size_t>(i)]);
            }
        if (m_page == Direction::rightToLeft)
            std::reverse(m_segments.begin(), m_segments.end());
        for (const Segment &segment : m_segments)
            for (int i : segment.visual)
                line.visual.push_back(place[static_cast<std::size_t>(i)]);
        return line;
    }

    std::u32string_view m_text;
    int m_size;
    Direction m_page;
    std::vector<PdfGlyph> m_glyphs;
    std::vector<Segment> m_segments;
};

/// Letters from left to right less those from right to left, as an extractor counts a page.
int balanceOf(const std::vector<std::u32string> &lines, Direction page) {
    int balance = 0;
    for (const std::u32string &line : lines)
        for (const PdfGlyph &glyph : arrangeLine(line, page).glyphs) {
            const Type type = typeOf(glyph.character);
            balance += type == Type::left ? 1 : type == Type::right ? -1 : 0;
        }
    return balance;
}

} // namespace

PdfLine arrangeLine(std::u32string_view text, Direction page, int startMarks) {
    return Arranger(text, page).arrange(startMarks);
}

PdfPageDirection pageDirection(const std::vector<std::u32string> &lines) {
    if (balanceOf(lines, Direction::rightToLeft) < 0)
        return {Direction::rightToLeft, 0};
    return {Direction::leftToRight, std::max(0, -balanceOf(lines, Direction::leftToRight))};
}

std::u32string toPdfText(std::string_view utf8) {
    const auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    std::u32string result;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool isSpace = u_isUWhiteSpace(c);
        if (!isSpace && u_charType(c) != U_CONTROL_CHAR)
            result.push_back(static_cast<char32_t>(c));
        else if (isSpace && !result.empty() && result.back() != U' ')
            result.push_back(U' ');
    }
    if (!result.empty() && result.back() == U' ')
        result.pop_back();
    return result;
}

} // namespace workflows::exchange
