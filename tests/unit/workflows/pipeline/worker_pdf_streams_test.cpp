// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_pdf_streams.h"

#include <vector>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

namespace workflows::pipeline {
namespace {

std::string encoded(const char *extension, int type, const std::vector<int> &parameters = {}) {
    cv::Mat image(300, 400, type, cv::Scalar(10, 100, 200));
    std::vector<unsigned char> bytes;
    cv::imencode(extension, image, bytes, parameters);
    return {bytes.begin(), bytes.end()};
}

std::string bigEndian16(unsigned value) {
    return {static_cast<char>(value >> 8), static_cast<char>(value & 0xff)};
}

std::string segment(char marker, const std::string &data) {
    return std::string("\xff") + marker + bigEndian16(static_cast<unsigned>(data.size()) + 2) +
           data;
}

/// The headers of a JPEG; what follows a scan's start does not matter here.
std::string jpegOf(char frameMarker, char bits, char components, const std::string &before = {}) {
    const std::string frame = std::string(1, bits) + bigEndian16(30) + bigEndian16(40) +
                              std::string(1, components) +
                              std::string(3 * static_cast<std::size_t>(components), '\1');
    return "\xff\xd8" + before + segment(frameMarker, frame) + segment('\xda', "scan");
}

std::string exifWithOrientation(char value) {
    using namespace std::string_literals;
    return segment('\xe1', "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"s + value +
                               "\0\0\0\0\0\0\0"s);
}

TEST(AJpeg, passesThroughWithItsSizeAndComponents) {
    const auto bytes = encoded(".jpg", CV_8UC3);
    const auto image = pdfImageOfJpeg(bytes);
    ASSERT_TRUE(image);
    EXPECT_EQ(image->filter, "DCTDecode");
    EXPECT_EQ(image->stream, bytes);
    EXPECT_EQ(image->size, (ocr::core::Size{400, 300}));
    EXPECT_EQ(image->components, 3);
    EXPECT_EQ(image->orientation, 1);
    EXPECT_TRUE(image->passedThrough);
}

TEST(AJpeg, inGreyHasOneComponent) {
    EXPECT_EQ(pdfImageOfJpeg(encoded(".jpg", CV_8UC1))->components, 1);
}

TEST(AJpeg, passesThroughWhereItIsProgressive) {
    EXPECT_TRUE(pdfImageOfJpeg(encoded(".jpg", CV_8UC3, {cv::IMWRITE_JPEG_PROGRESSIVE, 1})));
}

TEST(AJpeg, keepsItsExifOrientation) {
    EXPECT_EQ(pdfImageOfJpeg(jpegOf('\xc0', 8, 3, exifWithOrientation(6)))->orientation, 6);
}

TEST(AJpeg, takesAnOrientationThatIsNoneForUpright) {
    EXPECT_EQ(pdfImageOfJpeg(jpegOf('\xc0', 8, 3, exifWithOrientation(9)))->orientation, 1);
}

TEST(AJpeg, inCmykIsInvertedWhereAdobeWroteIt) {
    const auto adobe = segment('\xee', std::string("Adobe\0d\0\0\0\0\2", 12));
    EXPECT_TRUE(pdfImageOfJpeg(jpegOf('\xc0', 8, 4, adobe))->isInverted);
    EXPECT_FALSE(pdfImageOfJpeg(jpegOf('\xc0', 8, 4))->isInverted);
    EXPECT_FALSE(pdfImageOfJpeg(jpegOf('\xc0', 8, 3, adobe))->isInverted);
}

TEST(AJpeg, ofAKindThatViewersDoNotKnowIsNotPassedThrough) {
    EXPECT_FALSE(pdfImageOfJpeg(jpegOf('\xc0', 12, 1))) << "12 bits";
    EXPECT_FALSE(pdfImageOfJpeg(jpegOf('\xc9', 8, 1))) << "arithmetic coding";
    EXPECT_FALSE(pdfImageOfJpeg(jpegOf('\xc3', 8, 1))) << "lossless";
    EXPECT_FALSE(pdfImageOfJpeg(jpegOf('\xc0', 8, 2))) << "two components";
}

TEST(AJpeg, thatEndsInItsHeadersIsNone) {
    const auto whole = jpegOf('\xc0', 8, 3, exifWithOrientation(6));
    for (std::size_t length = 0; length < whole.size() - 8; ++length)
        EXPECT_FALSE(pdfImageOfJpeg(whole.substr(0, length))) << length;
}

TEST(APng, passesThroughAsFlateWithPredictor) {
    const auto image = pdfImageOfPng(encoded(".png", CV_8UC3));
    ASSERT_TRUE(image);
    EXPECT_EQ(image->filter, "FlateDecode");
    EXPECT_EQ(image->size, (ocr::core::Size{400, 300}));
    EXPECT_EQ(image->components, 3);
    EXPECT_EQ(image->bitsPerComponent, 8);
    EXPECT_EQ(image->pngPredictorColumns, 400);
    EXPECT_EQ(static_cast<unsigned char>(image->stream.at(0)) & 0x0f, 8U) << "zlib's header";
}

TEST(APng, ofOneBitKeepsItsBit) {
    const auto image = pdfImageOfPng(encoded(".png", CV_8UC1, {cv::IMWRITE_PNG_BILEVEL, 1}));
    ASSERT_TRUE(image);
    EXPECT_EQ(image->bitsPerComponent, 1);
    EXPECT_EQ(image->components, 1);
}

TEST(APng, withTransparencyIsNotPassedThrough) {
    EXPECT_FALSE(pdfImageOfPng(encoded(".png", CV_8UC4)));
}

TEST(APng, thatEndsEarlyIsNone) {
    const auto whole = encoded(".png", CV_8UC3);
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(pdfImageOfPng(whole.substr(0, length))) << length;
}

TEST(AJpeg2000, passesThroughWithItsSizeAndComponents) {
    const auto bytes = encoded(".jp2", CV_8UC3);
    const auto image = pdfImageOfJpeg2000(bytes);
    ASSERT_TRUE(image);
    EXPECT_EQ(image->filter, "JPXDecode");
    EXPECT_EQ(image->stream, bytes);
    EXPECT_EQ(image->size, (ocr::core::Size{400, 300}));
    EXPECT_EQ(image->components, 3);
    EXPECT_EQ(image->bitsPerComponent, 8);
}

TEST(AJpeg2000, asABareCodestreamIsNotForAPdf) {
    EXPECT_FALSE(pdfImageOfJpeg2000("\xff\x4f\xff\x51 and so on"));
}

} // namespace
} // namespace workflows::pipeline
