// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/rules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <fnmatch.h>

namespace tests::rules {

namespace {

std::vector<std::vector<std::string>> rowsOf(std::string_view table) {
    std::vector<std::vector<std::string>> rows;
    for (const auto &line : splitLines(table)) {
        if (line.empty() || line.starts_with('#'))
            continue;
        std::vector<std::string> cells;
        std::istringstream in(line);
        for (std::string cell; std::getline(in, cell, '\t');)
            cells.push_back(cell);
        rows.push_back(cells);
    }
    return rows;
}

using Layers = std::map<std::string, std::set<std::string>>;

Layers layersOf(std::string_view table) {
    Layers layers;
    for (const auto &row : rowsOf(table)) {
        std::istringstream in(row.size() > 1 ? row[1] : "");
        auto &allowed = layers[row[0]];
        for (std::string room; in >> room;)
            allowed.insert(room);
    }
    return layers;
}

/// The room that a path lies in: the path itself where the table lists a single file, else the
/// deepest listed folder above it. `workflows` and `app` hold rooms, so only what lies directly in
/// them belongs to them. Empty where no room is listed.
std::string roomOf(const std::string &path, const Layers &layers) {
    if (layers.contains(path))
        return path;
    auto folder = path.substr(0, std::max(path.rfind('/'), std::size_t{0}));
    for (bool isDirect = true; !folder.empty(); isDirect = false) {
        const bool isRoom = isDirect || folder.find('/') != std::string::npos || folder == "tests";
        if (isRoom && layers.contains(folder))
            return folder;
        const auto slash = folder.rfind('/');
        folder = slash == std::string::npos ? std::string() : folder.substr(0, slash);
    }
    return {};
}

bool mayInclude(const std::string &from, const std::string &to, const Layers &layers) {
    if (from == to)
        return true;
    const auto &allowed = layers.at(from);
    return std::any_of(allowed.begin(), allowed.end(), [&](const std::string &pattern) {
        return fnmatch(pattern.c_str(), to.c_str(), 0) == 0;
    });
}

/// <vector>, <cstdint>: no dot, no slash, lower case.
bool isStandardHeader(const std::string &name) {
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

} // namespace

std::string toText(const Findings &findings) {
    std::ostringstream out;
    for (const auto &finding : findings) {
        out << finding.path;
        if (finding.line > 0)
            out << ':' << finding.line;
        out << ": " << finding.what << '\n';
    }
    return out.str();
}

Findings checkDirection(const SourceTree &tree, std::string_view table) {
    const auto layers = layersOf(table);
    Findings findings;
    for (const auto &file : tree) {
        if (!file.isCpp())
            continue;
        const auto from = roomOf(file.path, layers);
        if (from.empty()) {
            findings.push_back({file.path, 0, "is in no room of layers.tsv"});
            continue;
        }
        for (const auto &include : file.includes) {
            if (!include.isQuoted)
                continue;
            const auto to = roomOf(include.name, layers);
            if (to.empty())
                findings.push_back(
                    {file.path, include.line,
                     "\"" + include.name + "\" is no full path into a room of layers.tsv"});
            else if (!mayInclude(from, to, layers))
                findings.push_back({file.path, include.line, from + " may not include " + to});
        }
    }
    return findings;
}

Findings checkDoors(const SourceTree &tree, std::string_view table) {
    const auto rows = rowsOf(table);
    Findings findings;
    for (const auto &file : tree) {
        for (const auto &include : file.includes) {
            if (include.isQuoted || isStandardHeader(include.name))
                continue;
            bool isKnown = false;
            const bool isAllowed = std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
                if (fnmatch(row.at(0).c_str(), include.name.c_str(), 0) != 0)
                    return false;
                isKnown = true;
                return fnmatch(row.at(1).c_str(), file.path.c_str(), 0) == 0;
            });
            if (!isAllowed)
                findings.push_back(
                    {file.path, include.line,
                     "<" + include.name + "> " +
                         (isKnown ? "has its door elsewhere" : "has no door in doors.tsv")});
        }
    }
    return findings;
}

Findings checkSql(const SourceTree &tree) {
    static const std::regex sql(
        R"(\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|ATTACH|VACUUM)(\s[^]*|;?))");
    Findings findings;
    for (const auto &file : tree) {
        if (file.path.starts_with("workflows/catalogue/") ||
            file.path.starts_with("tests/unit/workflows/catalogue/"))
            continue;
        for (const auto &literal : file.literals)
            if (std::regex_match(literal.text.substr(0, 80), sql))
                findings.push_back({file.path, literal.line, "SQL outside workflows/catalogue"});
    }
    return findings;
}

} // namespace tests::rules
