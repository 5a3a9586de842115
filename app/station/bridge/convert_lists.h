// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/bridge/convert.h"
#include "app/station/bridge/listing.h"
#include "workflows/page_lists.h"

/// The same as in convert.h, of what lists of pages are made of.
namespace app::station::bridge {

inline workflows::PageQuery fromQt(const PageFilter &filter) {
    workflows::PageQuery query;
    query.label = fromQt(filter.label);
    query.status = filter.status;
    query.script = filter.script;
    if (filter.profile)
        query.profile = fromQt(*filter.profile);
    query.unit = filter.unit;
    return query;
}

inline StatusCounts toQt(const std::vector<std::pair<Status, std::int64_t>> &byStatus) {
    StatusCounts counts;
    for (const auto &[status, pages] : byStatus)
        counts[status] = pages;
    return counts;
}

inline Overview toQt(const std::vector<workflows::UnitNode> &units,
                     const workflows::PageTally &tally) {
    Overview overview;
    for (const auto &unit : units)
        overview.units.append({unit.id, unit.parent, toQt(unit.name), toQt(unit.level)});
    for (const auto &[unit, status, pages] : tally.byUnit)
        overview.ofUnits[unit][status] += pages;
    overview.byStatus = toQt(tally.byStatus);
    for (const auto &[profile, pages] : tally.byProfile)
        overview.byProfile[toQt(profile)] = pages;
    for (const auto &[script, pages] : tally.byScript)
        overview.byScript[script] = pages;
    return overview;
}

} // namespace app::station::bridge
