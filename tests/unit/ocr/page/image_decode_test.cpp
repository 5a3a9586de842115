// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_decode.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/page/image_file.h"
#include "tests/component/scratch_folder.h"
#include "tests/unit/ocr/page/made_images.h"

namespace ocr::page {
namespace {

using namespace evrak_tests;

PageImage readBack(const std::string &bytes) {
    const ScratchFolder scratch;
    const auto path = scratch.path() / "page"; // the contents tell the format, not the name
    writeBytes(path, bytes);
    const auto image = readImage(path);
    if (!image) {
        ADD_FAILURE() << core::toString(image.error().code) << ' ' << image.error().detail;
        return PageImage(std::make_shared<cv::Mat>(1, 1, CV_8UC1), core::Dpi{});
    }
    return *image;
}

/// Opaque black at the top left, transparent black elsewhere.
cv::Mat mostlyTransparent() {
    cv::Mat pixels(64, 96, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    pixels(cv::Rect(0, 0, 48, 32)).setTo(cv::Scalar(0, 0, 0, 255));
    return pixels;
}

class TurnedJpeg : public ::testing::TestWithParam<int> {};

TEST_P(TurnedJpeg, comesOutUprightInGrey) {
    const auto image = readBack(withExif(encode(".jpg", greyFields()), GetParam()));
    EXPECT_EQ(image.size(), swapsSides(GetParam()) ? (core::Size{64, 96}) : (core::Size{96, 64}));
    EXPECT_EQ(image.pixels().type(), CV_8UC1);
    expectFields(image, turnedUpright(greyCorners(greyLevels), GetParam()), 3);
}

TEST_P(TurnedJpeg, comesOutUprightInColour) {
    const auto image = readBack(withExif(encode(".jpg", colourFields()), GetParam()));
    EXPECT_EQ(image.size(), swapsSides(GetParam()) ? (core::Size{64, 96}) : (core::Size{96, 64}));
    expectFields(image, turnedUpright(fieldColours, GetParam()), 5);
}

TEST_P(TurnedJpeg, comesOutUprightInFourInks) {
    cv::Mat inks(64, 96, CV_8UC4, cv::Scalar(0, 0, 0, 0)); // cyan, magenta, yellow, black
    inks(cv::Rect(0, 0, 48, 32)).setTo(cv::Scalar(0, 255, 255, 0));
    inks(cv::Rect(48, 0, 48, 32)).setTo(cv::Scalar(0, 0, 0, 255));
    inks(cv::Rect(0, 32, 48, 32)).setTo(cv::Scalar(255, 255, 0, 0));
    const Corners stored{{{0, 0, 255}, {0, 0, 0}, {255, 0, 0}, {255, 255, 255}}};
    for (const bool asYcck : {false, true})
        expectFields(readBack(withExif(adobeJpeg(inks, asYcck), GetParam())),
                     turnedUpright(stored, GetParam()), 8);
}

INSTANTIATE_TEST_SUITE_P(Every, TurnedJpeg, ::testing::Range(1, 9));

TEST(Jpeg, isReadWhenItComesProgressively) {
    expectFields(readBack(encode(".jpg", colourFields(), {cv::IMWRITE_JPEG_PROGRESSIVE, 1})),
                 fieldColours, 5);
}

TEST(Png, isReadWithOneBitAPixel) {
    const auto image = readBack(encode(".png", bilevelFields(), {cv::IMWRITE_PNG_BILEVEL, 1}));
    EXPECT_TRUE(image.isBilevel());
    EXPECT_EQ(cv::countNonZero(image.pixels() != bilevelFields()), 0);
}

TEST(Png, isReadWithEightAndSixteenBitsInGreyAndColour) {
    cv::Mat fineGrey, fineColours;
    greyFields().convertTo(fineGrey, CV_16U, 257);
    colourFields().convertTo(fineColours, CV_16U, 257);
    expectFields(readBack(encode(".png", greyFields())), greyCorners(greyLevels), 0);
    expectFields(readBack(encode(".png", fineGrey)), greyCorners(greyLevels), 0);
    expectFields(readBack(encode(".png", colourFields())), fieldColours, 0);
    const auto image = readBack(encode(".png", fineColours));
    EXPECT_EQ(image.pixels().type(), CV_8UC3);
    expectFields(image, fieldColours, 0);
}

TEST(Png, isReadWithTwoAndFourBitsAPixel) {
    for (const int bits : {2, 4}) {
        const auto image = readBack(packedPng(greyFields(), bits, {}, {}));
        EXPECT_EQ(image.pixels().type(), CV_8UC1);
        EXPECT_FALSE(image.isBilevel());
        expectFields(image, greyCorners({0, 85, 170, 255}), 0);
    }
}

TEST(Png, isReadWithAPalette) {
    std::vector<Colour> palette(16);
    constexpr std::array<std::size_t, 4> used{0, 5, 10, 15};
    for (std::size_t i = 0; i < 4; ++i)
        palette[used[i]] = fieldColours[i];
    expectFields(readBack(packedPng(greyFields(), 4, palette, {})), fieldColours, 0);
}

TEST(Png, isColouredWhereAPaletteOfOneBitIs) {
    const auto image =
        readBack(packedPng(bilevelFields(), 1, {fieldColours[0], fieldColours[1]}, {}));
    EXPECT_FALSE(image.isBilevel());
    expectFields(image, {{fieldColours[0], fieldColours[0], fieldColours[0], fieldColours[1]}}, 0);
}

TEST(Png, laysTransparentPixelsOnWhitePaper) {
    const Corners wanted = greyCorners({0, 255, 255, 255});
    expectFields(readBack(encode(".png", mostlyTransparent())), wanted, 0);
    cv::Mat fine;
    mostlyTransparent().convertTo(fine, CV_16U, 257);
    expectFields(readBack(encode(".png", fine)), wanted, 0);
}

TEST(Png, laysTransparentEntriesOfAPaletteOnWhitePaper) {
    const auto bytes = packedPng(bilevelFields(), 1, {{0, 0, 0}, {0, 0, 0}}, {255, 0});
    expectFields(readBack(bytes), greyCorners({0, 0, 0, 255}), 0);
}

TEST(Png, mixesHalfTransparentInkWithPaper) {
    const cv::Mat veil(64, 96, CV_8UC4, cv::Scalar(0, 0, 0, 128));
    expectFields(readBack(encode(".png", veil)), greyCorners({127, 127, 127, 127}), 1);
}

TEST(WebP, isReadWithAndWithoutTransparency) {
    const std::vector<int> lossless{cv::IMWRITE_WEBP_QUALITY, 101};
    expectFields(readBack(encode(".webp", colourFields(), lossless)), fieldColours, 0);
    expectFields(readBack(encode(".webp", mostlyTransparent(), lossless)),
                 greyCorners({0, 255, 255, 255}), 0);
}

TEST(Jpeg2000, isReadInGreyColourAndSixteenBits) {
    cv::Mat fine;
    greyFields().convertTo(fine, CV_16U, 257);
    const auto grey = readBack(encode(".jp2", greyFields()));
    EXPECT_EQ(grey.pixels().type(), CV_8UC1);
    expectFields(grey, greyCorners(greyLevels), 2);
    expectFields(readBack(encode(".jp2", colourFields())), fieldColours, 4);
    expectFields(readBack(encode(".jp2", fine)), greyCorners(greyLevels), 2);
}

TEST(Bmp, isRead) {
    expectFields(readBack(encode(".bmp", colourFields())), fieldColours, 0);
    expectFields(readBack(encode(".bmp", greyFields())), greyCorners(greyLevels), 0);
}

TEST(Pnm, isReadAsBitmapGreymapAndPixmap) {
    expectFields(readBack(encode(".pgm", greyFields())), greyCorners(greyLevels), 0);
    expectFields(readBack(encode(".ppm", colourFields())), fieldColours, 0);
    const auto bits = readBack(std::string("P4\n# drawn by hand\n8 4\n\xf0\xf0\0\0", 27));
    EXPECT_TRUE(bits.isBilevel());
    expectFields(bits, greyCorners({0, 255, 255, 255}), 0);
}

} // namespace
} // namespace ocr::page
