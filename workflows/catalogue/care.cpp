// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

namespace {

using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::fail;

void add(std::vector<Error> &problems, const std::string &subject, const std::string &detail) {
    problems.push_back(fail(ErrorCode::catalogueDamaged, subject, detail, "check"));
}

void checkFile(Database &database, std::vector<Error> &problems) {
    const auto file = database.file().string();
    auto row = database.statement("PRAGMA integrity_check");
    while (row.executeStep())
        if (const auto said = row.getColumn(0).getString(); said != "ok")
            add(problems, file, said);
    auto orphan = database.statement("PRAGMA foreign_key_check");
    while (orphan.executeStep())
        add(problems, file,
            "row " + orphan.getColumn(1).getString() + " of " + orphan.getColumn(0).getString() +
                " names a row of " + orphan.getColumn(2).getString() + " that is not there");
}

/// FTS5's own check is asked by an INSERT, so it cannot be asked of a catalogue open for reading.
void askIndex(Database &database, std::vector<Error> &problems) {
    const auto asked = database.write([&]() -> Result<std::monostate> {
        database.run("INSERT INTO line_search (line_search) VALUES ('integrity-check')");
        return std::monostate{};
    });
    if (!asked)
        add(problems, database.file().string(), "search index: " + asked.error().detail);
}

void checkIndex(Database &database, std::vector<Error> &problems) {
    const auto file = database.file().string();
    if (!database.isReadOnly())
        askIndex(database, problems);
    const auto missingLines =
        database.number("SELECT count(*) FROM line WHERE is_retired = 0 AND id NOT IN "
                        "(SELECT id FROM line_search_content)");
    const auto strayLines = database.number("SELECT count(*) FROM line_search_content WHERE id "
                                            "NOT IN (SELECT id FROM line WHERE is_retired = 0)");
    if (missingLines + strayLines > 0)
        add(problems, file,
            "search index: " + std::to_string(missingLines) + " lines missing, " +
                std::to_string(strayLines) + " too many");
}

void checkPages(Database &database, std::vector<Error> &problems) {
    auto row = database.statement(
        "SELECT p.id, p.label FROM page p WHERE p.lines <> "
        "(SELECT count(*) FROM line l WHERE l.page_id = p.id AND l.is_retired = 0 "
        "AND l.current_id IS NOT NULL)");
    while (row.executeStep())
        add(problems, "page " + row.getColumn(0).getString(),
            row.getColumn(1).getString() + ": its number of lines is not that of its lines");
}

} // namespace

Result<Counts> Catalogue::counts() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<Counts> {
        Counts counts;
        counts.masters = database.number("SELECT count(*) FROM master");
        counts.masterBytes = database.number("SELECT sum(bytes) FROM master");
        counts.lines = database.number("SELECT sum(lines) FROM page");
        // Readings are never deleted, so the last one's number is how many there are.
        counts.readings = database.number("SELECT max(id) FROM reading");
        for (const auto status : {Status::unread, Status::read, Status::proofread, Status::verified,
                                  Status::blank, Status::problem}) {
            const auto pages = database.number(
                "SELECT count(*) FROM page WHERE status = ? AND merged_into IS NULL",
                toString(status));
            counts.pagesByStatus.emplace_back(status, pages);
            counts.pages += pages;
        }
        return counts;
    });
}

Result<std::vector<Error>> Catalogue::checkIntegrity() const {
    auto &database = m_impl->database;
    auto problems = database.read([&]() -> Result<std::vector<Error>> {
        std::vector<Error> found;
        checkFile(database, found);
        checkIndex(database, found);
        checkPages(database, found);
        return found;
    });
    // A file so broken that it cannot be asked on is a finding too.
    if (!problems && problems.error().code == ErrorCode::catalogueDamaged)
        return std::vector<Error>{problems.error()};
    return problems;
}

} // namespace workflows::catalogue
