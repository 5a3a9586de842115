// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ocr/core/provenance.h"
#include "tests/component/other_user.h"
#include "tests/component/scratch_folder.h"
#include "workflows/station.h"

namespace workflows {
namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

template <typename T> T valueOf(Result<T> result) {
    if (!result)
        throw std::runtime_error(std::string(toString(result.error().code)) + ": " +
                                 result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

template <typename T> ErrorCode codeOf(const Result<T> &result) {
    if (result)
        throw std::runtime_error("no error");
    return result.error().code;
}

/// A collection whose worker is the double: an "image" is a text file that says what befalls its
/// reading, and what is read from it.
class ACollection : public testing::Test {
  protected:
    ACollection() { ::setenv("EVRAK_WORKER", EVRAK_MISFORTUNE_PROGRAM, 1); }

    fs::path image(const std::string &name, const std::string &text,
                   const std::string &misfortune = "") {
        const auto path = scratch.path() / name;
        std::ofstream(path) << misfortune << '\n' << text << '\n';
        return path;
    }
    /// Takes an image in and reads it.
    PageId addPage(const std::string &name, const std::string &text) {
        const auto files = valueOf(station->import({image(name, text)}, {}, {}));
        const auto page = files.at(0).pages.at(0);
        valueOf(station->readPages({page}, {}, {}));
        return page;
    }
    [[nodiscard]] LineRecord firstLine(PageId page) const {
        return valueOf(station->lines(page)).at(0);
    }
    [[nodiscard]] fs::path onlyMaster() const {
        for (const auto &entry : fs::recursive_directory_iterator(folder / "masters"))
            if (entry.is_regular_file())
                return entry.path();
        throw std::runtime_error("no master");
    }

    evrak_tests::ScratchFolder scratch;
    fs::path folder = scratch.path() / "Müsavat 1920 «كتاب».evrak";
    std::unique_ptr<Station> station = valueOf(Station::create(folder));
};

TEST_F(ACollection, holdsACatalogueMastersAndACache) {
    EXPECT_TRUE(fs::is_regular_file(folder / "catalogue.sqlite"));
    EXPECT_TRUE(fs::is_directory(folder / "masters"));
    EXPECT_TRUE(fs::is_directory(folder / "cache"));
    const auto info = valueOf(station->info());
    EXPECT_EQ(info.folder, folder);
    EXPECT_EQ(info.pages, 0);
    EXPECT_EQ(info.schemaVersion, 8);
}

TEST_F(ACollection, isMadeOnlyUnderItsOwnKindOfNameAndOnce) {
    EXPECT_EQ(codeOf(Station::create(scratch.path() / "papers")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(Station::create(scratch.path() / ".evrak")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(Station::create(folder)), ErrorCode::alreadyExists);
    std::ofstream(scratch.path() / "file.evrak") << "x";
    EXPECT_EQ(codeOf(Station::create(scratch.path() / "file.evrak")), ErrorCode::alreadyExists);
    EXPECT_TRUE(Station::create(scratch.path() / "other.evrak/").has_value());
    EXPECT_TRUE(fs::exists(scratch.path() / "other.evrak" / "catalogue.sqlite"));
}

TEST_F(ACollection, isOpenedOnlyWhereThereIsOne) {
    EXPECT_EQ(codeOf(Station::open(scratch.path() / "none.evrak")), ErrorCode::inputMissing);
    fs::create_directory(scratch.path() / "empty.evrak");
    EXPECT_EQ(codeOf(Station::open(scratch.path() / "empty.evrak")), ErrorCode::notACollection);
    EXPECT_EQ(codeOf(Station::open(image("file.evrak", "x"))), ErrorCode::notACollection);
    EXPECT_TRUE(Station::open(folder.string() + "/").has_value());
}

TEST_F(ACollection, whoseCatalogueIsDamagedSaysSo) {
    station.reset();
    std::ofstream(folder / "catalogue.sqlite") << std::string(9000, 'x');
    EXPECT_EQ(codeOf(Station::open(folder)), ErrorCode::catalogueDamaged);
}

TEST_F(ACollection, goesFromImageToFoundAndCorrectedText) {
    const auto page = addPage("12r.png", "Yusufbeyli istiklâl");
    EXPECT_EQ(valueOf(station->page(page)).status, Status::read);
    const auto line = firstLine(page);
    EXPECT_EQ(line.current.text, "Yusufbeyli istiklâl");
    EXPECT_THAT(valueOf(station->search("istiklal", 10)), SizeIs(1));
    const auto reading = valueOf(station->setText(line.id, "Yusufbəyli", "Leyla", line.current.id));
    EXPECT_EQ(valueOf(station->line(line.id)).current.id, reading);
    EXPECT_THAT(valueOf(station->readings(line.id)), SizeIs(2));
    EXPECT_THAT(valueOf(station->search("istiklal", 10)), IsEmpty());
    EXPECT_EQ(valueOf(station->search("yusufbeyli", 10)).at(0).line, line.id);
}

TEST_F(ACollection, keepsAPersonsLineWhenThePageIsReadAgain) {
    const auto page = addPage("1.png", "as the machine read it");
    valueOf(station->setText(firstLine(page).id, "as it stands there", "Leyla"));
    ReadSettings again;
    again.redo = true;
    EXPECT_EQ(valueOf(station->readPages({page}, again, {})).read, 1);
    EXPECT_EQ(firstLine(page).current.text, "as it stands there");
    EXPECT_THAT(valueOf(station->readings(firstLine(page).id)), SizeIs(3));
}

TEST_F(ACollection, asksFourEyes) {
    const auto page = addPage("1.png", "text");
    valueOf(station->setStatus(page, Status::proofread, "Leyla"));
    EXPECT_EQ(codeOf(station->setStatus(page, Status::verified, "Leyla")), ErrorCode::notAllowed);
    valueOf(station->setStatus(page, Status::verified, "Murad"));
    EXPECT_THAT(valueOf(station->statuses(page)), SizeIs(3));
}

TEST_F(ACollection, tellsThatAnEditTookAVerifiedPageBack) {
    const auto page = addPage("1.png", "text");
    valueOf(station->setStatus(page, Status::proofread, "Leyla"));
    valueOf(station->setStatus(page, Status::verified, "Murad"));
    valueOf(station->setText(firstLine(page).id, "test", "Nigar"));
    EXPECT_EQ(valueOf(station->page(page)).status, Status::proofread);
    const auto history = valueOf(station->statuses(page));
    EXPECT_THAT(history, SizeIs(4));
    EXPECT_TRUE(history.back().isByEdit);
    EXPECT_EQ(history.back().by, "Nigar");
    EXPECT_FALSE(history[1].isByEdit) << "Leyla vouched for the whole of it";
    EXPECT_EQ(codeOf(station->setStatus(page, Status::verified, "Nigar")), ErrorCode::notAllowed);
    valueOf(station->setStatus(page, Status::verified, "Murad"));
}

TEST_F(ACollection, keepsAProblemWithItsNoteWhenThePageIsReadAgain) {
    const auto page = addPage("1.png", "text");
    EXPECT_EQ(codeOf(station->setStatus(page, Status::problem, "Leyla")), ErrorCode::notAllowed);
    valueOf(station->setStatus(page, Status::problem, "Leyla", "lower half is torn off"));
    ReadSettings again;
    again.redo = true;
    valueOf(station->readPages({page}, again, {}));
    EXPECT_EQ(valueOf(station->page(page)).status, Status::problem);
    EXPECT_EQ(valueOf(station->page(page)).note, "lower half is torn off");
    valueOf(station->setStatus(page, Status::blank, "Leyla"));
    EXPECT_EQ(codeOf(station->setStatus(page, Status::verified, "Murad")), ErrorCode::notAllowed);
}

TEST_F(ACollection, forbidsVerifyingAPageWhoseMasterIsAlteredOrMissing) {
    const auto page = addPage("1.png", "text");
    valueOf(station->setStatus(page, Status::proofread, "Leyla"));
    valueOf(station->checkMaster(page));
    const auto master = onlyMaster();
    const auto aside = scratch.path() / "aside";
    fs::copy_file(master, aside);
    fs::permissions(master, fs::perms::owner_write, fs::perm_options::add);
    std::ofstream(master, std::ios::app) << "x";
    EXPECT_EQ(codeOf(station->checkMaster(page)), ErrorCode::catalogueDamaged);
    const auto altered = station->setStatus(page, Status::verified, "Murad");
    EXPECT_EQ(codeOf(altered), ErrorCode::notAllowed);
    EXPECT_THAT(altered.error().detail, HasSubstr("altered"));
    fs::remove(master);
    EXPECT_EQ(codeOf(station->checkMaster(page)), ErrorCode::inputMissing);
    const auto missing = station->setStatus(page, Status::verified, "Murad");
    EXPECT_EQ(codeOf(missing), ErrorCode::notAllowed);
    EXPECT_THAT(missing.error().detail, HasSubstr("missing"));
    EXPECT_EQ(firstLine(page).current.text, "text") << "the text is shown all the same";
    fs::copy_file(aside, master);
    valueOf(station->setStatus(page, Status::verified, "Murad"));
}

TEST_F(ACollection, reviewsLinesUntilAPersonSetsThem) {
    const auto page = addPage("1.png", "Cобрание 1920");
    EXPECT_THAT(valueOf(station->reviewQueue({}, 10)), IsEmpty()) << "nothing is weighed yet";
    EXPECT_EQ(valueOf(station->weighLines(-1, {})), 0);
    const auto queue = valueOf(station->reviewQueue({}, 10));
    ASSERT_THAT(queue, SizeIs(1));
    EXPECT_EQ(queue[0].line.id, firstLine(page).id);
    EXPECT_THAT(queue[0].words, SizeIs(2));
    EXPECT_THAT(queue[0].words[0].concerns, testing::Contains(Concern::letters));
    EXPECT_THAT(queue[0].words[1].concerns, testing::Contains(Concern::figure));
    EXPECT_EQ(valueOf(station->weighWords({firstLine(page)})).at(0).size(), 2U);
    valueOf(station->setText(firstLine(page).id, "Собрание 1920", "Leyla"));
    EXPECT_THAT(valueOf(station->reviewQueue({}, 10)), IsEmpty());
}

TEST_F(ACollection, tellsHowManyErrorsAreLikelyLeft) {
    for (const auto *name : {"1.png", "2.png"}) {
        const auto page = addPage(name, "abcdefgXX " + std::string(name));
        const auto line = firstLine(page);
        valueOf(station->setText(line.id, "abcdefghi " + std::string(name), "Leyla"));
        valueOf(station->setStatus(page, Status::proofread, "Leyla"));
    }
    const auto unread = addPage("3.png", "abcdefghij");
    const auto left = valueOf(station->estimateErrors({unread}, {})).leftUnvouched;
    ASSERT_TRUE(left.has_value());
    EXPECT_NEAR(left->value, 10 * 4.0 / 30, 1e-9);
    EXPECT_EQ(valueOf(station->daysOfWork()).back().proofread, 2);
}

TEST_F(ACollection, goesBackToAReadingOfBeforeAndComparesThem) {
    const auto page = addPage("1.png", "as the machine read it");
    const auto machines = firstLine(page).current.id;
    const auto typed = valueOf(station->setText(firstLine(page).id, "as it stood", "Leyla"));
    const auto compared =
        valueOf(station->comparePage(page, {}, {catalogue::Maker::person, "Leyla"}));
    EXPECT_THAT(compared.lines, SizeIs(1));
    EXPECT_EQ(Station::compareTexts("ab", "ac").size(), 1U);
    valueOf(station->restoreReading(firstLine(page).id, machines, "Leyla", typed));
    EXPECT_EQ(firstLine(page).current.text, "as the machine read it");
    EXPECT_THAT(valueOf(station->readings(firstLine(page).id)), SizeIs(3));
}

TEST_F(ACollection, isSharedByTwoWhoLearnOfEachOther) {
    const auto page = addPage("1.png", "text");
    const auto line = firstLine(page);
    const auto other = valueOf(Station::open(folder));
    valueOf(other->setText(line.id, "Murad's", "Murad", line.current.id));
    EXPECT_EQ(codeOf(station->setText(line.id, "Leyla's", "Leyla", line.current.id)),
              ErrorCode::conflict);
    EXPECT_EQ(firstLine(page).current.text, "Murad's");
}

TEST_F(ACollection, selectsPagesByOrdinalRangeAndLabel) {
    std::vector<PageId> pages;
    for (const auto *name : {"a.png", "b.png", "c.png", "d.png"})
        pages.push_back(addPage(name, name));
    const auto select = [&](const std::string &selection) {
        return valueOf(station->select(selection));
    };
    EXPECT_EQ(select(""), pages);
    EXPECT_EQ(select("all"), pages);
    EXPECT_THAT(select("4, 1-2 ,2"), ElementsAre(pages[3], pages[0], pages[1]));
    EXPECT_THAT(select(valueOf(station->page(pages[2])).label), ElementsAre(pages[2]));
    EXPECT_THAT(select("3-99"), ElementsAre(pages[2], pages[3]));
    EXPECT_EQ(codeOf(station->select("2-1")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(station->select("1,,2")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(station->select("9")), ErrorCode::notFound);
    EXPECT_EQ(codeOf(station->select("1,no such label")), ErrorCode::notFound);
}

TEST_F(ACollection, setsTheProfileOfPages) {
    const auto page = addPage("a.png", "a");
    valueOf(station->setProfile({page}, "ottoman-print"));
    EXPECT_EQ(valueOf(station->page(page)).profile, "ottoman-print");
}

TEST_F(ACollection, refusesProfilesThatItDoesNotKnow) {
    const auto page = addPage("a.png", "a");
    EXPECT_EQ(codeOf(station->setProfile({page}, "klingon")), ErrorCode::unknownProfile);
    EXPECT_EQ(codeOf(station->setLineProfile({}, "klingon")), ErrorCode::unknownProfile);
    EXPECT_EQ(codeOf(station->setUnitProfile({1}, "klingon")), ErrorCode::unknownProfile);
    EXPECT_EQ(codeOf(station->findUnit("f. 1")), ErrorCode::notFound);
    EXPECT_EQ(valueOf(station->page(page)).profile, "");
}

TEST_F(ACollection, marksWhatThePickedProfileDoesNotHave) {
    const auto page = addPage("a.png", "Cобрание ѣ");
    const auto check = [&] { return valueOf(station->checkLines({firstLine(page)})).at(0); };
    EXPECT_EQ(check().picked, "");
    EXPECT_EQ(check().model, "double");
    EXPECT_EQ(check().doubts.size(), 1U) << "C is Latin; of what script the line is nobody knows";
    valueOf(station->setProfile({page}, "soviet-russian"));
    EXPECT_EQ(check().picked, "soviet-russian");
    EXPECT_EQ(check().doubts.size(), 2U);
    valueOf(station->setLineProfile({firstLine(page).id}, "russian-before-1918"));
    EXPECT_EQ(check().picked, "russian-before-1918");
    ASSERT_EQ(check().doubts.size(), 1U);
    EXPECT_EQ(check().doubts[0], (DoubtfulCharacter{0, 1, Suspicion::otherScript, "С"}));
}

TEST_F(ACollection, marksWhatAPersonTypedToo) {
    const auto page = addPage("a.png", "Свобода");
    valueOf(station->setText(firstLine(page).id, "Св0бода", "Leyla"));
    const auto check = valueOf(station->checkLines({firstLine(page)})).at(0);
    EXPECT_EQ(check.model, "double") << "that read it before";
    EXPECT_THAT(check.doubts, SizeIs(1));
}

TEST_F(ACollection, isFoundSoundWhenItIs) {
    static_cast<void>(addPage("a.png", "a"));
    const auto report = valueOf(station->check({}));
    EXPECT_THAT(report.problems, IsEmpty());
    EXPECT_THAT(report.orphans, IsEmpty());
    EXPECT_EQ(report.masters, 1);
    EXPECT_EQ(report.pages, 1);
}

TEST_F(ACollection, isFoundUnsoundWhenAMasterChangedOrIsGone) {
    static_cast<void>(addPage("a.png", "a"));
    const auto master = onlyMaster();
    fs::permissions(master, fs::perms::owner_write, fs::perm_options::add);
    std::ofstream(master, std::ios::app) << "one byte more";
    auto report = valueOf(station->check({}));
    ASSERT_THAT(report.problems, SizeIs(1));
    EXPECT_EQ(report.problems[0].code, ErrorCode::catalogueDamaged);
    EXPECT_THAT(report.problems[0].detail, HasSubstr("a.png"));
    fs::remove(master);
    report = valueOf(station->check({}));
    ASSERT_THAT(report.problems, SizeIs(1));
    EXPECT_EQ(report.problems[0].code, ErrorCode::inputMissing);
}

TEST_F(ACollection, listsFilesThatNoRowNames) {
    static_cast<void>(addPage("a.png", "a"));
    fs::create_directories(folder / "masters" / "zz");
    std::ofstream(folder / "masters" / "zz" / "stray.tif") << "x";
    const auto report = valueOf(station->check({}));
    EXPECT_THAT(report.orphans, ElementsAre("masters/zz/stray.tif"));
    EXPECT_THAT(report.problems, IsEmpty());
}

TEST_F(ACollection, tellsMastersThatNoRowNamesApartFromRubbish) {
    const std::string contents = "a master";
    const auto digest = ocr::core::sha256(contents);
    const auto place = folder / "masters" / digest.substr(0, 2);
    fs::create_directories(place);
    std::ofstream(place / (digest + ".tif")) << contents;
    std::ofstream(place / (digest + ".png")) << "another thing by that name";
    const auto report = valueOf(station->check({}));
    const auto name = "masters/" + digest.substr(0, 2) + "/" + digest;
    EXPECT_THAT(report.orphanMasters, ElementsAre(name + ".tif"));
    EXPECT_THAT(report.orphans, ElementsAre(name + ".png"));
}

TEST_F(ACollection, isNeitherMadeAnewNorCalledNoneWhereItsCatalogueIsLost) {
    static_cast<void>(addPage("a.png", "a"));
    station.reset();
    fs::remove(folder / "catalogue.sqlite");
    const auto opened = Station::open(folder);
    ASSERT_EQ(codeOf(opened), ErrorCode::catalogueDamaged);
    EXPECT_THAT(opened.error().detail, HasSubstr("missing while masters are there"));
    EXPECT_THAT(opened.error().detail, HasSubstr("backup"));
    const auto made = Station::create(folder);
    ASSERT_EQ(codeOf(made), ErrorCode::alreadyExists);
    EXPECT_THAT(made.error().detail, HasSubstr("masters of a lost catalogue"));
    EXPECT_FALSE(fs::exists(folder / "catalogue.sqlite"));
}

TEST_F(ACollection, isMadeInAFolderWithoutMasters) {
    station.reset();
    fs::remove(folder / "catalogue.sqlite");
    EXPECT_EQ(codeOf(Station::open(folder)), ErrorCode::notACollection);
    EXPECT_TRUE(Station::create(folder).has_value());
}

TEST_F(ACollection, saysThatItMayNotBeEntered) {
    station.reset();
    fs::permissions(scratch.path(), fs::perms(0755));
    const evrak_tests::OtherUser user;
    for (const auto &closed : {folder / "catalogue.sqlite", folder}) {
        const evrak_tests::WithoutRights rights(closed, fs::perms::none);
        EXPECT_EQ(codeOf(Station::open(folder)), ErrorCode::inputNotPermitted) << closed;
    }
}

TEST_F(ACollection, ofAnotherUserIsOpenForReading) {
    const auto page = addPage("a.png", "a word");
    const auto line = firstLine(page).id;
    station.reset();
    fs::permissions(scratch.path(), fs::perms(0777));
    const evrak_tests::WithoutRights rights(folder, fs::perms(0555));
    const evrak_tests::OtherUser user;
    station = valueOf(Station::open(folder));
    EXPECT_EQ(valueOf(station->info()).pages, 1);
    EXPECT_EQ(firstLine(page).current.text, "a word");
    EXPECT_THAT(valueOf(station->search("word", 10)), SizeIs(1));
    EXPECT_THAT(valueOf(station->check({})).problems, IsEmpty());
    const auto out = scratch.path() / "out.txt";
    valueOf(station->exportPages({.format = "txt", .out = out, .pages = {}}, {}));
    EXPECT_TRUE(fs::exists(out));
    EXPECT_EQ(codeOf(station->setText(line, "b", "Leyla")), ErrorCode::outputNotPermitted);
    EXPECT_EQ(codeOf(station->setStatus(page, Status::proofread, "Leyla")),
              ErrorCode::outputNotPermitted);
    station.reset();
}

TEST_F(ACollection, stopsCheckingWhenTold) {
    static_cast<void>(addPage("a.png", "a"));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(codeOf(station->check({stop.get_token(), {}})), ErrorCode::stopped);
}

TEST_F(ACollection, makesAPreviewOnceAndAgainWhenTheCacheIsGone) {
    const auto page = addPage("a.png", "a");
    const auto file = valueOf(station->preview(page, 200)).file;
    EXPECT_EQ(file.parent_path(), folder / "cache");
    EXPECT_EQ(fs::file_size(file), 5U); // the double's "bytes"
    std::ofstream(file) << "kept";
    EXPECT_EQ(valueOf(station->preview(page, 200)).file, file);
    EXPECT_EQ(fs::file_size(file), 4U);
    EXPECT_NE(valueOf(station->preview(page, 0)).file, file);
    fs::remove_all(folder / "cache");
    EXPECT_EQ(valueOf(station->preview(page, 200)).file, file);
    EXPECT_EQ(fs::file_size(file), 5U);
}

TEST_F(ACollection, exportsItsCurrentText) {
    const auto page = addPage("a.png", "as read");
    valueOf(station->setText(firstLine(page).id, "as corrected", "Leyla"));
    const auto out = scratch.path() / "out.txt";
    const auto report =
        valueOf(station->exportPages({.format = "txt", .out = out, .pages = {}}, {}));
    EXPECT_EQ(report.pages, 1);
    std::stringstream text;
    text << std::ifstream(out).rdbuf();
    EXPECT_THAT(text.str(), HasSubstr("as corrected"));
    EXPECT_THAT(Station::exportFormats(), testing::IsSupersetOf({"txt", "pdf"}));
}

} // namespace
} // namespace workflows
