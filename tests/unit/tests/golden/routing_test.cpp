// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/component/scratch_folder.h"
#include "tests/golden/routing_floors.h"
#include "tests/golden/routing_pages.h"

namespace tests::golden {
namespace {

using ::testing::ElementsAre;
namespace fs = std::filesystem;

class RoutingFloors : public ::testing::Test {
  protected:
    fs::path write(const std::string &text) {
        std::ofstream(folder.path() / "floors.tsv") << text;
        return folder.path() / "floors.tsv";
    }
    evrak_tests::ScratchFolder folder;
};

TEST_F(RoutingFloors, areReadFromTheirTable) {
    const auto sets = readRoutingSets(
        write("# a comment\nboth\tmixed\tp/one q/two\tNoto Serif,Amiri\ttypescript\t7 8\t97.5\n"));
    ASSERT_TRUE(sets);
    ASSERT_EQ(sets->size(), 1U);
    EXPECT_TRUE(sets->front().isMixed);
    EXPECT_THAT(sets->front().texts, ElementsAre("p/one", "q/two"));
    EXPECT_THAT(sets->front().families, ElementsAre("Noto Serif", "Amiri"));
    EXPECT_EQ(sets->front().press, ocr::train::Press::typewriter);
    EXPECT_THAT(sets->front().seeds, ElementsAre(7, 8));
    EXPECT_DOUBLE_EQ(sets->front().floor, 97.5);
}

TEST_F(RoutingFloors, nameTheLineThatCannotBeRead) {
    const auto sets = readRoutingSets(write("a\tscattered\tp/one\tAmiri\tprint\t7\t90\n"));
    ASSERT_FALSE(sets);
    EXPECT_EQ(sets.error().code, ocr::core::ErrorCode::inputDamaged);
    EXPECT_EQ(sets.error().detail, "line 1");
}

const RoutedLine line{{100, 200, 400, 50}, "any text", "turkish-print"};
const std::vector<std::string> models{"aze_baku1926"};

TEST(RoutingOf, isRightWhereAModelOfTheProfileReadTheLine) {
    EXPECT_EQ(routingOf(line, models,
                        {{{100, 100, 400, 50}, "above", "fra"},
                         {{98, 202, 405, 52}, "any text", "aze_baku1926"}}),
              Routing::right);
}

TEST(RoutingOf, goesByTheModelOfTheLineAndNotByThatOfSingleWords) {
    const ocr::core::Rect box{100, 200, 400, 50};
    EXPECT_EQ(routingOf(line, models, {{box, "any", "aze_baku1926+ota"}}), Routing::right);
    EXPECT_EQ(routingOf(line, models, {{box, "any", "ota+aze_baku1926"}}), Routing::wrong);
}

TEST(RoutingOf, saysWhereNothingCameOut) {
    EXPECT_EQ(routingOf(line, models, {}), Routing::unread);
    EXPECT_EQ(routingOf(line, models, {{{100, 230, 400, 50}, "below", "aze_baku1926"}}),
              Routing::unread);
}

TEST(DrawRoutingPages, tellsOfEachLineWhatItOughtToBeReadWith) {
    const evrak_tests::ScratchFolder folder;
    for (const std::string name : {"one", "two"}) {
        fs::create_directories(folder.path() / name);
        std::ofstream(folder.path() / name / "text.txt")
            << "This is a paragraph of " + name + ".\n";
    }
    const RoutingSet set{"both", true, {"one/text", "two/text"}, {"Liberation Serif"}, {},
                         {3, 4}, 0};
    const auto pages = drawRoutingPages(set, folder.path(), folder.path());
    ASSERT_TRUE(pages) << pages.error().detail;
    ASSERT_EQ(pages->size(), 2U);
    for (const auto &page : *pages) {
        EXPECT_TRUE(fs::exists(page.image));
        ASSERT_FALSE(page.lines.empty());
        for (const auto &drawn : page.lines)
            if (drawn.text.find("paragraph") != std::string::npos) {
                EXPECT_EQ(drawn.text.find("one") != std::string::npos, drawn.profile == "one")
                    << drawn.text;
            }
    }
}

TEST(DrawRoutingPages, saysWhichTextIsMissing) {
    const evrak_tests::ScratchFolder folder;
    const RoutingSet set{"none", true, {"no/text"}, {"Liberation Serif"}, {}, {1}, 0};
    const auto pages = drawRoutingPages(set, folder.path(), folder.path());
    ASSERT_FALSE(pages);
    EXPECT_EQ(pages.error().code, ocr::core::ErrorCode::inputMissing);
}

} // namespace
} // namespace tests::golden
