// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace tests::golden {

/// What a program ends with when it had nothing to measure, as ctest's SKIP_RETURN_CODE says.
constexpr int exitSkipped = 77;

/// Finds the folder of the real scans, beside the source tree or where EVRAK_SHARED says. Says
/// SKIPPED on stdout and gives an empty path where there is none.
[[nodiscard]] std::filesystem::path findSharedScans();

/// Finds the image beside its truth NAME.EXTENSION; empty where one of them is missing.
[[nodiscard]] std::filesystem::path findImage(const std::filesystem::path &folder,
                                              const std::string &name,
                                              const std::string &extension = ".txt");

/// The bytes of a file; empty where it cannot be read.
[[nodiscard]] std::string contentOf(const std::filesystem::path &file);

} // namespace tests::golden
