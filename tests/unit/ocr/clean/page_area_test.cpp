// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/page_area.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/clean_page.h"
#include "tests/unit/ocr/layout/drawn_text.h"

namespace ocr::clean {
namespace {

using namespace evrak_tests;

constexpr const char *someWords = "Quelques lignes de lettres pour remplir une page";

/// A written sheet in its surroundings, as a camera sees it.
train::DrawnPage photo(double perspective, train::Colour backdrop, double skew = 0) {
    static const auto sheet = drawLines("Liberation Serif", repeated(someWords, 30));
    train::DegradeSettings damage;
    damage.perspective = perspective;
    damage.skew = {skew};
    damage.backdropMargin = {12};
    damage.backdrop = backdrop;
    damage.paper = {225, 225, 225};
    damage.paperGrain = 3;
    damage.backdropGrain = 8;
    damage.seed = 3;
    return train::degrade(sheet, damage);
}

std::optional<std::array<core::PointF, 4>> areaOf(const cv::Mat &picture) {
    return findPageArea(findTextInk(picture));
}

/// The share of the lines' boxes that lies within the area.
double keptText(const std::array<core::PointF, 4> &area, const train::DrawnPage &page) {
    cv::Mat mask = cv::Mat::zeros(page.pixels->size(), CV_8UC1), text = mask.clone();
    std::vector<cv::Point> corners;
    for (const auto &corner : area)
        corners.emplace_back(cv::Point2d(corner.x, corner.y));
    cv::fillConvexPoly(mask, corners, 255);
    for (const auto &line : linesOf(page.truth)) {
        const auto box = core::boundingBox(line.layout.outline);
        cv::rectangle(text, {box.x, box.y, box.width, box.height}, 255, cv::FILLED);
    }
    return static_cast<double>(cv::countNonZero(mask & text)) / cv::countNonZero(text);
}

double sizeOf(const std::array<core::PointF, 4> &area) {
    std::vector<cv::Point2f> corners;
    for (const auto &corner : area)
        corners.emplace_back(static_cast<float>(corner.x), static_cast<float>(corner.y));
    return cv::contourArea(corners);
}

/// A bright sheet on a dark table, turned a little.
cv::Mat sheetOnATable(cv::Mat &sheet) {
    cv::Mat picture(900, 1200, CV_8UC1, cv::Scalar(60));
    sheet = cv::Mat::zeros(picture.size(), CV_8UC1);
    const std::vector<cv::Point> corners{{240, 110}, {960, 130}, {940, 800}, {220, 780}};
    cv::fillConvexPoly(sheet, corners, 255);
    picture.setTo(220, sheet);
    return picture;
}

TEST(FindSheet, findsASheetOnADarkTable) {
    cv::Mat truth;
    const auto sheet = findSheet(sheetOnATable(truth));
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->size(), truth.size());
    ASSERT_EQ(sheet->type(), CV_8UC1);
    const double common = cv::countNonZero(*sheet & truth), all = cv::countNonZero(*sheet | truth);
    EXPECT_GT(common / all, 0.93);
}

TEST(FindSheet, findsNoneWhereThePageFillsThePicture) {
    EXPECT_FALSE(findSheet(cv::Mat(900, 1200, CV_8UC1, cv::Scalar(220))));
}

TEST(FindSheet, takesAShadowForNoBackdrop) {
    cv::Mat page(900, 1200, CV_8UC1);
    for (int x = 0; x < page.cols; ++x)
        page.col(x).setTo(235 - 75 * x / page.cols);
    EXPECT_FALSE(findSheet(page));
}

TEST(FindSheet, takesASmallBrightSpotForNoSheet) {
    cv::Mat picture(900, 1200, CV_8UC1, cv::Scalar(60));
    cv::circle(picture, {600, 450}, 120, 230, cv::FILLED);
    EXPECT_FALSE(findSheet(picture));
}

TEST(FindPageArea, cutsTheTableAwayAndKeepsTheText) {
    for (const train::Colour backdrop :
         {train::Colour{40, 40, 40}, {120, 120, 120}, {170, 170, 170}}) {
        const auto page = photo(0, backdrop);
        const auto area = areaOf(*page.pixels);
        ASSERT_TRUE(area) << int(backdrop.red);
        EXPECT_EQ(keptText(*area, page), 1);
        // The sheet is 148 by 210 mm, 12 mm of table are seen around it.
        const double sheet = 148.0 * 210 / (172.0 * 234) * page.pixels->size().area();
        EXPECT_NEAR(sizeOf(*area) / sheet, 1, 0.03);
    }
}

TEST(FindPageArea, givesTheCornersOfASheetInPerspective) {
    const auto page = photo(0.06, {60, 50, 40});
    cv::Mat grey;
    cv::cvtColor(*page.pixels, grey, cv::COLOR_BGR2GRAY);
    const auto area = areaOf(grey);
    ASSERT_TRUE(area);
    EXPECT_EQ(keptText(*area, page), 1);
    Recipe recipe;
    recipe.area = area;
    const auto clean = cleanPage({page.pixels, page.dpi}, recipe, {});
    ASSERT_TRUE(clean);
    cv::Mat paper;
    cv::threshold(*clean->pixels, paper, 130, 255, cv::THRESH_BINARY);
    // To within a pixel of the small copy that is looked at, the rim is paper.
    const int off = 15, rim = 30;
    EXPECT_GT(cv::mean(paper(cv::Rect(off, off, rim, paper.rows - 2 * off)))[0], 240);
    EXPECT_GT(cv::mean(paper(cv::Rect(off, off, paper.cols - 2 * off, rim)))[0], 240);
    EXPECT_NEAR(static_cast<double>(paper.rows) / paper.cols, 210.0 / 148, 0.08);
}

TEST(FindPageArea, cutsNoTextOffHoweverTheSheetLies) {
    const auto sheet = drawLines("Liberation Serif", repeated(someWords, 30));
    for (const std::uint64_t seed : {1, 2, 3, 4, 5, 6}) {
        train::DegradeSettings damage;
        damage.seed = seed;
        damage.perspective = 0.12;
        damage.skew = {static_cast<double>(seed) - 3.5};
        damage.backdropMargin = {8};
        damage.backdrop = {70, 70, 70};
        const auto page = train::degrade(sheet, damage);
        const auto area = areaOf(*page.pixels);
        EXPECT_GT(area ? keptText(*area, page) : 1, 0.999) << seed;
    }
}

TEST(FindPageArea, cutsNoTextOffASheetWithACurvedEdge) {
    const auto drawn = drawLines("Liberation Serif", repeated(someWords, 34));
    cv::Mat page(drawn.pixels->rows + 400, drawn.pixels->cols + 400, CV_8UC1, cv::Scalar(50));
    // Each column hangs lower the further it is from the spine on the left.
    for (int x = 0; x < drawn.pixels->cols; ++x) {
        const int drop = static_cast<int>(250 * std::pow(1.0 * x / drawn.pixels->cols, 2));
        drawn.pixels->col(x).copyTo(page(cv::Rect(200 + x, 60 + drop, 1, drawn.pixels->rows)));
    }
    const auto area = areaOf(page);
    ASSERT_TRUE(area);
    // The first line of writing begins 18 mm, or 213 pixels, down the sheet.
    EXPECT_LT((*area)[0].y, 60 + 213);
    EXPECT_LT((*area)[1].y, 60 + 213);
    EXPECT_NEAR((*area)[0].x, 200, 25);
    EXPECT_GT((*area)[2].y, 60 + drawn.pixels->rows - 237 + 100);
}

TEST(FindPageArea, cutsBlackRimsOffABilevelPage) {
    const auto drawn = drawLines("Liberation Serif", repeated(someWords, 30));
    cv::Mat page = *drawn.pixels > 128;
    cv::copyMakeBorder(page, page, 90, 0, 70, 0, cv::BORDER_CONSTANT, 0);
    const auto area = areaOf(page);
    ASSERT_TRUE(area);
    EXPECT_NEAR((*area)[0].x, 70, 20);
    EXPECT_NEAR((*area)[0].y, 90, 20);
    EXPECT_NEAR((*area)[2].x, page.cols, 1);
    EXPECT_NEAR((*area)[2].y, page.rows, 1);
}

TEST(FindPageArea, cutsTheNeighbouringPageAwayAtTheGutter) {
    const auto drawn = drawLines("Liberation Serif", repeated(someWords, 30));
    cv::Mat pages;
    const int shown = drawn.pixels->cols / 6;
    cv::hconcat(drawn.pixels->colRange(drawn.pixels->cols - shown, drawn.pixels->cols),
                *drawn.pixels, pages);
    pages.convertTo(pages, CV_8U, 0.85, 10);
    for (int x = 0; x < pages.cols; ++x) // the shadow of the fold
        pages.col(x) *= 1 - 0.5 * std::exp(-std::pow((x - shown) / 25.0, 2));
    const auto area = areaOf(pages);
    ASSERT_TRUE(area);
    EXPECT_NEAR((*area)[0].x, shown, 60);
    EXPECT_NEAR((*area)[1].x, pages.cols, 1);
}

TEST(FindPageArea, findsNoneWhereThePageFillsThePicture) {
    const auto drawn = drawLines("Liberation Serif", repeated(someWords, 30));
    EXPECT_FALSE(areaOf(*drawn.pixels));
    EXPECT_FALSE(areaOf(cv::Mat(900, 1200, CV_8UC1, cv::Scalar(220))));
}

TEST(FindPageArea, takesAShadowAcrossTheLinesForNoEdge) {
    const auto drawn = drawLines("Liberation Serif", repeated(someWords, 30));
    for (const bool isUpright : {true, false}) {
        cv::Mat page = drawn.pixels->clone();
        cv::Mat shaded =
            isUpright ? page.colRange(0, page.cols / 4) : page.rowRange(0, page.rows / 4);
        shaded *= 0.7;
        EXPECT_FALSE(areaOf(page)) << isUpright;
    }
}

TEST(FindPageArea, takesTheRuleBetweenColumnsForNoGutter) {
    auto drawn = drawLines("Liberation Serif", repeated("Une colonne", 60), 3);
    cv::Mat page = drawn.pixels->clone();
    for (const double x : {0.345, 0.65})
        cv::line(page, cv::Point2d(x * page.cols, 0.08 * page.rows),
                 cv::Point2d(x * page.cols, 0.92 * page.rows), 0, 5);
    EXPECT_FALSE(areaOf(page));
}

} // namespace
} // namespace ocr::clean
