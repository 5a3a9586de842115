// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/rules/source_tree.h"

namespace tests::rules {

/// Where a rule is broken. `line` is 0 where the whole file or folder is meant.
struct Finding {
    std::string path;
    int line = 0;
    std::string what;
    bool operator==(const Finding &) const = default;
};
using Findings = std::vector<Finding>;

/// "ocr/clean/deskew.cpp:12: what", one a line.
[[nodiscard]] std::string toText(const Findings &findings);

// Each rule takes the whole tree and the text of its data file, where it has one, and answers with
// what breaks it. What each rule is for stands in the README.md beside this file.

/// `layers` is layers.tsv: a room and the rooms it may include.
[[nodiscard]] Findings checkDirection(const SourceTree &tree, std::string_view layers);
/// `doors` is doors.tsv: a pattern of foreign headers, a pattern of the files that may include
/// them.
[[nodiscard]] Findings checkDoors(const SourceTree &tree, std::string_view doors);
/// SQL in string literals outside the catalogue.
[[nodiscard]] Findings checkSql(const SourceTree &tree);

/// SPDX line, `#pragma once`, own header first.
[[nodiscard]] Findings checkFileHeads(const SourceTree &tree);
/// Namespace ocr::clean in folder ocr/clean, in everything but tests and main.cpp.
[[nodiscard]] Findings checkNamespaces(const SourceTree &tree);
/// No type and no file is a Manager, a Helper and so on.
[[nodiscard]] Findings checkNames(const SourceTree &tree);

/// A README.md in every folder with sources.
[[nodiscard]] Findings checkReadmes(const SourceTree &tree);
/// Every source stands in a CMakeLists.txt of its folder or above, and so do the product's headers.
[[nodiscard]] Findings checkListed(const SourceTree &tree);
/// No file knows the folders of the machine it was written on.
[[nodiscard]] Findings checkPaths(const SourceTree &tree);
/// Each model that tessdata/profiles.json names stands beside it or comes with a listed package.
[[nodiscard]] Findings checkModels(const SourceTree &tree);
/// No test is switched off, and none skips without saying why.
[[nodiscard]] Findings checkTestsAreOn(const SourceTree &tree);

/// Lines of a file and of a function: past `expected` is worth a look, past `limit` is a fault.
struct SizeLimits {
    int fileExpected = 300;
    int fileLimit = 500;
    int functionExpected = 40;
    int functionLimit = 60;
};
struct SizeReport {
    Findings worthALook;
    Findings faults;
};
[[nodiscard]] SizeReport checkSizes(const SourceTree &tree, const SizeLimits &limits = {});

} // namespace tests::rules
