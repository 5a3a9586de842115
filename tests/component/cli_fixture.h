// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/component/program.h"
#include "tests/component/scratch_folder.h"

namespace evrak_tests {

/// The real evrak, run as a person runs it.
class CommandLine : public testing::Test {
  protected:
    CommandLine() {
        ::unsetenv("EVRAK_WORKER");
        ::setenv("EVRAK_DOUBLE_MARKS", scratch.path().c_str(), 1);
    }

    Ended evrak(std::vector<std::string> arguments, const std::function<void()> &before = {}) {
        arguments.insert(arguments.begin(), EVRAK_PROGRAM);
        return Program(scratch.path(), arguments, before).wait();
    }

    /// From here on pages are read by the double, as their "images" say.
    static void useDouble() { ::setenv("EVRAK_WORKER", EVRAK_MISFORTUNE_PROGRAM, 1); }

    [[nodiscard]] std::string path(const std::string &name) const {
        return (scratch.path() / name).string();
    }

    std::string file(const std::string &name, const std::string &content) {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    /// A page that begins with the text, as an image that can be read.
    std::string image(const std::string &name, const std::string &text = "HELLO WORLD") {
        cv::Mat page(900, 1400, CV_8UC1, cv::Scalar(255));
        int y = 150;
        for (const auto &line :
             {text, std::string("This page has a few lines"),
              std::string("so that it is like a page"), std::string("that somebody has written")})
            cv::putText(page, line, {100, y += 120}, cv::FONT_HERSHEY_DUPLEX, 2, cv::Scalar(0), 4);
        cv::imwrite(path("draw.png"), page);
        std::filesystem::rename(path("draw.png"), path(name));
        return path(name);
    }

    std::string collection() {
        EXPECT_EQ(evrak({"init", path("c.evrak")}).exitCode, 0);
        return path("c.evrak");
    }

    ScratchFolder scratch;
};

} // namespace evrak_tests
