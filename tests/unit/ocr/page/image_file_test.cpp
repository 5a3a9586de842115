// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_file.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/component/other_user.h"
#include "tests/component/scratch_folder.h"
#include "tests/unit/ocr/page/made_images.h"

namespace ocr::page {
namespace {

namespace fs = std::filesystem;

using core::ErrorCode;
using namespace evrak_tests;

class ImageFile : public ::testing::Test {
  protected:
    /// Both ways in give the same error.
    void expectError(const fs::path &path, ErrorCode code) {
        const auto image = readImage(path);
        ASSERT_FALSE(image);
        EXPECT_EQ(core::toString(image.error().code), core::toString(code));
        EXPECT_EQ(image.error().subject, path.string());
        const auto header = readImageHeader(path);
        ASSERT_FALSE(header);
        EXPECT_EQ(core::toString(header.error().code), core::toString(code));
    }
    fs::path fileOf(const std::string &bytes) {
        writeBytes(m_path, bytes);
        return m_path;
    }
    ScratchFolder m_scratch;
    fs::path m_path = m_scratch.path() / "صحيفه \"1\".jpg";
};

TEST_F(ImageFile, tellsWhatIsNoFileToRead) {
    expectError(m_scratch.path() / "none.tif", ErrorCode::inputMissing);
    expectError(m_scratch.path(), ErrorCode::inputIsFolder);
    expectError(fileOf(""), ErrorCode::inputEmpty);
}

TEST_F(ImageFile, tellsWhatIsNoImage) {
    expectError(fileOf("x"), ErrorCode::inputNotAnImage);
    expectError(fileOf(std::string(5000, 'a')), ErrorCode::inputNotAnImage);
    expectError(fileOf("II is how this letter of 1936 begins\n"), ErrorCode::inputNotAnImage);
    expectError(fileOf("%PDF-1.4\n1 0 obj\n"), ErrorCode::inputNotAnImage);
}

TEST_F(ImageFile, takesNoPipeForAFile) {
    const auto pipe = m_scratch.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    expectError(pipe, ErrorCode::inputNotAnImage);
}

TEST_F(ImageFile, tellsWhatItMayNotOpen) {
    fileOf(encode(".jpg", greyFields()));
    // The folder stays open to all, so that it is the file itself that may not be read.
    fs::permissions(m_scratch.path(), fs::perms::owner_all | fs::perms::others_exec);
    fs::permissions(m_path, fs::perms::none);
    const OtherUser other;
    expectError(m_path, ErrorCode::inputNotPermitted);
}

TEST_F(ImageFile, refusesWhatDeclaresTooManyPixelsBeforeDecodingIt) {
    auto big = packedPng(cv::Mat(1, 60'000, CV_8UC1, cv::Scalar(0)), 1, {}, {});
    // Width and height stand behind the signature and the first chunk's name; Leptonica asks no
    // sum.
    big.replace(20, 4, std::string("\0\0\xea\x60", 4));
    expectError(fileOf(big), ErrorCode::inputTooLarge);
    auto frame = tiffFrame(greyFields());
    auto tiff = directoryFirst(frame);
    for (const std::size_t value : {18U, 30U})
        tiff.replace(value, 4, std::string("\x60\xea\0\0", 4));
    expectError(fileOf(tiff), ErrorCode::inputTooLarge);
}

TEST_F(ImageFile, keepsToTheLimitsItIsGiven) {
    fileOf(encode(".png", greyFields({96, 64})));
    EXPECT_TRUE(readImage(m_path, 0, {.maxPixels = 96 * 64, .maxSide = 96}));
    for (const ImageLimits &limits : {ImageLimits{.maxPixels = 96 * 64 - 1},
                                      ImageLimits{.maxSide = 95}, ImageLimits{.maxBytes = 20}}) {
        const auto image = readImage(m_path, 0, limits);
        ASSERT_FALSE(image);
        EXPECT_EQ(image.error().code, ErrorCode::inputTooLarge);
    }
}

TEST_F(ImageFile, tellsFormatAndStoredSizeFromTheHeader) {
    const std::vector<std::pair<std::string, std::string>> formats{
        {".jpg", "jpeg"}, {".png", "png"}, {".webp", "webp"}, {".jp2", "jp2"},
        {".bmp", "bmp"},  {".ppm", "pnm"}, {".tif", "tiff"}};
    for (const auto &[extension, name] : formats) {
        const auto header = readImageHeader(fileOf(encode(extension, colourFields({96, 64}))));
        ASSERT_TRUE(header) << name;
        EXPECT_EQ(header->format, name);
        EXPECT_EQ(header->size, (core::Size{96, 64})) << name;
        EXPECT_EQ(header->frames, 1) << name;
    }
    EXPECT_EQ(readImageHeader(fileOf(withExif(encode(".jpg", greyFields({96, 64})), 6)))->size,
              (core::Size{96, 64}));
}

TEST_F(ImageFile, readsTheResolutionOfAJpeg) {
    auto jpeg = encode(".jpg", greyFields());
    EXPECT_FALSE(readImage(fileOf(jpeg))->dpi().isKnown());
    // JFIF: unit at 13, horizontal and vertical density behind it.
    jpeg.replace(13, 5, std::string("\x01\x01\x2c\x01\x2c", 5));
    EXPECT_EQ(readImage(fileOf(jpeg))->dpi().value, 300);
    jpeg.replace(13, 5, std::string("\x02\0\x76\0\x76", 5));
    EXPECT_NEAR(readImage(fileOf(jpeg))->dpi().value, 300, 1);
    jpeg.replace(13, 5, std::string("\x01\0\x01\0\x01", 5));
    EXPECT_FALSE(readImage(fileOf(jpeg))->dpi().isKnown());
}

TEST_F(ImageFile, makesASmallerJpegToLookAt) {
    const auto preview = encodePreview(*readImage(fileOf(encode(".png", colourFields()))), 48);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->format, "jpeg");
    EXPECT_EQ(preview->size, (core::Size{48, 32}));
    const auto small = readImage(fileOf(preview->bytes));
    ASSERT_TRUE(small);
    EXPECT_EQ(small->size(), (core::Size{48, 32}));
    expectFields(*small, fieldColours, 6);
}

TEST_F(ImageFile, givesABilevelPageAtFullSizeAsPngAndLosesNothing) {
    const auto bytes = encode(".png", bilevelFields(), {cv::IMWRITE_PNG_BILEVEL, 1});
    const auto preview = encodePreview(*readImage(fileOf(bytes)), 0);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->format, "png");
    const auto again = readImage(fileOf(preview->bytes));
    ASSERT_TRUE(again);
    EXPECT_EQ(cv::countNonZero(again->pixels() != bilevelFields()), 0);
}

TEST_F(ImageFile, neverEnlargesAPreview) {
    const auto preview = encodePreview(*readImage(fileOf(encode(".png", greyFields()))), 1000);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->size, (core::Size{96, 64}));
}

} // namespace
} // namespace ocr::page
