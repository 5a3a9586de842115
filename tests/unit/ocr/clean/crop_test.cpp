// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/crop.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace ocr::clean {
namespace {

/// Grey from black at the top left to white at the bottom right.
cv::Mat slope() {
    cv::Mat picture(400, 600, CV_8UC1);
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            picture.at<unsigned char>(y, x) = static_cast<unsigned char>((x + y) / 4);
    return picture;
}

TEST(CropOf, hasTheSizeOfTheLongerSides) {
    const auto crop = cropOf({{{50, 40}, {350, 40}, {400, 340}, {30, 340}}});
    EXPECT_EQ(crop.size, (core::Size{370, 304}));
}

TEST(CropOf, leadsItsCornersBackToTheArea) {
    const std::array<core::PointF, 4> area{{{52.5, 40}, {350, 61}, {400, 340}, {30, 322}}};
    const auto crop = cropOf(area);
    const double w = crop.size.width, h = crop.size.height;
    const core::PointF corners[] = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(crop.toMaster.map(corners[i]).x, area[i].x, 0.01);
        EXPECT_NEAR(crop.toMaster.map(corners[i]).y, area[i].y, 0.01);
    }
}

TEST(Cropped, copiesAnUprightRectanglePixelByPixel) {
    const auto picture = slope();
    const auto part = cropped(picture, cropOf({{{20, 30}, {120, 30}, {120, 80}, {20, 80}}}));
    ASSERT_EQ(part.size(), cv::Size(100, 50));
    EXPECT_EQ(cv::countNonZero(part != picture(cv::Rect(20, 30, 100, 50))), 0);
}

/// Corners of a rectangle from the one that comes to lie at the top left.
TEST(Cropped, turnsAPageThatLiesOnItsSideOrItsHead) {
    const auto picture = slope();
    const core::PointF c[] = {{20, 30}, {120, 30}, {120, 80}, {20, 80}};
    const cv::Mat part = picture(cv::Rect(20, 30, 100, 50));
    for (std::size_t first = 1; first < 4; ++first) {
        const auto crop =
            cropOf({{c[first], c[(first + 1) % 4], c[(first + 2) % 4], c[(first + 3) % 4]}});
        const auto turned = cropped(picture, crop);
        ASSERT_EQ(turned.size(), first == 2 ? cv::Size(100, 50) : cv::Size(50, 100)) << first;
        cv::Mat expected;
        cv::rotate(part, expected,
                   first == 1   ? cv::ROTATE_90_COUNTERCLOCKWISE
                   : first == 2 ? cv::ROTATE_180
                                : cv::ROTATE_90_CLOCKWISE);
        EXPECT_EQ(cv::countNonZero(turned != expected), 0) << first;
    }
}

TEST(Cropped, takesEachPixelOfASlantedAreaFromItsPlaceInThePicture) {
    const auto picture = slope();
    const auto crop = cropOf({{{100, 60}, {420, 90}, {440, 330}, {80, 350}}});
    const auto part = cropped(picture, crop);
    for (int y = 10; y < part.rows; y += 50)
        for (int x = 10; x < part.cols; x += 50) {
            const auto from = crop.toMaster.map({x + 0.5, y + 0.5});
            EXPECT_NEAR(part.at<unsigned char>(y, x), (from.x + from.y - 1) / 4, 1.1);
        }
}

TEST(Cropped, drawsThePictureOutBeyondItsRim) {
    const cv::Mat picture(400, 600, CV_8UC3, cv::Scalar(10, 20, 30));
    const auto part = cropped(picture, cropOf({{{-20, -5}, {300, -5}, {300, 300}, {-20, 300}}}));
    EXPECT_EQ(part.at<cv::Vec3b>(0, 0), cv::Vec3b(10, 20, 30));
}

} // namespace
} // namespace ocr::clean
