// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include <leptonica/allheaders.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/page/image_decode.h"
#include "ocr/page/image_end.h"
#include "ocr/page/image_tiff.h"

namespace ocr::page {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

/// Opens what a person named, with a word for each way that this can go wrong.
Result<File> openImage(const std::filesystem::path &path, const ImageLimits &limits) {
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(ErrorCode::inputMissing, path.string());
    if (std::filesystem::is_directory(status))
        return fail(ErrorCode::inputIsFolder, path.string());
    // To open a pipe would wait for a writer.
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return fail(ErrorCode::inputNotAnImage, path.string(), "not a regular file");
    File file(std::fopen(path.c_str(), "rbe"), &std::fclose);
    if (!file)
        return fail(ErrorCode::inputNotPermitted, path.string(), std::strerror(errno));
    const auto bytes = std::filesystem::file_size(path, problem);
    if (bytes == 0)
        return fail(ErrorCode::inputEmpty, path.string());
    if (bytes > static_cast<std::uintmax_t>(limits.maxBytes))
        return fail(ErrorCode::inputTooLarge, path.string(), std::to_string(bytes) + " bytes");
    return file;
}

const char *formatName(int format) {
    switch (format) {
    case IFF_JFIF_JPEG:
        return "jpeg";
    case IFF_PNG:
        return "png";
    case IFF_WEBP:
        return "webp";
    case IFF_JP2:
        return "jp2";
    case IFF_PNM:
        return "pnm";
    case IFF_BMP:
        return "bmp";
    case IFF_TIFF:
    case IFF_TIFF_PACKBITS:
    case IFF_TIFF_RLE:
    case IFF_TIFF_G3:
    case IFF_TIFF_G4:
    case IFF_TIFF_LZW:
    case IFF_TIFF_ZIP:
    case IFF_TIFF_JPEG:
        return "tiff";
    default:
        return nullptr;
    }
}

/// Width and height of a BMP, which Leptonica's header reader passes over.
bool readBmpHeader(std::FILE *file, FrameHeader &header) {
    unsigned char bytes[30]{};
    std::rewind(file);
    if (std::fread(bytes, 1, sizeof bytes, file) != sizeof bytes)
        return false;
    const auto number = [&](int at) {
        return static_cast<std::int32_t>(bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 |
                                         static_cast<std::uint32_t>(bytes[at + 3]) << 24);
    };
    header.size = {number(18), std::abs(number(22))};
    header.bitsPerSample = 8;
    return true;
}

core::Dpi readDpi(std::FILE *file, int format) {
    l_int32 x = 0, y = 0;
    std::rewind(file);
    if (format == IFF_JFIF_JPEG)
        fgetJpegResolution(file, &x, &y);
    else if (format == IFF_PNG)
        fgetPngResolution(file, &x, &y);
    else if (format == IFF_JP2)
        fgetJp2kResolution(file, &x, &y);
    const bool isPlausible = x >= 50 && x <= 4800;
    return isPlausible ? core::Dpi{static_cast<double>(x)} : core::Dpi{};
}

/// Told here and not by Leptonica, which knows only some compressions.
bool isTiff(std::FILE *file) {
    unsigned char bytes[4]{};
    std::rewind(file);
    if (std::fread(bytes, 1, sizeof bytes, file) != sizeof bytes)
        return false;
    const std::string_view mark(reinterpret_cast<const char *>(bytes), 4);
    using namespace std::string_view_literals;
    return mark == "II*\0"sv || mark == "MM\0*"sv || mark == "II+\0"sv || mark == "MM\0+"sv;
}

Result<FrameHeader> readPlainHeader(const std::filesystem::path &path, std::FILE *file) {
    FrameHeader header;
    l_int32 palette = 0;
    findFileFormat(path.c_str(), &header.format);
    if (!formatName(header.format) || L_FORMAT_IS_TIFF(header.format))
        return fail(ErrorCode::inputNotAnImage, path.string());
    const bool isRead =
        header.format == IFF_BMP
            ? readBmpHeader(file, header)
            : pixReadHeader(path.c_str(), nullptr, &header.size.width, &header.size.height,
                            &header.bitsPerSample, &header.samplesPerPixel, &palette) == 0;
    if (!isRead)
        return fail(endsEarly(path, header.format) ? ErrorCode::inputTruncated
                                                   : ErrorCode::inputDamaged,
                    path.string(), "the header cannot be read");
    header.hasPalette = palette != 0;
    header.dpi = readDpi(file, header.format);
    return header;
}

Result<FrameHeader> readFrameHeader(const std::filesystem::path &path, std::FILE *file, int frame,
                                    const ImageLimits &limits) {
    auto header = isTiff(file) ? readTiffHeader(path, frame) : readPlainHeader(path, file);
    if (!header)
        return header;
    const auto size = header->size;
    if (size.width <= 0 || size.height <= 0)
        return fail(ErrorCode::inputDamaged, path.string(), "it says that it has no pixels");
    if (static_cast<std::int64_t>(size.width) * size.height > limits.maxPixels ||
        size.width > limits.maxSide || size.height > limits.maxSide)
        return fail(ErrorCode::inputTooLarge, path.string(),
                    std::to_string(size.width) + " x " + std::to_string(size.height) + " pixels");
    return header;
}

/// Leptonica talks to standard error on its own; every fault it meets is told by our errors.
void silenceLeptonica() { setMsgSeverity(L_SEVERITY_NONE); }

} // namespace

Result<ImageHeader> readImageHeader(const std::filesystem::path &path, const ImageLimits &limits) {
    silenceLeptonica();
    auto file = openImage(path, limits);
    if (!file)
        return file.error();
    const auto first = readFrameHeader(path, file->get(), 0, limits);
    if (!first)
        return first.error();
    ImageHeader header{formatName(first->format), 1, first->size};
    if (L_FORMAT_IS_TIFF(first->format)) {
        const auto frames = countTiffFrames(path);
        if (!frames)
            return frames.error();
        header.frames = *frames;
    }
    return header;
}

Result<PageImage> readImage(const std::filesystem::path &path, int frame,
                            const ImageLimits &limits) {
    silenceLeptonica();
    auto file = openImage(path, limits);
    if (!file)
        return file.error();
    const auto header = readFrameHeader(path, file->get(), frame, limits);
    if (!header)
        return header.error();
    return decodeFrame(path, frame, *header);
}

Result<EncodedImage> encodePreview(const PageImage &image, int maxSide) {
    const auto size = image.size();
    const int longer = std::max(size.width, size.height);
    cv::Mat pixels = image.pixels();
    const bool isSmaller = maxSide > 0 && longer > maxSide;
    if (isSmaller) {
        const double factor = static_cast<double>(maxSide) / longer;
        cv::resize(pixels, pixels, {}, factor, factor, cv::INTER_AREA);
    }
    std::vector<unsigned char> bytes;
    const bool asPng = image.isBilevel() && !isSmaller;
    const bool isDone = asPng ? cv::imencode(".png", pixels, bytes, {cv::IMWRITE_PNG_BILEVEL, 1})
                              : cv::imencode(".jpg", pixels, bytes, {cv::IMWRITE_JPEG_QUALITY, 90});
    if (!isDone)
        return fail(ErrorCode::internal, "preview", "the encoder refused it");
    return EncodedImage{asPng ? "png" : "jpeg",
                        std::string(bytes.begin(), bytes.end()),
                        {pixels.cols, pixels.rows}};
}

} // namespace ocr::page
