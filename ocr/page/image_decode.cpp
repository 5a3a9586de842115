// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_decode.h"

#include <array>
#include <memory>
#include <new>

#include <leptonica/allheaders.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/page/image_end.h"
#include "ocr/page/image_tiff.h"

namespace ocr::page {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

struct PixDeleter {
    void operator()(Pix *pix) const { pixDestroy(&pix); }
};
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

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

std::shared_ptr<cv::Mat> decodeWithLeptonica(const std::filesystem::path &path) {
    const PixPtr pix(pixRead(path.c_str()));
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

std::shared_ptr<cv::Mat> decodeWithOpenCv(const std::filesystem::path &path,
                                          const FrameHeader &header) {
    // Only so does alpha come along, that of a palette too; JPEG is turned upright only otherwise.
    const bool mayHaveAlpha = header.format == IFF_PNG || header.format == IFF_WEBP;
    cv::Mat pixels =
        cv::imread(path.string(),
                   mayHaveAlpha ? cv::IMREAD_UNCHANGED : cv::IMREAD_ANYCOLOR | cv::IMREAD_ANYDEPTH);
    return pixels.empty() ? nullptr : toEightBits(std::move(pixels));
}

Result<PageImage> decodePlain(const std::filesystem::path &path, const FrameHeader &header) {
    if (endsEarly(path, header.format))
        return fail(ErrorCode::inputTruncated, path.string());
    const bool isBilevel =
        header.bitsPerSample == 1 && header.samplesPerPixel == 1 && !header.hasPalette;
    auto pixels = isBilevel ? decodeWithLeptonica(path) : decodeWithOpenCv(path, header);
    if (!pixels)
        return fail(ErrorCode::inputDamaged, path.string(), "no decoder can read its pixels");
    return PageImage(std::move(pixels), header.dpi, isBilevel);
}

} // namespace

Result<PageImage> decodeFrame(const std::filesystem::path &path, int frame,
                              const FrameHeader &header) {
    try {
        return L_FORMAT_IS_TIFF(header.format) ? decodeTiff(path, frame, header)
                                               : decodePlain(path, header);
    } catch (const cv::Exception &problem) {
        const bool isMemory = problem.code == cv::Error::StsNoMem;
        return fail(isMemory ? ErrorCode::outOfMemory : ErrorCode::inputDamaged, path.string(),
                    problem.err);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::outOfMemory, path.string());
    }
}

} // namespace ocr::page
