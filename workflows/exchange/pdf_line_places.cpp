// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf_line_places.h"

#include <algorithm>
#include <optional>

namespace workflows::exchange {

namespace {

using ocr::core::Rect;

/// In parts of the font size. Poppler drops a letter that is the same as its neighbour less than
/// 0.1 away, sees a blank from 0.03 on (up to 0.4 where all words are single letters), and a
/// column from 0.7 on.
constexpr double leastLetter = 0.16;
constexpr double gapWidth = 0.25;
constexpr double gapBetweenSingles = 0.5;

class Placer {
  public:
    Placer(const PdfLine &line, const Rect &box) : m_line(line), m_box(box) {
        bool isInWord = false;
        for (int i : line.visual) {
            const bool isSpace = glyph(i).kind == PdfGlyphKind::space;
            m_allSingle = m_allSingle && !(isInWord && !isSpace);
            isInWord = !isSpace;
        }
    }

    /// None where the words' boxes do not follow one another in the visual order.
    [[nodiscard]] std::optional<std::vector<double>>
    leftsFromWords(const std::vector<Rect> &words) const {
        std::vector<int> letters(words.size(), 0);
        for (const PdfGlyph &g : m_line.glyphs) {
            if (g.kind == PdfGlyphKind::letter && g.word >= static_cast<int>(words.size()))
                return std::nullopt;
            if (g.kind == PdfGlyphKind::letter)
                ++letters[static_cast<std::size_t>(g.word)];
        }
        std::vector<int> done(words.size(), 0);
        std::vector<double> lefts;
        double last = m_box.right();
        for (const Rect &box : words)
            last = std::min(last, 1.0 * box.x);
        for (int i : m_line.visual) {
            const PdfGlyph &g = glyph(i);
            if (g.kind == PdfGlyphKind::letter) {
                const auto w = static_cast<std::size_t>(g.word);
                const double left = words[w].x + 1.0 * words[w].width * done[w]++ / letters[w];
                if (words[w].isEmpty() || left < last - 1)
                    return std::nullopt;
                last = left;
            }
            lefts.push_back(last);
        }
        return lefts;
    }

    [[nodiscard]] std::vector<double> leftsByLength() const {
        double total = 0;
        for (int i : m_line.visual)
            total += weightOf(glyph(i));
        std::vector<double> lefts;
        double at = m_box.x;
        for (int i : m_line.visual) {
            lefts.push_back(at);
            at += weightOf(glyph(i)) * m_box.width / total;
        }
        return lefts;
    }

    /// Slots from where the glyphs should begin; none where a letter gets too narrow.
    [[nodiscard]] std::optional<std::vector<PdfSlot>> slots(const std::vector<double> &lefts,
                                                            double right, double size) const {
        std::vector<PdfSlot> result(m_line.glyphs.size());
        const int count = static_cast<int>(m_line.visual.size());
        double at = lefts.empty() ? 0 : lefts.front();
        for (int k = 0; k < count; ++k) {
            const int index = m_line.visual[static_cast<std::size_t>(k)];
            PdfSlot &slot = result[static_cast<std::size_t>(index)];
            slot.left = at;
            slot.right = endOf(k, at, lefts, right, size);
            if (glyph(index).kind == PdfGlyphKind::letter && !glyph(index).isNarrow &&
                slot.width() < leastLetter * size)
                return std::nullopt;
            at = slot.right;
        }
        return result;
    }

  private:
    [[nodiscard]] const PdfGlyph &glyph(int i) const {
        return m_line.glyphs[static_cast<std::size_t>(i)];
    }
    [[nodiscard]] const PdfGlyph &visual(int k) const {
        return glyph(m_line.visual[static_cast<std::size_t>(k)]);
    }
    [[nodiscard]] static double weightOf(const PdfGlyph &g) {
        return g.isNarrow ? 0.12 : g.kind == PdfGlyphKind::space ? 0.5 : 1.0;
    }
    [[nodiscard]] double gapOf(const PdfGlyph &g, double size) const {
        return size * (g.isNarrow ? pdfMarkWidth : m_allSingle ? gapBetweenSingles : gapWidth);
    }

    [[nodiscard]] double endOf(int k, double at, const std::vector<double> &lefts, double right,
                               double size) const {
        const PdfGlyph &g = visual(k);
        if (g.isNarrow)
            return at + pdfMarkWidth * size;
        if (g.kind == PdfGlyphKind::space)
            return at + gapOf(g, size);
        // Up to the next letter, less what stands between.
        double between = 0;
        const int count = static_cast<int>(m_line.visual.size());
        for (int n = k + 1; n < count; ++n) {
            const PdfGlyph &next = visual(n);
            if (next.kind == PdfGlyphKind::letter && !next.isNarrow)
                return lefts[static_cast<std::size_t>(n)] - between;
            between += next.kind == PdfGlyphKind::space ? gapOf(next, size) : pdfMarkWidth * size;
        }
        return right - between;
    }

    const PdfLine &m_line;
    Rect m_box;
    bool m_allSingle = true;
};

} // namespace

PdfLinePlaces placeGlyphs(const PdfLine &glyphs, const Rect &line,
                          const std::vector<Rect> &wordBoxes, double wantedFontSize) {
    const Placer placer(glyphs, line);
    const auto fromWords = placer.leftsFromWords(wordBoxes);
    double size = wantedFontSize;
    if (fromWords) {
        double right = line.right();
        for (const Rect &box : wordBoxes)
            right = std::max(right, 1.0 * box.right());
        // Words whose boxes touch or overlap leave no room for gaps at any size.
        for (int i = 0; i < 4; ++i, size *= 0.8)
            if (auto slots = placer.slots(*fromWords, right, size))
                return {size, *std::move(slots)};
    }
    const std::vector<double> lefts = placer.leftsByLength();
    size = wantedFontSize;
    for (int i = 0; i < 40; ++i, size *= 0.8)
        if (auto slots = placer.slots(lefts, line.right(), size))
            return {size, *std::move(slots)};
    return {size, std::vector<PdfSlot>(glyphs.glyphs.size())};
}

} // namespace workflows::exchange
