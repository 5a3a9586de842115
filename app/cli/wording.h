// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ocr/core/result.h"

namespace app::cli {

/// The exit codes of every command; documented in README.md, relied on by scripts.
enum ExitCode : int {
    exitDone = 0,
    exitSomeFailed = 1,
    exitWrongUsage = 2,
    exitInputUnreadable = 3,
    exitComponentMissing = 4,
    exitCatalogueUnusable = 5,
    exitStopped = 130
};

/// What the command line says about an error: what happened, and what to do next.
struct Wording {
    std::string_view what; ///< follows "SUBJECT: "
    std::string_view next; ///< a sentence
};
[[nodiscard]] Wording wordingOf(ocr::core::ErrorCode code);

/// "SUBJECT: what (detail). Next." without a line break; bytes that a terminal would obey, and
/// those that are no UTF-8, are left out.
[[nodiscard]] std::string describe(const ocr::core::Error &error);

/// "1 page", "2 pages"; `noun` takes an s.
[[nodiscard]] std::string counted(std::int64_t number, std::string_view noun);

/// The exit code of a command that this error ended.
[[nodiscard]] int exitCodeOf(ocr::core::ErrorCode code);

} // namespace app::cli
