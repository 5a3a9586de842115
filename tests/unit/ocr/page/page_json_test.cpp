// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ocr::page {
namespace {

using core::ErrorCode;

Word word(const std::string &text, core::Rect box, double confidence) {
    return {text, box, core::Confidence(confidence)};
}

PageText samplePage() {
    TextLine line;
    line.layout.outline = {{10, 20}, {110.5, 20}, {110.5, 44.2}, {10, 44.2}};
    line.layout.baseline = {{10, 40}, {110.5, 39.5}};
    line.layout.letterHeight = 12.5;
    line.layout.direction = text::Direction::rightToLeft;
    line.layout.script = text::Script::arabic;
    line.layout.profile = "ottoman-print";
    line.reading = {"گنجه \"٣٢٥\"\t\\",
                    core::Confidence(0.75),
                    {word("گنجه", {60, 20, 50, 24}, 0.5), word("\"٣٢٥\"\t\\", {10, 20, 44, 24}, 1)},
                    "fas+ara"};
    line.reading.words[0].alternatives = {"كنجه"};
    line.reading.words[0].isListed = true;
    line.reading.words[1].isListed = false;
    PageText page;
    page.masterSize = {1240, 1754};
    page.profile = "ottoman-print";
    page.recipe = R"({"light":"even","turn":0.35})";
    page.models = {{"fas", std::string(64, 'a')}, {"ara", std::string(64, 'b')}};
    page.regions = {{RegionKind::heading, {{0, 0}, {5, 0}, {5, 5}}, {line, TextLine{}}},
                    {RegionKind::stamp, {}, {}}};
    page.warnings = {"3 lines could not be read"};
    return page;
}

/// The sample with one part of its JSON replaced.
core::Result<PageText> readWith(const std::string &pointer, const nlohmann::json &value) {
    auto json = nlohmann::json::parse(toJson(samplePage()));
    json[nlohmann::json::json_pointer(pointer)] = value;
    return pageTextFromJson(json.dump());
}

TEST(PageJson, givesEveryFieldBack) {
    auto page = samplePage();
    for (const auto kind :
         {PageKind::text, PageKind::blank, PageKind::picture, PageKind::tooSmall}) {
        page.kind = kind;
        for (const int indent : {-1, 2}) {
            const auto again = pageTextFromJson(toJson(page, indent));
            ASSERT_TRUE(again) << again.error().detail;
            EXPECT_EQ(*again, page);
        }
    }
}

TEST(PageJson, givesAPageWithoutAnythingBack) {
    const auto again = pageTextFromJson(toJson(PageText{}));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->regions.empty());
}

TEST(PageJson, writesGeometryAsTheHeaderSays) {
    const auto json = nlohmann::json::parse(toJson(samplePage()));
    const auto &line = json["regions"][0]["lines"][0];
    EXPECT_EQ(line["words"][0]["box"], nlohmann::json({60, 20, 50, 24}));
    EXPECT_EQ(line["baseline"], nlohmann::json({{10.0, 40.0}, {110.5, 39.5}}));
}

TEST(PageJson, roundsPointsToTenthsOfAPixel) {
    const auto points = pointsFromJson(toJson(std::vector<core::PointF>{{1.04, -2.06}}));
    ASSERT_TRUE(points);
    EXPECT_EQ(points->front(), (core::PointF{1.0, -2.1}));
}

TEST(PageJson, givesWordsAndPointsBackAlone) {
    const auto page = samplePage();
    const auto &line = page.regions[0].lines[0];
    EXPECT_EQ(*wordsFromJson(toJson(line.reading.words)), line.reading.words);
    EXPECT_EQ(*pointsFromJson(toJson(line.layout.outline)), line.layout.outline);
}

TEST(PageJson, namesEveryKindOfRegion) {
    for (int i = 0; i <= static_cast<int>(RegionKind::noise); ++i)
        EXPECT_EQ(regionKindFrom(toString(static_cast<RegionKind>(i))), static_cast<RegionKind>(i));
    EXPECT_EQ(regionKindFrom("marginalia"), RegionKind::paragraph);
}

TEST(PageJson, refusesWhatIsNoPage) {
    for (const std::string text :
         {"", "{", "null", "7", "[]", "{}", "\"page\"", "[1,2", "{\"kind\":1}"}) {
        const auto page = pageTextFromJson(text);
        ASSERT_FALSE(page) << text;
        EXPECT_EQ(page.error().code, ErrorCode::workerMisbehaved) << text;
    }
}

TEST(PageJson, refusesFieldsOfAnotherKind) {
    EXPECT_FALSE(readWith("/width", "wide"));
    EXPECT_FALSE(readWith("/regions", 5));
    EXPECT_FALSE(readWith("/regions/0/lines/0/text", nullptr));
    EXPECT_FALSE(readWith("/regions/0/lines/0/outline/0", {1}));
    EXPECT_FALSE(readWith("/regions/0/lines/0/words/0/box", {1, 2, 3}));
    EXPECT_FALSE(readWith("/warnings", {1}));
}

TEST(PageJson, refusesAKindOfPageThatThereIsNot) { EXPECT_FALSE(readWith("/kind", "folio")); }

TEST(PageJson, refusesListsWhereObjectsAreWanted) {
    EXPECT_FALSE(readWith("/regions/0/lines", 3));
    EXPECT_FALSE(readWith("/regions/0/lines/0/outline", "none"));
    EXPECT_FALSE(readWith("/models", "rus"));
}

TEST(PageJson, refusesNumbersThatNoPixelCanHave) {
    EXPECT_FALSE(readWith("/width", 1e15));
    EXPECT_FALSE(readWith("/width", -3));
    EXPECT_FALSE(readWith("/regions/0/lines/0/words/0/box", {1e12, 0, 5, 5}));
    EXPECT_FALSE(readWith("/regions/0/lines/0/baseline/0", {1e300, 0}));
}

TEST(PageJson, refusesTextThatIsNotUtf8) {
    auto json = toJson(samplePage());
    json.replace(json.find("3 lines"), 1, "\xff");
    const auto page = pageTextFromJson(json);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::workerMisbehaved);
}

TEST(PageJson, refusesNonsenseInPlaceOfWordsAndPoints) {
    for (const std::string text : {"", "5", "\"a\"", "[[1]]", "[{}]", "[[\"1\",2]]"}) {
        EXPECT_FALSE(wordsFromJson(text)) << text;
        EXPECT_FALSE(pointsFromJson(text)) << text;
    }
}

} // namespace
} // namespace ocr::page
