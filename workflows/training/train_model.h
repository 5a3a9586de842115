// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/text/align.h"
#include "ocr/train/fine_tune.h"
#include "workflows/training/train_recipe.h"

namespace workflows::training {

struct TrainRequest {
    std::filesystem::path recipe;   ///< NAME.recipe.json
    std::filesystem::path material; ///< the folder that the recipe's paths start from
    std::filesystem::path heldOut;  ///< what must not be trained on
    /// For the lines, the steps and the model. It is kept, and its lines are used again where
    /// recipe, list and scans are those they were gathered from.
    std::filesystem::path folder;
    bool onlyLines = false; ///< gather the lines and stop there
};

/// What a tuning begins with.
struct TrainPlan {
    std::size_t lines = 0;
    std::size_t heldOut = 0;
    int iterations = 0;                  ///< at most
    std::map<std::string, double> inUse; ///< CER on all that is held out, by model
};

/// What is going on, for people who wait.
struct TrainProgress {
    enum class Stage { drawing, cutting, measuring, tuning, comparing } stage = Stage::drawing;
    double done = 0;                            ///< 0 to 1, of the stage
    std::optional<ocr::train::TunePoint> point; ///< a new one of the curve
    std::optional<TrainPlan> plan;              ///< once, before the first point
};

struct TrainOutcome {
    bool isBetter = false;            ///< else it was refused, and there is no model and no card
    std::filesystem::path model;      ///< NAME.traineddata
    std::filesystem::path floatModel; ///< float/NAME.traineddata, to train on from; may be empty
    std::filesystem::path card;       ///< NAME.card.md
    std::size_t lines = 0;
    std::size_t heldOut = 0;
    /// Errors on the held-out lines, by the group that they come from ("all" for all of them).
    std::map<std::string, ocr::text::ErrorCount> now;
    std::map<std::string, std::map<std::string, ocr::text::ErrorCount>> inUse; ///< by model
    /// Of the letters that must not be rare, on the drawn ones of these lines.
    ocr::text::LetterErrors letters;
    std::vector<ocr::train::TunePoint> curve;
};

/// Gathers lines, tunes the base on them, compares the result with the models in use on the lines
/// that were held out, and keeps it only where it beats each of them. Goes on where it was
/// stopped. Errors: those of the recipe, of gathering and of ocr::train::fineTune; wrongUsage where
/// there is nothing to measure on; alreadyExists where the folder holds lines of another recipe,
/// list or set of scans.
[[nodiscard]] ocr::core::Result<TrainOutcome>
trainModel(const TrainRequest &request,
           const std::function<void(const TrainProgress &)> &onProgress,
           const ocr::core::Work &work);

/// The digest of what lines are gathered from: the recipe, the list of what is held out, and names
/// and sizes of the scans. Errors: inputMissing.
[[nodiscard]] ocr::core::Result<std::string> digestOfSources(const TrainRequest &request,
                                                             const TrainRecipe &recipe);

} // namespace workflows::training
