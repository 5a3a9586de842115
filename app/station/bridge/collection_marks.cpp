// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a line: offers of machines, other readings of its words, marks upon it.
#include "app/station/bridge/collection.h"

#include "app/station/bridge/convert.h"

namespace app::station::bridge {

Result<Done> Collection::keepBeside(LineId line, const QString &text, const QString &by,
                                    const std::optional<QList<Mark>> &marks) {
    std::optional<std::vector<workflows::TextMark>> given;
    if (marks)
        given = fromQt(*marks, text);
    const auto stored = m_station->keepBeside(line, fromQt(text), fromQt(by), {}, given);
    if (!stored)
        return stored.error();
    return Done{};
}

Result<Line> Collection::takeOffer(const Line &seen, const QString &by) {
    const auto offer = seen.offer ? seen.offer->reading : ReadingId{};
    const auto stored = m_station->restoreReading(seen.id, offer, fromQt(by), seen.reading);
    if (!stored)
        return stored.error();
    return changed(seen);
}

Result<Line> Collection::setDismissed(const Line &seen, ReadingId offer, bool isDismissed,
                                      const QString &by) {
    const auto done = m_station->setDismissed(offer, isDismissed, fromQt(by));
    if (!done)
        return done.error();
    return changed(seen);
}

QList<Alternative> Collection::alternatives(LineId line, const QString &text, int from,
                                            int length) const {
    const auto begin = text.left(from).toUtf8().size();
    const auto bytes = text.mid(from, length).toUtf8().size();
    const auto found = m_station->alternatives(line, fromQt(text), static_cast<std::size_t>(begin),
                                               static_cast<std::size_t>(bytes));
    QList<Alternative> alternatives;
    if (found) // what cannot be told is not offered
        for (const auto &one : *found)
            alternatives.append({toQt(one.text), one.source, toQt(one.by)});
    return alternatives;
}

QList<LearnedChange> Collection::learnedChanges(LineId line, const QString &text) const {
    const auto bytes = fromQt(text);
    const auto units = [&](std::size_t from, std::size_t length) {
        return int(QString::fromUtf8(bytes.data() + from, qsizetype(length)).size());
    };
    QList<LearnedChange> changes;
    const auto found = m_station->learnedChanges(line, bytes);
    if (found)
        for (const auto &change : *found)
            changes.append({units(0, change.begin), units(change.begin, change.length),
                            toQt(change.with), change.changed, change.left});
    return changes;
}

QList<std::pair<int, int>> Collection::changesIn(const QString &before, const QString &after) {
    const auto text = fromQt(after);
    const auto units = [&](std::size_t from, std::size_t bytes) {
        return int(QString::fromUtf8(text.data() + from, qsizetype(bytes)).size());
    };
    QList<std::pair<int, int>> changes;
    for (const auto &change : workflows::Station::compareTexts(fromQt(before), text))
        if (change.lengthB > 0)
            changes.append({units(0, change.beginB), units(change.beginB, change.lengthB)});
    return changes;
}

QList<Mark> Collection::carryMarks(const QString &before, const QList<Mark> &marks,
                                   const QString &text) {
    return toQt(workflows::Station::carryMarks(fromQt(before), fromQt(marks, before), fromQt(text)),
                text);
}

} // namespace app::station::bridge
