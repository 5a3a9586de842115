// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <variant>

#include "ocr/engine/profiles.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/pipeline/worker.h"
#include "workflows/proofread/learned_changes.h"
#include "workflows/station.h"

namespace workflows {

inline constexpr const char *cacheName = "cache";

/// What the facade's own files share.
struct Station::Impl {
    std::filesystem::path folder;
    std::unique_ptr<catalogue::Catalogue> catalogue;
    std::unique_ptr<pipeline::Worker> worker;   ///< made when first needed
    std::vector<ocr::engine::Profile> profiles; ///< read when first needed
    /// By the model, from all that people stored up to `learnedUpTo`.
    std::map<std::string, proofread::LearnedChanges> learned{};
    ReadingId learnedUpTo{};

    [[nodiscard]] Result<pipeline::Worker *> findWorker();
    /// Where a page's image lies.
    [[nodiscard]] Result<catalogue::MasterRecord> masterOf(PageId page) const;
    /// Nobody can compare a text with a scan that is not there as it came in: notAllowed.
    [[nodiscard]] Result<Done> checkComparable(PageId page) const;
    /// Writes a file of the cache, whose folder may have been deleted.
    [[nodiscard]] Result<std::filesystem::path> keep(const std::string &name,
                                                     const std::string &bytes) const;
};

[[nodiscard]] inline Result<Done> asDone(const Result<std::monostate> &result) {
    if (!result)
        return result.error();
    return Done{};
}

} // namespace workflows
