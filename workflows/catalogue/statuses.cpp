// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>
#include <utility>

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

Result<std::vector<DayOfStatuses>> Catalogue::daysOfStatuses() const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::vector<DayOfStatuses>> {
        std::vector<DayOfStatuses> days;
        std::unordered_map<std::int64_t, std::size_t> ofPages;
        auto row = database.statement(
            "SELECT substr(at, 1, 10), page_id, status FROM ("
            "SELECT m.taken_in AS at, p.id AS page_id, 'unread' AS status, 0 AS place "
            "FROM page p JOIN master m ON m.id = p.master_id WHERE p.merged_into IS NULL UNION ALL "
            "SELECT s.made_at, s.page_id, s.status, s.id FROM status s JOIN page p "
            "ON p.id = s.page_id WHERE p.merged_into IS NULL) ORDER BY substr(at, 1, 10), place");
        while (row.executeStep()) {
            auto day = row.getColumn(0).getString();
            if (days.empty() || days.back().day != day)
                days.push_back({std::move(day), days.empty() ? decltype(DayOfStatuses::pages){}
                                                             : days.back().pages});
            auto &pages = days.back().pages;
            const auto now = static_cast<std::size_t>(statusIn(row, 2));
            const auto [known, isNew] = ofPages.try_emplace(row.getColumn(1).getInt64(), now);
            if (!isNew)
                --pages[std::exchange(known->second, now)];
            ++pages[now];
        }
        return days;
    });
}

} // namespace workflows::catalogue
