// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/jobs/read_pages.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/component/scratch_folder.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/intake/take_in.h"

namespace workflows::jobs {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ocr::core::ErrorCode;
using testing::HasSubstr;

/// A collection whose pages say what befalls the double that reads them.
class ABatch : public testing::Test {
  protected:
    ABatch() {
        ::setenv("EVRAK_WORKER", EVRAK_MISFORTUNE_PROGRAM, 1);
        ::setenv("EVRAK_DOUBLE_MARKS", m_scratch.path().c_str(), 1);
        m_settings.models = "eng"; // the double reads, but the fingerprint wants a real one
        m_settings.jobs = 2;
        m_limits.memoryBytes = 1'000'000'000;
        m_limits.timePerJob = 20s;
        fs::create_directory(m_folder);
        m_catalogue = catalogue::Catalogue::create(m_folder / "catalogue.sqlite").value();
    }
    ~ABatch() override { ::unsetenv("EVRAK_WORKER"); }

    void add(const std::string &misfortune) {
        const fs::path path = m_scratch.path() / (std::to_string(++m_count) + ".png");
        std::ofstream(path) << misfortune << "\ntext " << m_count << '\n';
        const auto files = intake::takeIn(*m_catalogue, m_folder, {path}, {}, {}).value();
        m_pages.push_back(files.at(0).pages.at(0));
    }

    Result<ReadReport> read(const Work &work = {},
                            const std::function<void(const PageOutcome &)> &onPage = {}) {
        return readPages(*m_catalogue, m_folder, m_pages, m_settings, work, onPage, m_limits);
    }

    PageRecord page(std::size_t index) { return m_catalogue->page(m_pages.at(index)).value(); }

    std::vector<std::string> texts() {
        std::vector<std::string> all;
        for (const auto id : m_pages) {
            const auto lines = m_catalogue->lines(id).value();
            for (const auto &line : lines)
                all.push_back(line.current.text);
        }
        return all;
    }

    std::size_t readings(std::size_t index) {
        const auto lines = m_catalogue->lines(m_pages.at(index)).value();
        return m_catalogue->readings(lines.at(0).id).value().size();
    }

    evrak_tests::ScratchFolder m_scratch;
    fs::path m_folder = m_scratch.path() / "c.evrak";
    std::unique_ptr<catalogue::Catalogue> m_catalogue;
    std::vector<PageId> m_pages;
    ReadSettings m_settings;
    pipeline::WorkerLimits m_limits;
    int m_count = 0;
};

class ABatchWithABadPage : public ABatch, public testing::WithParamInterface<const char *> {};

TEST_P(ABatchWithABadPage, marksThatPageAndReadsTheOthers) {
    if (std::string(GetParam()) == "hangs")
        m_limits.timePerJob = 500ms;
    for (const char *misfortune : {"", GetParam(), "", ""})
        add(misfortune);
    const auto report = read();
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->read, 3);
    ASSERT_EQ(report->failed.size(), 1U);
    EXPECT_EQ(report->failed[0].page, m_pages[1]);
    EXPECT_EQ(page(1).status, Status::problem);
    EXPECT_THAT(page(1).note, HasSubstr(std::string(toString(report->failed[0].error->code))));
    EXPECT_THAT(texts(), testing::ElementsAre("text 1", "text 3", "text 4"));
}

INSTANTIATE_TEST_SUITE_P(WhoseWorker, ABatchWithABadPage,
                         testing::Values("crashes", "hangs", "bad UTF-8", "nonsense",
                                         "stopped halfway", "out of memory"));

TEST_F(ABatch, readsAPageWhoseWorkerCrashedOnceOnly) {
    add("crashes once");
    EXPECT_EQ(read()->read, 1);
    EXPECT_EQ(page(0).status, Status::read);
}

TEST_F(ABatch, leavesPagesThatAreUpToDate) {
    add("");
    add("");
    ASSERT_EQ(read()->read, 2);
    const auto again = read();
    EXPECT_EQ(again->read, 0);
    EXPECT_EQ(again->upToDate, 2);
    EXPECT_EQ(readings(0), 1U);
}

TEST_F(ABatch, readsPagesAnewWhereThatIsAskedOrTheSettingsChanged) {
    add("");
    ASSERT_EQ(read()->read, 1);
    m_settings.redo = true;
    EXPECT_EQ(read()->read, 1);
    m_settings.redo = false;
    m_settings.clean = "none";
    EXPECT_EQ(read()->read, 1);
}

TEST_F(ABatch, keepsTheProfileItWasGivenForTheNextTime) {
    add("");
    add("");
    m_settings.models.clear();
    m_settings.profile = "soviet-russian";
    ASSERT_EQ(read()->read, 2);
    m_settings.profile.clear();
    const auto again = read();
    EXPECT_EQ(again->read, 0);
    EXPECT_EQ(again->upToDate, 2);
    EXPECT_EQ(page(0).profile, "soviet-russian");
}

TEST_F(ABatch, keepsTheProfileOfAPageThatIsUpToDateAlready) {
    add("");
    m_settings.models.clear();
    m_settings.profile = "soviet-russian";
    ASSERT_EQ(read()->read, 1);
    ASSERT_TRUE(m_catalogue->setProfile(m_pages, ""));
    ASSERT_EQ(read()->upToDate, 1);
    EXPECT_EQ(page(0).profile, "soviet-russian");
}

TEST_F(ABatch, leavesTheProfileOfAPageThatCouldNotBeRead) {
    m_limits.retries = 0;
    add("crashes");
    m_settings.models.clear();
    m_settings.profile = "soviet-russian";
    ASSERT_EQ(read()->failed.size(), 1U);
    EXPECT_EQ(page(0).profile, "");
}

TEST_F(ABatch, readsAPageAnewWhoseLineWasGivenAProfileAndKeepsIt) {
    add("");
    ASSERT_EQ(read()->read, 1);
    const auto line = m_catalogue->lines(m_pages[0]).value().at(0).id;
    ASSERT_TRUE(m_catalogue->setLineProfile({line}, "soviet-russian"));
    EXPECT_EQ(read()->read, 1);
    EXPECT_EQ(read()->upToDate, 1);
    EXPECT_EQ(m_catalogue->line(line).value().layout.profile, "soviet-russian");
    ASSERT_TRUE(m_catalogue->setLineProfile({line}, "auto"));
    EXPECT_EQ(read()->read, 1);
}

TEST_F(ABatch, readsAPageWithALineWhoseProfileIsNoMore) {
    add("");
    ASSERT_EQ(read()->read, 1);
    const auto line = m_catalogue->lines(m_pages[0]).value().at(0).id;
    ASSERT_TRUE(m_catalogue->setLineProfile({line}, "klingon"));
    EXPECT_EQ(read()->read, 1);
    EXPECT_EQ(page(0).status, Status::read);
}

TEST_F(ABatch, endsBeforeAnyPageWhereTheRecipeOfCleaningIsBad) {
    add("");
    add("");
    m_settings.clean = R"({"polish": true})";
    int told = 0;
    const auto report = read({}, [&](const PageOutcome &) { ++told; });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::wrongUsage);
    EXPECT_EQ(told, 0);
    EXPECT_EQ(page(0).status, Status::unread);
}

TEST_F(ABatch, triesAPageWithAProblemAgain) {
    m_limits.retries = 0;
    add("crashes once");
    ASSERT_EQ(read()->failed.size(), 1U);
    ASSERT_EQ(page(0).status, Status::problem);
    EXPECT_EQ(read()->read, 1);
    EXPECT_EQ(page(0).status, Status::read);
}

TEST_F(ABatch, keepsTheTextAndStatusOfAPageThatCannotBeReadAnew) {
    add("crashes");
    ocr::page::PageText text;
    text.masterSize = {100, 100};
    ocr::page::TextLine line;
    line.layout.outline = ocr::core::toPolygon({1, 1, 50, 10});
    line.reading.text = "read before";
    text.regions = {{ocr::page::RegionKind::paragraph, line.layout.outline, {line}}};
    ASSERT_TRUE(m_catalogue->storePageText(m_pages[0], text, "of another chain"));
    EXPECT_EQ(read()->failed.size(), 1U);
    EXPECT_EQ(page(0).status, Status::read);
    EXPECT_THAT(texts(), testing::ElementsAre("read before"));
}

TEST_F(ABatch, keepsWhatIsStoredAfterAStopAndReadsNoPageTwice) {
    for (int i = 0; i < 10; ++i)
        add("is slow");
    std::stop_source stop;
    int told = 0;
    const auto report = read({stop.get_token(), {}}, [&](const PageOutcome &outcome) {
        EXPECT_FALSE(outcome.error);
        if (++told == 3)
            stop.request_stop();
    });
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->stopped);
    EXPECT_TRUE(report->failed.empty());
    EXPECT_GE(report->read, 3);
    EXPECT_LT(report->read, 10);
    const auto rest = read();
    EXPECT_EQ(rest->upToDate, report->read);
    EXPECT_EQ(rest->read, 10 - report->read);
    for (std::size_t i = 0; i < 10; ++i)
        EXPECT_EQ(readings(i), 1U);
}

TEST_F(ABatch, readsAPageAgainWhoseCleanupWasSetWhileItWasRead) {
    add("is slow");
    std::jthread person([&] {
        std::this_thread::sleep_for(100ms);
        const auto other = catalogue::Catalogue::open(m_folder / "catalogue.sqlite").value();
        EXPECT_TRUE(other->setClean(m_pages, R"({"turn":1.0})", "Leyla"));
    });
    const auto report = read();
    person.join();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->read, 1);
    EXPECT_EQ(readings(0), 1U);
    EXPECT_EQ(read()->upToDate, 1);
}

/// The processes that this one has started and that live.
std::vector<pid_t> children() {
    std::vector<pid_t> found;
    for (const auto &task : fs::directory_iterator("/proc/self/task")) {
        std::ifstream list(task.path() / "children");
        for (pid_t child = 0; list >> child;)
            found.push_back(child);
    }
    return found;
}

TEST_F(ABatch, outlivesItsWorkersBeingKilled) {
    for (int i = 0; i < 6; ++i)
        add("is slow");
    int told = 0;
    std::size_t killed = 0;
    const auto report = read({}, [&](const PageOutcome &) {
        if (++told != 1)
            return;
        for (const pid_t child : children())
            killed += ::kill(child, SIGKILL) == 0 ? 1U : 0U;
    });
    ASSERT_TRUE(report);
    EXPECT_GE(killed, 1U);
    EXPECT_EQ(report->read, 6);
    EXPECT_TRUE(report->failed.empty());
}

TEST_F(ABatch, leavesNoProcessBehind) {
    add("");
    ASSERT_TRUE(read());
    EXPECT_THAT(children(), testing::IsEmpty());
}

TEST_F(ABatch, endsWithoutAMarkWhereTheWorkerProgramCannotBeRun) {
    add("");
    const fs::path notAProgram = m_scratch.path() / "evrak";
    std::ofstream(notAProgram) << "no program";
    fs::permissions(notAProgram, fs::perms::owner_all);
    ::setenv("EVRAK_WORKER", notAProgram.c_str(), 1);
    const auto report = read();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::componentMissing);
    EXPECT_EQ(page(0).status, Status::unread);
}

TEST_F(ABatch, endsWithoutAMarkWhereTheModelIsMissing) {
    add("");
    m_settings.models = "nosuchmodel";
    EXPECT_EQ(read().error().code, ErrorCode::modelMissing);
    EXPECT_EQ(page(0).status, Status::unread);
}

TEST_F(ABatch, tellsEveryPageOnceAndHowFarItIs) {
    for (const char *misfortune : {"", "crashes", "", "", ""})
        add(misfortune);
    std::vector<double> progress;
    std::vector<PageId> told;
    ASSERT_TRUE(read({{}, [&](double done) { progress.push_back(done); }},
                     [&](const PageOutcome &outcome) { told.push_back(outcome.page); }));
    EXPECT_THAT(told, testing::UnorderedElementsAreArray(m_pages));
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
    EXPECT_DOUBLE_EQ(progress.back(), 1);
}

} // namespace
} // namespace workflows::jobs
