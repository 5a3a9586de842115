// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <variant>

#include "ocr/core/result.h"
#include "workflows/training/bases.h"
#include "workflows/training/train_model.h"

namespace workflows::training {

/// What a model was made of that learnt from a collection.
struct CollectionSource {
    std::string name;
    Base base;
    std::string collection;            ///< its name
    std::map<std::string, int> makers; ///< lines by the person who vouched for them
    ocr::train::TuneSettings settings;
};

/// The model's card (Markdown, after Mitchell et al. 2019, Model Cards for Model Reporting): what
/// it reads, what it was made of, how it measures beside the models in use, its checksum, and the
/// command that makes it. Errors: those of reading the model and of writing.
[[nodiscard]] ocr::core::Result<std::monostate> writeCard(const std::filesystem::path &file,
                                                          const TrainRecipe &recipe,
                                                          const TrainOutcome &outcome);

/// The card of a model that learnt from the lines of a collection. Errors as above.
[[nodiscard]] ocr::core::Result<std::monostate>
writeCollectionCard(const std::filesystem::path &file, const CollectionSource &source,
                    const TrainOutcome &outcome);

} // namespace workflows::training
