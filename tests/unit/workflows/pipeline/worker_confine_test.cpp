// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_confine.h"

#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/component/scratch_folder.h"

namespace workflows::pipeline {
namespace {

/// What a process may do once it is confined, as its exit code: a bit for each.
enum : int { reads = 1, writes = 2, removes = 4, runsPrograms = 8, writesNowhere = 16, free = 32 };

[[noreturn]] void tryAll(const std::filesystem::path &folder) {
    if (!confineToReading())
        std::_Exit(free);
    int can = 0;
    if (std::ifstream(folder / "there").good())
        can |= reads;
    if (std::ofstream(folder / "new").good() || std::ofstream(folder / "there").good())
        can |= writes;
    if (::unlink((folder / "there").c_str()) == 0)
        can |= removes;
    if (std::system("true") == 0)
        can |= runsPrograms;
    if (std::ofstream("/dev/null").good())
        can |= writesNowhere;
    std::_Exit(can);
}

bool hasLandlock() {
    return ::syscall(SYS_landlock_create_ruleset, nullptr, std::size_t{0},
                     LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

TEST(AConfinedProcess, readsAndDoesNothingElseToFiles) {
    if (!hasLandlock())
        GTEST_SKIP() << "the kernel has no Landlock, so a worker is not confined here";
    const evrak_tests::ScratchFolder scratch;
    std::ofstream(scratch.path() / "there") << "text";
    EXPECT_EXIT(tryAll(scratch.path()), testing::ExitedWithCode(reads | writesNowhere), "");
}

} // namespace
} // namespace workflows::pipeline
