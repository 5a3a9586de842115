// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/schema.h"

#include <fstream>
#include <sstream>

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/catalogue/database.h"
#include "workflows/catalogue/page_lists.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;

/// The schema of today with one step more.
std::vector<const char *> withOneStepMore(const char *step) {
    std::vector<const char *> steps(migrations().begin(), migrations().end());
    steps.push_back(step);
    return steps;
}

std::string contentsOf(const std::filesystem::path &file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

class SchemaTest : public CatalogueTest {
  protected:
    [[nodiscard]] std::filesystem::path backup() const {
        return file().string() + ".v" + std::to_string(migrations().size()) + ".bak";
    }
};

TEST_F(SchemaTest, isTheNewestInAFreshCatalogueWithoutABackup) {
    EXPECT_EQ(catalogue->schemaVersion(), static_cast<int>(migrations().size()));
    EXPECT_FALSE(std::filesystem::exists(backup()));
}

TEST_F(SchemaTest, goesForwardAfterACopyWasWritten) {
    const auto page = addText({"one"});
    catalogue.reset();
    Database database(file(), Database::Mode::open);
    const auto steps = withOneStepMore("ALTER TABLE unit ADD COLUMN colour TEXT");
    EXPECT_EQ(valueOf(migrate(database, steps)), static_cast<int>(steps.size()));
    EXPECT_EQ(database.number("SELECT count(*) FROM pragma_table_info('unit') "
                              "WHERE name = 'colour'"),
              1);
    catalogue = valueOf(Catalogue::open(backup()));
    EXPECT_THAT(textsOf(page), ElementsAre("one"));
}

TEST_F(SchemaTest, staysWhereItIsWhenAStepFails) {
    Database database(file(), Database::Mode::open);
    const auto steps =
        withOneStepMore("CREATE TABLE half (x INTEGER); INSERT INTO no_such_table VALUES (1)");
    EXPECT_FALSE(migrate(database, steps).has_value());
    EXPECT_EQ(database.number("PRAGMA user_version"),
              static_cast<std::int64_t>(migrations().size()));
    EXPECT_EQ(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
    EXPECT_TRUE(Catalogue::open(file()).has_value());
}

TEST_F(SchemaTest, ofANewerProgramIsRefusedAndLeftAlone) {
    catalogue.reset();
    Database(file(), Database::Mode::open).run("PRAGMA user_version = 99");
    const auto before = contentsOf(file());
    EXPECT_EQ(codeOf(Catalogue::open(file())), ErrorCode::catalogueNewer);
    EXPECT_EQ(contentsOf(file()), before);
}

/// A stored catalogue of an older version, in a file of its own.
class SchemaOfBefore : public SchemaTest {
  protected:
    [[nodiscard]] std::filesystem::path old(const std::string &version) const {
        const auto made = scratch.path() / "old.sqlite";
        const auto script = contentsOf(std::filesystem::path(EVRAK_CATALOGUE_FIXTURES) / version);
        Database(made, Database::Mode::make).script(script);
        return made;
    }
};

class SchemaOfEveryVersionBefore : public SchemaOfBefore,
                                   public testing::WithParamInterface<const char *> {};

TEST_P(SchemaOfEveryVersionBefore, isOpenedWithAllItHolds) {
    catalogue = valueOf(Catalogue::open(old(GetParam())));
    EXPECT_EQ(catalogue->schemaVersion(), static_cast<int>(migrations().size()));
    EXPECT_THAT(textsOf({1}), ElementsAre("Birinci satır", "نومرو ١٢"));
    EXPECT_EQ(valueOf(catalogue->page({1})).status, Status::proofread);
    EXPECT_EQ(valueOf(catalogue->readings({1})).size(), 2U);
    EXPECT_EQ(valueOf(catalogue->statuses({1})).size(), 2U);
    EXPECT_FALSE(valueOf(catalogue->statuses({1})).back().isByEdit);
    EXPECT_EQ(valueOf(catalogue->pageFingerprint({1})), "fingerprint of old");
    EXPECT_EQ(valueOf(catalogue->masters()).size(), 1U);
    EXPECT_EQ(valueOf(catalogue->pageCount()), 1);
    EXPECT_THAT(found("birinci"), ElementsAre("Birinci satır"));
    EXPECT_EQ(valueOf(catalogue->clean({1})), "");
    EXPECT_FALSE(valueOf(catalogue->isLayoutSet({1})));
    EXPECT_EQ(valueOf(catalogue->layout({1})).at(0).lines.size(), 2U);
    EXPECT_EQ(valueOf(catalogue->page({1})).profile, "");
    EXPECT_EQ(valueOf(catalogue->lines({1})).at(0).layout.profile, "");
    EXPECT_EQ(valueOf(catalogue->unit({1})).profile, "");
    EXPECT_THAT(valueOf(catalogue->line({1})).current.marks, IsEmpty());
    EXPECT_THAT(valueOf(catalogue->offers({1})), IsEmpty());
    EXPECT_TRUE(valueOf(catalogue->apartReadings({1})).empty());
    EXPECT_TRUE(isSound());
}

INSTANTIATE_TEST_SUITE_P(Stored, SchemaOfEveryVersionBefore,
                         testing::Values("version_1.sql", "version_2.sql", "version_3.sql",
                                         "version_4.sql", "version_5.sql", "version_6.sql",
                                         "version_7.sql"));

TEST_P(SchemaOfEveryVersionBefore, isFilteredByWhatItsPagesHold) {
    const auto lists = valueOf(PageLists::open(old(GetParam())));
    PageQuery query;
    query.script = ocr::text::Script::arabic;
    query.label = "12R";
    query.profile = "";
    EXPECT_EQ(valueOf(lists->ids(query)).size(), 1U);
    query.script = ocr::text::Script::cyrillic;
    EXPECT_EQ(valueOf(lists->ids(query)).size(), 0U);
}

TEST_F(SchemaOfBefore, isIndexedAnewWhereItIsOfVersion1) {
    const auto file = old("version_1.sql");
    Database(file, Database::Mode::open)
        .run("INSERT INTO reading (line_id, maker, made_by, model_sha256, made_at, text, "
             "confidence, words) VALUES (2, 'machine', 'ota', '', '', ?, 0.5, '[]')",
             "گنجه\u200cدن");
    Database(file, Database::Mode::open).run("UPDATE line SET current_id = 4 WHERE id = 2");
    catalogue = valueOf(Catalogue::open(file));
    EXPECT_THAT(found("گنجه"), ElementsAre("گنجه\u200cدن"));
    EXPECT_THAT(found("گنجهدن"), ElementsAre("گنجه\u200cدن"));
    EXPECT_TRUE(isSound());
}

} // namespace
} // namespace evrak_tests
