// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workflows/training/bases.h"
#include "workflows/training/train_collection.h"

namespace app::cli {

/// What `evrak train` says, as lines for people and as JSON for programs. Each event of
/// --progress-json is one object on a line: "event" is "stage" (stage, done), "plan" (lines,
/// heldOut, iterations, inUse), "point" (iteration, trainingError, heldOutError), "end" or "error".
[[nodiscard]] std::string eventOf(const workflows::training::TrainProgress &progress);
[[nodiscard]] std::string eventOf(const workflows::training::CollectionOutcome &outcome);
[[nodiscard]] std::string eventOf(const ocr::core::Error &error);

/// A new point of the curve; empty for all else.
[[nodiscard]] std::string lineOf(const workflows::training::TrainProgress &progress);
[[nodiscard]] std::string toText(const workflows::training::TrainOutcome &outcome);

/// What there is to learn from, what it could be taught to, and what was begun.
struct Survey {
    workflows::training::ProofreadLines lines;
    std::vector<workflows::training::Base> bases;
    std::vector<workflows::training::TrainingNote> begun;
};
[[nodiscard]] std::string toText(const Survey &survey);
[[nodiscard]] std::string toJsonText(const Survey &survey);

} // namespace app::cli
