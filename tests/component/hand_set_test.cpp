// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/component/scratch_folder.h"
#include "workflows/station.h"

namespace workflows {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ocr::clean::Recipe;
using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

template <typename T> T valueOf(Result<T> result) {
    if (!result)
        throw std::runtime_error(std::string(toString(result.error().code)) + ": " +
                                 result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

template <typename T> ErrorCode codeOf(const Result<T> &result) {
    if (result)
        throw std::runtime_error("no error");
    return result.error().code;
}

constexpr int pageWidth = 1400, pageHeight = 900;

/// A collection with a spread in it, read by the real worker: two pages side by side.
class ASpread : public testing::Test {
  protected:
    ASpread() {
        ::setenv("EVRAK_WORKER", EVRAK_PROGRAM, 1);
        settings.models = "eng";
        cv::Mat image(pageHeight, 2 * pageWidth, CV_8UC1, cv::Scalar(255));
        write(image, 100, 130, {"Some left page begins", "With lines like these", "And ends here"});
        write(image, pageWidth + 300, 180,
              {"Right page has", "Another three lines", "More follow here"});
        const auto file = scratch.path() / "spread.png";
        cv::imwrite(file.string(), image);
        page = valueOf(station->import({file}, {}, {})).at(0).pages.at(0);
    }

    static void write(cv::Mat &image, int x, int y, const std::vector<std::string> &lines) {
        for (const auto &line : lines)
            cv::putText(image, line, {x, y += 130}, cv::FONT_HERSHEY_DUPLEX, 2, cv::Scalar(0), 4);
    }

    ReadReport read(bool redo = false) {
        settings.redo = redo;
        return valueOf(station->readPages(valueOf(station->select("all")), settings, {}));
    }
    [[nodiscard]] std::vector<std::string> textsOf(PageId id) const {
        std::vector<std::string> texts;
        for (const auto &line : valueOf(station->lines(id)))
            texts.push_back(line.current.text);
        return texts;
    }
    [[nodiscard]] std::vector<HandRegion> layout() const { return valueOf(station->layout(page)); }
    std::vector<HandRegion> setLayout(const std::vector<HandRegion> &wanted) {
        return valueOf(station->setLayout(page, wanted, layout(), "Leyla"));
    }
    /// A layout of these boxes alone, in this order.
    static std::vector<HandRegion> boxes(const std::vector<ocr::core::Rect> &rects) {
        HandRegion region;
        region.outline = ocr::core::toPolygon({0, 0, 2 * pageWidth, pageHeight});
        for (const auto &rect : rects) {
            HandLine line;
            line.layout.outline = ocr::core::toPolygon(rect);
            region.lines.push_back(line);
        }
        return {region};
    }
    static Recipe half(int index) {
        const double left = index * pageWidth, right = left + pageWidth;
        Recipe recipe;
        recipe.area = {{{left, 0}, {right, 0}, {right, pageHeight}, {left, pageHeight}}};
        return recipe;
    }
    [[nodiscard]] bool isSound() const { return valueOf(station->check({})).problems.empty(); }

    /// Runs `deed` in a process of its own, on the collection opened anew.
    pid_t inAnotherProcess(const std::function<bool(Station &)> &deed) const {
        const pid_t child = ::fork();
        if (child == 0) {
            auto other = Station::open(folder);
            ::_exit(other && deed(**other) ? 0 : 1);
        }
        return child;
    }

    evrak_tests::ScratchFolder scratch;
    fs::path folder = scratch.path() / "c.evrak";
    std::unique_ptr<Station> station = valueOf(Station::create(folder));
    ReadSettings settings;
    PageId page;
};

const ocr::core::Rect secondLine{80, 320, 900, 100}, firstLine{80, 190, 900, 100},
    ofTheRight{pageWidth + 280, 240, 900, 100}, emptySpot{100, 700, 600, 90};

TEST_F(ASpread, isReadByTheLinesThatAPersonSetInTheirOrder) {
    const auto set = setLayout(boxes({secondLine, emptySpot, ofTheRight, firstLine}));
    EXPECT_TRUE(valueOf(station->isLayoutSet(page)));
    EXPECT_EQ(read().read, 1);
    EXPECT_THAT(textsOf(page), ElementsAre("With lines like these", "", "Right page has",
                                           "Some left page begins"));
    const auto lines = valueOf(station->lines(page));
    for (std::size_t i = 0; i < lines.size(); ++i)
        EXPECT_EQ(lines[i].id, set[0].lines[i].id);
    EXPECT_EQ(read().upToDate, 1);
    EXPECT_TRUE(isSound());
}

TEST_F(ASpread, keepsASetLayoutWhenItIsReadAnew) {
    read();
    auto wanted = layout();
    ASSERT_GE(wanted.size(), 1U);
    std::reverse(wanted[0].lines.begin(), wanted[0].lines.end());
    wanted[0].lines.pop_back();
    const auto set = setLayout(wanted);
    const auto texts = textsOf(page);
    EXPECT_EQ(read(true).read, 1);
    EXPECT_EQ(textsOf(page), texts);
    const auto after = layout();
    ASSERT_EQ(after.size(), set.size());
    for (std::size_t i = 0; i < set[0].lines.size(); ++i)
        EXPECT_EQ(after[0].lines[i].id, set[0].lines[i].id);
}

TEST_F(ASpread, isLaidOutAgainAfterItsLayoutWasHandedBack) {
    read();
    const auto texts = textsOf(page);
    const auto taken = layout();
    setLayout(boxes({secondLine}));
    ASSERT_EQ(read().read, 1);
    const auto line = valueOf(station->lines(page)).at(0);
    valueOf(station->setText(line.id, "as a person typed it", "Leyla"));
    valueOf(station->releaseLayout(page, "Leyla"));
    EXPECT_FALSE(valueOf(station->isLayoutSet(page)));
    EXPECT_EQ(read().read, 1);
    auto expected = texts;
    std::ranges::replace(expected, "With lines like these", "as a person typed it");
    EXPECT_THAT(textsOf(page), testing::UnorderedElementsAreArray(expected));
    EXPECT_TRUE(isSound());
}

TEST_F(ASpread, refusesALayoutThatAnotherProcessHasOvertaken) {
    read();
    const auto seen = layout();
    int status = 0;
    ::waitpid(inAnotherProcess([&](Station &other) {
                  return other.setLayout(page, boxes({firstLine}), seen, "Murad").has_value();
              }),
              &status, 0);
    ASSERT_EQ(status, 0);
    EXPECT_EQ(codeOf(station->setLayout(page, boxes({secondLine}), seen, "Leyla")),
              ErrorCode::conflict);
    EXPECT_THAT(layout().at(0).lines, SizeIs(1));
}

TEST_F(ASpread, isReadInTwoHalvesAndPutTogetherAgain) {
    read();
    auto whole = textsOf(page);
    const auto right = valueOf(station->splitPage(page, half(0), half(1), "Leyla"));
    EXPECT_THAT(valueOf(station->select("all")), ElementsAre(page, right));
    EXPECT_EQ(valueOf(station->page(right)).label, "spread (2)");
    const auto left = textsOf(page);
    EXPECT_THAT(textsOf(right),
                ElementsAre("Right page has", "Another three lines", "More follow here"));
    EXPECT_EQ(read().read, 2);
    EXPECT_THAT(left,
                ElementsAre("Some left page begins", "With lines like these", "And ends here"));
    EXPECT_EQ(textsOf(page), left);
    EXPECT_THAT(textsOf(right), SizeIs(3));
    EXPECT_EQ(read().upToDate, 2);

    valueOf(station->mergePages(page, right, "Leyla"));
    EXPECT_THAT(valueOf(station->select("all")), ElementsAre(page));
    EXPECT_EQ(codeOf(station->page(right)), ErrorCode::notFound);
    EXPECT_FALSE(valueOf(station->clean(page)));
    EXPECT_THAT(textsOf(page), testing::UnorderedElementsAreArray(whole));
    EXPECT_TRUE(isSound());
    EXPECT_EQ(valueOf(station->splitPage(page, half(0), half(1), "Leyla")), right);
}

TEST_F(ASpread, keepsItsHalvesWhereAnotherCleanupIsAskedFor) {
    const auto right = valueOf(station->splitPage(page, half(0), half(1), "Leyla"));
    settings.clean = "none";
    EXPECT_EQ(read().read, 2);
    EXPECT_THAT(textsOf(page), SizeIs(3));
    EXPECT_THAT(textsOf(right), SizeIs(3));
}

TEST_F(ASpread, losesNothingWhenAProcessIsKilledWhileItSplits) {
    read();
    auto whole = textsOf(page);
    std::ranges::sort(whole);
    for (int round = 0; round < 5; ++round) {
        const pid_t child = inAnotherProcess([&](Station &other) {
            for (;;) {
                const auto second = other.splitPage(page, half(0), half(1), "Murad");
                if (!second || !other.mergePages(page, *second, "Murad"))
                    return false;
            }
        });
        std::this_thread::sleep_for(60ms + round * 7ms);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        auto texts = textsOf(page);
        for (const auto other : valueOf(station->select("all")))
            if (other != page) {
                valueOf(station->mergePages(page, other, "Leyla"));
                texts = textsOf(page);
            }
        std::ranges::sort(texts);
        EXPECT_EQ(texts, whole);
        EXPECT_TRUE(isSound());
    }
}

TEST_F(ASpread, isPutTogetherInTheOrderOfItsPagesAlsoWhereTheRightOneIsFirst) {
    setLayout(boxes({firstLine, secondLine, ofTheRight}));
    read();
    const auto left = valueOf(station->splitPage(page, half(1), half(0), "Leyla"));
    EXPECT_THAT(textsOf(page), ElementsAre("Right page has"));
    EXPECT_THAT(textsOf(left), ElementsAre("Some left page begins", "With lines like these"));
    valueOf(station->mergePages(page, left, "Leyla"));
    EXPECT_THAT(textsOf(page),
                ElementsAre("Right page has", "Some left page begins", "With lines like these"));
    const auto regions = layout();
    ASSERT_THAT(regions, SizeIs(1));
    EXPECT_THAT(regions[0].lines, SizeIs(3));
}

TEST_F(ASpread, isAsItWasWhenItsSplitIsTakenBack) {
    auto wanted = boxes({secondLine, ofTheRight, firstLine});
    wanted.push_back(boxes({emptySpot})[0]);
    wanted[1].outline = ocr::core::toPolygon(emptySpot);
    setLayout(wanted);
    read();
    const auto texts = textsOf(page);
    const auto before = layout();
    const auto left = valueOf(station->splitPage(page, half(1), half(0), "Leyla"));
    valueOf(station->mergePages(page, left, "Leyla", MergedOrder::asBefore));
    EXPECT_EQ(textsOf(page), texts);
    const auto after = layout();
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t region = 0; region < after.size(); ++region) {
        ASSERT_EQ(after[region].lines.size(), before[region].lines.size());
        for (std::size_t line = 0; line < after[region].lines.size(); ++line)
            EXPECT_EQ(after[region].lines[line].id, before[region].lines[line].id);
    }
    EXPECT_TRUE(isSound());
}

TEST_F(ASpread, keepsTheOrderThatAPersonGaveItsPartsWhenItsSplitIsTakenBack) {
    setLayout(boxes({firstLine, secondLine, ofTheRight}));
    read();
    const auto right = valueOf(station->splitPage(page, half(0), half(1), "Leyla"));
    auto turned = layout();
    std::ranges::reverse(turned[0].lines);
    setLayout(turned);
    valueOf(station->mergePages(page, right, "Leyla", MergedOrder::asBefore));
    EXPECT_THAT(textsOf(page),
                ElementsAre("With lines like these", "Some left page begins", "Right page has"));
}

TEST_F(ASpread, isShownInHalvesOnceItIsSplit) {
    EXPECT_EQ(valueOf(station->preview(page, 500)).frame.size.width, 2 * pageWidth);
    const auto right = valueOf(station->splitPage(page, half(0), half(1), "Leyla"));
    for (const auto part : {page, right}) {
        const auto picture = valueOf(station->preview(part, 700));
        const auto image = cv::imread(picture.file.string(), cv::IMREAD_UNCHANGED);
        EXPECT_EQ(image.size(), cv::Size(700, 450));
        EXPECT_EQ(picture.frame.size, (ocr::core::Size{pageWidth, pageHeight}));
        const auto corner = picture.frame.map.toMaster({10, 20});
        EXPECT_NEAR(corner.x, part == page ? 10 : pageWidth + 10, 1e-6);
        EXPECT_NEAR(corner.y, 20, 1e-6);
        EXPECT_EQ(valueOf(station->scan(part, 500)).frame.size.width, 2 * pageWidth);
        EXPECT_EQ(valueOf(station->preview(part, 700)).frame, picture.frame); // from the cache
    }
    EXPECT_NE(valueOf(station->preview(page, 700)).file,
              valueOf(station->preview(right, 700)).file);
    valueOf(station->mergePages(page, right, "Leyla"));
    EXPECT_EQ(valueOf(station->preview(page, 500)).frame.size.width, 2 * pageWidth);
}

TEST_F(ASpread, isShownUprightOnceItIsTurned) {
    auto turned = half(0);
    std::ranges::rotate(*turned.area, turned.area->begin() + 3); // lies on its left side
    valueOf(station->setClean({page}, turned, "Leyla"));
    const auto picture = valueOf(station->preview(page, 700));
    EXPECT_EQ(picture.frame.size, (ocr::core::Size{pageHeight, pageWidth}));
    const auto topLeft = picture.frame.map.toMaster({0, 0});
    EXPECT_NEAR(topLeft.x, 0, 1e-6);
    EXPECT_NEAR(topLeft.y, pageHeight, 1e-6);
}

TEST_F(ASpread, isShownBeforeAndAfterACleanupInOneFrame) {
    auto recipe = half(1);
    recipe.evensLight = true;
    const auto made = valueOf(station->cleanPreview(page, recipe, 500, {}));
    EXPECT_EQ(made.recipe, recipe);
    const auto before = cv::imread(made.before.string(), cv::IMREAD_UNCHANGED);
    const auto after = cv::imread(made.after.string(), cv::IMREAD_UNCHANGED);
    EXPECT_EQ(before.size(), after.size());
    EXPECT_EQ(std::max(after.cols, after.rows), 500);
    const auto again = valueOf(station->cleanPreview(page, recipe, 500, {}));
    EXPECT_EQ(again.before, made.before);
    EXPECT_EQ(again.recipe, recipe);
    EXPECT_TRUE(fs::exists(valueOf(station->cleanPreview(page, {}, 300, {})).after));
}

TEST_F(ASpread, refusesAnAreaThatIsNotInIt) {
    auto beside = half(0);
    beside.area = {{{9000, 0}, {9900, 0}, {9900, 900}, {9000, 900}}};
    EXPECT_EQ(codeOf(station->setClean({page}, beside, "Leyla")), ErrorCode::wrongUsage);
    auto tiny = half(0);
    tiny.area = {{{10, 10}, {400, 10}, {400, 20}, {10, 20}}};
    EXPECT_EQ(codeOf(station->setClean({page}, tiny, "Leyla")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(station->splitPage(page, half(0), Recipe{}, "Leyla")), ErrorCode::wrongUsage);
    EXPECT_EQ(codeOf(station->setClean({page}, half(0), "  ")), ErrorCode::notAllowed);
    settings.clean = toJson(beside);
    const auto report = read();
    ASSERT_THAT(report.failed, SizeIs(1));
    EXPECT_EQ(report.failed[0].error->code, ErrorCode::wrongUsage);
    EXPECT_EQ(valueOf(station->page(page)).status, Status::unread);
}

TEST_F(ASpread, isReadAnewAfterItsCleanupWasSetAndNotOtherwise) {
    read();
    EXPECT_EQ(read().upToDate, 1);
    valueOf(station->setClean({page}, half(0), "Leyla"));
    EXPECT_EQ(*valueOf(station->clean(page)), half(0));
    EXPECT_EQ(read().read, 1);
    EXPECT_THAT(textsOf(page), SizeIs(3));
    EXPECT_EQ(read().upToDate, 1);
    valueOf(station->setClean({page}, {}, "Leyla"));
    EXPECT_EQ(read().read, 1);
    EXPECT_THAT(textsOf(page), SizeIs(6));
}

} // namespace
} // namespace workflows
