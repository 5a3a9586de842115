// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <regex>
#include <set>

#include "tests/rules/blocks.h"
#include "tests/rules/rules.h"

namespace tests::rules {

namespace {

bool isTest(const SourceFile &file) { return file.path.starts_with("tests/"); }

std::string namespaceOf(const std::string &folder) {
    return std::regex_replace(folder, std::regex("/"), "::");
}

/// `class Mat;` and nothing else: a promise about somebody else's type, not a definition.
bool onlyDeclares(const Block &block) {
    static const std::regex declarations(R"(\s*((class|struct|enum\s+class)\s+\w+\s*;\s*)*)");
    return std::regex_match(block.body, declarations);
}

/// deskew_manager.cpp, PageManager -> words in lower case.
std::vector<std::string> wordsOf(const std::string &name) {
    std::vector<std::string> words(1);
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLetter = isUpper || (c >= 'a' && c <= 'z');
        if ((isUpper || !isLetter) && !words.back().empty())
            words.emplace_back();
        if (isLetter)
            words.back() += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

bool saysNothing(const std::string &name) {
    static const std::set<std::string> refused{"manager", "helper", "helpers", "util",
                                               "utils",   "common", "data",    "processor"};
    const auto words = wordsOf(name);
    return std::any_of(words.begin(), words.end(),
                       [](const auto &word) { return refused.contains(word); });
}

} // namespace

Findings checkFileHeads(const SourceTree &tree) {
    Findings findings;
    std::set<std::string> paths;
    for (const auto &file : tree)
        paths.insert(file.path);
    for (const auto &file : tree) {
        const bool isScript = file.text.starts_with("#!");
        if (!file.isCpp() && !isScript && file.name() != "CMakeLists.txt")
            continue;
        const auto lines = splitLines(file.text);
        const std::size_t place = isScript ? 1 : 0;
        if (lines.size() <= place ||
            lines[place].find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos)
            findings.push_back({file.path, static_cast<int>(place) + 1, "no SPDX line"});
        if (file.isHeader() && std::find(lines.begin(), lines.end(), "#pragma once") == lines.end())
            findings.push_back({file.path, 0, "no #pragma once"});
        if (!file.path.ends_with(".cpp"))
            continue;
        const auto own = file.path.substr(0, file.path.size() - 4) + ".h";
        if (paths.contains(own) && (file.includes.empty() || file.includes.front().name != own))
            findings.push_back({file.path, 0, "does not include its own header first"});
    }
    return findings;
}

Findings checkNamespaces(const SourceTree &tree) {
    Findings findings;
    for (const auto &file : tree) {
        if (!file.isCpp() || isTest(file) || file.name() == "main.cpp")
            continue;
        const auto own = namespaceOf(file.folder());
        bool hasOwn = false;
        for (const auto &block : findBlocks(file)) {
            if (block.kind != BlockKind::nameSpace || block.depth > 0)
                continue;
            const auto name = block.name();
            if (name == own || name.starts_with(own + "::"))
                hasOwn = true;
            else if (!name.empty() && name != "std" && !onlyDeclares(block))
                findings.push_back({file.path, block.firstLine,
                                    "defines in namespace " + name + ", its folder's is " + own});
        }
        if (!hasOwn)
            findings.push_back({file.path, 0, "has no namespace " + own});
    }
    return findings;
}

Findings checkNames(const SourceTree &tree) {
    Findings findings;
    for (const auto &file : tree) {
        if (!file.isCpp())
            continue;
        const auto name = file.name();
        if (saysNothing(name.substr(0, name.rfind('.'))))
            findings.push_back({file.path, 0, "the file's name says nothing"});
        static const std::regex type(
            R"(\b(class|struct|union|enum)\s+(class\s+)?(\w+)\s*(final\s*)?[:{])");
        for (std::sregex_iterator at(file.code.begin(), file.code.end(), type), end; at != end;
             ++at)
            if (saysNothing((*at)[3]))
                findings.push_back({file.path,
                                    lineOf(file.code, static_cast<std::size_t>(at->position())),
                                    "the name " + (*at)[3].str() + " says nothing"});
    }
    return findings;
}

} // namespace tests::rules
