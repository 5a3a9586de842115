// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/engine/profiles.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/outcomes.h"

namespace workflows {

/// How lines stand with their profiles, one for one. The alphabet of a line is that of the profile
/// that was picked for it, else for its page. Where none was, or it is no more, it is all that
/// profiles of the line's script have: a model reads pages of more languages than the profiles that
/// name it, and a w in an English line is no slip. Errors: notFound.
[[nodiscard]] Result<std::vector<LineCheck>>
checkLines(const catalogue::Catalogue &catalogue, const std::vector<ocr::engine::Profile> &profiles,
           const std::vector<LineRecord> &lines);

} // namespace workflows
