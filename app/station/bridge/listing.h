// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// Which pages a list shows; everything given must hold.
struct PageFilter {
    QString label; ///< contained in it, whatever its case and marks
    std::optional<Status> status;
    std::optional<Script> script;   ///< of any line of the page
    std::optional<QString> profile; ///< that was picked; empty: none was
    std::optional<UnitId> unit;     ///< with the units below it; none: pages without a unit

    bool operator==(const PageFilter &) const = default;
    /// Pages by their place alone: what is next to one another in the list is so in the unit.
    [[nodiscard]] bool isOfUnitAlone() const {
        return label.isEmpty() && !status && !script && !profile;
    }
    [[nodiscard]] bool isEmpty() const { return isOfUnitAlone() && !unit; }
};

/// How many pages there are by status.
using StatusCounts = QMap<Status, qint64>;

/// A unit with its place in the tree.
struct UnitPlace {
    UnitId id;
    UnitId parent; ///< none at the top
    QString name;
    QString level;
    bool operator==(const UnitPlace &) const = default;
};

/// The collection at a glance. The counts of each part are those of the filter without that part.
struct Overview {
    QList<UnitPlace> units;
    QMap<UnitId, StatusCounts> ofUnits; ///< without those below; none: not in a unit
    StatusCounts byStatus;
    QMap<QString, qint64> byProfile;
    QMap<Script, qint64> byScript;
};

} // namespace app::station::bridge
