// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}
namespace workflows::pipeline {
class Worker;
}

namespace workflows::exchange {

/// The names that ExportSettings::format takes: "txt", "pdf", "json", "csv".
[[nodiscard]] std::vector<std::string> exportFormats();

/// Writes the chosen pages into one file, in the filter's order, with their current readings.
/// `folder` is the collection's, under which the masters lie; `worker` decodes them (PDF only).
/// The file is written aside and renamed when it is whole, so an error or a stop leaves what was
/// there before; `out` "-" is standard output, which is written straight, as pipes and devices
/// are. A page that fails is named in the report and the others go on; where every page
/// failed, nothing is written and the first page's error is returned. Memory does not grow with
/// the images. Errors: wrongUsage (no such format, no page chosen, `out` empty, a folder,
/// or inside a collection),
/// notFound, diskFull, outputNotPermitted, outputFailed, stopped.
[[nodiscard]] Result<ExportReport> exportPages(catalogue::Catalogue &catalogue,
                                               const std::filesystem::path &folder,
                                               const ExportSettings &settings,
                                               pipeline::Worker &worker, const Work &work);

} // namespace workflows::exchange
