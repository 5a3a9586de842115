// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_decode.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <new>
#include <string>

#include <leptonica/allheaders.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr::page {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

struct PixDeleter {
    void operator()(Pix *pix) const { pixDestroy(&pix); }
};
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

/// A photo that was copied half-way decodes to a grey lower half without a word from most
/// libraries. A whole JPEG has its end marker somewhere behind the start of its last scan.
bool endsEarly(const std::filesystem::path &path) {
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rbe"),
                                                          &std::fclose);
    if (!file)
        return true;
    // Some cameras append a second image or a few bytes of their own: look at the whole tail.
    constexpr long tail = 1 << 16;
    std::fseek(file.get(), 0, SEEK_END);
    const long size = std::ftell(file.get());
    std::fseek(file.get(), std::max(0L, size - tail), SEEK_SET);
    std::string bytes(static_cast<std::size_t>(std::min(tail, size)), '\0');
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file.get()));
    return bytes.find("\xff\xd9") == std::string::npos;
}

/// Leptonica's words to OpenCV's bytes: bilevel and grey to one channel, all else to three.
std::shared_ptr<cv::Mat> toMat(Pix *pix) {
    const bool isGrey = pixGetDepth(pix) <= 16 && !pixGetColormap(pix);
    PixPtr plain(isGrey ? pixConvertTo8(pix, 0) : pixConvertTo32(pix));
    if (!plain)
        return nullptr;
    const int width = pixGetWidth(plain.get()), height = pixGetHeight(plain.get());
    const int wordsPerLine = pixGetWpl(plain.get());
    auto pixels = std::make_shared<cv::Mat>(height, width, isGrey ? CV_8UC1 : CV_8UC3);
    for (int y = 0; y < height; ++y) {
        const l_uint32 *line =
            pixGetData(plain.get()) + static_cast<std::ptrdiff_t>(y) * wordsPerLine;
        auto *out = pixels->ptr<unsigned char>(y);
        for (int x = 0; x < width; ++x) {
            if (isGrey) {
                out[x] = static_cast<unsigned char>(GET_DATA_BYTE(line, x));
            } else {
                out[3 * x] = static_cast<unsigned char>(line[x] >> L_BLUE_SHIFT);
                out[3 * x + 1] = static_cast<unsigned char>(line[x] >> L_GREEN_SHIFT);
                out[3 * x + 2] = static_cast<unsigned char>(line[x] >> L_RED_SHIFT);
            }
        }
    }
    return pixels;
}

std::shared_ptr<cv::Mat> decodeWithLeptonica(const std::filesystem::path &path, int frame,
                                             bool isTiff) {
    const PixPtr pix(isTiff ? pixReadTiff(path.c_str(), frame) : pixRead(path.c_str()));
    return pix ? toMat(pix.get()) : nullptr;
}

/// 16-bit samples keep their upper byte; transparent pixels become paper.
std::shared_ptr<cv::Mat> toEightBits(cv::Mat pixels) {
    if (pixels.depth() == CV_16U)
        pixels.convertTo(pixels, CV_8U, 1.0 / 257);
    else if (pixels.depth() != CV_8U)
        cv::normalize(pixels, pixels, 0, 255, cv::NORM_MINMAX, CV_8U);
    if (pixels.channels() == 4) {
        std::array<cv::Mat, 4> planes;
        cv::split(pixels, planes.data());
        cv::Mat paper;
        cv::bitwise_not(planes[3], paper);
        for (int i = 0; i < 3; ++i) {
            cv::multiply(planes[static_cast<std::size_t>(i)], planes[3],
                         planes[static_cast<std::size_t>(i)], 1.0 / 255);
            planes[static_cast<std::size_t>(i)] += paper;
        }
        cv::merge(planes.data(), 3, pixels);
    } else if (pixels.channels() == 2) {
        cv::extractChannel(pixels, pixels, 0);
    }
    return std::make_shared<cv::Mat>(std::move(pixels));
}

std::shared_ptr<cv::Mat> decodeWithOpenCv(const std::filesystem::path &path, int frame,
                                          const FrameHeader &header, bool isTiff) {
    const bool hasAlpha = (header.format == IFF_PNG || header.format == IFF_WEBP) &&
                          (header.samplesPerPixel == 4 || header.samplesPerPixel == 2);
    const int flags = hasAlpha ? cv::IMREAD_UNCHANGED : cv::IMREAD_ANYCOLOR | cv::IMREAD_ANYDEPTH;
    cv::Mat pixels;
    if (isTiff) {
        std::vector<cv::Mat> frames;
        if (cv::imreadmulti(path.string(), frames, frame, 1, flags) && !frames.empty())
            pixels = std::move(frames.front());
    } else {
        pixels = cv::imread(path.string(), flags);
    }
    return pixels.empty() ? nullptr : toEightBits(std::move(pixels));
}

} // namespace

Result<PageImage> decodeFrame(const std::filesystem::path &path, int frame,
                              const FrameHeader &header) {
    const bool isTiff = L_FORMAT_IS_TIFF(header.format);
    const bool isBilevel = header.bitsPerSample == 1 && header.samplesPerPixel == 1;
    if (header.format == IFF_JFIF_JPEG && endsEarly(path))
        return fail(ErrorCode::inputTruncated, path.string());
    try {
        std::shared_ptr<cv::Mat> pixels;
        if (isBilevel)
            pixels = decodeWithLeptonica(path, frame, isTiff);
        if (!pixels)
            pixels = decodeWithOpenCv(path, frame, header, isTiff);
        if (!pixels && !isBilevel)
            pixels = decodeWithLeptonica(path, frame, isTiff);
        if (!pixels)
            return fail(ErrorCode::inputDamaged, path.string(), "no decoder can read its pixels");
        return PageImage(std::move(pixels), header.dpi, isBilevel);
    } catch (const cv::Exception &problem) {
        const bool isMemory = problem.code == cv::Error::StsNoMem;
        return fail(isMemory ? ErrorCode::outOfMemory : ErrorCode::inputDamaged, path.string(),
                    problem.err);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::outOfMemory, path.string());
    }
}

} // namespace ocr::page
