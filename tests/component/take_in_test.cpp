// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/take_in.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ocr/core/provenance.h"
#include "tests/component/scratch_folder.h"
#include "workflows/catalogue/catalogue.h"

namespace workflows::intake {
namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using testing::ElementsAre;

class AnIntake : public testing::Test {
  protected:
    AnIntake() {
        ::setenv("EVRAK_WORKER", EVRAK_MISFORTUNE_PROGRAM, 1);
        fs::create_directory(m_folder);
        fs::create_directory(m_scans);
        m_catalogue = catalogue::Catalogue::create(m_folder / "catalogue.sqlite").value();
    }
    ~AnIntake() override { ::unsetenv("EVRAK_WORKER"); }

    fs::path scan(const fs::path &name, const std::string &content) {
        const fs::path path = m_scans / name;
        std::ofstream(path) << content;
        return path;
    }

    std::vector<ImportedFile> takeIn(const std::vector<fs::path> &paths,
                                     const ImportSettings &settings = {}, const Work &work = {}) {
        return intake::takeIn(*m_catalogue, m_folder, paths, settings, work).value();
    }

    [[nodiscard]] std::vector<std::string> labels() const {
        std::vector<std::string> all;
        const auto pages = m_catalogue->pages().value();
        for (const auto &page : pages)
            all.push_back(page.label);
        return all;
    }

    [[nodiscard]] int filesInMasters() const {
        int count = 0;
        if (fs::exists(m_folder / "masters"))
            for (const auto &entry : fs::recursive_directory_iterator(m_folder / "masters"))
                count += entry.is_regular_file() ? 1 : 0;
        return count;
    }

    evrak_tests::ScratchFolder m_scratch;
    fs::path m_folder = m_scratch.path() / "c.evrak";
    fs::path m_scans = m_scratch.path() / "scans";
    std::unique_ptr<catalogue::Catalogue> m_catalogue;
};

TEST_F(AnIntake, takesAFolderInTheOrderInWhichPeopleNumberTheirScans) {
    scan("10.png", "j");
    scan("9.png", "i");
    scan("1.png", "a");
    scan("readme.txt", "no scan");
    EXPECT_EQ(takeIn({m_scans}).size(), 3U);
    EXPECT_THAT(labels(), ElementsAre("1", "9", "10"));
    EXPECT_EQ(filesInMasters(), 3);
}

TEST_F(AnIntake, entersWhatTheInspectionTold) {
    const auto files = takeIn({scan("a.png", "x")}, {"АПДУДПАР ф. 1", "soviet-russian"});
    const auto page = m_catalogue->page(files.at(0).pages.at(0)).value();
    EXPECT_EQ(page.size, (ocr::core::Size{100, 100}));
    EXPECT_DOUBLE_EQ(page.dpi, 300);
    EXPECT_EQ(page.profile, "soviet-russian");
    EXPECT_TRUE(page.unit);
    const auto master = m_catalogue->master(page.master).value();
    EXPECT_EQ(master.sourceName, "a.png");
    EXPECT_TRUE(fs::exists(m_folder / master.file));
}

TEST_F(AnIntake, tellsAFileThatIsThereAndDoesNotStoreItTwice) {
    scan("a.png", "same");
    scan("b.png", "same");
    const auto files = takeIn({m_scans});
    EXPECT_FALSE(files.at(0).wasThereBefore);
    EXPECT_TRUE(files.at(1).wasThereBefore);
    EXPECT_TRUE(files.at(1).pages.empty());
    EXPECT_THAT(labels(), ElementsAre("a"));
    EXPECT_EQ(filesInMasters(), 1);
}

TEST_F(AnIntake, tellsWhatIsWrongWithAFileAndTakesTheOthers) {
    const std::vector<fs::path> paths{scan("a.png", "a"), m_scans / "missing.png",
                                      scan("empty.png", ""), scan("bad.png", "inspect: crashes"),
                                      scan("z.png", "z")};
    const auto files = takeIn(paths);
    ASSERT_EQ(files.size(), 5U);
    EXPECT_EQ(files[1].error->code, ErrorCode::inputMissing);
    EXPECT_EQ(files[2].error->code, ErrorCode::inputEmpty);
    EXPECT_EQ(files[3].error->code, ErrorCode::workerCrashed);
    EXPECT_EQ(files[3].error->subject, paths[3]) << "the name that people gave it";
    EXPECT_THAT(labels(), ElementsAre("a", "z"));
    EXPECT_EQ(filesInMasters(), 2) << "nothing is left of those that failed";
}

TEST_F(AnIntake, endsAfterTheFileAtHandWhenItIsStopped) {
    for (const char *name : {"1.png", "2.png", "3.png"})
        scan(name, name);
    std::stop_source stop;
    const auto files = intake::takeIn(*m_catalogue, m_folder, {m_scans}, {}, {stop.get_token(), {}},
                                      [&](const ImportedFile &) { stop.request_stop(); })
                           .value();
    EXPECT_EQ(files.size(), 1U);
    EXPECT_THAT(labels(), ElementsAre("1"));
    EXPECT_EQ(filesInMasters(), 1);
}

TEST_F(AnIntake, takesNamesInAnyLettersAndInNone) {
    const auto files = takeIn({scan("лист \"3\" ورقه.png", "a"), scan("bad\xff.png", "b")});
    EXPECT_FALSE(files.at(0).error);
    EXPECT_FALSE(files.at(1).error);
    EXPECT_THAT(labels(), ElementsAre("лист \"3\" ورقه", "bad?"));
}

TEST_F(AnIntake, storesNamesInNfc) {
    takeIn({scan("u\u0308.png", "a")});
    EXPECT_THAT(labels(), ElementsAre("\u00fc"));
}

TEST_F(AnIntake, putsAMasterThatIsGoneOrDamagedInItsPlaceAgain) {
    const auto path = scan("a.png", "content");
    takeIn({path});
    const auto master = m_catalogue->masters().value().at(0);
    const auto file = m_folder / master.file;
    EXPECT_FALSE(takeIn({path}).at(0).wasRestored) << "it is whole";
    fs::remove(file);
    const auto gone = takeIn({path}).at(0);
    EXPECT_TRUE(gone.wasThereBefore);
    EXPECT_TRUE(gone.wasRestored);
    EXPECT_EQ(ocr::core::sha256OfFile(file).value(), master.sha256);
    fs::permissions(file, fs::perms::owner_all);
    std::ofstream(file) << "damaged";
    EXPECT_TRUE(takeIn({path}).at(0).wasRestored);
    EXPECT_EQ(ocr::core::sha256OfFile(file).value(), master.sha256);
    EXPECT_EQ(m_catalogue->masters().value().size(), 1U);
    EXPECT_THAT(labels(), ElementsAre("a"));
}

TEST_F(AnIntake, removesWhatDeadProcessesLeftAndNothingOfTheLiving) {
    const pid_t dead = ::fork();
    if (dead == 0)
        ::_exit(0);
    ::waitpid(dead, nullptr, 0);
    const auto masters = m_folder / "masters";
    fs::create_directory(masters);
    const auto left = masters / (".incoming-" + std::to_string(dead) + "-1");
    const auto living = masters / (".incoming-" + std::to_string(::getppid()) + "-1");
    std::ofstream(left) << "half";
    std::ofstream(living) << "half";
    takeIn({});
    EXPECT_FALSE(fs::exists(left));
    EXPECT_TRUE(fs::exists(living));
}

TEST_F(AnIntake, namesTheSourceWhereItsCopyCannotBeWritten) {
    std::ofstream(m_folder / "masters") << "a file in the way";
    const auto path = scan("a.png", "content");
    const auto file = takeIn({path}).at(0);
    ASSERT_TRUE(file.error);
    EXPECT_EQ(file.error->code, ErrorCode::outputFailed);
    EXPECT_EQ(file.error->subject, path);
    EXPECT_EQ(file.error->detail.find(".incoming"), std::string::npos);
}

TEST_F(AnIntake, passesOverCollectionsInAFolderAndRefusesOneThatIsNamed) {
    fs::create_directories(m_scans / "old.evrak" / "masters");
    std::ofstream(m_scans / "old.evrak" / "catalogue.sqlite") << "rows";
    scan("old.evrak/masters/m.png", "master");
    scan("a.png", "a");
    EXPECT_EQ(takeIn({m_scans}).size(), 1U);
    EXPECT_THAT(labels(), ElementsAre("a"));
    const auto refused = takeIn({m_scans / "old.evrak"});
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused.at(0).error->code, ErrorCode::wrongUsage);
    EXPECT_TRUE(takeIn({(m_scans / "old.evrak").string() + "/"}).at(0).error);
}

TEST_F(AnIntake, leavesTheOriginalAsItWas) {
    const auto path = scan("a.png", "content");
    const auto permissions = fs::status(path).permissions();
    takeIn({path});
    EXPECT_EQ(fs::status(path).permissions(), permissions);
    EXPECT_EQ(fs::file_size(path), 7U);
}

} // namespace
} // namespace workflows::intake
