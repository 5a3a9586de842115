// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/component/scratch_folder.h"

namespace workflows::pipeline {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ocr::core::ErrorCode;
using ocr::core::Work;
using testing::HasSubstr;

/// A worker whose program is the double, with limits that a test can wait for.
class AWorker : public testing::Test {
  protected:
    AWorker() {
        m_limits.timePerJob = 5s;
        m_limits.memoryBytes = 1'000'000'000;
        ::setenv("EVRAK_DOUBLE_MARKS", m_scratch.path().c_str(), 1);
    }

    /// An "image" that tells the double what befalls it.
    fs::path image(const std::string &misfortune, const std::string &text = "text") {
        const fs::path path = m_scratch.path() / (std::to_string(++m_images) + ".png");
        std::ofstream(path) << misfortune << '\n' << text << '\n';
        return path;
    }

    auto read(Worker &worker, const std::string &misfortune, const Work &work = {}) {
        return worker.read(image(misfortune), 0, {}, work);
    }

    evrak_tests::ScratchFolder m_scratch;
    WorkerLimits m_limits;
    int m_images = 0;
};

TEST_F(AWorker, givesThePageThatWasRead) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const auto page = worker.read(image("", "Жизнь и حیات"), 0, {}, {});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->regions.at(0).lines.at(0).reading.text, "Жизнь и حیات");
}

TEST_F(AWorker, tellsOfACrashAndItsLastWordsAndReadsTheNextPage) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const auto page = read(worker, "crashes");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::workerCrashed);
    EXPECT_THAT(page.error().detail, HasSubstr("a loud last word"));
    EXPECT_THAT(page.error().subject, HasSubstr(".png"));
    EXPECT_TRUE(read(worker, ""));
}

TEST_F(AWorker, triesOnceMoreAfterACrash) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    EXPECT_TRUE(read(worker, "crashes once"));
}

TEST_F(AWorker, doesNotTryAgainWhereNoRetryIsAllowed) {
    m_limits.retries = 0;
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    EXPECT_FALSE(read(worker, "crashes once"));
}

TEST_F(AWorker, givesUpOnOneThatHangsAndReadsTheNextPage) {
    m_limits.timePerJob = 200ms;
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const auto page = read(worker, "hangs");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::outOfTime);
    m_limits.timePerJob = 5s;
    Worker patient(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    EXPECT_TRUE(read(patient, ""));
}

class AnAnswerThatIsNone : public AWorker, public testing::WithParamInterface<const char *> {};

TEST_P(AnAnswerThatIsNone, isRefusedAndTheNextPageIsRead) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const auto page = read(worker, GetParam());
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::workerMisbehaved) << page.error().detail;
    EXPECT_TRUE(read(worker, ""));
}

INSTANTIATE_TEST_SUITE_P(OfAWorker, AnAnswerThatIsNone,
                         testing::Values("bad UTF-8", "nonsense", "other page"));

TEST_F(AWorker, takesAnAnswerThatEndsHalfwayForACrash) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const auto page = read(worker, "stopped halfway");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::workerCrashed);
    EXPECT_TRUE(read(worker, ""));
}

TEST_F(AWorker, hasNoMoreMemoryThanItsLimit) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const auto page = read(worker, "out of memory");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::outOfMemory);
    EXPECT_TRUE(read(worker, ""));
}

TEST_F(AWorker, startsWithOneThreadInAProcessGroupOfItsOwn) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const auto page = read(worker, "tells its start");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->regions.at(0).lines.at(0).reading.text, "1 1");
}

TEST_F(AWorker, isKilledByAStopLongBeforeItsTimeIsUp) {
    m_limits.timePerJob = 1h;
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    std::stop_source stop;
    std::jthread person([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto page = read(worker, "hangs", {stop.get_token(), {}});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::stopped);
    EXPECT_TRUE(read(worker, ""));
}

TEST_F(AWorker, isNotEvenAskedAfterAStop) {
    Worker worker("/nowhere/evrak", m_limits);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(read(worker, "", {stop.get_token(), {}}).error().code, ErrorCode::stopped);
}

TEST_F(AWorker, namesTheProgramThatCannotBeRun) {
    Worker worker("/nowhere/evrak", m_limits);
    const auto page = read(worker, "");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::componentMissing);
    EXPECT_EQ(page.error().subject, "/nowhere/evrak");
}

TEST_F(AWorker, takesAnyNameOfAFile) {
    Worker worker(EVRAK_MISFORTUNE_PROGRAM, m_limits);
    const fs::path path = m_scratch.path() / "лист \"3\"\n\xff ورقه.png";
    std::ofstream(path) << "\nfound\n";
    const auto page = worker.read(path, 0, {}, {});
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->regions.at(0).lines.at(0).reading.text, "found");
}

TEST(TheWorkerProgram, isTheOneThatTheEnvironmentNames) {
    ::setenv("EVRAK_WORKER", EVRAK_MISFORTUNE_PROGRAM, 1);
    EXPECT_EQ(findWorkerProgram().value(), fs::path(EVRAK_MISFORTUNE_PROGRAM));
    ::setenv("EVRAK_WORKER", "/nowhere/evrak", 1);
    EXPECT_EQ(findWorkerProgram().error().code, ErrorCode::componentMissing);
    ::unsetenv("EVRAK_WORKER");
}

} // namespace
} // namespace workflows::pipeline
