// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/source_tree.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>

namespace tests::rules {

namespace {

bool isWordChar(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// Walks once through C++ text and blanks what is not code.
class Splitter {
  public:
    explicit Splitter(SourceFile &file) : m_file(file), m_text(file.text) { file.code = file.text; }

    void run() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (startsWith("//"))
                blankTo(endOfLine());
            else if (startsWith("/*"))
                blankTo(after("*/", m_at + 2));
            else if (c == '#' && isFirstOnLine())
                takeDirective();
            else if (c == '"')
                takeString();
            else if (c == '\'' && !isDigitSeparator())
                takeCharacter();
            else
                ++m_at;
        }
    }

  private:
    [[nodiscard]] bool startsWith(std::string_view what) const {
        return std::string_view(m_text).substr(m_at).starts_with(what);
    }
    [[nodiscard]] std::size_t after(std::string_view what, std::size_t from) const {
        const auto found = m_text.find(what, from);
        return found == std::string::npos ? m_text.size() : found + what.size();
    }
    [[nodiscard]] std::size_t endOfLine() const {
        return std::min(m_text.find('\n', m_at), m_text.size());
    }

    void blankTo(std::size_t end) {
        for (; m_at < end; ++m_at)
            if (m_text[m_at] != '\n')
                m_file.code[m_at] = ' ';
    }

    [[nodiscard]] bool isFirstOnLine() const {
        const auto before = m_text.find_last_not_of(" \t", m_at == 0 ? 0 : m_at - 1);
        return m_at == 0 || before == std::string::npos || m_text[before] == '\n';
    }

    /// 1'000: the quote stands in a word that starts with a digit.
    [[nodiscard]] bool isDigitSeparator() const {
        std::size_t start = m_at;
        while (start > 0 && (isWordChar(m_text[start - 1]) || m_text[start - 1] == '\''))
            --start;
        return start < m_at && std::isdigit(static_cast<unsigned char>(m_text[start]));
    }

    void takeDirective() {
        std::size_t end = endOfLine();
        while (end < m_text.size() && m_text[end - 1] == '\\')
            end = std::min(m_text.find('\n', end + 1), m_text.size());
        static const std::regex include(R"(#\s*include\s*([<"])([^>"]+)[>"].*)");
        const std::string line = m_text.substr(m_at, std::min(endOfLine(), end) - m_at);
        if (std::smatch found; std::regex_match(line, found, include))
            m_file.includes.push_back({lineOf(m_text, m_at), found[2], found[1] == "\""});
        blankTo(end);
    }

    void takeString() {
        const bool isRaw =
            m_at > 0 && m_text[m_at - 1] == 'R' && (m_at < 2 || !isWordChar(m_text[m_at - 2]));
        const int line = lineOf(m_text, m_at);
        std::size_t from = ++m_at;
        std::size_t to = from;
        if (isRaw) {
            const auto open = m_text.find('(', from);
            const std::string close = ")" + m_text.substr(from, open - from) + "\"";
            from = open + 1;
            to = std::min(m_text.find(close, from), m_text.size());
            blankTo(std::min(to + close.size() - 1, m_text.size()));
        } else {
            while (to < m_text.size() && m_text[to] != '"' && m_text[to] != '\n')
                to += m_text[to] == '\\' ? 2 : 1;
            to = std::min(to, m_text.size());
            blankTo(to);
        }
        m_file.literals.push_back({line, m_text.substr(from, to - from)});
        ++m_at;
    }

    void takeCharacter() {
        std::size_t to = m_at + 1;
        while (to < m_text.size() && m_text[to] != '\'' && m_text[to] != '\n')
            to += m_text[to] == '\\' ? 2 : 1;
        ++m_at;
        blankTo(std::min(to, m_text.size()));
        ++m_at;
    }

    SourceFile &m_file;
    const std::string &m_text;
    std::size_t m_at = 0;
};

bool isKeptOut(const std::filesystem::path &folder) {
    const auto name = folder.filename().string();
    return name == "build" || name == ".git" || name == ".cache" || name.ends_with(".evrak");
}

std::string readText(const std::filesystem::path &path) {
    std::ifstream in(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    return text.find('\0') == std::string::npos ? text : std::string();
}

} // namespace

std::string SourceFile::folder() const {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string SourceFile::name() const { return path.substr(path.rfind('/') + 1); }

int SourceFile::lineCount() const {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

SourceFile makeFile(std::string path, std::string text) {
    SourceFile file{std::move(path), std::move(text), {}, {}, {}};
    if (file.isCpp())
        Splitter(file).run();
    return file;
}

SourceTree readTree(const std::filesystem::path &root) {
    SourceTree tree;
    for (auto at = std::filesystem::recursive_directory_iterator(root);
         at != std::filesystem::recursive_directory_iterator(); ++at) {
        if (at->is_directory() && isKeptOut(at->path()))
            at.disable_recursion_pending();
        else if (at->is_regular_file())
            tree.push_back(makeFile(at->path().lexically_relative(root).generic_string(),
                                    readText(at->path())));
    }
    std::sort(tree.begin(), tree.end(),
              [](const auto &a, const auto &b) { return a.path < b.path; });
    return tree;
}

int lineOf(std::string_view text, std::size_t offset) {
    return 1 + static_cast<int>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

std::vector<std::string> splitLines(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        lines.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}

} // namespace tests::rules
