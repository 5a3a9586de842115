// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

Result<std::monostate> Catalogue::setStatus(PageId page, Status status, Maker maker,
                                            const std::string &by, const std::string &note) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        if (!findStatus(database, page))
            return missing("page", page);
        noteStatus(database, page, status, maker, by, note);
        return std::monostate{};
    });
}

Result<std::monostate> Catalogue::takeBack(PageId page, Status status, const std::string &by) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        if (!findStatus(database, page))
            return missing("page", page);
        noteStatus(database, page, status, Maker::person, by, {}, true);
        return std::monostate{};
    });
}

Result<std::monostate> Catalogue::setProblem(PageId page, const std::string &note) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<std::monostate> {
        const auto before = findStatus(database, page);
        if (!before)
            return missing("page", page);
        if (!before->isSettled())
            noteStatus(database, page, Status::problem, Maker::machine, "evrak", note);
        return std::monostate{};
    });
}

Result<std::vector<StatusRecord>> Catalogue::statuses(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<StatusRecord>> {
        if (!findStatus(database, page))
            return missing("page", page);
        std::vector<StatusRecord> statuses;
        auto row =
            database.statement("SELECT status, made_by, made_at, note, maker, is_edit FROM status "
                               "WHERE page_id = ? ORDER BY id",
                               page);
        while (row.executeStep())
            statuses.push_back({page, statusIn(row, 0), row.getColumn(1).getString(),
                                row.getColumn(2).getString(), row.getColumn(3).getString(),
                                makerIn(row, 4), row.getColumn(5).getInt() != 0});
        return statuses;
    });
}

} // namespace workflows::catalogue
