// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/database.h"

#include <cerrno>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/workflows/catalogue/sample.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using ocr::core::Result;

ErrorCode meaningOf(int sqliteCode) {
    return errorFrom(SQLite::Exception("test", sqliteCode), "file").code;
}

TEST(ErrorFrom, saysWhatAPersonCanDoSomethingAbout) {
    EXPECT_EQ(meaningOf(SQLITE_BUSY), ErrorCode::catalogueBusy);
    EXPECT_EQ(meaningOf(SQLITE_FULL), ErrorCode::diskFull);
    EXPECT_EQ(meaningOf(SQLITE_CORRUPT), ErrorCode::catalogueDamaged);
    EXPECT_EQ(meaningOf(SQLITE_NOTADB), ErrorCode::catalogueDamaged);
    EXPECT_EQ(meaningOf(SQLITE_READONLY), ErrorCode::outputNotPermitted);
    EXPECT_EQ(meaningOf(SQLITE_CANTOPEN), ErrorCode::inputNotPermitted);
    EXPECT_EQ(meaningOf(SQLITE_BUSY_SNAPSHOT), ErrorCode::catalogueBusy);
    EXPECT_EQ(meaningOf(SQLITE_CONSTRAINT), ErrorCode::internal);
}

TEST(ErrorFrom, callsAFailedWriteForLackOfRoomAFullDisk) {
    const SQLite::Exception failed("test", SQLITE_IOERR);
    EXPECT_EQ(errorFrom(failed, "file", ENOSPC).code, ErrorCode::diskFull);
    EXPECT_EQ(errorFrom(failed, "file", EDQUOT).code, ErrorCode::diskFull);
    EXPECT_EQ(errorFrom(failed, "file", EIO).code, ErrorCode::outputFailed);
    EXPECT_EQ(errorFrom(failed, "file").code, ErrorCode::outputFailed);
    EXPECT_EQ(errorFrom(failed, "a.evrak/catalogue.sqlite", ENOSPC).subject,
              "a.evrak/catalogue.sqlite");
}

class DatabaseTest : public CatalogueTest {
  protected:
    Result<std::monostate> addUnit(Database &database, const std::string &name) {
        return database.write([&]() -> Result<std::monostate> {
            database.run("INSERT INTO unit (level, name) VALUES ('file', ?)", name);
            return std::monostate{};
        });
    }
    static std::int64_t units(Database &database) {
        return database.number("SELECT count(*) FROM unit");
    }
    Database database{file(), Database::Mode::open, 50};
};

TEST_F(DatabaseTest, writesSafely) {
    EXPECT_EQ(database.number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(database.number("PRAGMA synchronous"), 2);
    EXPECT_EQ(database.statement("PRAGMA journal_mode").executeStep(), true);
    auto mode = database.statement("PRAGMA journal_mode");
    mode.executeStep();
    EXPECT_EQ(mode.getColumn(0).getString(), "wal");
}

TEST_F(DatabaseTest, answersBusyWhenAnotherWriterHoldsItTooLong) {
    Database other(file(), Database::Mode::open, 50);
    const auto done = other.write([&]() -> Result<std::monostate> {
        EXPECT_EQ(codeOf(addUnit(database, "a")), ErrorCode::catalogueBusy);
        EXPECT_EQ(units(database), 0); // reading goes on
        return std::monostate{};
    });
    EXPECT_TRUE(done.has_value());
    EXPECT_TRUE(addUnit(database, "a").has_value());
}

TEST_F(DatabaseTest, answersDiskFullAndKeepsWhatWasThere) {
    valueOf(addUnit(database, "kept"));
    database.run("PRAGMA max_page_count = 1"); // SQLite takes what the file has now
    const auto full = addUnit(database, std::string(1'000'000, 'x'));
    EXPECT_EQ(codeOf(full), ErrorCode::diskFull);
    EXPECT_EQ(units(database), 1);
    database.run("PRAGMA max_page_count = 1000000");
    EXPECT_TRUE(addUnit(database, "after").has_value());
}

TEST_F(DatabaseTest, turnsAFailedStatementIntoAnErrorAndRollsBack) {
    const auto outcome = database.write([&]() -> Result<std::monostate> {
        database.run("INSERT INTO unit (level, name) VALUES ('file', 'a')");
        database.run("INSERT INTO no_such_table VALUES (1)");
        return std::monostate{};
    });
    EXPECT_EQ(codeOf(outcome), ErrorCode::internal);
    EXPECT_EQ(units(database), 0);
}

TEST_F(DatabaseTest, losesOnlyTheUnfinishedWhenTheProcessDies) {
    valueOf(addUnit(database, "before"));
    const pid_t child = ::fork();
    if (child == 0) {
        Database dying(file(), Database::Mode::open);
        static_cast<void>(dying.write([&]() -> Result<std::monostate> {
            dying.run("INSERT INTO unit (level, name) VALUES ('file', 'never')");
            ::_exit(9);
        }));
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(WEXITSTATUS(status), 9);
    EXPECT_EQ(units(database), 1);
    EXPECT_TRUE(addUnit(database, "after").has_value());
    EXPECT_TRUE(isSound());
}

TEST_F(DatabaseTest, refusesARowWhoseParentIsNotThere) {
    const auto outcome = database.write([&]() -> Result<std::monostate> {
        database.run("INSERT INTO unit (parent_id, level, name) VALUES (99, 'file', 'a')");
        return std::monostate{};
    });
    EXPECT_FALSE(outcome.has_value());
}

} // namespace
} // namespace evrak_tests
