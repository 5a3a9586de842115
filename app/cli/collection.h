// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "app/cli/session.h"
#include "workflows/station.h"

namespace app::cli {

/// Opens the collection and does `command` with it; gives the exit code of either.
template <typename Command>
int withCollection(const std::filesystem::path &folder, Session &session, const Command &command) {
    auto station = workflows::Station::open(folder);
    if (!station)
        return session.fail(station.error());
    return command(**station);
}

/// The page that a person named by number or label. Errors: notFound, wrongUsage where it is not
/// exactly one.
[[nodiscard]] ocr::core::Result<workflows::PageRecord> findPage(const workflows::Station &station,
                                                                const std::string &name);

} // namespace app::cli
