// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_confine.h"

#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>
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

TEST(AConfinedProcess, readsAndDoesNothingElseToFiles) {
    const evrak_tests::ScratchFolder scratch;
    std::ofstream(scratch.path() / "there") << "text";
    const auto isAsItShouldBe = [](int status) {
        // Without Landlock in the kernel there is nothing to see.
        const int code = WEXITSTATUS(status);
        return WIFEXITED(status) && (code == (reads | writesNowhere) || code == free);
    };
    EXPECT_EXIT(tryAll(scratch.path()), isAsItShouldBe, "");
}

} // namespace
} // namespace workflows::pipeline
