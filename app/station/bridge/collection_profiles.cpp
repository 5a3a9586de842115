// SPDX-License-Identifier: GPL-3.0-or-later
// How lines, pages and units are read, as a person picks it.
#include "app/station/bridge/collection.h"

#include "app/station/bridge/convert.h"

namespace app::station::bridge {

Result<Done> Collection::setProfile(const QList<PageId> &pages, const QString &profile) {
    auto done = m_station->setProfile(fromQt(pages), fromQt(profile));
    if (done)
        for (const auto page : pages)
            emit pageChanged(page);
    return done;
}

Result<Done> Collection::setLineProfile(const Line &line, const QString &profile) {
    auto done = m_station->setLineProfile({line.id}, fromQt(profile));
    if (done)
        emit pageChanged(line.page);
    return done;
}

Result<Done> Collection::setUnitProfile(UnitId unit, const QString &profile) {
    auto done = m_station->setUnitProfile(unit, fromQt(profile));
    const auto pages = done ? pagesOf(unit) : done.error();
    if (pages)
        for (const auto page : *pages)
            emit pageChanged(page);
    return done;
}

Result<Unit> Collection::unit(UnitId id) const {
    const auto record = m_station->unit(id);
    if (!record)
        return record.error();
    return Unit{record->id, toQt(record->name), toQt(record->profile)};
}

Result<QList<PageId>> Collection::pagesOf(UnitId unit) const {
    workflows::PageFilter filter;
    filter.unit = unit;
    const auto records = m_station->pages(filter);
    if (!records)
        return records.error();
    QList<PageId> pages;
    for (const auto &record : *records)
        pages.append(record.id);
    return pages;
}

} // namespace app::station::bridge
