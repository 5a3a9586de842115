// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/catalogue/database.h"

namespace evrak_tests {

/// Puts units below another one, which is made; nobody makes deeper trees yet.
inline workflows::catalogue::UnitId
putBelow(const std::filesystem::path &catalogueFile, const std::string &level,
         const std::string &name, const std::vector<workflows::catalogue::UnitId> &units) {
    using namespace workflows::catalogue;
    Database database(catalogueFile, Database::Mode::open);
    database.run("INSERT INTO unit (level, name) VALUES (?, ?)", level, name);
    const UnitId parent{database.lastRow()};
    for (const auto unit : units)
        database.run("UPDATE unit SET parent_id = ? WHERE id = ?", parent, unit);
    return parent;
}

} // namespace evrak_tests
