// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"
#include "workflows/catalogue/database.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;

class ReadingsTest : public CatalogueTest {
  protected:
    PageId page = addText({"birinci satır", "ikinci satır"});
    LineRecord line = valueOf(catalogue->lines(page)).at(0);
};

TEST_F(ReadingsTest, keepEverythingTheMachineSaid) {
    EXPECT_EQ(line.page, page);
    EXPECT_EQ(line.ordinal, 1);
    EXPECT_EQ(line.regionKind, ocr::page::RegionKind::paragraph);
    const auto written = sampleLine("birinci satır", 100);
    EXPECT_EQ(line.layout, written.layout);
    EXPECT_EQ(line.current.words, written.reading.words);
    EXPECT_EQ(line.current.maker, Maker::machine);
    EXPECT_EQ(line.current.by, "rus+tur");
    EXPECT_EQ(line.current.modelSha256, "aaaa+bbbb");
    EXPECT_EQ(line.current.confidence, 0.5);
    EXPECT_FALSE(line.current.basedOn);
}

TEST_F(ReadingsTest, ofRightToLeftLinesKeepDirectionAndScript) {
    auto text = sampleText({"كتاب"});
    text.regions[0].kind = ocr::page::RegionKind::heading;
    auto &layout = text.regions[0].lines[0].layout;
    layout.direction = ocr::text::Direction::rightToLeft;
    layout.script = ocr::text::Script::arabic;
    const auto arabic = addPage("arabic");
    valueOf(catalogue->storePageText(arabic, text, "f"));
    const auto stored = valueOf(catalogue->lines(arabic)).at(0);
    EXPECT_EQ(stored.layout, layout);
    EXPECT_EQ(stored.regionKind, ocr::page::RegionKind::heading);
}

TEST_F(ReadingsTest, ofAPersonBecomeCurrentAndKeepTheOldOne) {
    const auto id = valueOf(catalogue->setText(line.id, "Birinci satır", "Leyla"));
    const auto now = valueOf(catalogue->line(line.id));
    EXPECT_EQ(now.current.id, id);
    EXPECT_EQ(now.current.text, "Birinci satır");
    EXPECT_EQ(now.current.maker, Maker::person);
    EXPECT_EQ(now.current.by, "Leyla");
    EXPECT_EQ(now.current.confidence, 1);
    EXPECT_EQ(now.current.basedOn, line.current.id);
    const auto all = valueOf(catalogue->readings(line.id));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].text, "birinci satır");
}

TEST_F(ReadingsTest, ofAMachineNeverReplaceAPersons) {
    valueOf(catalogue->setText(line.id, "by hand", "Leyla"));
    valueOf(
        catalogue->addReading(line.id, {.maker = Maker::machine, .by = "rus", .text = "worse"}));
    EXPECT_THAT(textsOf(page), ElementsAre("by hand", "ikinci satır"));
    EXPECT_EQ(valueOf(catalogue->readings(line.id)).size(), 3U);
}

TEST_F(ReadingsTest, ofAMachineReplaceAMachines) {
    valueOf(
        catalogue->addReading(line.id, {.maker = Maker::machine, .by = "rus", .text = "better"}));
    EXPECT_THAT(textsOf(page), ElementsAre("better", "ikinci satır"));
}

TEST_F(ReadingsTest, ofTwoPeopleWhoSawTheSameConflict) {
    valueOf(catalogue->setText(line.id, "Leyla's", "Leyla", line.current.id));
    EXPECT_EQ(codeOf(catalogue->setText(line.id, "Murad's", "Murad", line.current.id)),
              ErrorCode::conflict);
    EXPECT_THAT(textsOf(page), ElementsAre("Leyla's", "ikinci satır"));
    EXPECT_EQ(valueOf(catalogue->readings(line.id)).size(), 2U);
}

TEST_F(ReadingsTest, ofTwoConnectionsOnOneFileConflictToo) {
    auto other = valueOf(Catalogue::open(file()));
    valueOf(other->setText(line.id, "Leyla's", "Leyla", line.current.id));
    EXPECT_EQ(codeOf(catalogue->setText(line.id, "Murad's", "Murad", line.current.id)),
              ErrorCode::conflict);
    EXPECT_THAT(textsOf(page), ElementsAre("Leyla's", "ikinci satır"));
}

TEST_F(ReadingsTest, doNotConflictWithOnesOwnNorWithTheMachines) {
    valueOf(catalogue->setText(line.id, "first", "Leyla", line.current.id));
    valueOf(catalogue->setText(line.id, "second", "Leyla", line.current.id));
    valueOf(catalogue->addReading(line.id, {.maker = Maker::machine, .by = "rus", .text = "m"}));
    const auto seen = valueOf(catalogue->line(line.id)).current.id;
    valueOf(catalogue->setText(line.id, "third", "Murad", seen));
    EXPECT_THAT(textsOf(page), ElementsAre("third", "ikinci satır"));
}

TEST_F(ReadingsTest, cannotBeBasedOnThatOfAnotherLine) {
    const auto other = valueOf(catalogue->lines(page)).at(1);
    EXPECT_EQ(codeOf(catalogue->setText(line.id, "x", "Leyla", other.current.id)),
              ErrorCode::notFound);
}

TEST_F(ReadingsTest, changeWhatSearchFindsInTheSameStep) {
    EXPECT_THAT(found("birinci"), ElementsAre("birinci satır"));
    valueOf(catalogue->setText(line.id, "üçüncü satır", "Leyla"));
    EXPECT_THAT(found("birinci"), IsEmpty());
    EXPECT_THAT(found("ucuncu"), ElementsAre("üçüncü satır"));
    EXPECT_TRUE(isSound());
}

TEST_F(ReadingsTest, changeThePagesConfidence) {
    EXPECT_DOUBLE_EQ(valueOf(catalogue->page(page)).confidence, 0.5);
    valueOf(catalogue->setText(line.id, "x", "Leyla"));
    EXPECT_DOUBLE_EQ(valueOf(catalogue->page(page)).confidence, 0.75);
}

TEST_F(ReadingsTest, areKeptByTheFileItself) {
    Database database(file(), Database::Mode::open);
    EXPECT_THROW(database.run("DELETE FROM reading"), SQLite::Exception);
    EXPECT_THROW(database.run("UPDATE reading SET text = 'x'"), SQLite::Exception);
}

TEST_F(ReadingsTest, keepTextThatWouldBreakSqlOrCStrings) {
    const std::string text = "'; DROP TABLE line; -- \" \\ % كتاب 🗞";
    valueOf(catalogue->setText(line.id, text, "O'Neil \"x\""));
    EXPECT_EQ(valueOf(catalogue->line(line.id)).current.text, text);
    EXPECT_EQ(valueOf(catalogue->line(line.id)).current.by, "O'Neil \"x\"");
}

class OffersTest : public ReadingsTest {
  protected:
    ReadingId read(const std::string &text) {
        return valueOf(catalogue->addReading(
            line.id, {.maker = Maker::machine, .by = "better", .text = text}));
    }
    [[nodiscard]] std::vector<std::string> offered() const {
        std::vector<std::string> texts;
        for (const auto &offer : valueOf(catalogue->offers(page)))
            texts.push_back(offer.text);
        return texts;
    }
};

TEST_F(OffersTest, areWhatAMachineReadsBesideAPersonsText) {
    EXPECT_THAT(offered(), IsEmpty());
    valueOf(catalogue->setText(line.id, "by hand", "Leyla"));
    EXPECT_THAT(offered(), IsEmpty());
    read("otherwise");
    EXPECT_THAT(offered(), ElementsAre("otherwise"));
    EXPECT_THAT(textsOf(page), ElementsAre("by hand", "ikinci satır"));
}

TEST_F(OffersTest, areNoneWhereThePersonSawThatTextBefore) {
    valueOf(catalogue->setText(line.id, "by hand", "Leyla"));
    read("birinci satır");
    EXPECT_THAT(offered(), IsEmpty());
    read("by hand");
    EXPECT_THAT(offered(), IsEmpty());
}

TEST_F(OffersTest, areTheLatestOfALine) {
    valueOf(catalogue->setText(line.id, "by hand", "Leyla"));
    read("otherwise");
    read("quite otherwise");
    EXPECT_THAT(offered(), ElementsAre("quite otherwise"));
}

TEST_F(OffersTest, endWithTheNextTextOfAPerson) {
    valueOf(catalogue->setText(line.id, "by hand", "Leyla"));
    read("otherwise");
    valueOf(catalogue->setText(line.id, "by hand again", "Leyla"));
    EXPECT_THAT(offered(), IsEmpty());
}

TEST_F(OffersTest, thatWerePutAsideStaySoWhenTheyAreReadAgain) {
    valueOf(catalogue->setText(line.id, "by hand", "Leyla"));
    const auto offer = read("otherwise");
    valueOf(catalogue->setDismissed(offer, true, "Leyla"));
    read("otherwise");
    EXPECT_THAT(offered(), IsEmpty());
    valueOf(catalogue->setDismissed(offer, false, "Leyla"));
    EXPECT_THAT(offered(), ElementsAre("otherwise"));
    EXPECT_TRUE(isSound());
}

TEST_F(OffersTest, standBesideTheLinesOfAPageThatPeopleVouchedFor) {
    valueOf(catalogue->setStatus(page, Status::proofread, Maker::person, "Leyla"));
    valueOf(catalogue->storePageText(page, sampleText({"birinci satır", "üçüncü satır"}), "f2"));
    EXPECT_THAT(textsOf(page), ElementsAre("birinci satır", "ikinci satır"));
    EXPECT_THAT(offered(), ElementsAre("üçüncü satır"));
}

TEST_F(OffersTest, thatAreNoneCannotBePutAside) {
    EXPECT_EQ(codeOf(catalogue->setDismissed({999}, true, "Leyla")), ErrorCode::notFound);
}

} // namespace
} // namespace evrak_tests
