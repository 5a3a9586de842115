// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <variant>

#include "ocr/core/result.h"

namespace workflows::catalogue {

class Database;

/// "Evrk", in the header of every catalogue file.
inline constexpr std::int64_t applicationId = 0x4576726b;

/// The steps from nothing to the newest schema; step i brings version i to version i + 1. A step
/// that was released is never changed.
[[nodiscard]] std::span<const char *const> migrations();

/// Brings the file forward to the last of `steps`, all in one transaction, after a copy of it
/// stands beside it as "NAME.vN.bak"; a fresh file (version 0) needs no copy. Gives the version.
/// Errors: notACollection, catalogueNewer, and what SQLite meets.
[[nodiscard]] ocr::core::Result<int> migrate(Database &database,
                                             std::span<const char *const> steps = migrations());

/// Makes an empty file a catalogue of version 0.
[[nodiscard]] ocr::core::Result<std::monostate> initialise(Database &database);

} // namespace workflows::catalogue
