// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QList>
#include <QString>

#include "app/station/proofread/line_formats.h"

namespace app::station::proofread {
class LineEditor;
}

namespace tests::bench {

/// A proofreader who knows the truth, sees what the desk shows, and has nothing but keys.
struct Tally {
    int keys = 0;    ///< all that were pressed but Enter
    int changes = 0; ///< characters that had to change: edit distance
    int words = 0;   ///< that were wrong
    int lines = 0;
    int wrongLines = 0;
    int typedOver = 0;    ///< words: the selection of F2 was just what was wrong
    int taken = 0;        ///< words: by an alternative
    int learned = 0;      ///< lines: what was offered for the whole line
    int edited = 0;       ///< words: letter by letter
    int typedAnew = 0;    ///< lines that did not come right and were typed anew
    int withoutTruth = 0; ///< lines that nothing of the truth matches; accepted as they are

    /// Keys of a wrong word, beyond the characters that had to change.
    [[nodiscard]] double beyond() const {
        return words == 0 ? 0 : double(keys - changes) / double(words);
    }
    Tally &operator+=(const Tally &more);
};

/// For each read line the line of the truth that it shows, empty where none is like it; in order.
[[nodiscard]] QList<QString> matchLines(const QList<QString> &read, const QList<QString> &truth);

/// Makes the text of the open line the truth by key events, the fewest that it finds.
[[nodiscard]] Tally mendLine(const QString &truth);

} // namespace tests::bench
