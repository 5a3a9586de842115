// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "workflows/catalogue/records.h"
#include "workflows/training/own_models.h"
#include "workflows/training/proofread_lines.h"
#include "workflows/training/train_model.h"

namespace workflows::training {

/// Fewer lines, or all of them on one picture, teach nothing that could be measured.
inline constexpr std::size_t fewestLines = 40;
inline constexpr std::size_t fewestPages = 2;

/// What to do where the folder holds a training already.
enum class Begun {
    sameOnly, ///< go on where it is one of these very lines
    goOn,     ///< go on with the lines of then, whatever people have changed since
    anew      ///< forget it
};

struct CollectionOrder {
    std::filesystem::path collection;
    std::vector<catalogue::PageId> pages;
    std::string selection; ///< the pages as they were selected, for the note
    std::optional<catalogue::Status> status;
    std::string base;             ///< see findBase
    std::string name;             ///< empty: ownNameFrom the base's
    std::filesystem::path folder; ///< empty: folderForTraining
    Begun begun = Begun::sameOnly;
    int iterations = 0;        ///< 0: by the number of lines
    int iterationsBetween = 0; ///< likewise
};

struct CollectionOutcome {
    TrainOutcome trained;
    TrainingNote note;
    std::size_t uncut = 0; ///< lines that could not be cut out; 0 where they were cut before
    std::vector<ocr::core::Error> failed; ///< pages that could not be cut
};

/// What there is to learn from on these pages. Errors: as Catalogue::open and findProofread.
[[nodiscard]] ocr::core::Result<ProofreadLines> surveyCollection(const CollectionOrder &order,
                                                                 const ocr::core::Work &work);

/// Trains the base on with the lines that persons have vouched for; see tryModel. The base itself,
/// and the person's model of that name where there is one, are what must be beaten. Stopped, it
/// goes on when it is ordered again. Errors: wrongUsage (too few lines, or no page to hold out; the
/// base; the name), alreadyExists (see Begun), and those of what it calls.
[[nodiscard]] ocr::core::Result<CollectionOutcome>
trainOnCollection(const CollectionOrder &order,
                  const std::function<void(const TrainProgress &)> &onProgress,
                  const ocr::core::Work &work);

} // namespace workflows::training
