// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/read_pages.h"

#include <fstream>

#include <gtest/gtest.h>

namespace tests::golden {
namespace {

namespace fs = std::filesystem;

/// A folder of two pages whose "image" holds the text that a reader of ours prints.
class ReadPages : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "evrak golden'XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder = pattern;
        write("a.png", "Bakı 1918\n");
        write("a.txt", "Bakı 1918\n");
        write("b.tif", "Gence\n");
        write("b.txt", "Gəncə\n");
        write("no image.txt", "x\n");
    }
    void TearDown() override { fs::remove_all(folder); }
    void write(const std::string &name, const std::string &text) const {
        std::ofstream(folder / name) << text;
    }
    fs::path reader(const std::string &script) const {
        write("reader", "#!/bin/sh\n" + script + "\n");
        fs::permissions(folder / "reader", fs::perms::owner_all);
        return folder / "reader";
    }
    GoldenSet set{"set", "", {"a", "b"}, {"--profile", "p q"}, Metric::cer, {}, {}, 100};
    fs::path folder;
};

TEST_F(ReadPages, findTheImageBesideItsText) {
    EXPECT_EQ(findImage(folder, "b"), folder / "b.tif");
    EXPECT_TRUE(findImage(folder, "no image").empty());
    EXPECT_TRUE(findImage(folder, "c").empty());
}

TEST_F(ReadPages, countTheErrorsOfEachPage) {
    const auto scores = readPages(set, folder, reader("cat \"$2\""));
    ASSERT_EQ(scores.size(), 2U);
    EXPECT_EQ(scores[0].errors.errors, 0U);
    EXPECT_EQ(scores[0].errors.length, 9U);
    EXPECT_EQ(scores[1].errors.errors, 2U);
}

TEST_F(ReadPages, callTheReaderAsTheContractSays) {
    write("a.txt", "read --profile p q");
    write("b.txt", "read --profile p q");
    for (const PageScore &score : readPages(set, folder, reader("echo $1 $3 $4 $5")))
        EXPECT_EQ(score.errors.errors, 0U);
}

TEST_F(ReadPages, takeAPageThatTheReaderFailedOnAsNotReadAtAll) {
    const auto scores = readPages(set, folder, reader("cat \"$2\"; exit 3"));
    EXPECT_EQ(scores[0].exitCode, 3);
    EXPECT_EQ(scores[0].errors.errors, scores[0].errors.length);
}

TEST_F(ReadPages, leaveOutTheRegionsThatTheSetNames) {
    set.pages = {"a"};
    set.leftOut = {ocr::page::RegionKind::header, ocr::page::RegionKind::footnote};
    write("a.txt", "--leave-out header --leave-out footnote");
    const auto scores = readPages(set, folder, reader("shift 4; echo $*"));
    EXPECT_EQ(scores.front().errors.errors, 0U);
}

TEST_F(ReadPages, countWordsWhereTheSetAsksForThem) {
    set.metric = Metric::wer;
    const auto scores = readPages(set, folder, reader("echo Bakı 1919"));
    EXPECT_EQ(scores[0].errors.errors, 1U);
    EXPECT_EQ(scores[0].errors.length, 2U);
}

} // namespace
} // namespace tests::golden
