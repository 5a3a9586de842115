// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// What happened, to what, and what to do next, in the person's language. Every code has its own
/// words; the station's only place for them.
[[nodiscard]] QString describe(const Error &error);

/// The words alone, without subject and detail; empty for a code that has none.
[[nodiscard]] QString wordsFor(ErrorCode code);

} // namespace app::station::bridge
