// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_tiff.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

#include "ocr/page/image_file.h"
#include "tests/component/scratch_folder.h"
#include "tests/unit/ocr/page/made_images.h"

namespace ocr::page {
namespace {

using core::ErrorCode;
using namespace evrak_tests;

class Tiff : public ::testing::Test {
  protected:
    /// The frame as read back from a file that holds it alone.
    PageImage readBack(const TiffFrame &frame) {
        writeTiff(m_path, {frame});
        const auto image = readImage(m_path);
        if (!image) {
            ADD_FAILURE() << core::toString(image.error().code) << ' ' << image.error().detail;
            return PageImage(std::make_shared<cv::Mat>(1, 1, CV_8UC1), core::Dpi{});
        }
        return *image;
    }

    ScratchFolder m_scratch;
    std::filesystem::path m_path = m_scratch.path() / "лист 1.tif";
};

struct Packing {
    const char *name;
    std::uint16_t compression;
    int tolerance = 0;
};
void PrintTo(const Packing &packing, std::ostream *out) { *out << packing.name; }

class PackedTiff : public Tiff, public ::testing::WithParamInterface<Packing> {};

TEST_P(PackedTiff, givesGreyBack) {
    auto frame = tiffFrame(greyFields());
    frame.compression = GetParam().compression;
    const auto image = readBack(frame);
    EXPECT_EQ(image.size(), (core::Size{96, 64}));
    EXPECT_EQ(image.pixels().type(), CV_8UC1);
    expectFields(image, greyCorners(greyLevels), GetParam().tolerance);
}

TEST_P(PackedTiff, givesColourBack) {
    auto frame = tiffFrameOfColours(colourFields());
    frame.compression = GetParam().compression;
    if (frame.compression == COMPRESSION_JPEG)
        frame.photometric = PHOTOMETRIC_YCBCR;
    const auto image = readBack(frame);
    EXPECT_EQ(image.pixels().type(), CV_8UC3);
    expectFields(image, fieldColours, GetParam().tolerance);
}

TEST_P(PackedTiff, givesTilesBack) {
    auto frame = tiffFrame(greyFields({100, 70}));
    frame.compression = GetParam().compression;
    frame.tile = 32;
    const auto grey = readBack(frame);
    EXPECT_EQ(grey.size(), (core::Size{100, 70}));
    EXPECT_EQ(grey.pixels().type(), CV_8UC1);
    expectFields(grey, greyCorners(greyLevels), GetParam().tolerance);
}

TEST_P(PackedTiff, isTruncatedWhenHalfOfItsPixelsAreMissing) {
    cv::Mat noise(64, 96, CV_8UC1);
    cv::randu(noise, 0, 256);
    auto frame = tiffFrame(noise);
    frame.compression = GetParam().compression;
    const auto bytes = directoryFirst(frame);
    writeBytes(m_path, bytes);
    ASSERT_TRUE(readImage(m_path));
    writeBytes(m_path, bytes.substr(0, bytes.size() / 2));
    const auto image = readImage(m_path);
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, ErrorCode::inputTruncated);
}

INSTANTIATE_TEST_SUITE_P(Every, PackedTiff,
                         ::testing::Values(Packing{"none", COMPRESSION_NONE},
                                           Packing{"packbits", COMPRESSION_PACKBITS},
                                           Packing{"lzw", COMPRESSION_LZW},
                                           Packing{"deflate", COMPRESSION_ADOBE_DEFLATE},
                                           Packing{"jpeg", COMPRESSION_JPEG, 4}),
                         [](const auto &made) { return made.param.name; });

class BilevelTiff : public Tiff,
                    public ::testing::WithParamInterface<std::tuple<Packing, std::uint16_t>> {};

TEST_P(BilevelTiff, givesBlackAndWhiteBack) {
    const auto &[packing, photometric] = GetParam();
    const bool isInverted = photometric == PHOTOMETRIC_MINISWHITE;
    const cv::Mat fields = bilevelFields({101, 63});
    auto frame = tiffFrame(isInverted ? cv::Mat(~fields) : fields, 1);
    frame.compression = packing.compression;
    frame.photometric = photometric;
    const auto image = readBack(frame);
    ASSERT_EQ(image.size(), (core::Size{101, 63}));
    EXPECT_TRUE(image.isBilevel());
    EXPECT_EQ(cv::countNonZero(image.pixels() != fields), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Every, BilevelTiff,
    ::testing::Combine(::testing::Values(Packing{"none", COMPRESSION_NONE},
                                         Packing{"packbits", COMPRESSION_PACKBITS},
                                         Packing{"lzw", COMPRESSION_LZW},
                                         Packing{"deflate", COMPRESSION_ADOBE_DEFLATE},
                                         Packing{"rle", COMPRESSION_CCITTRLE},
                                         Packing{"group3", COMPRESSION_CCITTFAX3},
                                         Packing{"group4", COMPRESSION_CCITTFAX4}),
                       ::testing::Values(PHOTOMETRIC_MINISBLACK, PHOTOMETRIC_MINISWHITE)),
    [](const auto &made) {
        return std::string(std::get<0>(made.param).name) +
               (std::get<1>(made.param) == PHOTOMETRIC_MINISWHITE ? "MinIsWhite" : "MinIsBlack");
    });

class TurnedTiff : public Tiff, public ::testing::WithParamInterface<int> {};

TEST_P(TurnedTiff, comesOutUprightInGreyAndInColour) {
    for (auto frame : {tiffFrame(greyFields()), tiffFrameOfColours(colourFields())}) {
        frame.orientation = static_cast<std::uint16_t>(GetParam());
        const auto image = readBack(frame);
        EXPECT_EQ(image.size(),
                  swapsSides(GetParam()) ? (core::Size{64, 96}) : (core::Size{96, 64}));
        expectFields(
            image,
            turnedUpright(frame.samples == 1 ? greyCorners(greyLevels) : fieldColours, GetParam()),
            0);
    }
}

INSTANTIATE_TEST_SUITE_P(Every, TurnedTiff, ::testing::Range(1, 9));

TEST_F(Tiff, readsGreyOfTwoFourAndSixteenBits) {
    expectFields(readBack(tiffFrame(greyFields(), 2)), greyCorners({0, 85, 170, 255}), 0);
    expectFields(readBack(tiffFrame(greyFields(), 4)), greyCorners({0, 85, 170, 255}), 0);
    cv::Mat fine;
    greyFields().convertTo(fine, CV_16U, 257);
    expectFields(readBack(tiffFrame(fine, 16)), greyCorners(greyLevels), 0);
}

TEST_F(Tiff, readsGreyWhoseZeroIsWhite) {
    auto frame = tiffFrame(~greyFields());
    frame.photometric = PHOTOMETRIC_MINISWHITE;
    expectFields(readBack(frame), greyCorners(greyLevels), 0);
}

TEST_F(Tiff, readsColourOfSixteenBits) {
    cv::Mat fine;
    colourFields().convertTo(fine, CV_16U, 257);
    expectFields(readBack(tiffFrameOfColours(fine)), fieldColours, 1);
}

TEST_F(Tiff, readsAPalette) {
    auto frame = tiffFrame(greyFields(), 4);
    frame.photometric = PHOTOMETRIC_PALETTE;
    frame.palette.assign(16, {0, 0, 0});
    constexpr std::array<std::size_t, 4> used{0, 5, 10, 15};
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            frame.palette[used[i]][c] = static_cast<std::uint16_t>(fieldColours[i][2 - c] * 257);
    expectFields(readBack(frame), fieldColours, 1);
}

TEST_F(Tiff, readsFourInks) {
    cv::Mat inks(64, 96, CV_8UC4, cv::Scalar(0, 0, 0, 0)); // cyan, magenta, yellow, black
    inks(cv::Rect(0, 0, 48, 32)).setTo(cv::Scalar(0, 255, 255, 0));
    inks(cv::Rect(48, 0, 48, 32)).setTo(cv::Scalar(0, 0, 0, 255));
    inks(cv::Rect(0, 32, 48, 32)).setTo(cv::Scalar(255, 255, 0, 0));
    auto frame = tiffFrame(inks);
    frame.photometric = PHOTOMETRIC_SEPARATED;
    expectFields(readBack(frame), {{{0, 0, 255}, {0, 0, 0}, {255, 0, 0}, {255, 255, 255}}}, 2);
}

TEST_F(Tiff, laysTransparentPixelsOnWhitePaper) {
    cv::Mat samples(64, 96, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    samples(cv::Rect(0, 0, 48, 32)).setTo(cv::Scalar(0, 0, 0, 255));
    auto frame = tiffFrame(samples);
    frame.photometric = PHOTOMETRIC_RGB;
    frame.hasAlpha = true;
    expectFields(readBack(frame), greyCorners({0, 255, 255, 255}), 0);
}

TEST_F(Tiff, givesEachFrameInItsOwnSizeAndKind) {
    auto second = tiffFrame(bilevelFields({40, 80}), 1);
    second.compression = COMPRESSION_CCITTFAX4;
    second.orientation = ORIENTATION_RIGHTTOP;
    second.resolution = 300;
    writeTiff(m_path,
              {tiffFrame(greyFields()), second, tiffFrameOfColours(colourFields({31, 17}))});
    const auto header = readImageHeader(m_path);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->frames, 3);
    EXPECT_EQ(readImage(m_path, 0)->size(), (core::Size{96, 64}));
    const auto turned = readImage(m_path, 1);
    EXPECT_EQ(turned->size(), (core::Size{80, 40}));
    EXPECT_TRUE(turned->isBilevel());
    EXPECT_EQ(turned->dpi().value, 300);
    expectFields(*turned, turnedUpright(greyCorners({0, 0, 0, 255}), 6), 0);
    EXPECT_EQ(readImage(m_path, 2)->size(), (core::Size{31, 17}));
}

TEST_F(Tiff, refusesAFrameThatItDoesNotHave) {
    writeTiff(m_path, {tiffFrame(greyFields())});
    for (const int frame : {-1, 1, 70'000}) {
        const auto image = readImage(m_path, frame);
        ASSERT_FALSE(image) << frame;
        EXPECT_EQ(image.error().code, ErrorCode::wrongUsage) << frame;
    }
}

TEST_F(Tiff, readsTheResolutionInInchesAndCentimetres) {
    auto frame = tiffFrame(greyFields());
    EXPECT_FALSE(readBack(frame).dpi().isKnown());
    frame.resolution = 400;
    EXPECT_EQ(readBack(frame).dpi().value, 400);
    frame.resolution = 118.11F;
    frame.resolutionUnit = RESUNIT_CENTIMETER;
    EXPECT_NEAR(readBack(frame).dpi().value, 300, 0.1);
    frame.resolutionUnit = RESUNIT_NONE;
    EXPECT_FALSE(readBack(frame).dpi().isKnown());
    frame.resolution = 1;
    frame.resolutionUnit = RESUNIT_INCH;
    EXPECT_FALSE(readBack(frame).dpi().isKnown());
}

TEST_F(Tiff, refusesSamplesThatAreFractions) {
    TiffFrame frame = tiffFrame(cv::Mat(8, 8, CV_8UC4, cv::Scalar(0, 0, 128, 63)));
    frame.samples = 1;
    frame.bits = 32;
    frame.sampleFormat = SAMPLEFORMAT_IEEEFP;
    writeTiff(m_path, {frame});
    const auto image = readImage(m_path);
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, ErrorCode::inputUnsupported);
}

TEST_F(Tiff, refusesACompressionThatNobodyKnows) {
    auto bytes = directoryFirst(tiffFrame(greyFields()));
    const auto entry = bytes.find(std::string("\x03\x01\x04\0", 4)); // compression, LONG
    ASSERT_NE(entry, std::string::npos);
    bytes[entry + 8] = 77;
    writeBytes(m_path, bytes);
    const auto image = readImage(m_path);
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, ErrorCode::inputUnsupported);
}

TEST_F(Tiff, isTruncatedWhenItsDirectoryIsMissing) {
    writeTiff(m_path, {tiffFrame(greyFields())}); // libtiff writes the directory last
    const auto bytes = bytesOf(m_path);
    writeBytes(m_path, bytes.substr(0, bytes.size() / 2));
    const auto image = readImage(m_path);
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, ErrorCode::inputTruncated);
}

TEST_F(Tiff, isDamagedWhenItsCompressedBytesAreNonsense) {
    cv::Mat noise(64, 96, CV_8UC1);
    cv::randu(noise, 0, 256);
    auto frame = tiffFrame(noise);
    frame.compression = COMPRESSION_ADOBE_DEFLATE;
    auto bytes = directoryFirst(frame);
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), bytes.end(), '\0');
    writeBytes(m_path, bytes);
    const auto image = readImage(m_path);
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, ErrorCode::inputDamaged);
}

} // namespace
} // namespace ocr::page
