// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/text/align.h"
#include "tests/golden/ceilings.h"
#include "tests/golden/shared_scans.h"

namespace tests::golden {

/// What one page came to.
struct PageScore {
    std::string name;
    ocr::text::ErrorCount errors;
    int exitCode = 0; ///< of the reader; a page that it failed on counts as not read at all
    double seconds = 0;
};

/// Reads the pages of a set with `evrak read IMAGE OPTIONS`, and `--leave-out` for what the set
/// leaves out, two at a time, and counts the errors. Every page must be there (findImage).
[[nodiscard]] std::vector<PageScore> readPages(const GoldenSet &set,
                                               const std::filesystem::path &folder,
                                               const std::filesystem::path &evrak);

} // namespace tests::golden
