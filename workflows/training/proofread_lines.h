// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "workflows/catalogue/records.h"
#include "workflows/pipeline/process_page.h"
#include "workflows/training/line_store.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::training {

/// The lines of one page that persons vouched for.
struct ProofreadPage {
    catalogue::PageId page;
    std::string label;
    std::filesystem::path image;
    int frame = 0;
    bool isHeldOut = false;         ///< see holdOut
    pipeline::ReadRecipe recipe;    ///< as the page is read, with these lines as its layout
    std::vector<std::string> texts; ///< of the lines, as models are taught to write
};

struct ProofreadLines {
    std::vector<ProofreadPage> pages;
    std::map<std::string, int> makers; ///< lines by person
    std::size_t lines = 0;
    std::size_t heldOut = 0; ///< of these, on pages that are held out
    std::size_t heldOutPages = 0;
    std::size_t empty = 0;      ///< lines on which persons found no text; not among these
    bool isRightToLeft = false; ///< most of them
    std::string digest;         ///< of all that decides what is cut and taught
};

/// The lines of these pages whose current reading is a person's, and all lines of the pages that
/// are proofread or verified. With `status`: of pages of that status alone. Errors: those of the
/// catalogue; stopped.
[[nodiscard]] ocr::core::Result<ProofreadLines>
findProofread(const catalogue::Catalogue &catalogue, const std::filesystem::path &folder,
              const std::vector<catalogue::PageId> &pages, std::optional<catalogue::Status> status,
              const ocr::core::Work &work);

/// What findProofread found, cut out by a worker process.
struct CutSet {
    LineSet set;
    std::size_t uncut = 0; ///< lines that could not be cut out: no ink, or outside the page
    std::vector<ocr::core::Error> failed; ///< pages that could not be cut at all
};

/// Errors: componentMissing (no worker program); stopped. A page that cannot be cut is told, and
/// the others go on.
[[nodiscard]] ocr::core::Result<CutSet> cutProofread(const ProofreadLines &lines,
                                                     const ocr::core::Work &work);

} // namespace workflows::training
