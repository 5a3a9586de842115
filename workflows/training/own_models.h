// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"

namespace workflows::training {

/// Whether a person may give the name to a model: a word of Latin letters, digits, '_' and '-' that
/// no model of ours or Debian's has, and no profile of ours, since adopting makes one. Errors:
/// wrongUsage, alreadyExists.
[[nodiscard]] ocr::core::Result<std::monostate> checkOwnName(const std::string &name);

/// How far the training in a folder has come.
enum class TrainingState { begun, refused, better, adopted };
[[nodiscard]] std::string_view toString(TrainingState state);

/// What is being trained in a folder, beside the lines and the steps; `training.json`.
struct TrainingNote {
    std::filesystem::path folder;     ///< where it lies
    std::filesystem::path collection; ///< absolute
    std::string name;
    std::string base;   ///< as it was named
    std::string pages;  ///< as they were selected
    std::string status; ///< of the pages, or empty
    TrainingState state = TrainingState::begun;
};

/// Where the trainings of a person lie: $XDG_DATA_HOME/evrak/training. Empty where there is no
/// home.
[[nodiscard]] std::filesystem::path trainingsFolder();

/// The folder in it for a model of that name from the lines of that collection.
[[nodiscard]] std::filesystem::path folderForTraining(const std::filesystem::path &collection,
                                                      const std::string &name);

/// Errors: as core::writeFileAtomically.
[[nodiscard]] ocr::core::Result<std::monostate> writeNote(const TrainingNote &note);

/// Nothing where there is no note, or none that makes sense.
[[nodiscard]] std::optional<TrainingNote> readNote(const std::filesystem::path &folder);

/// Those of the collection in trainingsFolder().
[[nodiscard]] std::vector<TrainingNote> findTrainings(const std::filesystem::path &collection);

/// Puts the model that was found better in the folder, with its card and its float version, into
/// the person's own folder of models, in place of one of that name, and makes a profile of that
/// name for it (see writeOwnProfile). Gives its file. Errors: inputMissing (no such model),
/// checkOwnName's, and those of reading profiles and of writing.
[[nodiscard]] ocr::core::Result<std::filesystem::path>
adoptModel(const std::filesystem::path &folder);

} // namespace workflows::training
