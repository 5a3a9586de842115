// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/engine/models.h"
#include "ocr/engine/profiles.h"
#include "ocr/text/script.h"
#include "workflows/pipeline/process_page.h"

namespace workflows::pipeline {

/// What a recipe comes to on this machine.
struct Plan {
    std::string profile = "auto";
    std::string clean;
    ocr::text::Direction direction = ocr::text::Direction::leftToRight;
    std::vector<ocr::engine::Model> models; ///< candidates for the page; empty: the page decides
    std::vector<ocr::engine::Model> otherModels; ///< of other scripts, for single lines
    bool keepsLayout = false;                    ///< a person set it
};

/// Errors: modelMissing, unknownProfile, wrongUsage.
[[nodiscard]] ocr::core::Result<Plan> planFor(const ReadRecipe &recipe);

/// Error: modelMissing.
[[nodiscard]] ocr::core::Result<std::vector<ocr::engine::Model>>
findModels(const std::vector<std::string> &names);

/// The models that know a whole script, to find out which one a page is in.
[[nodiscard]] const std::vector<std::string> &scriptModels();
[[nodiscard]] bool isOf(const ocr::engine::Model &scriptModel, ocr::text::Script script);

/// Profiles that `auto` tries on a page of a script.
[[nodiscard]] std::vector<ocr::engine::Profile> profilesOf(ocr::text::Script script);

} // namespace workflows::pipeline
