// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/catalogue/database.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;

class CareTest : public CatalogueTest {
  protected:
    [[nodiscard]] std::string problems() const {
        std::string said;
        for (const auto &problem : valueOf(catalogue->checkIntegrity()))
            said += problem.detail + "\n";
        return said;
    }
    void harm(const std::string &sql) { Database(file(), Database::Mode::open).script(sql); }
    PageId page = addText({"one", "two"});
};

TEST_F(CareTest, findsNothingWrongWithASoundCatalogue) { EXPECT_EQ(problems(), ""); }

TEST_F(CareTest, findsALineThatSearchDoesNotKnow) {
    harm("DELETE FROM line_search WHERE rowid = 1");
    EXPECT_THAT(problems(), testing::HasSubstr("1 lines missing, 0 too many"));
}

TEST_F(CareTest, findsALineThatSearchShouldNotKnow) {
    harm("UPDATE line SET is_retired = 1 WHERE id = 1");
    EXPECT_THAT(problems(), testing::HasSubstr("0 lines missing, 1 too many"));
}

TEST_F(CareTest, findsADamagedSearchIndex) {
    harm("DELETE FROM line_search_content WHERE id = 1");
    EXPECT_THAT(problems(), testing::HasSubstr("search index"));
}

TEST_F(CareTest, findsARowThatNamesNone) {
    harm("PRAGMA foreign_keys = OFF; UPDATE page SET unit_id = 77");
    EXPECT_THAT(problems(), testing::HasSubstr("unit"));
}

TEST_F(CareTest, findsAWrongNumberOfLines) {
    harm("UPDATE page SET lines = 7");
    EXPECT_THAT(problems(), testing::HasSubstr("number of lines"));
}

TEST_F(CareTest, callsContentsThatCannotBeUnderstoodDamaged) {
    harm("UPDATE line SET outline = 'nonsense'");
    EXPECT_EQ(codeOf(catalogue->lines(page)), ErrorCode::catalogueDamaged);
}

TEST_F(CareTest, findsOverwrittenBytesInTheFile) {
    for (int i = 0; i < 50; ++i)
        static_cast<void>(addText({"line of page " + std::to_string(i)}, std::to_string(i)));
    catalogue.reset();
    const auto size = std::filesystem::file_size(file());
    {
        std::fstream bytes(file(), std::ios::in | std::ios::out | std::ios::binary);
        for (std::uintmax_t at = 8192; at + 4096 <= size; at += 8192) {
            bytes.seekp(static_cast<std::streamoff>(at));
            bytes << std::string(4096, '\xA5');
        }
    }
    auto damaged = Catalogue::open(file());
    if (!damaged) {
        EXPECT_EQ(damaged.error().code, ErrorCode::catalogueDamaged);
        return;
    }
    EXPECT_FALSE(valueOf((*damaged)->checkIntegrity()).empty());
}

} // namespace
} // namespace evrak_tests
