// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/blocks.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <regex>

namespace tests::rules {

namespace {

std::string trimmed(const std::string &text) {
    const auto from = text.find_first_not_of(" \t\n");
    if (from == std::string::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\n") - from + 1);
}

/// Where the list of member initialisers starts, `Deskew(int a) : m_a{a} {`.
bool hasInitialisers(const std::string &head) {
    int depth = 0;
    bool isPastParameters = false;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '(')
            ++depth;
        else if (head[i] == ')')
            isPastParameters = --depth == 0 || isPastParameters;
        else if (head[i] == ':' && depth == 0) {
            if (i + 1 < head.size() && head[i + 1] == ':')
                ++i;
            else if (isPastParameters)
                return true;
        }
    }
    return false;
}

/// Nothing for the braces of an initialiser.
std::optional<BlockKind> kindOf(const std::string &head) {
    static const std::regex space(R"((inline\s+)?namespace\b[^;=]*)");
    static const std::regex language(R"(extern\s*"\s*")");
    static const std::regex type(
        R"(((public|private|protected|signals)\s*:\s*|template\s*<[^{}]*>\s*|Q_\w+\s*(\(\w*\))?\s*|typedef\s+)*(class|struct|union|enum)\b[^()=]*)");
    if (std::regex_match(head, space) || std::regex_match(head, language))
        return BlockKind::nameSpace;
    if (std::regex_match(head, type))
        return BlockKind::type;
    if (head.empty() || head.find(')') == std::string::npos)
        return std::nullopt;
    const char last = head.back();
    if (last == '=' || last == ',' || last == '(')
        return std::nullopt;
    if (hasInitialisers(head) && last != ')' && last != '}')
        return std::nullopt;
    return BlockKind::function;
}

} // namespace

std::string Block::name() const {
    std::smatch found;
    if (kind == BlockKind::nameSpace) {
        static const std::regex space(R"(namespace\s+([\w:]+))");
        return std::regex_search(head, found, space) ? found[1].str() : std::string();
    }
    if (kind == BlockKind::type) {
        static const std::regex type(
            R"((?:class|struct|union|enum)(?:\s+class)?\s+(?:\[\[\w+\]\]\s*)?(\w+))");
        return std::regex_search(head, found, type) ? found[1].str() : std::string();
    }
    static const std::regex function(R"(([\w:~]+)\s*\()");
    return std::regex_search(head, found, function) ? found[1].str() : head;
}

std::vector<Block> findBlocks(const SourceFile &file) {
    struct Open {
        std::optional<Block> block;
        std::size_t brace = 0;
        std::size_t statement = 0;
    };
    std::vector<Block> blocks;
    std::vector<Open> stack;
    std::size_t statement = 0;
    bool isInside = false; // of a function or an initialiser, where nothing new is looked for
    for (std::size_t i = 0; i < file.code.size(); ++i) {
        const char c = file.code[i];
        if (c == ';' && !isInside) {
            statement = i + 1;
        } else if (c == '{') {
            Open open{std::nullopt, i, statement};
            const auto head = trimmed(file.code.substr(statement, i - statement));
            if (const auto kind = isInside ? std::nullopt : kindOf(head))
                open.block =
                    Block{*kind, head, {}, lineOf(file.code, i), 0, static_cast<int>(stack.size())};
            isInside = isInside || !open.block || open.block->kind == BlockKind::function;
            stack.push_back(std::move(open));
            if (!isInside)
                statement = i + 1;
        } else if (c == '}' && !stack.empty()) {
            Open open = std::move(stack.back());
            stack.pop_back();
            isInside = std::any_of(stack.begin(), stack.end(), [](const Open &o) {
                return !o.block || o.block->kind == BlockKind::function;
            });
            if (isInside)
                continue;
            statement = open.block ? i + 1 : open.statement;
            if (!open.block)
                continue;
            open.block->lastLine = lineOf(file.code, i);
            if (open.block->kind == BlockKind::nameSpace)
                open.block->body = file.code.substr(open.brace + 1, i - open.brace - 1);
            blocks.push_back(*std::move(open.block));
        }
    }
    return blocks;
}

} // namespace tests::rules
