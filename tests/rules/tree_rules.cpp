// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <regex>
#include <set>

#include "tests/rules/blocks.h"
#include "tests/rules/rules.h"

namespace tests::rules {

namespace {

/// Whether `text` names `name` as a whole word of a path.
bool names(const std::string &text, const std::string &name) {
    const auto isPathChar = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
    };
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
        const auto end = at + name.size();
        if ((at == 0 || !isPathChar(text[at - 1])) &&
            (end == text.size() || !isPathChar(text[end])))
            return true;
    }
    return false;
}

Findings findEverywhere(const SourceTree &tree, const std::regex &pattern,
                        const std::string &what) {
    Findings findings;
    for (const auto &file : tree) {
        int number = 0;
        for (const auto &line : splitLines(file.text)) {
            ++number;
            if (line.size() < 4000 && std::regex_search(line, pattern))
                findings.push_back({file.path, number, what});
        }
    }
    return findings;
}

} // namespace

Findings checkReadmes(const SourceTree &tree) {
    std::set<std::string> paths;
    std::set<std::string> folders;
    for (const auto &file : tree) {
        paths.insert(file.path);
        if (!file.isCpp())
            continue;
        // tests/unit mirrors the rooms that it tests and says so once.
        folders.insert(file.path.starts_with("tests/unit/") ? "tests/unit" : file.folder());
    }
    Findings findings;
    for (const auto &folder : folders)
        if (!paths.contains(folder + "/README.md"))
            findings.push_back({folder, 0, "has sources and no README.md"});
    return findings;
}

Findings checkListed(const SourceTree &tree) {
    std::map<std::string, const SourceFile *> lists;
    for (const auto &file : tree)
        if (file.name() == "CMakeLists.txt")
            lists[file.folder()] = &file;
    Findings findings;
    for (const auto &file : tree) {
        if (!file.isCpp() || (file.isHeader() && file.path.starts_with("tests/")))
            continue;
        bool isListed = false;
        for (auto folder = file.folder(); !isListed;) {
            const auto list = lists.find(folder);
            const auto name = folder.empty() ? file.path : file.path.substr(folder.size() + 1);
            isListed = list != lists.end() && names(list->second->text, name);
            if (folder.empty())
                break;
            folder =
                folder.substr(0, folder.find('/') == std::string::npos ? 0 : folder.rfind('/'));
        }
        if (!isListed)
            findings.push_back({file.path, 0, "is in no CMakeLists.txt"});
    }
    return findings;
}

Findings checkPaths(const SourceTree &tree) {
    static const std::regex place(
        R"((^|[^\w.])/(home|root|Users|work|farm|mnt|media|srv|var/tmp|tmp/b)/[\w.])");
    return findEverywhere(tree, place, "a path of somebody's machine");
}

Findings checkTestsAreOn(const SourceTree &tree) {
    SourceTree tests;
    for (const auto &file : tree)
        if (file.path.starts_with("tests/") && file.path.ends_with("_test.cpp"))
            tests.push_back(makeFile(file.path, file.code));
    static const std::regex off(R"(\bDISABLED_|\bGTEST_SKIP\(\)\s*;|\bEXPECT_TRUE\(true\))");
    return findEverywhere(tests, off, "a test that is off, skips without a word or cannot fail");
}

Findings checkModels(const SourceTree &tree) {
    std::string profiles;
    std::string packages;
    std::set<std::string> paths;
    for (const auto &file : tree) {
        paths.insert(file.path);
        if (file.path == "tessdata/profiles.json")
            profiles = file.text;
        if (file.path == "app/packages.tsv")
            packages = file.text;
    }
    static const std::regex list(R"re("models"\s*:\s*\[([^\]]*)\])re");
    static const std::regex name(R"re("([\w/]+)")re");
    std::set<std::string> models;
    for (std::sregex_iterator at(profiles.begin(), profiles.end(), list), end; at != end; ++at) {
        const std::string names = (*at)[1];
        for (std::sregex_iterator word(names.begin(), names.end(), name); word != end; ++word)
            models.insert((*word)[1]);
    }
    Findings findings;
    for (const auto &model : models) {
        const auto package = "tesseract-ocr-" + std::regex_replace(model, std::regex("_"), "-");
        if (!paths.contains("tessdata/" + model + ".traineddata") &&
            packages.find("run\t" + package + "\t") == std::string::npos)
            findings.push_back(
                {"app/packages.tsv", 0, "lacks " + package + ", which a profile needs"});
    }
    return findings;
}

SizeReport checkSizes(const SourceTree &tree, const SizeLimits &limits) {
    SizeReport report;
    const auto judge = [&](const Finding &finding, int lines, int expected, int limit) {
        if (lines > limit)
            report.faults.push_back(finding);
        else if (lines > expected)
            report.worthALook.push_back(finding);
    };
    for (const auto &file : tree) {
        if (!file.isCpp())
            continue;
        judge({file.path, 0, std::to_string(file.lineCount()) + " lines"}, file.lineCount(),
              limits.fileExpected, limits.fileLimit);
        for (const auto &block : findBlocks(file))
            if (block.kind == BlockKind::function)
                judge({file.path, block.firstLine,
                       block.name() + " has " + std::to_string(block.lineCount()) + " lines"},
                      block.lineCount(), limits.functionExpected, limits.functionLimit);
    }
    return report;
}

} // namespace tests::rules
