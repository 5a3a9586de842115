// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ocr/page/made_images.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <jpeglib.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <zlib.h>

#include "ocr/core/result.h"
#include "tests/component/scratch_folder.h"

namespace evrak_tests {

namespace {

std::array<cv::Rect, 4> fieldsOf(cv::Size size) {
    const int w = size.width / 2, h = size.height / 2;
    return {cv::Rect(0, 0, w, h), cv::Rect(w, 0, size.width - w, h),
            cv::Rect(0, h, w, size.height - h), cv::Rect(w, h, size.width - w, size.height - h)};
}

std::vector<unsigned char> packed(const cv::Mat &row, int bits) {
    const auto width = static_cast<std::size_t>(row.cols);
    if (bits == 16) {
        const auto *from = row.ptr<unsigned char>();
        return {from, from + width * row.elemSize()};
    }
    std::vector<unsigned char> bytes((width * static_cast<std::size_t>(bits * row.channels()) + 7) /
                                     8);
    if (bits == 8) {
        std::copy_n(row.ptr<unsigned char>(), bytes.size(), bytes.begin());
        return bytes;
    }
    const auto perByte = static_cast<std::size_t>(8 / bits);
    for (std::size_t x = 0; x < width; ++x) {
        const int value = row.at<unsigned char>(static_cast<int>(x)) >> (8 - bits);
        bytes[x / perByte] |=
            static_cast<unsigned char>(value << (8 - bits * static_cast<int>(x % perByte + 1)));
    }
    return bytes;
}

void setFields(TIFF *tiff, const TiffFrame &frame) {
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, frame.size.width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, frame.size.height);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, frame.bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, frame.samples);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, frame.sampleFormat);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, frame.compression);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, frame.photometric);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, frame.orientation);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    if (frame.compression == COMPRESSION_JPEG && frame.photometric == PHOTOMETRIC_YCBCR)
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
    if (frame.compression == COMPRESSION_JPEG)
        TIFFSetField(tiff, TIFFTAG_JPEGTABLESMODE, 0);
    if (frame.hasAlpha) {
        const std::uint16_t kind = EXTRASAMPLE_UNASSALPHA;
        TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &kind);
    }
    if (frame.resolution > 0) {
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, frame.resolution);
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, frame.resolution);
        TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, frame.resolutionUnit);
    }
    std::array<std::vector<std::uint16_t>, 3> map;
    for (const auto &entry : frame.palette)
        for (std::size_t i = 0; i < 3; ++i)
            map[i].push_back(entry[i]);
    if (!frame.palette.empty())
        TIFFSetField(tiff, TIFFTAG_COLORMAP, map[0].data(), map[1].data(), map[2].data());
}

void writeTiles(TIFF *tiff, const TiffFrame &frame) {
    TIFFSetField(tiff, TIFFTAG_TILEWIDTH, frame.tile);
    TIFFSetField(tiff, TIFFTAG_TILELENGTH, frame.tile);
    const auto side = static_cast<std::size_t>(frame.tile);
    const auto pixel = static_cast<std::size_t>(frame.samples * frame.bits / 8);
    const auto width = static_cast<std::size_t>(frame.size.width);
    for (std::size_t y = 0; y < frame.rows.size(); y += side)
        for (std::size_t x = 0; x < width; x += side) {
            std::vector<unsigned char> tile(side * side * pixel);
            for (std::size_t row = 0; row < std::min(side, frame.rows.size() - y); ++row)
                std::copy_n(frame.rows[y + row].begin() + static_cast<std::ptrdiff_t>(x * pixel),
                            std::min(side, width - x) * pixel,
                            tile.begin() + static_cast<std::ptrdiff_t>(row * side * pixel));
            TIFFWriteTile(tiff, tile.data(), static_cast<std::uint32_t>(x),
                          static_cast<std::uint32_t>(y), 0, 0);
        }
}

} // namespace

cv::Mat greyFields(cv::Size size) {
    cv::Mat pixels(size, CV_8UC1);
    const auto fields = fieldsOf(size);
    for (std::size_t i = 0; i < 4; ++i)
        pixels(fields[i]).setTo(greyLevels[i]);
    return pixels;
}

cv::Mat colourFields(cv::Size size) {
    cv::Mat pixels(size, CV_8UC3);
    const auto fields = fieldsOf(size);
    for (std::size_t i = 0; i < 4; ++i)
        pixels(fields[i]).setTo(
            cv::Scalar(fieldColours[i][0], fieldColours[i][1], fieldColours[i][2]));
    return pixels;
}

cv::Mat bilevelFields(cv::Size size) {
    cv::Mat pixels(size, CV_8UC1, cv::Scalar(0));
    pixels(fieldsOf(size)[3]).setTo(255);
    return pixels;
}

Corners cornersOf(const ocr::page::PageImage &image) {
    Corners corners{};
    const auto fields = fieldsOf(image.pixels().size());
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &field = fields[i];
        const cv::Rect middle(field.x + field.width / 4, field.y + field.height / 4,
                              field.width / 2, field.height / 2);
        const cv::Scalar mean = cv::mean(image.pixels()(middle));
        for (std::size_t c = 0; c < 3; ++c)
            corners[i][c] = static_cast<int>(
                std::lround(mean[image.pixels().channels() == 1 ? 0 : static_cast<int>(c)]));
    }
    return corners;
}

Corners greyCorners(const std::array<int, 4> &levels) {
    Corners corners{};
    for (std::size_t i = 0; i < 4; ++i)
        corners[i].fill(levels[i]);
    return corners;
}

void expectFields(const ocr::page::PageImage &image, const Corners &wanted, int tolerance) {
    const auto found = cornersOf(image);
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_NEAR(found[i][c], wanted[i][c], tolerance) << "field " << i << ", channel " << c;
}

Corners turnedUpright(const Corners &stored, int orientation) {
    constexpr std::array<std::array<std::size_t, 4>, 8> from{{{0, 1, 2, 3},
                                                              {1, 0, 3, 2},
                                                              {3, 2, 1, 0},
                                                              {2, 3, 0, 1},
                                                              {0, 2, 1, 3},
                                                              {2, 0, 3, 1},
                                                              {3, 1, 2, 0},
                                                              {1, 3, 0, 2}}};
    Corners upright{};
    for (std::size_t i = 0; i < 4; ++i)
        upright[i] = stored[from.at(static_cast<std::size_t>(orientation - 1))[i]];
    return upright;
}

bool swapsSides(int orientation) { return orientation >= 5; }

TiffFrame tiffFrame(const cv::Mat &samples, int bits) {
    TiffFrame frame;
    frame.size = samples.size();
    frame.bits = static_cast<std::uint16_t>(bits);
    frame.samples = static_cast<std::uint16_t>(samples.channels());
    for (int y = 0; y < samples.rows; ++y)
        frame.rows.push_back(packed(samples.row(y), bits));
    return frame;
}

TiffFrame tiffFrameOfColours(const cv::Mat &colours) {
    cv::Mat samples;
    cv::cvtColor(colours, samples, cv::COLOR_BGR2RGB);
    auto frame = tiffFrame(samples, colours.depth() == CV_16U ? 16 : 8);
    frame.photometric = PHOTOMETRIC_RGB;
    return frame;
}

void writeTiff(const std::filesystem::path &path, const std::vector<TiffFrame> &frames) {
    TIFF *tiff = TIFFOpen(path.c_str(), "w");
    EVRAK_ASSERT(tiff);
    for (const auto &frame : frames) {
        setFields(tiff, frame);
        if (frame.tile > 0) {
            writeTiles(tiff, frame);
        } else {
            TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, frame.rowsPerStrip);
            for (std::size_t y = 0; y < frame.rows.size(); ++y) {
                auto row = frame.rows[y];
                EVRAK_ASSERT(TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y)) >=
                             0);
            }
        }
        TIFFWriteDirectory(tiff);
    }
    TIFFClose(tiff);
}

std::string directoryFirst(TiffFrame frame) {
    const ScratchFolder scratch;
    const auto path = scratch.path() / "whole.tif";
    frame.rowsPerStrip = static_cast<std::uint32_t>(frame.size.height);
    writeTiff(path, {frame});
    TIFF *tiff = TIFFOpen(path.c_str(), "r");
    std::string strip(static_cast<std::size_t>(TIFFRawStripSize(tiff, 0)), '\0');
    TIFFReadRawStrip(tiff, 0, strip.data(), static_cast<tmsize_t>(strip.size()));
    TIFFClose(tiff);
    constexpr std::uint32_t entries = 9, start = 8 + 2 + entries * 12 + 4;
    const std::array<std::array<std::uint32_t, 2>, entries> fields{
        {{TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(frame.size.width)},
         {TIFFTAG_IMAGELENGTH, frame.rowsPerStrip},
         {TIFFTAG_BITSPERSAMPLE, frame.bits},
         {TIFFTAG_COMPRESSION, frame.compression},
         {TIFFTAG_PHOTOMETRIC, frame.photometric},
         {TIFFTAG_STRIPOFFSETS, start},
         {TIFFTAG_SAMPLESPERPIXEL, 1},
         {TIFFTAG_ROWSPERSTRIP, frame.rowsPerStrip},
         {TIFFTAG_STRIPBYTECOUNTS, static_cast<std::uint32_t>(strip.size())}}};
    std::string bytes("II*\0\x08\0\0\0\x09\0", 10);
    const auto put = [&](std::uint32_t value, int length) {
        for (int i = 0; i < length; ++i)
            bytes += static_cast<char>(value >> 8 * i & 0xff);
    };
    for (const auto &[tag, value] : fields) {
        put(tag, 2);
        put(TIFF_LONG, 2);
        put(1, 4);
        put(value, 4);
    }
    put(0, 4);
    return bytes + strip;
}

std::string encode(const std::string &extension, const cv::Mat &pixels,
                   const std::vector<int> &settings) {
    std::vector<unsigned char> bytes;
    EVRAK_ASSERT(cv::imencode(extension, pixels, bytes, settings));
    return {bytes.begin(), bytes.end()};
}

std::string packedPng(const cv::Mat &grey, int bits, const std::vector<Colour> &palette,
                      const std::vector<int> &alphas) {
    std::string bytes("\x89PNG\r\n\x1a\n");
    const auto number = [](std::size_t value) {
        std::string four;
        for (int shift = 24; shift >= 0; shift -= 8)
            four += static_cast<char>(value >> shift & 0xff);
        return four;
    };
    const auto put = [&](const std::string &name, const std::string &body) {
        const std::string checked = name + body;
        bytes += number(body.size()) + checked +
                 number(crc32(0, reinterpret_cast<const Bytef *>(checked.data()),
                              static_cast<uInt>(checked.size())));
    };
    std::string head = number(static_cast<std::size_t>(grey.cols)) +
                       number(static_cast<std::size_t>(grey.rows)) + static_cast<char>(bits) +
                       static_cast<char>(palette.empty() ? 0 : 3);
    put("IHDR", head + std::string(3, '\0'));
    std::string entries, opacities, rows;
    for (const auto &colour : palette)
        for (const int channel : {2, 1, 0})
            entries += static_cast<char>(colour[static_cast<std::size_t>(channel)]);
    for (const int alpha : alphas)
        opacities += static_cast<char>(alpha);
    for (int y = 0; y < grey.rows; ++y) {
        const auto row = packed(grey.row(y), bits);
        rows += '\0' + std::string(row.begin(), row.end());
    }
    if (!palette.empty())
        put("PLTE", entries);
    if (!alphas.empty())
        put("tRNS", opacities);
    auto length = compressBound(rows.size());
    std::string squeezed(length, '\0');
    compress(reinterpret_cast<Bytef *>(squeezed.data()), &length,
             reinterpret_cast<const Bytef *>(rows.data()), rows.size());
    put("IDAT", squeezed.substr(0, length));
    put("IEND", {});
    return bytes;
}

std::string adobeJpeg(const cv::Mat &inks, bool asYcck) {
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = static_cast<JDIMENSION>(inks.cols);
    jpeg.image_height = static_cast<JDIMENSION>(inks.rows);
    jpeg.input_components = 4;
    jpeg.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&jpeg);
    jpeg_set_colorspace(&jpeg, asYcck ? JCS_YCCK : JCS_CMYK);
    jpeg.write_Adobe_marker = TRUE;
    jpeg_start_compress(&jpeg, TRUE);
    const cv::Mat inverted = ~inks;
    for (int y = 0; y < inverted.rows; ++y) {
        auto *row = const_cast<unsigned char *>(inverted.ptr<unsigned char>(y));
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    std::string whole(reinterpret_cast<const char *>(bytes), size);
    std::free(bytes);
    return whole;
}

std::string withExif(const std::string &jpeg, int orientation, const std::string &more) {
    std::string block("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    block += static_cast<char>(orientation);
    block += std::string(6, '\0') + more; // rest of the value, no further directory
    const auto length = block.size() + 2;
    const std::string head{'\xff', '\xe1', static_cast<char>(length >> 8),
                           static_cast<char>(length & 0xff)};
    return jpeg.substr(0, 2) + head + block + jpeg.substr(2);
}

void writeBytes(const std::filesystem::path &path, const std::string &bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string bytesOf(const std::filesystem::path &path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

} // namespace evrak_tests
