// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "workflows/outcomes.h"
#include "workflows/pipeline/worker.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::intake {

/// Takes files and folders into the collection at `folder`: each is copied aside while it is
/// hashed, inspected by a worker, renamed to masters/ab/SHA.ext, made read-only, and then entered
/// with its pages in one transaction. A frame of a multi-page TIFF is a page. A file whose bytes
/// are already there is told (wasThereBefore) and not stored again, unless its master is missing or
/// damaged: then that is put in place anew (wasRestored). One file's fault is told in its
/// entry and never stops the others; a stop ends after the file at hand, whose copy is dropped.
///
/// A crash between the rename and the transaction leaves a file in masters/ that no row names,
/// which `check` lists. Called on the catalogue's thread; `onFile` too. Errors: those that end the
/// whole intake, which are componentMissing (no worker program) and what the catalogue answers.
[[nodiscard]] ocr::core::Result<std::vector<ImportedFile>>
takeIn(catalogue::Catalogue &catalogue, const std::filesystem::path &folder,
       const std::vector<std::filesystem::path> &paths, const ImportSettings &settings,
       const ocr::core::Work &work, const std::function<void(const ImportedFile &)> &onFile = {},
       const pipeline::WorkerLimits &limits = {});

} // namespace workflows::intake
