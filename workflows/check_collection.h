// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "workflows/outcomes.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows {

/// Whether a master is there, as it was taken in. Errors: inputMissing, inputNotPermitted,
/// catalogueDamaged where it was altered.
[[nodiscard]] Result<Done> checkMaster(const catalogue::MasterRecord &master,
                                       const std::filesystem::path &folder);

/// Whether a collection is what it was: the catalogue's own integrity, every master there with the
/// SHA-256 it was taken in with, and the files under masters/ that no row names, true masters apart
/// from the others. What is wrong is
/// in the report; an error means that it could not be asked: stopped, and what the catalogue
/// answers.
[[nodiscard]] Result<CheckReport> checkCollection(const catalogue::Catalogue &catalogue,
                                                  const std::filesystem::path &folder,
                                                  const Work &work);

} // namespace workflows
