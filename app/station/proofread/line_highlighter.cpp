// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_highlighter.h"

#include "app/station/proofread/line_formats.h"

namespace app::station::proofread {

void LineHighlighter::setLine(const bridge::Line &line) {
    m_line = line;
    rehighlight();
}

void LineHighlighter::setShape(const LineShape &shape) {
    m_shape = shape;
    rehighlight();
}

void LineHighlighter::highlightBlock(const QString &text) {
    m_words = placeWords(m_line, text);
    auto formats = alignWords(text, m_shape.font, m_shape.isRightToLeft, m_shape.starts(m_words),
                              m_shape.text.width());
    formats += formatsOf(m_line, m_words);
    for (const auto &range : formats)
        for (int at = range.start; at < range.start + range.length; ++at) {
            auto merged = format(at);
            merged.merge(range.format);
            setFormat(at, 1, merged);
        }
}

} // namespace app::station::proofread
