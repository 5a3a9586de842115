// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "workflows/training/line_store.h"
#include "workflows/training/train_recipe.h"

namespace workflows::training {

/// Lines of pages that are drawn from the recipe's texts in its typefaces and worn as archive
/// copies are; cut by the same chain that reads pages. Those in the held-out typefaces are held
/// out. A page whose letters a typeface lacks is drawn in another. Errors: componentMissing
/// (no typeface, or none with these letters), inputMissing (texts), stopped.
[[nodiscard]] ocr::core::Result<LineSet> drawLines(const TrainRecipe &recipe,
                                                   const ocr::core::Work &work);

/// Lines of the recipe's scans, matched to their transcriptions. A line that matches no piece of
/// the transcription is left out. Errors: inputMissing, modelMissing, stopped; an image that
/// cannot be read is an error of its own.
[[nodiscard]] ocr::core::Result<LineSet> cutScans(const TrainRecipe &recipe,
                                                  const std::filesystem::path &material,
                                                  const HeldOut &heldOut,
                                                  const ocr::core::Work &work);

} // namespace workflows::training
