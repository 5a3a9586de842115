// SPDX-License-Identifier: GPL-3.0-or-later
// Every version of what stands in the collection.
#include "app/station/bridge/collection.h"

#include "app/station/bridge/convert.h"
#include "app/station/bridge/history.h"

namespace app::station::bridge {
namespace {

QDateTime timeOf(const std::string &at) {
    return QDateTime::fromString(toQt(at), Qt::ISODateWithMs).toUTC();
}

QList<Change> toQt(const std::vector<workflows::TextChange> &changes, const std::string &a,
                   const std::string &b) {
    const auto units = [](const std::string &text, std::size_t bytes) {
        return int(QString::fromUtf8(text.data(), qsizetype(bytes)).size());
    };
    QList<Change> list;
    for (const auto &change : changes) {
        const int fromA = units(a, change.beginA), fromB = units(b, change.beginB);
        list.append({fromA, units(a, change.beginA + change.lengthA) - fromA, fromB,
                     units(b, change.beginB + change.lengthB) - fromB});
    }
    return list;
}

workflows::TextSide fromQt(const Side &side) { return {side.maker, bridge::fromQt(side.by)}; }

} // namespace

QList<Change> changesBetween(const QString &a, const QString &b) {
    const auto bytesA = bridge::fromQt(a), bytesB = bridge::fromQt(b);
    return toQt(workflows::Station::compareTexts(bytesA, bytesB), bytesA, bytesB);
}

Result<QList<Version>> Collection::versions(LineId line) const {
    const auto record = m_station->line(line);
    const auto readings = record ? m_station->readings(line) : record.error();
    if (!readings)
        return readings.error();
    QList<Version> versions;
    for (const auto &reading : *readings)
        versions.append({reading.id, reading.basedOn, reading.maker, bridge::toQt(reading.by),
                         bridge::toQt(reading.modelSha256), timeOf(reading.madeAt),
                         bridge::toQt(reading.text), reading.confidence,
                         reading.id == record->current.id});
    return versions;
}

Result<QList<StatusNote>> Collection::statusNotes(PageId page) const {
    const auto records = m_station->statuses(page);
    if (!records)
        return records.error();
    QList<StatusNote> notes;
    for (const auto &record : *records)
        notes.append({record.status, record.maker, bridge::toQt(record.by), timeOf(record.at),
                      bridge::toQt(record.note), record.isByEdit});
    return notes;
}

Result<Done> Collection::goBackTo(LineId line, ReadingId reading, const QString &by,
                                  ReadingId seen) {
    const auto stored = m_station->restoreReading(line, reading, bridge::fromQt(by), seen);
    if (!stored)
        return stored.error();
    if (const auto now = m_station->line(line)) {
        emit pageChanged(now->page);
        emit textChanged(now->page);
    }
    return Done{};
}

Result<QList<Side>> Collection::sides(PageId page) const {
    const auto lines = m_station->lines(page);
    if (!lines)
        return lines.error();
    QList<Side> sides;
    for (const auto &line : *lines) {
        const auto readings = m_station->readings(line.id);
        if (!readings)
            return readings.error();
        for (const auto &reading : *readings) {
            const Side side{reading.maker, bridge::toQt(reading.by)};
            if (!sides.contains(side))
                sides.append(side);
        }
    }
    return sides;
}

Result<Comparison> Collection::compare(PageId page, const Side &a, const Side &b) const {
    const auto compared = m_station->comparePage(page, fromQt(a), fromQt(b));
    if (!compared)
        return compared.error();
    Comparison comparison;
    for (const auto &line : compared->lines)
        comparison.lines.append({line.line, line.ordinal, bridge::toQt(line.a.text),
                                 bridge::toQt(line.b.text),
                                 toQt(line.changes, line.a.text, line.b.text)});
    comparison.missing = compared->missing;
    comparison.changed = compared->changed;
    comparison.characters = compared->characters;
    return comparison;
}

} // namespace app::station::bridge
