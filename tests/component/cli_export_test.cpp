// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <future>
#include <thread>

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "tests/component/cli_fixture.h"

namespace evrak_tests {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;

/// A collection with one page that was read.
class AnExportTo : public CommandLine {
  protected:
    AnExportTo() : folder(collection()) {
        useDouble();
        EXPECT_EQ(evrak({"import", folder, file("a.png", "\nтекст\n")}).exitCode, 0);
        EXPECT_EQ(evrak({"ocr", folder, "--models", "eng"}).exitCode, 0);
    }

    Ended exportTo(const std::string &out, const std::string &from = {}) {
        return evrak({"export", from.empty() ? folder : from, "--format", "txt", "-o", out});
    }

    static std::string content(const std::string &name) {
        std::ifstream in(name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    /// Whether the program has put its handlers in place and its first thread sleeps.
    static bool waitsWithSignalsCaught(pid_t pid) {
        const auto status = content("/proc/" + std::to_string(pid) + "/status");
        const auto caught = status.find("SigCgt:\t");
        if (caught == std::string::npos || status.find("State:\tS") == std::string::npos)
            return false;
        const auto mask = std::stoull(status.substr(caught + 8, 16), nullptr, 16);
        return (mask >> (SIGINT - 1) & 1) != 0;
    }

    std::string folder;
};

TEST_F(AnExportTo, anywhereInACollectionIsRefused) {
    ASSERT_EQ(evrak({"init", path("other.evrak")}).exitCode, 0);
    fs::create_directory_symlink(folder, path("way"));
    fs::create_symlink(folder + "/catalogue.sqlite", path("link.txt"));
    fs::create_symlink(folder + "/new.txt", path("dangling.txt"));
    for (const auto &out :
         {folder + "/catalogue.sqlite", folder + "/masters/new.txt",
          path("way") + "/catalogue.sqlite", path("link.txt"), path("dangling.txt"),
          path("x/../c.evrak/catalogue.sqlite"), path("other.evrak/catalogue.sqlite")}) {
        const auto ended = exportTo(out);
        EXPECT_EQ(ended.exitCode, 2) << out << ended.err;
        EXPECT_THAT(ended.err, HasSubstr("into a collection")) << out;
    }
    EXPECT_FALSE(fs::exists(folder + "/new.txt"));
    EXPECT_EQ(evrak({"check", folder}).exitCode, 0);
    EXPECT_EQ(evrak({"info", path("other.evrak")}).exitCode, 0);
}

TEST_F(AnExportTo, itsOwnCollectionIsRefusedWhateverThatIsCalled) {
    fs::rename(folder, path("renamed"));
    EXPECT_EQ(exportTo(path("renamed/catalogue.sqlite"), path("renamed")).exitCode, 2);
    EXPECT_EQ(evrak({"check", path("renamed")}).exitCode, 0);
}

TEST_F(AnExportTo, aLinkWritesWhatItLeadsTo) {
    fs::create_directory(path("there"));
    file("there/real.txt", "old");
    fs::create_symlink("there/real.txt", path("link.txt"));
    fs::create_symlink("there/new.txt", path("dangling.txt"));
    EXPECT_EQ(exportTo(path("link.txt")).exitCode, 0);
    EXPECT_EQ(exportTo(path("dangling.txt")).exitCode, 0);
    EXPECT_TRUE(fs::is_symlink(path("link.txt")));
    EXPECT_TRUE(fs::is_symlink(path("dangling.txt")));
    EXPECT_THAT(content(path("there/real.txt")), HasSubstr("текст"));
    EXPECT_EQ(content(path("there/new.txt")), content(path("there/real.txt")));
}

TEST_F(AnExportTo, aPipeReachesItsReader) {
    ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
    auto text = std::async(std::launch::async, [&] { return content(path("pipe")); });
    EXPECT_EQ(exportTo(path("pipe")).exitCode, 0);
    EXPECT_THAT(text.get(), HasSubstr("текст"));
    EXPECT_TRUE(fs::is_fifo(path("pipe")));
}

TEST_F(AnExportTo, aPipeThatNobodyReadsIsEndedByCtrlC) {
    ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
    Program program(scratch.path(),
                    {EVRAK_PROGRAM, "export", folder, "--format", "txt", "-o", path("pipe")});
    while (!waitsWithSignalsCaught(program.pid()))
        std::this_thread::sleep_for(5ms);
    std::this_thread::sleep_for(50ms);
    ::kill(program.pid(), SIGINT);
    const auto ended = program.wait();
    EXPECT_EQ(ended.exitCode, 130);
    EXPECT_THAT(ended.err, HasSubstr("stopped")) << "by the first signal";
}

TEST_F(AnExportTo, aDeviceLeavesTheDevice) {
    const auto device = path("null");
    if (::mknod(device.c_str(), S_IFCHR | 0600, makedev(1, 3)) != 0)
        GTEST_SKIP() << "only root makes devices";
    EXPECT_EQ(exportTo(device).exitCode, 0);
    EXPECT_TRUE(fs::is_character_file(device));
}

TEST_F(AnExportTo, aDashIsStandardOutputAndNothingElse) {
    ASSERT_EQ(exportTo(path("file.txt")).exitCode, 0);
    const auto ended = exportTo("-");
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_EQ(ended.out, content(path("file.txt")));
    EXPECT_THAT(ended.err, HasSubstr("-: 1 page"));
    EXPECT_FALSE(fs::exists("-"));
}

TEST_F(AnExportTo, aDashTakesAPdfToo) {
    ::unsetenv("EVRAK_WORKER");
    ASSERT_EQ(evrak({"init", path("drawn.evrak")}).exitCode, 0);
    ASSERT_EQ(evrak({"import", path("drawn.evrak"), image("b.png")}).exitCode, 0);
    const auto ended = evrak({"export", path("drawn.evrak"), "--format", "pdf", "-o", "-"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, testing::StartsWith("%PDF-"));
    EXPECT_THAT(ended.out, testing::EndsWith("%%EOF\n"));
}

TEST_F(AnExportTo, nothingBecauseNoPageMatchesSaysSo) {
    const auto ended =
        evrak({"export", folder, "--format", "txt", "--status", "verified", "-o", path("out.txt")});
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, HasSubstr("no page matches"));
}

TEST_F(CommandLine, refusesToReadAPipeInsteadOfWaitingForIt) {
    ASSERT_EQ(::mkfifo(path("pipe.png").c_str(), 0600), 0);
    const auto ended = evrak({"read", "--models", "eng", path("pipe.png")});
    EXPECT_EQ(ended.exitCode, 3);
    EXPECT_THAT(ended.err, HasSubstr("pipe.png: this is no image"));
    EXPECT_THAT(ended.out, IsEmpty());
}

} // namespace
} // namespace evrak_tests
