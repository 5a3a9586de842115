// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_tiff.h"

#include <algorithm>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include <leptonica/allheaders.h>
#include <opencv2/core.hpp>
#include <tiffio.h>

namespace ocr::page {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

/// Keeps the first complaint; what follows is mostly its consequence.
int keepFirst(TIFF * /*tiff*/, void *kept, const char * /*module*/, const char *format,
              va_list arguments) {
    auto &complaint = *static_cast<std::string *>(kept);
    char line[300];
    std::vsnprintf(line, sizeof line, format, arguments);
    if (complaint.empty())
        complaint = line;
    return 1;
}

int ignore(TIFF * /*tiff*/, void * /*data*/, const char * /*module*/, const char * /*format*/,
           va_list /*arguments*/) {
    return 1;
}

/// Whether the file ends before its first directory, where everything else is told.
bool endsBeforeDirectory(const std::filesystem::path &path) {
    unsigned char bytes[16]{};
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char *>(bytes), sizeof bytes);
    if (file.gcount() < 8)
        return true;
    const bool isBigEndian = bytes[0] == 'M';
    const bool isBigTiff = (isBigEndian ? bytes[3] : bytes[2]) == 43;
    const std::size_t from = isBigTiff ? 8 : 4, length = isBigTiff ? 8 : 4;
    std::uintmax_t offset = 0;
    for (std::size_t i = 0; i < length; ++i)
        offset = offset << 8 | bytes[isBigEndian ? from + i : from + length - 1 - i];
    std::error_code ignored;
    return offset >= std::filesystem::file_size(path, ignored);
}

/// An open file with a frame chosen.
class TiffFile {
  public:
    explicit TiffFile(const std::filesystem::path &path) : m_path(path) {
        const std::unique_ptr<TIFFOpenOptions, void (*)(TIFFOpenOptions *)> options(
            TIFFOpenOptionsAlloc(), &TIFFOpenOptionsFree);
        TIFFOpenOptionsSetErrorHandlerExtR(options.get(), &keepFirst, &m_complaint);
        TIFFOpenOptionsSetWarningHandlerExtR(options.get(), &ignore, nullptr);
        // No memory map: a read error shall be an error, not a signal.
        m_tiff = TIFFOpenExt(path.c_str(), "rm", options.get());
    }
    ~TiffFile() {
        if (m_tiff)
            TIFFClose(m_tiff);
    }
    TiffFile(const TiffFile &) = delete;
    TiffFile &operator=(const TiffFile &) = delete;

    [[nodiscard]] TIFF *get() const { return m_tiff; }

    template <typename T> [[nodiscard]] T field(std::uint32_t tag, T otherwise) const {
        T value{};
        return TIFFGetFieldDefaulted(m_tiff, tag, &value) == 1 ? value : otherwise;
    }

    /// Whether the file is shorter than the frame's directory says.
    [[nodiscard]] bool isCutShort() const {
        if (!m_tiff)
            return endsBeforeDirectory(m_path);
        std::error_code ignored;
        const std::uintmax_t size = std::filesystem::file_size(m_path, ignored);
        const auto pieces =
            TIFFIsTiled(m_tiff) ? TIFFNumberOfTiles(m_tiff) : TIFFNumberOfStrips(m_tiff);
        for (std::uint32_t i = 0; i < pieces; ++i)
            if (TIFFGetStrileOffset(m_tiff, i) + TIFFGetStrileByteCount(m_tiff, i) > size)
                return true;
        return false;
    }

    [[nodiscard]] core::Error complain() const {
        return fail(isCutShort() ? ErrorCode::inputTruncated : ErrorCode::inputDamaged,
                    m_path.string(), m_complaint);
    }

  private:
    std::filesystem::path m_path;
    std::string m_complaint;
    TIFF *m_tiff = nullptr;
};

core::Dpi dpiOf(const TiffFile &file) {
    const double centimetre =
        file.field<std::uint16_t>(TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH) == RESUNIT_CENTIMETER ? 2.54
                                                                                              : 1;
    const bool hasUnit =
        file.field<std::uint16_t>(TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH) != RESUNIT_NONE;
    const double dpi = file.field<float>(TIFFTAG_XRESOLUTION, 0) * centimetre;
    return hasUnit && dpi >= 50 && dpi <= 4800 ? core::Dpi{dpi} : core::Dpi{};
}

bool isGrey(const TiffFile &file) {
    const auto kind = file.field<std::uint16_t>(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    return kind == PHOTOMETRIC_MINISBLACK || kind == PHOTOMETRIC_MINISWHITE;
}

/// One sample of a packed row as 8-bit grey.
unsigned char greyAt(const unsigned char *row, int x, int bits) {
    if (bits == 8)
        return row[x];
    if (bits == 16) {
        std::uint16_t value = 0;
        std::copy_n(row + 2 * static_cast<std::ptrdiff_t>(x), 2,
                    reinterpret_cast<unsigned char *>(&value));
        return static_cast<unsigned char>((value + 128) / 257);
    }
    const int perByte = 8 / bits, most = (1 << bits) - 1;
    const int value = row[x / perByte] >> (8 - bits * (x % perByte + 1)) & most;
    return static_cast<unsigned char>(value * 255 / most);
}

/// Grey of one sample in strips, row by row: scans of 400 megapixels in one strip fit in memory.
bool readGreyRows(const TiffFile &file, const FrameHeader &header, cv::Mat &pixels) {
    pixels.create(header.size.height, header.size.width, CV_8UC1);
    std::vector<unsigned char> row(static_cast<std::size_t>(TIFFScanlineSize(file.get())));
    const auto needed = (static_cast<std::size_t>(header.size.width) *
                             static_cast<std::size_t>(header.bitsPerSample) +
                         7) /
                        8;
    if (row.size() < needed)
        return false;
    for (int y = 0; y < pixels.rows; ++y) {
        if (TIFFReadScanline(file.get(), row.data(), static_cast<std::uint32_t>(y)) < 0)
            return false;
        auto *out = pixels.ptr<unsigned char>(y);
        for (int x = 0; x < pixels.cols; ++x)
            out[x] = greyAt(row.data(), x, header.bitsPerSample);
    }
    if (file.field<std::uint16_t>(TIFFTAG_PHOTOMETRIC, 0) == PHOTOMETRIC_MINISWHITE)
        cv::bitwise_not(pixels, pixels);
    return true;
}

/// A piece of libtiff's RGBA, bottom row first and multiplied by alpha, onto white paper.
void putPiece(const std::vector<std::uint32_t> &raster, const cv::Size &piece, cv::Mat &out) {
    for (int y = 0; y < out.rows; ++y) {
        const auto *from =
            raster.data() + static_cast<std::ptrdiff_t>(piece.height - 1 - y) * piece.width;
        auto *to = out.ptr<unsigned char>(y);
        for (int x = 0; x < out.cols; ++x) {
            const auto pixel = from[x];
            const auto paper = 255 - TIFFGetA(pixel);
            *to++ = static_cast<unsigned char>(std::min(255U, TIFFGetB(pixel) + paper));
            *to++ = static_cast<unsigned char>(std::min(255U, TIFFGetG(pixel) + paper));
            *to++ = static_cast<unsigned char>(std::min(255U, TIFFGetR(pixel) + paper));
        }
    }
}

/// Everything else, through libtiff's own conversion, a strip or tile at a time.
bool readColours(const TiffFile &file, const FrameHeader &header, cv::Mat &pixels) {
    const int width = header.size.width, height = header.size.height;
    const bool isTiled = TIFFIsTiled(file.get()) != 0;
    cv::Size piece(width, 0);
    if (isTiled) {
        piece.width = static_cast<int>(file.field<std::uint32_t>(TIFFTAG_TILEWIDTH, 0));
        piece.height = static_cast<int>(file.field<std::uint32_t>(TIFFTAG_TILELENGTH, 0));
    } else {
        const auto rows = file.field<std::uint32_t>(TIFFTAG_ROWSPERSTRIP, UINT32_MAX);
        piece.height = static_cast<int>(std::min(rows, static_cast<std::uint32_t>(height)));
    }
    constexpr int largestTile = 16'384;
    if (piece.width <= 0 || piece.height <= 0 ||
        (isTiled && std::max(piece.width, piece.height) > largestTile))
        return false;
    pixels.create(height, width, CV_8UC3);
    std::vector<std::uint32_t> raster(static_cast<std::size_t>(piece.area()));
    for (int y = 0; y < height; y += piece.height)
        for (int x = 0; x < width; x += piece.width) {
            const auto left = static_cast<std::uint32_t>(x), top = static_cast<std::uint32_t>(y);
            const int isRead = isTiled
                                   ? TIFFReadRGBATileExt(file.get(), left, top, raster.data(), 1)
                                   : TIFFReadRGBAStripExt(file.get(), top, raster.data(), 1);
            if (isRead == 0)
                return false;
            const cv::Rect area = cv::Rect({x, y}, piece) & cv::Rect(0, 0, width, height);
            cv::Mat out = pixels(area);
            // The last strip is as high as the rows that are left, a tile is always whole.
            putPiece(raster, isTiled ? piece : area.size(), out);
        }
    return true;
}

/// TIFF's and EXIF's orientation: where the first row and column of what is stored belong.
cv::Mat upright(cv::Mat pixels, int orientation) {
    constexpr int none = 2;
    struct Steps {
        bool isTransposed;
        int flip; ///< as cv::flip takes it
    };
    constexpr Steps steps[] = {{false, none}, {false, 1}, {false, -1}, {false, 0},
                               {true, none},  {true, 1},  {true, -1},  {true, 0}};
    if (orientation < 1 || orientation > 8)
        return pixels;
    const auto &[isTransposed, flip] = steps[orientation - 1];
    cv::Mat turned = pixels;
    if (isTransposed)
        cv::transpose(pixels, turned);
    if (flip != none)
        cv::flip(turned, turned, flip);
    return turned;
}

} // namespace

Result<int> countTiffFrames(const std::filesystem::path &path) {
    const TiffFile file(path);
    if (!file.get())
        return file.complain();
    return static_cast<int>(TIFFNumberOfDirectories(file.get()));
}

Result<FrameHeader> readTiffHeader(const std::filesystem::path &path, int frame) {
    const TiffFile file(path);
    if (!file.get())
        return file.complain();
    if (frame < 0 || TIFFSetDirectory(file.get(), static_cast<tdir_t>(frame)) == 0) {
        const int frames = static_cast<int>(TIFFNumberOfDirectories(file.get()));
        if (frame < 0 || frame >= frames)
            return fail(ErrorCode::wrongUsage, path.string(),
                        "page " + std::to_string(frame + 1) + " of " + std::to_string(frames));
        return file.complain();
    }
    FrameHeader header;
    header.format = IFF_TIFF;
    header.size.width =
        static_cast<int>(std::min<std::uint32_t>(INT32_MAX, file.field(TIFFTAG_IMAGEWIDTH, 0U)));
    header.size.height =
        static_cast<int>(std::min<std::uint32_t>(INT32_MAX, file.field(TIFFTAG_IMAGELENGTH, 0U)));
    header.bitsPerSample = file.field<std::uint16_t>(TIFFTAG_BITSPERSAMPLE, 1);
    header.samplesPerPixel = file.field<std::uint16_t>(TIFFTAG_SAMPLESPERPIXEL, 1);
    header.hasPalette = file.field<std::uint16_t>(TIFFTAG_PHOTOMETRIC, 0) == PHOTOMETRIC_PALETTE;
    header.dpi = dpiOf(file);
    return header;
}

Result<PageImage> decodeTiff(const std::filesystem::path &path, int frame,
                             const FrameHeader &header) {
    const TiffFile file(path);
    if (!file.get() || TIFFSetDirectory(file.get(), static_cast<tdir_t>(frame)) == 0)
        return file.complain();
    const auto compression = file.field<std::uint16_t>(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    char why[1024] = "";
    if (TIFFIsCODECConfigured(compression) == 0)
        return fail(ErrorCode::inputUnsupported, path.string(),
                    "compression " + std::to_string(compression));
    if (TIFFRGBAImageOK(file.get(), why) == 0)
        return fail(ErrorCode::inputUnsupported, path.string(), why);
    if (file.isCutShort())
        return fail(ErrorCode::inputTruncated, path.string());
    const auto orientation = file.field<std::uint16_t>(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    // libtiff would turn each strip by itself.
    TIFFSetField(file.get(), TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    const bool isOneGrey = isGrey(file) && header.samplesPerPixel == 1;
    cv::Mat pixels;
    const bool isRead = isOneGrey && TIFFIsTiled(file.get()) == 0
                            ? readGreyRows(file, header, pixels)
                            : readColours(file, header, pixels);
    if (!isRead)
        return file.complain();
    if (isGrey(file) && pixels.channels() == 3)
        cv::extractChannel(pixels, pixels, 0);
    return PageImage(std::make_shared<cv::Mat>(upright(std::move(pixels), orientation)), header.dpi,
                     isOneGrey && header.bitsPerSample == 1);
}

} // namespace ocr::page
