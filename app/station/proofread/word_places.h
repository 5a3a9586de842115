// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/bridge/strip_map.h"
#include "app/station/bridge/values.h"

namespace app::station::proofread {

/// A word of a line's text as it stands or is being typed, and where it is in the image.
struct PlacedWord {
    int from = 0;   ///< in UTF-16 units of the text
    int length = 0; ///< the same
    QRectF box;     ///< pixels of the master; empty: not known
    /// Of the machine in this very word; 1 where a person typed it or nobody knows.
    double confidence = 1;
    /// Where the same word begins in the line's stored text; -1: it is new there.
    int stored = -1;
    /// The letters, from the word's first on, in which the machine might have read something else;
    /// nothing where it thought of nothing.
    int unsureFrom = 0;
    int unsureLength = 0;
    [[nodiscard]] int end() const { return from + length; }
};

/// The words of `text`, which is the line's as it stands or as a person changed it, in its order. A
/// word that stayed keeps its box, and those between two that stayed share the room between them.
[[nodiscard]] QList<PlacedWord> placeWords(const bridge::Line &line, const QString &text);

/// The word that holds the place or ends at it, as an index of `words`; -1: none does.
[[nodiscard]] int wordAt(const QList<PlacedWord> &words, int place);

/// How sure the machine was, in the steps that are shown.
enum class Certainty { sure, fair, poor, bad };
[[nodiscard]] Certainty certaintyOf(const PlacedWord &word);

} // namespace app::station::proofread
