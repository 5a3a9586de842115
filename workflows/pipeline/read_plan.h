// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/engine/models.h"
#include "ocr/engine/profiles.h"
#include "ocr/recognize/word_evidence.h"
#include "ocr/text/script.h"
#include "workflows/pipeline/process_page.h"

namespace workflows::pipeline {

/// What a recipe comes to on this machine.
struct Plan {
    std::string profile = "auto";
    std::string clean;
    ocr::text::Direction direction = ocr::text::Direction::leftToRight;
    std::vector<ocr::engine::Model> models; ///< candidates for the page; empty: the page decides
    std::vector<ocr::text::Script> otherScripts; ///< that single lines and words may be in
    ocr::text::Script script = ocr::text::Script::unknown; ///< where the page decided it
    std::vector<std::string> alternatives;     ///< models of the page's script, for doubtful lines
    bool keepsLayout = false;                  ///< a person set it
    std::vector<ocr::page::LayoutLine> picked; ///< as in the recipe
};

/// Errors: modelMissing, unknownProfile, wrongUsage.
[[nodiscard]] ocr::core::Result<Plan> planFor(const ReadRecipe &recipe);

/// Error: modelMissing.
[[nodiscard]] ocr::core::Result<std::vector<ocr::engine::Model>>
findModels(const std::vector<std::string> &names);

/// The scripts that are told apart.
[[nodiscard]] const std::vector<ocr::text::Script> &allScripts();
/// The model that speaks for a script: small, and sure of no other.
[[nodiscard]] std::string leadModelOf(ocr::text::Script script);
/// Models for a single line of a script on a page of another: those that its profiles name first.
[[nodiscard]] std::vector<std::string> lineModelsOf(ocr::text::Script script);

/// Profiles that `auto` tries on a page of a script: ours.
[[nodiscard]] std::vector<ocr::engine::Profile> profilesOf(ocr::text::Script script);

/// Keeps the models that read a language of the page, and the profiles that have one; all where no
/// words tell.
void keepAsked(std::vector<ocr::engine::Profile> &profiles,
               const std::vector<ocr::recognize::Share> &shares);

/// Puts the reader of most of the page before the others, where there is far more of it than of
/// the languages of the first.
void putFirst(std::vector<std::string> &names, const std::vector<ocr::recognize::Share> &shares);

} // namespace workflows::pipeline
