// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// For the lines, the steps and the model. It is kept and its lines are used again, so a
    /// changed recipe or list of what is held out wants another folder.
    std::filesystem::path folder;
    bool onlyLines = false; ///< gather the lines and stop there
};

/// What is going on, for people who wait.
struct TrainProgress {
    enum class Stage { drawing, cutting, tuning, comparing } stage = Stage::drawing;
    double done = 0;                            ///< 0 to 1, of the stage
    std::optional<ocr::train::TunePoint> point; ///< a new one of the curve
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
    std::vector<ocr::train::TunePoint> curve;
};

/// Gathers lines, tunes the base on them, compares the result with the models in use on the lines
/// that were held out, and keeps it only where it beats each of them. Goes on where it was
/// stopped. Errors: those of the recipe, of gathering and of ocr::train::fineTune; wrongUsage where
/// there is nothing to measure on.
[[nodiscard]] ocr::core::Result<TrainOutcome>
trainModel(const TrainRequest &request,
           const std::function<void(const TrainProgress &)> &onProgress,
           const ocr::core::Work &work);

} // namespace workflows::training
