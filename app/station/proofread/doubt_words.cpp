// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/doubt_words.h"

namespace app::station::proofread {
namespace {

/// With its code, since look-alikes cannot be told apart by sight. Isolated, so that a sentence
/// keeps its direction around an Arabic letter.
QString named(const QString &character) {
    if (character.isEmpty())
        return {};
    const auto code = character.toUcs4().first();
    return QStringLiteral("\u2068%1\u2069 (U+%2)")
        .arg(character, QString::number(code, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString DoubtWords::of(const bridge::Doubt &doubt) {
    const QString what = named(doubt.character);
    QString why;
    switch (doubt.why) {
    case bridge::Suspicion::otherScript:
        why = tr("%1 is a letter of another script.").arg(what);
        break;
    case bridge::Suspicion::letterInNumber:
        why = tr("%1 is a letter within a number.").arg(what);
        break;
    case bridge::Suspicion::digitInWord:
        why = tr("%1 is a digit within a word.").arg(what);
        break;
    case bridge::Suspicion::romanNumeral:
        why = tr("%1 is a Cyrillic letter in a Roman number.").arg(what);
        break;
    case bridge::Suspicion::outsideAlphabet:
        why = tr("%1 is not in the alphabet of the profile.").arg(what);
        break;
    }
    return doubt.instead.isEmpty()
               ? why
               : why + u' ' + tr("%1 looks the same.").arg(named(doubt.instead));
}

QString DoubtWords::of(const bridge::Line &line) {
    QStringList sentences;
    for (const auto &doubt : line.doubts)
        if (const QString sentence = of(doubt); !sentences.contains(sentence))
            sentences.append(sentence);
    return sentences.join(u'\n');
}

} // namespace app::station::proofread
