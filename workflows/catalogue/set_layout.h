// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workflows/catalogue/database.h"
#include "workflows/catalogue/records.h"

namespace workflows::catalogue {

// Inside this folder only.

/// Regions in reading order with their lines, as they stand.
[[nodiscard]] std::vector<HandRegion> readLayout(Database &database, PageId page);

/// Keeps the layout as it stands in the history of those that people set (`isSet`) or gave back;
/// the last entry tells whether the layout is a person's. Within a write.
void noteLayout(Database &database, PageId page, bool isSet, const std::string &by);

/// Whether a person set the page's lines.
[[nodiscard]] bool isLayoutSet(Database &database, PageId page);

/// The recipe that holds for the page, as JSON; empty where none was set.
[[nodiscard]] std::string readClean(Database &database, PageId page);
/// Within a write.
void noteClean(Database &database, PageId page, const std::string &recipe, const std::string &by);

} // namespace workflows::catalogue
