// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_formats.h"

#include <algorithm>

#include "app/station/look/appearance.h"

namespace app::station::proofread {
namespace {

QColor tint(int alpha) {
    QColor colour = look::doubt();
    colour.setAlpha(alpha);
    return colour;
}

/// Told by the underline too, for whoever does not see the tints apart.
QTextCharFormat formatOf(Certainty certainty) {
    QTextCharFormat format;
    format.setUnderlineColor(look::doubt());
    switch (certainty) {
    case Certainty::fair:
        format.setBackground(tint(26));
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    case Certainty::poor:
        format.setBackground(tint(56));
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        break;
    case Certainty::bad:
        format.setBackground(tint(96));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case Certainty::sure:
        break;
    }
    return format;
}

QTextCharFormat formatOfMark() {
    QTextCharFormat format;
    format.setBackground(tint(120));
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(look::doubt());
    return format;
}

/// Doubtful characters where they are now: those of words that stayed.
QList<DoubtfulRange> marksIn(const bridge::Line &line, const QList<PlacedWord> &words) {
    QList<DoubtfulRange> ranges;
    for (const auto &word : words)
        for (const auto &doubt : line.doubts)
            if (word.stored >= 0 && doubt.from >= word.stored &&
                doubt.from + doubt.length <= word.stored + word.length)
                ranges.append({word.from + doubt.from - word.stored, doubt.length});
    return ranges;
}

} // namespace

QList<QTextLayout::FormatRange> formatsOf(const bridge::Line &line,
                                          const QList<PlacedWord> &words) {
    QList<QTextLayout::FormatRange> formats;
    for (const auto &word : words)
        if (const auto certainty = certaintyOf(word); certainty != Certainty::sure)
            formats.append({word.from, word.length, formatOf(certainty)});
    for (const auto &mark : marksIn(line, words))
        formats.append({mark.from, mark.length, formatOfMark()});
    return formats;
}

QList<DoubtfulRange> doubtfulRanges(const bridge::Line &line, const QList<PlacedWord> &words) {
    auto ranges = marksIn(line, words);
    for (const auto &word : words) {
        const bool isMarked = std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) {
            return range.from >= word.from && range.from < word.end();
        });
        const auto certainty = certaintyOf(word);
        if (isMarked || certainty == Certainty::sure)
            continue;
        if (word.unsureLength > 0)
            ranges.append({word.from + word.unsureFrom, word.unsureLength});
        else if (certainty != Certainty::fair)
            ranges.append({word.from, word.length});
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &a, const auto &b) { return a.from < b.from; });
    return ranges;
}

std::optional<DoubtfulRange> findDoubt(const QList<DoubtfulRange> &ranges, int selectedFrom,
                                       int selectedTo, bool forward) {
    std::optional<DoubtfulRange> before;
    for (const auto &range : ranges) {
        const int end = range.from + range.length;
        if (forward && range.from >= selectedFrom && end > selectedTo)
            return range;
        if (!forward && range.from < selectedFrom && end <= selectedTo)
            before = range;
    }
    return before;
}

} // namespace app::station::proofread
