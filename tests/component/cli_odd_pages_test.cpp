// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/component/cli_fixture.h"

namespace evrak_tests {
namespace {

using testing::HasSubstr;

/// Images that are no page of writing, through the real worker.
class OddPage : public CommandLine {
  protected:
    std::string stored(const std::string &name, const cv::Mat &picture) {
        cv::imwrite(path(name), picture);
        return path(name);
    }

    /// What the page is told to be; empty where it was not read.
    std::string kindOf(const cv::Mat &picture) {
        const auto ended =
            evrak({"read", "--models", "eng", "--format", "json", stored("page.png", picture)});
        EXPECT_EQ(ended.exitCode, 0) << ended.err;
        const auto page = nlohmann::json::parse(ended.out, nullptr, false);
        return page.is_object() ? page.value("kind", "") : "";
    }

    static cv::Mat noise(int width, int height) {
        cv::Mat picture(height, width, CV_8UC1);
        cv::RNG(3).fill(picture, cv::RNG::UNIFORM, 0, 256);
        return picture;
    }

    static cv::Mat paper(int width, int height) { return {height, width, CV_8UC1, 245}; }
};

TEST_F(OddPage, thatIsBlankOrBlackIsBlank) {
    EXPECT_EQ(kindOf(paper(1240, 1754)), "blank");
    EXPECT_EQ(kindOf(cv::Mat::zeros(1754, 1240, CV_8UC1)), "blank");
}

TEST_F(OddPage, thatIsBlankInABlackBorderIsBlank) {
    cv::Mat page;
    cv::copyMakeBorder(paper(1240, 1754), page, 30, 70, 90, 45, cv::BORDER_CONSTANT, 5);
    EXPECT_EQ(kindOf(page), "blank");
}

TEST_F(OddPage, ofPureNoiseHoldsNoText) { EXPECT_EQ(kindOf(noise(600, 800)), "blank"); }

TEST_F(OddPage, ofNoiseInTheSizeOfAScanHoldsNoTextEither) {
    EXPECT_EQ(kindOf(noise(2480, 3508)), "blank");
}

TEST_F(OddPage, thatIsAPhotographOfColouredBlobsIsAPicture) {
    cv::Mat few(45, 60, CV_8UC3), picture;
    cv::RNG(9).fill(few, cv::RNG::UNIFORM, 0, 256);
    cv::resize(few, picture, {2400, 1800}, 0, 0, cv::INTER_CUBIC);
    EXPECT_EQ(kindOf(picture), "picture");
}

TEST_F(OddPage, thatIsAThumbnailOfAPageIsTooSmall) {
    auto page = paper(2000, 1000);
    for (int y = 120; y < 900; y += 60)
        cv::putText(page, "Letter of the second office to the archive", {100, y},
                    cv::FONT_HERSHEY_COMPLEX, 1.3, 20, 2, cv::LINE_AA);
    cv::Mat thumbnail;
    cv::resize(page, thumbnail, {200, 100}, 0, 0, cv::INTER_AREA);
    EXPECT_EQ(kindOf(thumbnail), "tooSmall");
    EXPECT_EQ(kindOf(paper(200, 100)), "tooSmall");
}

TEST_F(OddPage, ofAThumbnailsSizeWithLettersThatCanBeReadIsText) {
    auto page = paper(200, 100);
    int y = 45;
    for (const char *line : {"Archives of", "the office"}) {
        cv::putText(page, line, {12, y}, cv::FONT_HERSHEY_COMPLEX, 0.5, 20, 1, cv::LINE_AA);
        y += 35;
    }
    EXPECT_EQ(kindOf(page), "text");
}

TEST_F(OddPage, thatIsAStripIsTooSmall) {
    for (const cv::Size size : {cv::Size{3, 3000}, {3000, 3}, {24, 3000}, {1, 1}})
        EXPECT_EQ(kindOf(noise(size.width, size.height)), "tooSmall") << size;
}

TEST_F(OddPage, thatIsALongThinBandOfWritingDoesNotStopTheReading) {
    auto band = paper(20'000, 40);
    for (int x = 20; x < 19'000; x += 400)
        cv::putText(band, "letters of it", {x, 30}, cv::FONT_HERSHEY_COMPLEX, 0.9, 20, 2);
    EXPECT_NE(kindOf(band), "");
}

TEST_F(OddPage, thatIsAPanoramaWithoutWritingIsBlank) {
    EXPECT_EQ(kindOf(paper(10'000, 750)), "blank");
}

TEST_F(OddPage, withASealAndNoLinesGoesThroughReadingAndEveryExport) {
    auto page = paper(1800, 2400);
    cv::circle(page, {900, 1500}, 180, 60, 5, cv::LINE_AA);
    cv::putText(page, "ARCHIVES", {775, 1490}, cv::FONT_HERSHEY_SIMPLEX, 1.5, 60, 3, cv::LINE_AA);
    const auto folder = collection();
    ASSERT_EQ(evrak({"import", folder, stored("seal.png", page)}).exitCode, 0);
    ASSERT_EQ(evrak({"ocr", folder, "--models", "eng"}).exitCode, 0);
    EXPECT_EQ(evrak({"show", folder, "1"}).exitCode, 0);
    for (const char *format : {"txt", "json", "csv", "pdf"}) {
        const auto ended =
            evrak({"export", folder, "--format", format, "-o", path(std::string("out.") + format)});
        EXPECT_EQ(ended.exitCode, 0) << format << ended.err;
        EXPECT_TRUE(std::filesystem::exists(path(std::string("out.") + format))) << format;
    }
    EXPECT_THAT(evrak({"check", folder}).out, HasSubstr("sound"));
}

} // namespace
} // namespace evrak_tests
