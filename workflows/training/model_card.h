// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <variant>

#include "ocr/core/result.h"
#include "workflows/training/train_model.h"

namespace workflows::training {

/// The model's card (Markdown, after Mitchell et al. 2019, Model Cards for Model Reporting): what
/// it reads, what it was made of, how it measures beside the models in use, its checksum, and the
/// command that makes it. Errors: those of reading the model and of writing.
[[nodiscard]] ocr::core::Result<std::monostate> writeCard(const std::filesystem::path &file,
                                                          const TrainRecipe &recipe,
                                                          const TrainOutcome &outcome);

} // namespace workflows::training
