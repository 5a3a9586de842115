// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace evrak_tests {

/// Lines on each of its pages.
inline constexpr int linesOnAPage = 12;

/// Makes a collection of worn pages of type, drawn by our own code: Russian words with letters of
/// before 1918, which no Macedonian model can write. Lines and texts are set by persons: those of
/// pages with odd numbers by Leyla, of the others by Murad. Images are taken in by the worker that
/// EVRAK_WORKER names. Throws where that fails.
void makeProofreadCollection(const std::filesystem::path &folder, int pages);

} // namespace evrak_tests
