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

namespace workflows::jobs {

/// Reads pages with `settings.jobs` worker processes and stores each result as it comes. The
/// catalogue is used by the calling thread alone, which also calls `onPage` and reports progress.
///
/// What people set goes before what is found: a page's own recipe, unless `settings` asks for one,
/// and even then its area; the lines of a layout that a person set. A result is stored only where
/// that is still as it was when the page was given to a worker; else the page is read again.
///
/// A page whose stored fingerprint equals today's is skipped unless `redo`. A page that cannot be
/// read is named in the report, and marked `problem` with a note where nobody has read it yet; the
/// others go on. A stop keeps what is stored and comes back as ReadReport::stopped.
///
/// A profile in `settings` becomes that of each page it was read with, for the next time.
///
/// `folder` is the collection, which the masters' paths are relative to. Memory does not grow with
/// the number of pages beyond the list itself. Errors: those that end the whole batch, which are
/// componentMissing (no worker program), unknownProfile, modelMissing and wrongUsage of
/// `settings`, and what the catalogue answers.
[[nodiscard]] ocr::core::Result<ReadReport>
readPages(catalogue::Catalogue &catalogue, const std::filesystem::path &folder,
          const std::vector<PageId> &pages, const ReadSettings &settings,
          const ocr::core::Work &work, const std::function<void(const PageOutcome &)> &onPage = {},
          const pipeline::WorkerLimits &limits = {});

} // namespace workflows::jobs
