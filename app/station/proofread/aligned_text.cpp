// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/aligned_text.h"

#include <algorithm>

#include <QGlyphRun>

namespace app::station::proofread {
namespace {

/// What is left of a blank where a word comes too late.
constexpr double leastBlank = 0.85;
constexpr double slack = 0.5;

/// From the edge where reading begins.
struct Extent {
    double begin = 0;
    double end = 0;
};

/// By the glyphs: a place of the caret between two directions, or within a ligature, says little
/// about where letters are.
class Measure {
  public:
    Measure(const QTextLayout &layout, bool isRightToLeft, double width)
        : m_layout(layout), m_isRightToLeft(isRightToLeft), m_width(width) {}

    [[nodiscard]] Extent of(int from, int length) const {
        QRectF around;
        for (const auto &run : m_layout.glyphRuns(from, length))
            around |= run.boundingRect();
        return m_isRightToLeft ? Extent{m_width - around.right(), m_width - around.left()}
                               : Extent{around.left(), around.right()};
    }

  private:
    const QTextLayout &m_layout;
    bool m_isRightToLeft;
    double m_width;
};

struct Piece {
    Extent extent;
    int at = 0; ///< index of the word start, or place of the blank
};

bool isBefore(const Piece &a, const Piece &b) { return a.extent.begin < b.extent.begin; }

} // namespace

double layOutText(QTextLayout &layout, bool isRightToLeft, double width) {
    // A bare QTextLayout does not mirror "leading" by itself.
    QTextOption wrap(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    wrap.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    double height = 0;
    for (auto row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({0, height});
        height += row.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> alignWords(const QString &text, const QFont &font,
                                           bool isRightToLeft, const QList<WordStart> &starts,
                                           double width) {
    if (starts.size() < 2)
        return {};
    QTextLayout layout(text, font);
    layOutText(layout, isRightToLeft, width);
    if (layout.lineCount() != 1)
        return {};
    const Measure measure(layout, isRightToLeft, width);
    QList<Piece> words, blanks;
    for (int i = 0; i < starts.size(); ++i)
        words.append({measure.of(starts[i].from, starts[i].length), i});
    for (int at = 0; at < text.size(); ++at)
        if (text[at] == u' ')
            blanks.append({measure.of(at, 1), at});
    std::sort(words.begin(), words.end(), isBefore);
    std::sort(blanks.begin(), blanks.end(), isBefore);

    QList<QTextLayout::FormatRange> formats;
    double shift = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto blank = std::find_if(blanks.begin(), blanks.end(), [&](const Piece &piece) {
            return piece.extent.begin >= words[i - 1].extent.end - slack &&
                   piece.extent.end <= words[i].extent.begin + slack;
        });
        if (blank == blanks.end())
            continue;
        const double least = (leastBlank - 1) * (blank->extent.end - blank->extent.begin);
        const double by =
            std::max(starts[words[i].at].distance - words[i].extent.begin - shift, least);
        shift += by;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(by);
        formats.append({blank->at, 1, format});
    }
    const bool fits = words.last().extent.end + shift <= width - slack;
    return fits ? formats : QList<QTextLayout::FormatRange>();
}

} // namespace app::station::proofread
