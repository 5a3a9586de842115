// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

namespace {

/// An FTS5 expression in which every word is a string, so that nothing in it is an operator.
std::string matchAll(const std::vector<std::string> &words) {
    std::string expression;
    for (const auto &word : words) {
        expression += expression.empty() ? "\"" : " \"";
        for (const char c : word)
            if (c == '"')
                expression += "\"\"";
            else
                expression += c == '\0' ? ' ' : c;
        expression += '"';
    }
    return expression;
}

} // namespace

Result<std::vector<SearchCandidate>>
Catalogue::findLines(const std::vector<std::string> &foldedWords, std::int64_t limit) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<SearchCandidate>> {
        std::vector<SearchCandidate> found;
        if (foldedWords.empty())
            return found;
        auto row = database.statement(
            "SELECT l.id, l.page_id, p.ordinal, p.label, l.ordinal, r.text "
            "FROM line_search s JOIN line l ON l.id = s.rowid JOIN page p ON p.id = l.page_id "
            "JOIN reading r ON r.id = l.current_id "
            "WHERE s.line_search MATCH ? ORDER BY s.rowid LIMIT ?",
            matchAll(foldedWords), limit);
        while (row.executeStep())
            found.push_back({{row.getColumn(0).getInt64()},
                             {row.getColumn(1).getInt64()},
                             row.getColumn(2).getInt64(),
                             row.getColumn(3).getString(),
                             row.getColumn(4).getInt(),
                             row.getColumn(5).getString()});
        return found;
    });
}

} // namespace workflows::catalogue
