// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

#include "app/station/proofread/word_places.h"

namespace app::station::proofread {

/// What is shown of a text beside its letters, in this order of drawing: three steps of tint and
/// underline for words of which the machine was not sure, a tint and a wave under characters that
/// deserve a look. `words` are those of the text, which may have been changed since it was stored.
[[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const bridge::Line &line,
                                                        const QList<PlacedWord> &words);

/// The ranges of the text that deserve a look, in its order: doubtful characters; of words in which
/// none is, and of which the machine was not sure, the letters that it might have read otherwise,
/// or the whole of a word of which it was poorly sure.
struct DoubtfulRange {
    int from = 0;
    int length = 0;
};
[[nodiscard]] QList<DoubtfulRange> doubtfulRanges(const bridge::Line &line,
                                                  const QList<PlacedWord> &words);

/// The next of the ranges after what is selected, or the one before; nothing where there is none.
/// A caret is a selection without letters.
[[nodiscard]] std::optional<DoubtfulRange>
findDoubt(const QList<DoubtfulRange> &ranges, int selectedFrom, int selectedTo, bool forward);

} // namespace app::station::proofread
