// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <variant>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/train/fine_tune.h"
#include "workflows/training/line_store.h"
#include "workflows/training/train_model.h"

namespace workflows::training {

/// The group of the lines that were drawn.
constexpr const char *drawnGroup = "drawn";

using OnProgress = std::function<void(const TrainProgress &)>;

/// The stop of `work`, and its progress as that of a stage.
[[nodiscard]] ocr::core::Work stageOf(const ocr::core::Work &work, TrainProgress::Stage stage,
                                      const OnProgress &onProgress);

/// A model that is to be made, and what it must beat.
struct Trial {
    ocr::train::TuneSettings settings;
    std::filesystem::path folder; ///< the steps lie in it under steps/
    std::map<std::string, std::filesystem::path> inUse;
    /// In which row of the table a line is counted, by its source.
    std::function<std::string(const std::string &source)> groupOf;
    std::string letters{}; ///< whose recall is measured on the drawn lines
};

/// Measures the models in use on what is held out, tunes the base, and measures again. Where the
/// new model beats each of them it is left in the folder as NAME.traineddata, with its float
/// version in float/. Errors: as ocr::train::fineTune; wrongUsage where nothing is held out.
[[nodiscard]] ocr::core::Result<TrainOutcome> tryModel(const LineSet &set, const Trial &trial,
                                                       const OnProgress &onProgress,
                                                       const ocr::core::Work &work);

} // namespace workflows::training
