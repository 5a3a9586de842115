// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextLayout>

namespace app::station::proofread {

/// Where a word of a text should begin, measured along the line from the edge at which it is begun
/// to be read: the left one, or the right one where it runs from the right.
struct WordStart {
    int from = 0; ///< in the text
    int length = 0;
    double distance = 0; ///< pixels
};

/// One line of text laid out in its own direction, wrapped where it is wider than `width`.
/// Gives its height.
double layOutText(QTextLayout &layout, bool isRightToLeft, double width);

/// Formats that widen or narrow the blanks of a text so that each word begins where it should, as
/// near as its forerunners let it; none where the text would need more than one row.
[[nodiscard]] QList<QTextLayout::FormatRange> alignWords(const QString &text, const QFont &font,
                                                         bool isRightToLeft,
                                                         const QList<WordStart> &starts,
                                                         double width);

} // namespace app::station::proofread
