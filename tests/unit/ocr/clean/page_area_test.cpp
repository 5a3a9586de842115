// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/page_area.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace ocr::clean {
namespace {

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

} // namespace
} // namespace ocr::clean
