// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/word_places.h"

#include <algorithm>
#include <vector>

namespace app::station::proofread {
namespace {

constexpr double fairBelow = 0.85;
constexpr double poorBelow = 0.65;
constexpr double badBelow = 0.4;
/// A line with more words is compared by its ends alone.
constexpr qsizetype mostCompared = 200;

QList<PlacedWord> wordsOf(const QString &text) {
    QList<PlacedWord> words;
    for (int at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        PlacedWord word{at, 0, {}, 1};
        while (at < text.size() && !text[at].isSpace())
            ++at;
        word.length = at - word.from;
        words.append(word);
    }
    return words;
}

/// Where the word and what else it might be differ; where only something was left out, the letter
/// behind that, or the last.
void tellUnsure(PlacedWord &word, const bridge::Word &read) {
    const QString &text = read.text, &nearest = read.nearest;
    if (nearest.isEmpty() || nearest == text)
        return;
    const auto shorter = std::min(text.size(), nearest.size());
    qsizetype before = 0, behind = 0;
    while (before < shorter && text[before] == nearest[before])
        ++before;
    while (behind < shorter - before &&
           text[text.size() - 1 - behind] == nearest[nearest.size() - 1 - behind])
        ++behind;
    const auto length = std::max(text.size() - before - behind, qsizetype(1));
    word.unsureFrom = int(std::min(before, text.size() - length));
    word.unsureLength = int(length);
}

/// The words of the stored text with what was read about them.
QList<PlacedWord> storedWords(const bridge::Line &line) {
    auto words = wordsOf(line.text);
    int from = 0, next = 0;
    for (const auto &read : line.words) {
        const auto at = line.text.indexOf(read.text, from);
        if (at < 0)
            continue;
        from = int(at + read.text.size());
        while (next < words.size() && words[next].end() < from)
            ++next;
        if (next == words.size())
            break;
        words[next].box |= read.box;
        if (line.isByPerson)
            continue;
        words[next].confidence = std::min(words[next].confidence, read.confidence);
        if (words[next].from == at && words[next].length == read.text.size())
            tellUnsure(words[next], read);
    }
    for (auto &word : words)
        word.stored = word.from;
    return words;
}

/// Pairs of words that stayed: (index in the stored text, index in the other), rising. The longest
/// common chain.
QList<std::pair<int, int>> stayed(const QList<QStringView> &stored, const QList<QStringView> &now) {
    const auto rows = stored.size(), columns = now.size();
    QList<std::pair<int, int>> pairs;
    if (rows > mostCompared || columns > mostCompared) {
        for (int i = 0; i < std::min(rows, columns) && stored[i] == now[i]; ++i)
            pairs.append({i, i});
        return pairs;
    }
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1, 0));
    for (auto i = rows - 1; i >= 0; --i)
        for (auto j = columns - 1; j >= 0; --j)
            longest[i][j] = stored[i] == now[j] ? longest[i + 1][j + 1] + 1
                                                : std::max(longest[i + 1][j], longest[i][j + 1]);
    for (int i = 0, j = 0; i < rows && j < columns;) {
        if (stored[i] == now[j])
            pairs.append({i++, j++});
        else
            longest[i + 1][j] >= longest[i][j + 1] ? ++i : ++j;
    }
    return pairs;
}

/// Gives the words [from, to) the room of the stored ones [storedFrom, storedTo): one each where
/// they are as many, else by their lengths.
void share(QList<PlacedWord> &words, int from, int to, const QList<PlacedWord> &stored,
           int storedFrom, int storedTo, bool isRightToLeft) {
    if (to <= from || storedTo <= storedFrom)
        return;
    if (to - from == storedTo - storedFrom) {
        for (int i = 0; i < to - from; ++i)
            words[from + i].box = stored[storedFrom + i].box;
        return;
    }
    QRectF room;
    for (int i = storedFrom; i < storedTo; ++i)
        room |= stored[i].box;
    const double length = words[to - 1].end() - words[from].from;
    for (int i = from; i < to; ++i) {
        const double begin = (words[i].from - words[from].from) / length * room.width();
        const double width = words[i].length / length * room.width();
        const double left = isRightToLeft ? room.right() - begin - width : room.left() + begin;
        words[i].box = QRectF(left, room.top(), width, room.height());
    }
}

QList<QStringView> viewsOf(const QList<PlacedWord> &words, const QString &text) {
    QList<QStringView> views;
    for (const auto &word : words)
        views.append(QStringView(text).mid(word.from, word.length));
    return views;
}

} // namespace

QList<PlacedWord> placeWords(const bridge::Line &line, const QString &text) {
    const auto stored = storedWords(line);
    if (text == line.text)
        return stored;
    auto words = wordsOf(text);
    int storedBefore = 0, before = 0;
    auto pairs = stayed(viewsOf(stored, line.text), viewsOf(words, text));
    pairs.append({int(stored.size()), int(words.size())});
    for (const auto &[storedAt, at] : pairs) {
        share(words, before, at, stored, storedBefore, storedAt, line.isRightToLeft);
        if (at < words.size()) {
            words[at].box = stored[storedAt].box;
            words[at].confidence = stored[storedAt].confidence;
            words[at].stored = stored[storedAt].from;
            words[at].unsureFrom = stored[storedAt].unsureFrom;
            words[at].unsureLength = stored[storedAt].unsureLength;
        }
        storedBefore = storedAt + 1;
        before = at + 1;
    }
    return words;
}

int wordAt(const QList<PlacedWord> &words, int place) {
    for (int i = 0; i < words.size(); ++i)
        if (place >= words[i].from && place <= words[i].end())
            return i;
    return -1;
}

Certainty certaintyOf(const PlacedWord &word) {
    if (word.confidence < badBelow)
        return Certainty::bad;
    if (word.confidence < poorBelow)
        return Certainty::poor;
    return word.confidence < fairBelow ? Certainty::fair : Certainty::sure;
}

} // namespace app::station::proofread
