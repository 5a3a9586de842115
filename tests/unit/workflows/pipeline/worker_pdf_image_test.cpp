// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_pdf_image.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <tiffio.h>
#include <zlib.h>

#include "tests/component/scratch_folder.h"

namespace workflows::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr int width = 80, height = 60;

struct TiffShape {
    std::uint16_t compression = COMPRESSION_CCITTFAX4;
    std::uint16_t photometric = PHOTOMETRIC_MINISWHITE;
    std::uint16_t fillOrder = FILLORDER_MSB2LSB;
    std::uint32_t rowsPerStrip = height;
    std::uint16_t bits = 1;
};

/// A TIFF of one sample a pixel, ready for its rows.
TIFF *openTiff(const fs::path &path, const TiffShape &shape) {
    TIFF *tiff = TIFFOpen(path.c_str(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, shape.bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, shape.compression);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, shape.photometric);
    TIFFSetField(tiff, TIFFTAG_FILLORDER, shape.fillOrder);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, shape.rowsPerStrip);
    return tiff;
}

/// An uneven pattern, so that mirrored and inverted ones differ from it.
void writeOneBitTiff(const fs::path &path, const TiffShape &shape) {
    TIFF *tiff = openTiff(path, shape);
    for (std::uint32_t y = 0; y < height; ++y) {
        std::array<unsigned char, width / 8> row{};
        for (std::size_t i = 0; i < y / 8; ++i)
            row[i] = y % 2 == 0 ? 0xE1 : 0xFF;
        TIFFWriteScanline(tiff, row.data(), y);
    }
    TIFFClose(tiff);
}

/// What a PDF viewer makes of the strip, with a TIFF around it in place of the PDF.
void writeAsTiff(const fs::path &path, const PdfImage &image) {
    TIFF *tiff =
        openTiff(path, {.photometric = static_cast<std::uint16_t>(
                            image.blackIs1 ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_MINISWHITE)});
    std::string stream = image.stream;
    TIFFWriteRawStrip(tiff, 0, stream.data(), static_cast<tmsize_t>(stream.size()));
    TIFFClose(tiff);
}

std::string bigEndian32(std::size_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xff);
    return bytes;
}

std::string chunk(const std::string &typeAndData) {
    const auto checksum = ::crc32(0, reinterpret_cast<const Bytef *>(typeAndData.data()),
                                  static_cast<uInt>(typeAndData.size()));
    return bigEndian32(typeAndData.size() - 4) + typeAndData + bigEndian32(checksum);
}

/// The Flate stream with a PNG around it in place of the PDF.
void writeAsPng(const fs::path &path, const PdfImage &image) {
    const char colourType = image.components == 3 ? 2 : image.palette.empty() ? 0 : 3;
    std::ofstream(path, std::ios::binary)
        << "\x89PNG\r\n\x1a\n"
        << chunk("IHDR" + bigEndian32(static_cast<std::size_t>(image.size.width)) +
                 bigEndian32(static_cast<std::size_t>(image.size.height)) +
                 static_cast<char>(image.bitsPerComponent) + colourType + std::string(3, '\0'))
        << (image.palette.empty() ? "" : chunk("PLTE" + image.palette))
        << chunk("IDAT" + image.stream) << chunk("IEND");
}

bool showTheSame(const fs::path &a, const fs::path &b) {
    const auto first = ocr::page::readImage(a), second = ocr::page::readImage(b);
    return first && second && first->size() == second->size() &&
           first->pixels().type() == second->pixels().type() &&
           cv::norm(first->pixels(), second->pixels(), cv::NORM_INF) == 0;
}

class AFileForAPdf : public testing::Test {
  protected:
    fs::path write(const std::string &name, const cv::Mat &image,
                   const std::vector<int> &parameters = {}) {
        const fs::path path = m_scratch.path() / name;
        cv::imwrite(path.string(), image, parameters);
        return path;
    }

    static PdfImage make(const fs::path &path, int frame = 0) {
        auto image = makePdfImage(path, frame, {});
        if (!image)
            throw std::runtime_error(std::string(toString(image.error().code)));
        return *image;
    }

    static cv::Mat drawn(int type) {
        cv::Mat image(height, width, type, cv::Scalar::all(255));
        cv::circle(image, {30, 30}, 20, cv::Scalar(40, 80, 120), -1);
        return image;
    }

    static std::string bytesOf(const fs::path &path) {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    evrak_tests::ScratchFolder m_scratch;
};

class AOneBitTiff : public AFileForAPdf, public testing::WithParamInterface<TiffShape> {};

TEST_P(AOneBitTiff, becomesGroup4WithTheSamePixels) {
    const fs::path path = m_scratch.path() / "page.tif", again = m_scratch.path() / "again.tif";
    writeOneBitTiff(path, GetParam());
    const auto image = make(path);
    EXPECT_EQ(image.filter, "CCITTFaxDecode");
    EXPECT_EQ(image.bitsPerComponent, 1);
    EXPECT_EQ(image.size, (ocr::core::Size{width, height}));
    const bool isOneStripOfGroup4 =
        GetParam().compression == COMPRESSION_CCITTFAX4 && GetParam().rowsPerStrip == height;
    EXPECT_EQ(image.passedThrough, isOneStripOfGroup4);
    writeAsTiff(again, image);
    EXPECT_TRUE(showTheSame(path, again));
}

INSTANTIATE_TEST_SUITE_P(
    OfManyShapes, AOneBitTiff,
    testing::Values(TiffShape{}, TiffShape{.photometric = PHOTOMETRIC_MINISBLACK},
                    TiffShape{.fillOrder = FILLORDER_LSB2MSB}, TiffShape{.rowsPerStrip = 7},
                    TiffShape{.photometric = PHOTOMETRIC_MINISBLACK, .rowsPerStrip = 7},
                    TiffShape{.compression = COMPRESSION_LZW},
                    TiffShape{.compression = COMPRESSION_NONE,
                              .photometric = PHOTOMETRIC_MINISBLACK}));

TEST_F(AFileForAPdf, inLzwKeepsItsPixelsAsFlate) {
    for (const int type : {CV_8UC1, CV_8UC3}) {
        const auto path =
            write("page.tif", drawn(type), {cv::IMWRITE_TIFF_COMPRESSION, COMPRESSION_LZW});
        const auto image = make(path);
        EXPECT_EQ(image.filter, "FlateDecode");
        EXPECT_EQ(image.pngPredictorColumns, width);
        EXPECT_FALSE(image.passedThrough);
        writeAsPng(m_scratch.path() / "again.png", image);
        EXPECT_TRUE(showTheSame(path, m_scratch.path() / "again.png")) << type;
    }
}

TEST_F(AFileForAPdf, ofPngKeepsItsPixels) {
    for (const int type : {CV_8UC1, CV_8UC3}) {
        const auto path = write("page.png", drawn(type));
        const auto image = make(path);
        EXPECT_TRUE(image.passedThrough);
        writeAsPng(m_scratch.path() / "again.png", image);
        EXPECT_TRUE(showTheSame(path, m_scratch.path() / "again.png")) << type;
    }
}

TEST_F(AFileForAPdf, ofJpegIsTheFile) {
    const auto path = write("photo.jpg", drawn(CV_8UC3));
    EXPECT_EQ(make(path).stream, bytesOf(path));
}

TEST_F(AFileForAPdf, ofJpegInsideTiffBecomesJpeg) {
    const fs::path path = m_scratch.path() / "page.tif";
    TIFF *tiff = openTiff(
        path, {.compression = COMPRESSION_JPEG, .photometric = PHOTOMETRIC_MINISBLACK, .bits = 8});
    std::array<unsigned char, width> row{};
    for (std::uint32_t y = 0; y < height; ++y)
        TIFFWriteScanline(tiff, row.data(), y);
    TIFFClose(tiff);
    const auto image = make(path);
    EXPECT_EQ(image.filter, "DCTDecode");
    EXPECT_FALSE(image.passedThrough);
}

TEST_F(AFileForAPdf, ofWebPBecomesJpeg) {
    EXPECT_EQ(make(write("page.webp", drawn(CV_8UC3))).filter, "DCTDecode");
}

TEST_F(AFileForAPdf, withTransparencyBecomesPaperWithoutLoss) {
    cv::Mat image(height, width, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    const auto pdfImage = make(write("page.png", image));
    EXPECT_EQ(pdfImage.filter, "FlateDecode");
    EXPECT_EQ(pdfImage.components, 3);
    EXPECT_FALSE(pdfImage.passedThrough);
}

TEST_F(AFileForAPdf, thatIsNoneIsTold) {
    const fs::path path = m_scratch.path() / "note.txt";
    std::ofstream(path) << "a note of more than a few bytes, which is no image";
    EXPECT_EQ(makePdfImage(path, 0, {}).error().code, ocr::core::ErrorCode::inputNotAnImage);
}

} // namespace
} // namespace workflows::pipeline
