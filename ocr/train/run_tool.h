// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"

namespace ocr::train {

/// Called with every line that a tool says, on the thread that waits for it.
using OnToolLine = std::function<void(std::string_view)>;

/// Runs a program of the package tesseract-ocr, found in PATH, with OMP_THREAD_LIMIT=1 and no
/// input, and waits for its end; `arguments[0]` is its name. Gives the last lines that it said on
/// stdout and stderr. When stopped the tool and all that it started are killed. Errors:
/// componentMissing (subject is the tool, detail the package), stopped, internal (it ended with
/// another code than 0 or by a signal; detail is what it said last).
[[nodiscard]] core::Result<std::string> runTool(const std::vector<std::string> &arguments,
                                                const core::Work &work,
                                                const OnToolLine &onLine = {});

} // namespace ocr::train
