// SPDX-License-Identifier: GPL-3.0-or-later
// What a second reader reads who does not see the first one's text, and what becomes of it.
#include "app/station/bridge/collection.h"

#include "app/station/bridge/convert.h"
#include "app/station/bridge/quality.h"

namespace app::station::bridge {

Result<QList<ApartLine>> Collection::linesToReadApart(PageId page, const QString &by) const {
    const auto lines = m_station->linesToReadApart(page, fromQt(by));
    if (!lines)
        return lines.error();
    QList<ApartLine> told;
    for (const auto &line : *lines)
        told.append(toQt(line));
    return told;
}

Result<Done> Collection::readApart(LineId line, const QString &text, const QString &by) {
    const auto stored = m_station->readApart(line, fromQt(text), fromQt(by));
    if (!stored)
        return stored.error();
    return Done{};
}

Result<QList<ApartDifference>> Collection::apartDifferences(int limit) const {
    const auto differences = m_station->apartDifferences(limit);
    if (!differences)
        return differences.error();
    QList<ApartDifference> told;
    for (const auto &difference : *differences) {
        ApartDifference one;
        one.line = toQt(difference.line);
        one.pageLabel = toQt(difference.pageLabel);
        one.seen = toQt(difference.seen);
        one.second = toQt(difference.second);
        one.secondBy = toQt(difference.by);
        one.changes = changesBetween(one.line.text, one.second);
        told.append(one);
    }
    return told;
}

} // namespace app::station::bridge
