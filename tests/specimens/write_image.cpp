// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/specimens/write_image.h"

#include <cmath>
#include <cstring>
#include <memory>

#include <leptonica/allheaders.h>
#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace tests::specimens {
namespace {

struct PixDestroy {
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
using OwnedPix = std::unique_ptr<PIX, PixDestroy>;

OwnedPix toPix(const cv::Mat &pixels) {
    const bool isColour = pixels.channels() == 3;
    OwnedPix pix(pixCreate(pixels.cols, pixels.rows, isColour ? 32 : 8));
    EVRAK_ASSERT(pix);
    cv::Mat rows = pixels;
    if (isColour)
        cv::cvtColor(pixels, rows, cv::COLOR_BGR2RGBA);
    const auto rowBytes = static_cast<std::size_t>(rows.cols) * rows.elemSize();
    for (int y = 0; y < rows.rows; ++y)
        std::memcpy(pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get()),
                    rows.ptr(y), rowBytes);
    // Leptonica keeps its pixels in the order of big-endian words.
    pixEndianByteSwap(pix.get());
    return pix;
}

} // namespace

std::string extensionOf(FileFormat format) {
    switch (format) {
    case FileFormat::png:
        return "png";
    case FileFormat::jpeg:
        return "jpg";
    case FileFormat::tiffGroup4:
    case FileFormat::tiffLzw:
        break;
    }
    return "tif";
}

std::string encodeImage(const cv::Mat &pixels, FileFormat format, ocr::core::Dpi dpi,
                        int jpegQuality) {
    OwnedPix pix = toPix(pixels);
    if (format == FileFormat::tiffGroup4)
        pix.reset(pixThresholdToBinary(pix.get(), 128));
    const auto resolution = static_cast<l_int32>(std::lround(dpi.value));
    pixSetResolution(pix.get(), resolution, resolution);
    l_uint8 *data = nullptr;
    std::size_t size = 0;
    l_ok failed = 1;
    if (format == FileFormat::jpeg)
        failed = pixWriteMemJpeg(&data, &size, pix.get(), jpegQuality, 0);
    else if (format == FileFormat::png)
        failed = pixWriteMemPng(&data, &size, pix.get(), 0);
    else
        failed = pixWriteMemTiff(&data, &size, pix.get(),
                                 format == FileFormat::tiffLzw ? IFF_TIFF_LZW : IFF_TIFF_G4);
    EVRAK_ASSERT(failed == 0);
    std::string bytes(reinterpret_cast<const char *>(data), size);
    lept_free(data);
    return bytes;
}

} // namespace tests::specimens
