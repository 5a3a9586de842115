// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/catalogue/database.h"

namespace workflows::catalogue {

/// How a catalogue can be opened, as far as its file and the permissions of its folder go. Errors:
/// notACollection (no such file), catalogueDamaged (an empty one), inputNotPermitted, and
/// outputNotPermitted where changes wait in a log beside it that cannot be brought in.
[[nodiscard]] ocr::core::Result<Database::Mode> modeFor(const std::filesystem::path &file);

} // namespace workflows::catalogue
