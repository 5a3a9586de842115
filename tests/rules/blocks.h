// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/rules/source_tree.h"

namespace tests::rules {

enum class BlockKind { nameSpace, type, function };

/// A pair of braces outside of functions: what it is, what stands before it and where it is.
struct Block {
    BlockKind kind = BlockKind::function;
    std::string head;  ///< what stands before the brace since the statement before it
    std::string body;  ///< between the braces, of a namespace only
    int firstLine = 0; ///< of the opening brace
    int lastLine = 0;  ///< of the closing brace
    int depth = 0;     ///< 0: not inside another block
    [[nodiscard]] int lineCount() const { return lastLine - firstLine + 1; }
    /// "ocr::clean", "Deskew", "Deskew::apply"; empty for an unnamed namespace.
    [[nodiscard]] std::string name() const;
};

/// The namespaces, types and functions of a file, by following braces. Lambdas, loops and nested
/// braces belong to the function around them; initialisers are no blocks.
[[nodiscard]] std::vector<Block> findBlocks(const SourceFile &file);

} // namespace tests::rules
