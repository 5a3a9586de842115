// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/component/program.h"
#include "tests/component/proofread_collection.h"
#include "tests/component/scratch_folder.h"
#include "tests/golden/shared_scans.h"
#include "workflows/station.h"

namespace evrak_tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

/// The real evrak and lstmtraining over a collection of drawn pages.
class TrainOnACollection : public testing::Test {
  protected:
    TrainOnACollection() {
        ::setenv("EVRAK_WORKER", EVRAK_PROGRAM, 1);
        ::setenv("XDG_DATA_HOME", (scratch.path() / "data").c_str(), 1);
    }

    Ended evrak(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), EVRAK_PROGRAM);
        return Program(scratch.path(), arguments).wait();
    }
    [[nodiscard]] std::string path(const std::string &name) const {
        return (scratch.path() / name).string();
    }
    std::string collection(int pages) {
        makeProofreadCollection(path("c.evrak"), pages);
        return path("c.evrak");
    }
    /// A float model, found by the name "small"; false where there is none here.
    bool hasBase() {
        const auto scans = tests::golden::findSharedScans();
        const auto base = scans.parent_path() / "models/mkd_best.traineddata";
        if (scans.empty() || !fs::exists(base))
            return false;
        fs::create_directories(path("data/evrak/tessdata/float"));
        fs::copy_file(base, path("data/evrak/tessdata/float/small.traineddata"));
        return true;
    }
    static std::vector<json> eventsIn(const std::string &out) {
        std::vector<json> events;
        std::istringstream lines(out);
        for (std::string line; std::getline(lines, line);)
            events.push_back(json::parse(line));
        return events;
    }

    ScratchFolder scratch;
};

TEST_F(TrainOnACollection, saysWhatThereIsToLearnFrom) {
    const auto folder = collection(3);
    const auto said = evrak({"train", folder, "--dry-run", "--json"});
    ASSERT_EQ(said.exitCode, 0) << said.err;
    const auto survey = json::parse(said.out);
    EXPECT_EQ(survey["lines"], 3 * linesOnAPage);
    EXPECT_EQ(survey["pages"], 3);
    const int heldOutPages = survey["heldOutPages"];
    EXPECT_GE(heldOutPages, 1);
    EXPECT_LE(heldOutPages, 2);
    EXPECT_EQ(survey["heldOut"], heldOutPages * linesOnAPage);
    EXPECT_EQ(survey["makers"]["Leyla"], 2 * linesOnAPage);
    EXPECT_EQ(survey["makers"]["Murad"], linesOnAPage);
}

TEST_F(TrainOnACollection, wantsMoreLinesThanAFewAndSaysHowMany) {
    if (!hasBase())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    const auto folder = collection(3);
    const auto few = evrak({"train", folder, "--base", "small"});
    EXPECT_EQ(few.exitCode, 2);
    EXPECT_THAT(few.err, HasSubstr("36 lines on 3 pages"));
    EXPECT_THAT(few.err, HasSubstr("proofread more"));
}

TEST_F(TrainOnACollection, refusesABaseThatCannotBeTrainedFurtherAndNamesThoseThatCan) {
    if (!hasBase())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    ASSERT_EQ(evrak({"init", path("c.evrak")}).exitCode, 0);
    const auto integer = evrak({"train", path("c.evrak"), "--base", "rus"});
    EXPECT_EQ(integer.exitCode, 2);
    EXPECT_THAT(integer.err, HasSubstr("integer model"));
    EXPECT_THAT(integer.err, HasSubstr("small"));
}

TEST_F(TrainOnACollection, refusesTheNameOfAModelThatComesWithEvrak) {
    ASSERT_EQ(evrak({"init", path("c.evrak")}).exitCode, 0);
    const auto taken = evrak({"train", path("c.evrak"), "--base", "ota", "--name", "rus"});
    EXPECT_EQ(taken.exitCode, 2);
    EXPECT_THAT(taken.err, HasSubstr("rus"));
}

TEST_F(TrainOnACollection, adoptsABetterModelAndReadsWithIt) {
    if (!hasBase())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    const auto folder = collection(4);
    const auto trained =
        evrak({"train", folder, "--base", "small", "--name", "my_hand", "--adopt",
               "--progress-json", "--iterations", "120", "--iterations-between", "60"});
    ASSERT_EQ(trained.exitCode, 0) << trained.err << trained.out;
    const auto own = scratch.path() / "data/evrak/tessdata";
    for (const auto *file : {"my_hand.traineddata", "my_hand.card.md", "float/my_hand.traineddata"})
        EXPECT_TRUE(fs::exists(own / file)) << file;
    EXPECT_THAT(evrak({"profiles"}).out, HasSubstr("my_hand\tmy_hand (c)\tmy_hand+"));
    const auto read = evrak({"ocr", folder, "--profile", "my_hand", "--pages", "1", "--redo"});
    EXPECT_EQ(read.exitCode, 0) << read.err;
    const auto again = evrak({"train", folder, "--dry-run", "--json"});
    EXPECT_EQ(json::parse(again.out)["begun"][0]["state"], "adopted");
}

TEST_F(TrainOnACollection, tellsItsProgressLineByLine) {
    if (!hasBase())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    const auto trained =
        evrak({"train", collection(4), "--base", "small", "--progress-json", "--iterations", "40",
               "--iterations-between", "20", "-o", path("out")});
    ASSERT_LE(trained.exitCode, 1) << trained.err;
    const auto events = eventsIn(trained.out);
    int points = 0, plans = 0;
    for (const auto &event : events) {
        points += event["event"] == "point";
        plans += event["event"] == "plan";
    }
    EXPECT_EQ(plans, 1);
    EXPECT_EQ(points, 2);
    const auto &end = events.back();
    EXPECT_EQ(end["event"], "end");
    EXPECT_EQ(end["lines"].get<int>() + end["heldOut"].get<int>(), 4 * linesOnAPage);
    EXPECT_EQ(end["uncut"], 0);
}

TEST_F(TrainOnACollection, goesOnOnlyWithTheLinesItBeganWithUnlessToldTo) {
    if (!hasBase())
        GTEST_SKIP() << "no float model to start from: ../shared is not here";
    const auto folder = collection(4);
    const std::vector<std::string> order{
        "train", folder, "--base", "small", "--iterations", "20", "--iterations-between", "20"};
    ASSERT_LE(evrak(order).exitCode, 1);
    ASSERT_EQ(evrak({"set-text", folder, "1", "1", "другой текстъ", "--by", "Leyla"}).exitCode, 0);
    const auto other = evrak(order);
    EXPECT_EQ(other.exitCode, 2);
    EXPECT_THAT(other.err, HasSubstr("--go-on"));
    auto goesOn = order, anew = order;
    goesOn.emplace_back("--go-on");
    anew.emplace_back("--anew");
    EXPECT_LE(evrak(goesOn).exitCode, 1);
    EXPECT_LE(evrak(anew).exitCode, 1);
    EXPECT_LE(evrak(order).exitCode, 1) << "the new lines were not kept";
}

} // namespace
} // namespace evrak_tests
