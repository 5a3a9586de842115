// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/review/concern_words.h"

#include <algorithm>

namespace app::station::review {

using bridge::Concern;
using bridge::DoubtfulWord;

namespace {

/// Shown as doubtful by itself.
constexpr double likelyFrom = 0.3;

} // namespace

QString ConcernWords::of(Concern concern) {
    switch (concern) {
    case Concern::unsure:
        return tr("the model was not sure");
    case Concern::letters:
        return tr("a letter that looks like another or is none of the profile's");
    case Concern::disputed:
        return tr("another model read something else");
    case Concern::unlisted:
        return tr("the model's list of words lacks it");
    case Concern::rare:
        return tr("hardly another line has this word");
    case Concern::shape:
        return tr("signs or capitals within the word");
    case Concern::figure:
        return tr("a figure, which weighs more");
    }
    return {};
}

QList<DoubtfulWord> doubtfulWords(const bridge::DoubtfulLine &line) {
    QList<DoubtfulWord> words;
    for (const auto &word : line.words)
        if (word.rank >= std::min(likelyFrom, line.rank))
            words.append(word);
    return words;
}

QString ConcernWords::of(const bridge::DoubtfulLine &line) {
    const auto worst = std::max_element(
        line.words.begin(), line.words.end(),
        [](const DoubtfulWord &a, const DoubtfulWord &b) { return a.rank < b.rank; });
    if (worst == line.words.end())
        return {};
    QStringList reasons;
    for (const auto concern : worst->concerns)
        reasons << of(concern);
    const QString word = line.text.mid(worst->from, worst->length);
    const QString share = tr("%1 % likely wrong").arg(qRound(worst->likelihood * 100));
    // Marks keep a word of another direction apart from what is said about it.
    const QString about = QStringLiteral("“\u2068%1\u2069”: %2").arg(word, share);
    return reasons.isEmpty() ? about : about + QStringLiteral(" – ") + reasons.join(tr(", "));
}

} // namespace app::station::review
