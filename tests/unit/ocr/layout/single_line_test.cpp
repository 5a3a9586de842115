// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/single_line.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/layout/analyse_layout.h"

namespace ocr::layout {
namespace {

page::CleanImage imageOf(const cv::Mat &grey) {
    page::CleanImage image;
    image.pixels = std::make_shared<cv::Mat>(grey);
    image.masterSize = {grey.cols, grey.rows};
    return image;
}

/// Letters as boxes with a foot and a head here and there, cropped to their ink.
cv::Mat stripOf(int lines) {
    constexpr int pitch = 60;
    cv::Mat grey(lines * pitch - 8, 700, CV_8UC1, cv::Scalar(255));
    for (int line = 0; line < lines; ++line)
        for (int letter = 0; letter < 24; ++letter) {
            const int rise = letter % 4 == 0 ? 14 : 0;
            cv::rectangle(grey, {4 + letter * 28, line * pitch + 16 - rise},
                          {22 + letter * 28, line * pitch + 48}, cv::Scalar(20), 5);
        }
    return grey;
}

TEST(FindSingleLine, takesALineThatWasCutOutOfItsPageFromEdgeToEdge) {
    const auto image = imageOf(stripOf(1));
    const auto line = findSingleLine(image, text::Direction::leftToRight);
    ASSERT_TRUE(line);
    const auto box = core::boundingBox(line->outline);
    EXPECT_LE(box.x, 4);
    EXPECT_GE(box.right(), 666);
    EXPECT_NEAR(line->baseline.front().y, 49, 5);
}

TEST(FindSingleLine, isWhatTheLayoutOfSuchAPictureComesTo) {
    const auto layout = analyseLayout(imageOf(stripOf(1)), {}, {});
    ASSERT_TRUE(layout);
    ASSERT_EQ(layout->regions.size(), 1U);
    EXPECT_EQ(layout->regions.front().lines.size(), 1U);
}

TEST(FindSingleLine, leavesTwoLinesToThoseWhoLookAtNeighbours) {
    EXPECT_FALSE(findSingleLine(imageOf(stripOf(2)), text::Direction::leftToRight));
}

TEST(FindSingleLine, findsNoneOnBlankPaper) {
    EXPECT_FALSE(findSingleLine(imageOf(cv::Mat(60, 700, CV_8UC1, cv::Scalar(240))),
                                text::Direction::leftToRight));
}

TEST(FindSingleLine, leavesWholePagesAlone) {
    cv::Mat page(900, 700, CV_8UC1, cv::Scalar(255));
    stripOf(1).copyTo(page(cv::Rect(0, 400, 700, 52)));
    EXPECT_FALSE(findSingleLine(imageOf(page), text::Direction::leftToRight));
}

} // namespace
} // namespace ocr::layout
