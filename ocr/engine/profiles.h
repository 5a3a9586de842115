// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/text/script.h"

namespace ocr::engine {

/// What a person picks for a page: script, era and kind of print, and how such pages are read.
/// Ours live in tessdata/profiles.json, a person's own in the same file of ownModelFolder().
struct Profile {
    std::string name;  ///< "western-typescript", stable, for scripts and the catalogue
    std::string title; ///< for people, English
    text::Script script = text::Script::unknown;
    text::Direction direction = text::Direction::leftToRight;
    std::string language;            ///< BCP 47, of what is written
    std::vector<std::string> models; ///< asked together, the first weighs most
    /// All characters that such pages have, in the order of the file: letters of both cases, digits
    /// and marks. UTF-8; empty: any.
    std::string alphabet;
    std::string clean = "auto"; ///< "auto", "none" or a recipe as JSON
    std::string folds;          ///< as ocr::text::SpellingFold takes them; they are sound
    /// Of a person's own: the profile of ours that has its script, language, alphabet, cleanup and
    /// folds. Empty: one of ours.
    std::string like;

    [[nodiscard]] bool isOwn() const { return !like.empty(); }
};

/// Ours in the order of the file, which the first folder of modelFolders() but the person's own
/// gives that has one; then the person's own. Of these are left out: one with a name of ours, one
/// like a profile that is not there, one with a model that is not there. Errors: componentMissing
/// (no file), inputDamaged (detail says where it is wrong).
[[nodiscard]] core::Result<std::vector<Profile>> readProfiles();

/// Error: unknownProfile, its detail listing those there are.
[[nodiscard]] core::Result<Profile> findProfile(const std::string &name);

} // namespace ocr::engine
