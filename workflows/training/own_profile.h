// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/engine/profiles.h"

namespace workflows::training {

/// Which of `ours` a model is for that was trained on from `base` with such `texts` (UTF-8): of
/// those whose first model is the base, else of all, the one whose alphabet has most of the texts'
/// characters; of several the one with the fewest others. `ours` must not be empty.
[[nodiscard]] const ocr::engine::Profile &profileLike(const std::vector<ocr::engine::Profile> &ours,
                                                      const std::string &base,
                                                      const std::string &texts);

/// Writes a profile of the model's name into profiles.json of the person's own folder of models, in
/// place of one of that name: like the profile that fits best, its models behind the new one. What
/// else stands there stays. Errors: those of readProfiles and of writing.
[[nodiscard]] ocr::core::Result<std::monostate> writeOwnProfile(const std::string &model,
                                                                const std::string &base,
                                                                const std::string &title,
                                                                const std::string &texts);

} // namespace workflows::training
