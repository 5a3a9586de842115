// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/run_tool.h"

#include <chrono>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>

namespace ocr::train {
namespace {

/// As Linux tells it: R, S, Z and so on; nothing where there is no such process.
std::string stateOf(const std::string &pid) {
    std::ifstream file("/proc/" + pid + "/stat");
    std::string number, name, state;
    file >> number >> name >> state;
    return state;
}

TEST(RunTool, handsOnWhatAToolSaysLineByLine) {
    std::vector<std::string> lines;
    const auto said = runTool({"sh", "-c", "echo one; echo two >&2; printf three"}, {},
                              [&](std::string_view line) { lines.emplace_back(line); });
    ASSERT_TRUE(said);
    EXPECT_EQ(*said, "one\ntwo\nthree");
    EXPECT_EQ(lines, (std::vector<std::string>{"one", "two", "three"}));
}

TEST(RunTool, givesArgumentsToTheToolAsTheyAre) {
    const auto said = runTool({"printf", "%s|", "a b", "$HOME", "*"}, {});
    ASSERT_TRUE(said);
    EXPECT_EQ(*said, "a b|$HOME|*|");
}

TEST(RunTool, keepsToolsToOneThread) {
    EXPECT_EQ(*runTool({"sh", "-c", "echo $OMP_THREAD_LIMIT"}, {}), "1");
}

TEST(RunTool, saysWhatAToolSaidLastWhenItFails) {
    const auto said = runTool({"sh", "-c", "echo no room >&2; exit 3"}, {});
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, core::ErrorCode::internal);
    EXPECT_EQ(said.error().subject, "sh");
    EXPECT_EQ(said.error().detail, "no room");
}

TEST(RunTool, failsWhenAToolIsKilled) {
    const auto said = runTool({"sh", "-c", "kill -9 $$"}, {});
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, core::ErrorCode::internal);
}

TEST(RunTool, namesThePackageOfAMissingTool) {
    const auto said = runTool({"no-such-tool-of-tesseract"}, {});
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, core::ErrorCode::componentMissing);
    EXPECT_EQ(said.error().subject, "no-such-tool-of-tesseract");
    EXPECT_NE(said.error().detail.find("tesseract-ocr"), std::string::npos);
}

TEST(RunTool, killsTheToolAndWhatItStartedWhenStopped) {
    std::stop_source stop;
    std::string sleeper;
    const auto said = runTool({"sh", "-c", "sleep 600 & echo $!; wait"}, {stop.get_token(), {}},
                              [&](std::string_view line) {
                                  sleeper = line;
                                  stop.request_stop();
                              });
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, core::ErrorCode::stopped);
    ASSERT_FALSE(sleeper.empty());
    const auto isAsleep = [&] { return stateOf(sleeper) == "S"; };
    for (int i = 0; i < 100 && isAsleep(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    EXPECT_FALSE(isAsleep());
}

} // namespace
} // namespace ocr::train
