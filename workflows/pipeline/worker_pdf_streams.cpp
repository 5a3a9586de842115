// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_pdf_streams.h"

#include <cstdint>
#include <string_view>
#include <utility>

namespace workflows::pipeline {

namespace {

/// Whole numbers out of bytes; 0 beyond the end, which every reader below takes for nonsense.
std::uint32_t number(std::string_view bytes, std::size_t at, int length, bool bigEndian = true) {
    if (at > bytes.size() || bytes.size() - at < static_cast<std::size_t>(length))
        return 0;
    std::uint32_t value = 0;
    for (int i = 0; i < length; ++i) {
        const auto place = at + static_cast<std::size_t>(bigEndian ? i : length - 1 - i);
        value = value << 8 | static_cast<unsigned char>(bytes[place]);
    }
    return value;
}

std::string_view part(std::string_view bytes, std::size_t at, std::size_t length) {
    return at > bytes.size() ? std::string_view{} : bytes.substr(at, length);
}

/// The orientation tag in the first directory of an Exif segment's TIFF structure; 1 without.
int exifOrientation(std::string_view tiff) {
    const bool bigEndian = tiff.starts_with("MM");
    const std::size_t directory = number(tiff, 4, 4, bigEndian);
    const std::uint32_t entries = number(tiff, directory, 2, bigEndian);
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + std::size_t{12} * i;
        if (number(tiff, entry, 2, bigEndian) == 0x0112) {
            const auto value = number(tiff, entry + 8, 2, bigEndian);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    }
    return 1;
}

bool isStartOfFrame(unsigned marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The boxes inside JP2's header superbox: true where a viewer shows the components as they are.
bool readJp2Header(std::string_view boxes, PdfImage &image) {
    bool hasSize = false;
    while (boxes.size() >= 8) {
        const std::size_t length = number(boxes, 0, 4);
        const auto type = boxes.substr(4, 4);
        if (length < 8 || length > boxes.size())
            return false;
        if (type == "ihdr") {
            image.size = {static_cast<int>(number(boxes, 12, 4)),
                          static_cast<int>(number(boxes, 8, 4))};
            image.components = static_cast<int>(number(boxes, 16, 2));
            image.bitsPerComponent = static_cast<int>(number(boxes, 18, 1)) + 1;
            hasSize = image.size.width > 0 && image.size.height > 0;
        }
        constexpr std::uint32_t sYcc = 18;
        const bool isOdd = type == "pclr" || (type == "colr" && number(boxes, 8, 1) == 1 &&
                                              number(boxes, 11, 4) == sYcc);
        if (isOdd)
            return false;
        boxes.remove_prefix(length);
    }
    return hasSize && (image.components == 1 || image.components == 3) &&
           image.bitsPerComponent <= 16;
}

/// A PNG's first chunk; false for what a PDF cannot show as it is.
bool readPngHeader(std::string_view data, PdfImage &image) {
    enum ColourType : std::uint32_t { grey = 0, rgb = 2, indexed = 3 };
    const auto colourType = number(data, 9, 1);
    image.size = {static_cast<int>(number(data, 0, 4)), static_cast<int>(number(data, 4, 4))};
    image.bitsPerComponent = static_cast<int>(number(data, 8, 1));
    image.components = colourType == rgb ? 3 : 1;
    image.pngPredictorColumns = image.size.width;
    const bool isInterlaced = number(data, 12, 1) != 0;
    return image.size.width > 0 && image.size.height > 0 && !isInterlaced &&
           (colourType == grey || colourType == rgb || colourType == indexed);
}

} // namespace

std::optional<PdfImage> pdfImageOfJpeg(std::string bytes) {
    const std::string_view file(bytes);
    PdfImage image;
    image.filter = "DCTDecode";
    image.passedThrough = true;
    bool hasAdobeMarker = false;
    constexpr unsigned startOfScan = 0xDA;
    std::size_t at = 2;
    unsigned marker = 0;
    for (; file.starts_with("\xff\xd8") && number(file, at, 1) == 0xFF;) {
        marker = number(file, at + 1, 1);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const std::size_t length = number(file, at + 2, 2);
        if (marker == startOfScan || length < 2)
            break;
        const auto segment = part(file, at + 4, length - 2);
        if (isStartOfFrame(marker)) {
            image.bitsPerComponent = static_cast<int>(number(segment, 0, 1));
            image.size = {static_cast<int>(number(segment, 3, 2)),
                          static_cast<int>(number(segment, 1, 2))};
            image.components = static_cast<int>(number(segment, 5, 1));
            const bool isKnownToViewers = marker <= 0xC2 && image.bitsPerComponent == 8;
            if (!isKnownToViewers)
                return {};
        } else if (marker == 0xE1 && segment.starts_with(std::string_view("Exif\0\0", 6))) {
            image.orientation = exifOrientation(segment.substr(6));
        } else if (marker == 0xEE && segment.starts_with("Adobe")) {
            hasAdobeMarker = true;
        }
        at += 2 + length;
    }
    const bool isComplete = marker == startOfScan && image.size.width > 0 && image.size.height > 0;
    const bool hasKnownColours =
        image.components == 1 || image.components == 3 || image.components == 4;
    if (!isComplete || !hasKnownColours)
        return {};
    image.isInverted = image.components == 4 && hasAdobeMarker;
    image.stream = std::move(bytes);
    return image;
}

std::optional<PdfImage> pdfImageOfJpeg2000(std::string bytes) {
    std::string_view rest(bytes);
    if (number(rest, 4, 4) != 0x6A502020) // "jP  "
        return {};
    PdfImage image;
    image.filter = "JPXDecode";
    image.passedThrough = true;
    while (rest.size() >= 8) {
        const std::size_t length = number(rest, 0, 4);
        if (length < 8 || length > rest.size())
            return {};
        if (rest.substr(4, 4) == "jp2h") {
            if (!readJp2Header(rest.substr(8, length - 8), image))
                return {};
            image.stream = std::move(bytes);
            return image;
        }
        rest.remove_prefix(length);
    }
    return {};
}

std::optional<PdfImage> pdfImageOfPng(const std::string &bytes) {
    std::string_view rest(bytes);
    if (!rest.starts_with("\x89PNG\r\n\x1a\n"))
        return {};
    PdfImage image;
    image.filter = "FlateDecode";
    image.passedThrough = true;
    bool isEnded = false;
    for (rest.remove_prefix(8); rest.size() >= 12 && !isEnded;) {
        const std::size_t length = number(rest, 0, 4);
        if (length > rest.size() - 12)
            return {};
        const auto type = rest.substr(4, 4);
        const auto data = rest.substr(8, length);
        if (type == "tRNS" || (type == "IHDR" && !readPngHeader(data, image)))
            return {};
        if (type == "PLTE" && image.components == 1)
            image.palette = data;
        else if (type == "IDAT")
            image.stream += data;
        isEnded = type == "IEND";
        rest.remove_prefix(length + 12);
    }
    if (!isEnded || image.stream.empty() || image.size.width <= 0)
        return {};
    return image;
}

} // namespace workflows::pipeline
