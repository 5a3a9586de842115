// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "workflows/outcomes.h"

namespace app::cli {

/// How good the text is and how the work goes on, for people and as JSON.
[[nodiscard]] std::string estimateText(const workflows::ErrorEstimate &estimate,
                                       const std::vector<workflows::DayOfWork> &days);
[[nodiscard]] std::string estimateJson(const workflows::ErrorEstimate &estimate,
                                       const std::vector<workflows::DayOfWork> &days);

} // namespace app::cli
