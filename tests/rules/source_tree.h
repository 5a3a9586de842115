// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tests::rules {

struct Include {
    int line = 0;
    std::string name;
    bool isQuoted = false; ///< "own" rather than <foreign>
};

struct Literal {
    int line = 0;
    std::string text; ///< as written between the quotes, escapes untouched
};

/// One file of the tree, split into what the rules ask about. Lines count from 1.
struct SourceFile {
    std::string path; ///< from the root of the tree, with '/'
    std::string text; ///< empty for what is not text
    /// C++ only: `text` with comments, preprocessor lines and the contents of literals blanked, so
    /// that offsets and lines stay the same.
    std::string code;
    std::vector<Include> includes;
    std::vector<Literal> literals;

    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.ends_with(".cpp"); }
    [[nodiscard]] std::string folder() const; ///< "" at the root
    [[nodiscard]] std::string name() const;   ///< without the folder
    [[nodiscard]] int lineCount() const;
};

using SourceTree = std::vector<SourceFile>;

/// For made-up trees in tests, and for readTree.
[[nodiscard]] SourceFile makeFile(std::string path, std::string text);

/// Every file below `root`, in order of paths, but what git keeps out: build/, .git/, collections.
[[nodiscard]] SourceTree readTree(const std::filesystem::path &root);

[[nodiscard]] int lineOf(std::string_view text, std::size_t offset);
[[nodiscard]] std::vector<std::string> splitLines(std::string_view text);

} // namespace tests::rules
