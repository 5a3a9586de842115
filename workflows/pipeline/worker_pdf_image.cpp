// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_pdf_image.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <leptonica/allheaders.h>
#include <sys/mman.h>
#include <tiffio.h>
#include <unistd.h>

#include "workflows/pipeline/worker_pdf_streams.h"

namespace workflows::pipeline {

namespace fs = std::filesystem;
using ocr::core::Result;

namespace {

struct TiffCloser {
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using TiffPtr = std::unique_ptr<TIFF, TiffCloser>;

struct PixDeleter {
    void operator()(Pix *pix) const { pixDestroy(&pix); }
};
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

TiffPtr openTiff(const fs::path &path, int frame) {
    TIFFSetErrorHandler(nullptr);
    TIFFSetWarningHandler(nullptr);
    TiffPtr tiff(TIFFOpen(path.c_str(), "r"));
    if (tiff && TIFFSetDirectory(tiff.get(), static_cast<std::uint16_t>(frame)) == 0)
        tiff.reset();
    return tiff;
}

template <typename T> T field(TIFF *tiff, std::uint32_t tag) {
    T value{};
    TIFFGetFieldDefaulted(tiff, tag, &value);
    return value;
}

/// The only strip of a group 4 frame, with the bits in the order that a PDF wants.
std::optional<PdfImage> pdfImageOfGroup4(TIFF *tiff) {
    constexpr std::uint32_t uncompressedMode = 2;
    const bool isOneStrip = !TIFFIsTiled(tiff) && TIFFNumberOfStrips(tiff) == 1;
    if (!isOneStrip || field<std::uint16_t>(tiff, TIFFTAG_COMPRESSION) != COMPRESSION_CCITTFAX4 ||
        field<std::uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE) != 1 ||
        field<std::uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL) != 1 ||
        (field<std::uint32_t>(tiff, TIFFTAG_GROUP4OPTIONS) & uncompressedMode) != 0)
        return {};
    PdfImage image;
    image.filter = "CCITTFaxDecode";
    image.bitsPerComponent = 1;
    image.size = {static_cast<int>(field<std::uint32_t>(tiff, TIFFTAG_IMAGEWIDTH)),
                  static_cast<int>(field<std::uint32_t>(tiff, TIFFTAG_IMAGELENGTH))};
    image.stream.resize(TIFFRawStripSize(tiff, 0));
    const auto length =
        TIFFReadRawStrip(tiff, 0, image.stream.data(), static_cast<tmsize_t>(image.stream.size()));
    if (length <= 0)
        return {};
    image.stream.resize(static_cast<std::size_t>(length));
    if (field<std::uint16_t>(tiff, TIFFTAG_FILLORDER) == FILLORDER_LSB2MSB)
        TIFFReverseBits(reinterpret_cast<std::uint8_t *>(image.stream.data()), length);
    // The code's black runs are ones. Where zero is white they are ink, which is what a PDF takes
    // them for by itself; elsewhere they are paper.
    image.blackIs1 = field<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC) == PHOTOMETRIC_MINISBLACK;
    image.orientation = field<std::uint16_t>(tiff, TIFFTAG_ORIENTATION);
    if (image.orientation < 1 || image.orientation > 8)
        image.orientation = 1;
    return image;
}

/// Through a file in memory, since Leptonica writes group 4 only as TIFF.
std::optional<PdfImage> encodeAsGroup4(Pix *pix) {
    const int descriptor = ::memfd_create("group4", MFD_CLOEXEC);
    if (descriptor < 0)
        return {};
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(::fdopen(descriptor, "w+"), &std::fclose);
    if (!file || pixWriteStreamTiff(file.get(), pix, IFF_TIFF_G4) != 0)
        return {};
    std::rewind(file.get()); // libtiff begins where the descriptor stands
    const TiffPtr tiff(TIFFFdOpen(::dup(descriptor), "group4", "r"));
    return tiff ? pdfImageOfGroup4(tiff.get()) : std::nullopt;
}

std::optional<PdfImage> encodeWithoutLoss(PixPtr pix) {
    if (pix && pixGetSpp(pix.get()) == 4)
        pix.reset(pixAlphaBlendUniform(pix.get(), 0xffffff00));
    if (!pix)
        return {};
    if (pixGetDepth(pix.get()) == 1 && !pixGetColormap(pix.get()))
        return encodeAsGroup4(pix.get());
    l_uint8 *bytes = nullptr;
    std::size_t length = 0;
    if (pixWriteMemPng(&bytes, &length, pix.get(), 0) != 0)
        return {};
    std::unique_ptr<l_uint8, void (*)(void *)> owner(bytes, &lept_free);
    auto image = pdfImageOfPng(std::string(reinterpret_cast<const char *>(bytes), length));
    if (image)
        image->passedThrough = false;
    return image;
}

/// Whether Leptonica gives the very pixels that are in the file.
bool isPlainTiff(TIFF *tiff, const ocr::page::ImageLimits &limits) {
    const auto width = field<std::uint32_t>(tiff, TIFFTAG_IMAGEWIDTH);
    const auto height = field<std::uint32_t>(tiff, TIFFTAG_IMAGELENGTH);
    const auto compression = field<std::uint16_t>(tiff, TIFFTAG_COMPRESSION);
    const auto photometric = field<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC);
    const auto samples = field<std::uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL);
    return static_cast<std::int64_t>(width) * height <= limits.maxPixels &&
           compression != COMPRESSION_JPEG && compression != COMPRESSION_OJPEG &&
           photometric <= PHOTOMETRIC_PALETTE && (samples == 1 || samples == 3) &&
           field<std::uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE) <= 8 &&
           field<std::uint16_t>(tiff, TIFFTAG_SAMPLEFORMAT) == SAMPLEFORMAT_UINT;
}

std::optional<PdfImage> pdfImageOfTiff(const fs::path &path, int frame,
                                       const ocr::page::ImageLimits &limits) {
    const TiffPtr tiff = openTiff(path, frame);
    if (!tiff)
        return {};
    if (auto image = pdfImageOfGroup4(tiff.get())) {
        image->passedThrough = true;
        return image;
    }
    if (!isPlainTiff(tiff.get(), limits))
        return {};
    return encodeWithoutLoss(PixPtr(pixReadTiff(path.c_str(), frame)));
}

std::string bytesOf(const fs::path &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::optional<PdfImage> pdfImageAsItIs(const fs::path &path, int frame, const std::string &format,
                                       const ocr::page::ImageLimits &limits) {
    if (format == "jpeg")
        return pdfImageOfJpeg(bytesOf(path));
    if (format == "jp2")
        return pdfImageOfJpeg2000(bytesOf(path));
    if (format == "tiff")
        return pdfImageOfTiff(path, frame, limits);
    if (format == "webp")
        return {};
    if (format == "png") {
        if (auto image = pdfImageOfPng(bytesOf(path)))
            return image;
    }
    return encodeWithoutLoss(PixPtr(pixRead(path.c_str())));
}

} // namespace

Result<PdfImage> makePdfImage(const fs::path &path, int frame,
                              const ocr::page::ImageLimits &limits) {
    const auto header = ocr::page::readImageHeader(path, limits);
    if (!header)
        return header.error();
    if (auto image = pdfImageAsItIs(path, frame, header->format, limits))
        return std::move(*image);
    const auto decoded = ocr::page::readImage(path, frame, limits);
    if (!decoded)
        return decoded.error();
    auto encoded = ocr::page::encodePreview(*decoded, 0);
    if (!encoded)
        return encoded.error();
    auto image = encoded->format == "jpeg" ? pdfImageOfJpeg(std::move(encoded->bytes))
                                           : pdfImageOfPng(encoded->bytes);
    EVRAK_ASSERT(image.has_value());
    image->passedThrough = false;
    return std::move(*image);
}

} // namespace workflows::pipeline
