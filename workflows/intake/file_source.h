// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace workflows::intake {

/// The files to take in, in the order given. What is named itself stays, whatever it is, so that a
/// fault of it can be told. A folder gives the images and PDFs in it and below, by their extension
/// or their first bytes, in natural order of names; hidden ones are left out, and so are links that
/// lead to folders, and collections. A folder that cannot be opened stays as itself, and so does a
/// collection that is named itself.
[[nodiscard]] std::vector<std::filesystem::path>
findFiles(const std::vector<std::filesystem::path> &paths);

/// Whether it is a folder NAME.evrak with a catalogue.
[[nodiscard]] bool isCollection(const std::filesystem::path &path);

/// Whether the bytes begin like an image or PDF that can be taken in; 16 bytes suffice.
[[nodiscard]] bool beginsLikeAScan(std::string_view firstBytes);

/// Natural order: runs of digits compare as numbers, letters without regard to ASCII case; so
/// "p2" comes before "P10". Names that differ in nothing else are ordered by their bytes.
[[nodiscard]] bool isNaturallyBefore(std::string_view a, std::string_view b);

} // namespace workflows::intake
